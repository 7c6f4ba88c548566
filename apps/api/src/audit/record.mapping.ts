import type { RecordEntry, RecordFilter } from '@app/audit';
import { type Language, recordActions, recordTold } from '@app/domain';
import type { RecordEntryType, RecordFactType, RecordFilterInput } from './record.type.js';

export function recordEntryType({ row, actorName, personal, subjectName }: RecordEntry): RecordEntryType {
  return {
    id: `${row.chain}-${row.sequence}`,
    ...{ sequence: row.sequence, at: row.at, actorKind: row.actor, actor: actorName, actorId: row.personId },
    ...{ action: row.action, kind: row.kind, subjectType: row.subjectType, subjectId: row.subjectId },
    ...{ subjectName, toldBy: row.toldBy, reason: row.reason },
    facts: [...changes(row.before, row.after), ...personalFacts(personal)],
    erased:
      (row.actorDigest !== null && actorName === null) || (row.personalDigest !== null && personal === null),
  };
}

type Facts = Readonly<Record<string, unknown>> | null;

/** What differs, in the order in which it was written; of what is only after, all. */
function changes(before: Facts, after: Facts): RecordFactType[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .map((name) => ({ name, before: textOf(before?.[name]), after: textOf(after?.[name]), personal: false }))
    .filter((fact) => fact.before !== fact.after);
}

/** Slices write them as `{ before, after }`, or as they are now. */
function personalFacts(values: Facts): RecordFactType[] {
  if (!values) return [];
  const { before, after, ...rest } = values;
  const parts =
    isFacts(before) || isFacts(after)
      ? changes(isFacts(before) ? before : null, isFacts(after) ? after : null)
      : [];
  return [...parts, ...changes(null, rest)].map((fact) => ({ ...fact, personal: true }));
}

function isFacts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The words of an action are the vocabulary's, in both languages: who looks for 承認 finds `approveMatch`. */
export function recordFilter({ text, ...rest }: RecordFilterInput): RecordFilter {
  const wanted = text?.normalize('NFKC').trim().toLowerCase() ?? '';
  if (wanted === '') return rest;
  return {
    ...rest,
    text: wanted,
    actions: wordsWith(recordActions, wanted),
    toldBy: wordsWith(recordTold, wanted),
  };
}

function wordsWith(
  vocabulary: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  text: string,
): string[] {
  return Object.entries(vocabulary)
    .filter(([, words]) => Object.values(words).some((word) => word.toLowerCase().includes(text)))
    .map(([name]) => name);
}
