import {
  findPage,
  type Page,
  type PageRequest,
  type Scope,
  type SortKey,
  type Transaction,
} from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { AuditEntryRow } from './audit-entry.entity.js';
import type { EntryKind } from './entry-kind.js';
import { readableParameters, readableSql } from './readable.js';
import { findSubjectNames, findSubjectsNamed } from './subject-names.queries.js';

export interface RecordFilter {
  /** Of one district's desks; without it all that the asker reads. */
  readonly districtId?: string | null;
  /** Of one company. */
  readonly organisationId?: string | null;
  readonly kind?: EntryKind | null;
  readonly personId?: string | null;
  readonly subjectId?: string | null;
  /** Calendar dates in Japan, both included. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** In the name of who acted, in what it was about, in the reason. */
  readonly text?: string | null;
  /** Actions whose words the text occurs in: the words are the screen's. */
  readonly actions?: readonly string[] | null;
  /** Likewise: by telephone, on paper. */
  readonly toldBy?: readonly string[] | null;
}

type Values = Readonly<Record<string, unknown>>;

/** An entry as its reader sees it. */
export interface RecordEntry {
  readonly row: AuditEntryRow;
  /** Null where the reader may not see it, and where it was erased: `row.actorDigest` says that there was one. */
  readonly actorName: string | null;
  readonly personal: Values | null;
  readonly subjectName: string | null;
}

const newestFirst: readonly SortKey[] = [
  { sql: 'entry.at', type: 'timestamptz' },
  { sql: 'entry.chain', type: 'uuid' },
  { sql: 'entry.sequence', type: 'integer' },
];

/** The newest first. */
export async function findEntries(
  tx: Transaction,
  scope: Scope,
  filter: RecordFilter,
  request: PageRequest,
): Promise<Page<RecordEntry>> {
  const page = await findPage(await entriesOf(tx, scope, filter), newestFirst, request, 'DESC');
  const rows = page.rows.map(({ row }) => row);
  const [beside, names] = [await besideOf(tx, rows), await findSubjectNames(tx, scope, rows)];
  return {
    ...page,
    rows: page.rows.map(({ row, cursor }) => ({
      cursor,
      row: {
        row,
        actorName: nameIn(beside.get(`${row.chain} ${row.sequence} ACTOR`)),
        personal: beside.get(`${row.chain} ${row.sequence} SUBJECT`) ?? null,
        subjectName:
          names.find(({ subjectType, id }) => subjectType === row.subjectType && id === row.subjectId)
            ?.name ?? null,
      },
    })),
  };
}

async function entriesOf(
  tx: Transaction,
  scope: Scope,
  filter: RecordFilter,
): Promise<SelectQueryBuilder<AuditEntryRow>> {
  const query = tx.createQueryBuilder(AuditEntryRow, 'entry').where(readableSql, readableParameters(scope));
  const { districtId, organisationId, kind, personId, subjectId, from, to } = filter;
  if (districtId)
    query.andWhere(
      '(entry.district_id = :districtId or :districtId::uuid = any(entry.shared_district_ids))',
      { districtId },
    );
  if (organisationId) query.andWhere('entry.organisation_id = :organisationId', { organisationId });
  if (kind) query.andWhere('entry.kind = :kind', { kind });
  if (personId) query.andWhere('entry.person_id = :ofPerson', { ofPerson: personId });
  if (subjectId) query.andWhere('entry.subject_id = :subjectId', { subjectId });
  if (from) query.andWhere(`entry.at >= :from::date::timestamp at time zone 'Asia/Tokyo'`, { from });
  if (to) query.andWhere(`entry.at < (:to::date + 1)::timestamp at time zone 'Asia/Tokyo'`, { to });
  const text = filter.text?.trim();
  if (text) {
    const like = likeOf(text);
    const named = await findSubjectsNamed(tx, scope, like);
    query.andWhere(textSql, { like, named, actions: filter.actions ?? [], toldBy: filter.toldBy ?? [] });
  }
  return query;
}

const textSql = `(entry.action = any(:actions::text[])
  or entry.told_by = any(:toldBy::text[])
  or entry.subject_id = any(:named::uuid[])
  or ja_norm(entry.reason) like :like
  or exists (select from audit_personal name where name.chain = entry.chain and name.sequence = entry.sequence
    and ja_norm(name."values" ->> case name.part when 'ACTOR' then 'name' else 'words' end) like :like))`;

function likeOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
  const hiragana = folded.replaceAll(/[ァ-ヴ]/g, (kana) =>
    String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60),
  );
  return `%${hiragana.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

async function besideOf(tx: Transaction, rows: readonly AuditEntryRow[]): Promise<Map<string, Values>> {
  const found = await tx.query<{ chain: string; sequence: number; part: string; values: Values }[]>(
    `select chain, sequence, part, "values" from audit_personal
     where (chain, sequence) in (select * from unnest($1::uuid[], $2::integer[]))`,
    [rows.map(({ chain }) => chain), rows.map(({ sequence }) => sequence)],
  );
  return new Map(found.map(({ chain, sequence, part, values }) => [`${chain} ${sequence} ${part}`, values]));
}

function nameIn(values: Values | undefined): string | null {
  return typeof values?.['name'] === 'string' ? values['name'] : null;
}
