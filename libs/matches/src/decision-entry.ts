import type { Actor } from '@app/platform';
import type { MatchRow } from './match.entity.js';

/** What a company said in its own words, and who wrote them down: they may name people, and go with who wrote them. */
export interface Said {
  readonly by: Actor;
  readonly words: string | null;
}

/**
 * What the record keeps of a decision about a match.
 * @param said of a company's: beside the record, where it can be erased; the reason is else the office's own
 */
export function entry(action: string, before: MatchRow | null, after: MatchRow, said?: Said) {
  const facts = ({ state, people, pinned, participationBasis }: MatchRow) => ({
    ...{ state, people, pinned, participationBasis },
  });
  return {
    action,
    subjectType: 'match',
    subjectId: after.id,
    districtId: after.districtId,
    before: before && facts(before),
    after: facts(after),
    reason: said ? null : after.closedReason,
    personal: said ? wordsOf(said) : null,
  };
}

function wordsOf({ by: { personId, contactId }, words }: Said) {
  if (words === null) return null;
  if (personId !== null) return { personId, values: { words } };
  return contactId === undefined ? null : { contactId, values: { words } };
}
