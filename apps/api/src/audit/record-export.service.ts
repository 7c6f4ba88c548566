import { findEntries, record, type RecordFilter } from '@app/audit';
import {
  csvOf,
  dateInJapan,
  isoInJapan,
  type Language,
  recordActor,
  recordFacts,
  recordSentence,
  timeInJapan,
} from '@app/domain';
import { type Cursor, Database, type Scope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { recordEntryType } from './record.mapping.js';
import type { RecordEntryType } from './record.type.js';

export type RecordFormat = 'csv' | 'jsonl';

const entriesAtOnce = 1_000;

/** What the asker reads of the record, as a file: the oldest page is as quick as the newest, nothing is held whole. */
@Injectable()
export class RecordExport {
  constructor(private readonly database: Database) {}

  /** Puts on record that it is taken before the first line leaves. */
  async begin(
    scope: Scope,
    filter: RecordFilter,
    format: RecordFormat,
    language: Language,
  ): Promise<AsyncGenerator<string>> {
    const { districtId = null, organisationId = null, kind = null, from = null, to = null } = filter;
    const personId = scope.actor.personId;
    await this.database.run(scope, (tx) =>
      record(tx, scope, {
        ...{ action: 'exportRecord', subjectType: 'record', subjectId: personId ?? nobody, districtId },
        after: { format, districtId, organisationId, kind, from, to },
      }),
    );
    return format === 'csv' ? this.csv(scope, filter, language) : this.jsonLines(scope, filter);
  }

  private async *csv(scope: Scope, filter: RecordFilter, language: Language): AsyncGenerator<string> {
    yield csvOf([headings[language]]);
    for await (const { entry } of this.entries(scope, filter)) {
      // The byte order mark stands once, at the file's beginning.
      yield csvOf([cellsOf(entry, language)]).slice(1);
    }
  }

  private async *jsonLines(scope: Scope, filter: RecordFilter): AsyncGenerator<string> {
    for await (const { entry, read } of this.entries(scope, filter)) {
      const { chain, keyId, mac } = read.row;
      yield `${JSON.stringify({ chain, ...entry, at: isoInJapan(entry.at), keyId, mac })}\n`;
    }
  }

  private async *entries(scope: Scope, filter: RecordFilter) {
    let after: Cursor | null = null;
    do {
      const page = await this.page(scope, filter, after);
      for (const { row: read } of page.rows) yield { entry: recordEntryType(read), read };
      after = page.hasMore ? (page.rows.at(-1)?.cursor ?? null) : null;
    } while (after);
  }

  private page(scope: Scope, filter: RecordFilter, after: Cursor | null) {
    return this.database.run(scope, (tx) => findEntries(tx, scope, filter, { limit: entriesAtOnce, after }));
  }
}

const nobody = '00000000-0000-0000-0000-000000000000';

const headings: Readonly<Record<Language, readonly string[]>> = {
  ja: ['番号', '日付', '時刻', '行った人', '内容', '変更', '理由', '操作', '対象'],
  en: ['No.', 'Date', 'Time', 'Who', 'What', 'Changes', 'Reason', 'Action', 'Subject'],
};

function cellsOf(entry: RecordEntryType, language: Language) {
  return [
    ...[entry.sequence, dateInJapan(entry.at), timeInJapan(entry.at), recordActor(entry, language)],
    recordSentence(lineOf(entry), language),
    entry.facts
      .map(
        ({ name, before, after }) =>
          `${recordFacts[name]?.[language] ?? name}: ${before ?? '-'} → ${after ?? '-'}`,
      )
      .join('\n'),
    ...[entry.reason, entry.action, entry.subjectId],
  ];
}

function lineOf(entry: RecordEntryType) {
  const people = entry.facts.find(({ name }) => name === 'people');
  const count = (text: string | null | undefined) => (text == null ? null : Number(text));
  return { ...entry, peopleBefore: count(people?.before), peopleAfter: count(people?.after) };
}
