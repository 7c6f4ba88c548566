import type { MatchRow } from './match.entity.js';

/** What the record keeps of a decision about a match. */
export function entry(action: string, before: MatchRow | null, after: MatchRow) {
  const facts = ({ state, people, pinned, participationBasis, closedReason }: MatchRow) => ({
    ...{ state, people, pinned, participationBasis, closedReason },
  });
  return {
    action,
    subjectType: 'match',
    subjectId: after.id,
    districtId: after.districtId,
    before: before && facts(before),
    after: facts(after),
    reason: after.closedReason,
  };
}
