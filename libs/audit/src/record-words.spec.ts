import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordActions, type RecordLine, recordSentence, recordSubjects } from '@app/domain';
import { kindOf } from './entry-kind.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** All that the product's own code says, tests left out. */
const sources = ['libs', 'apps/api/src', 'apps/worker/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !/domain\/src\/record-words/.test(file),
    )
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .filter((source) => source.includes('@app/audit')),
);

/** Helpers that put something on record take the action by its name: `put(tx, scope, 'changeNeed', …)`. */
const patterns = [
  /\baction: '(\w+)'/g,
  /\bentry\('(\w+)'/g,
  /\brunEntry\('(\w+)'/g,
  /\((?:\s*tx,)?\s*scope,[^()]{0,60}?'([a-z]+[A-Z]\w+)'/g,
  /\? '[a-z]+(?:[A-Z]\w+)?' : '([a-z]+[A-Z]\w+)'/g,
  /\? '([a-z]+[A-Z]\w+)' : '[a-z]+[A-Z]/g,
  /^\s*(?:SECOND_FACTOR|RECOVERY|PASSKEY|OIDC)\w*: '(\w+)',/gm,
];
const found = (all: readonly RegExp[]) =>
  [
    ...new Set(
      sources.flatMap((source) =>
        all.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1]!)),
      ),
    ),
  ].toSorted();

const subjects = found([/\bsubjectType: '(\w+)'/g]);
const actions = found(patterns).filter((name) => !subjects.includes(name));

describe('recordActions', () => {
  it('are looked for where they are', () => {
    expect(actions).toEqual(
      expect.arrayContaining(['approveMatch', 'changeOffer', 'changeNeed', 'addPasskey']),
    );
    expect(actions.length).toBeGreaterThan(40);
  });

  it.each(actions)('have words in both languages for %s', (action) => {
    expect(recordActions[action]).toEqual({
      ja: expect.stringContaining('{}'),
      en: expect.stringContaining('{}'),
    });
  });

  it.each(subjects)('have words, and a kind, for the subject %s', (subject) => {
    expect(recordSubjects[subject]).toEqual({ ja: expect.any(String), en: expect.any(String) });
    expect(kindOf(subject)).not.toBe('OTHER');
  });
});

describe(recordSentence.name, () => {
  const line: RecordLine = {
    ...{ action: 'approveMatch', actorKind: 'PERSON', actor: '青木', subjectType: 'match' },
    ...{ subjectName: '$& 清掃', peopleBefore: 4, peopleAfter: 3 },
  };

  it('says who did what to what, and how many it changed', () => {
    expect(recordSentence(line, 'ja')).toBe('青木さんが「$& 清掃」（マッチング）を承認しました（4名→3名）');
    expect(recordSentence(line, 'en')).toBe('青木 approved “$& 清掃” (a match) (people: 4 → 3)');
  });

  it('says how it was told, and that a name was erased', () => {
    const told = { ...line, actor: null, subjectName: null, toldBy: 'TELEPHONE', action: 'answerMatch' };
    expect(recordSentence(told, 'ja')).toBe(
      '（消去済み）が電話で聞いて、マッチングに回答しました（4名→3名）',
    );
  });

  it('has words for the product itself, and for what it does not know', () => {
    const unknown = {
      ...line,
      actorKind: 'SYSTEM',
      action: 'newAction',
      subjectType: 'x',
      peopleAfter: 4,
    } as const;
    expect(recordSentence(unknown, 'ja')).toBe('システムが「$& 清掃」を変更しました');
  });
});
