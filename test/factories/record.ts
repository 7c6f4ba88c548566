import { randomUUID } from 'node:crypto';
import { auditKeys, chainedEntries, entryOf, type StoredEntry } from '@app/audit';
import { systemScope } from '@app/platform';

/** Numbers that look random and are the same again for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export const recordSettings = { auditKey: 'k'.repeat(32), secretKey: 's'.repeat(32), earlierAuditKeys: [] };

const people = ['青木 春子', '井上 次郎', '上田 三郎'].map((label) => ({ personId: randomUUID(), label }));
const districts = [randomUUID(), randomUUID()];

/** Decisions of a year, in all their forms: by people, by link, by the product, with and without personal values. */
export function decisionsOf(count: number, random: (below: number) => number) {
  return Array.from({ length: count }, (_, at) => {
    const acting = random(4);
    const actor =
      acting === 3
        ? { personId: null, contactId: randomUUID(), label: '架空通信株式会社 担当 花子' }
        : (people[acting] ?? people[0]!);
    const personal =
      random(3) === 0 ? { personId: people[random(3)]!.personId, values: { phone: `03-${at}` } } : null;
    return entryOf(random(9) === 0 ? systemScope.actor : actor, {
      action: ['approveMatch', 'changeOffer', 'grantRole'][random(3)]!,
      subjectType: ['match', 'volunteer_offer', 'person'][random(3)]!,
      subjectId: randomUUID(),
      districtId: districts[random(2)] ?? null,
      sharedDistrictIds: random(5) === 0 ? districts : [],
      organisationId: random(4) === 0 ? randomUUID() : null,
      before: random(4) === 0 ? null : { people: random(9) },
      after: { people: random(9), note: `${at}` },
      reason: random(2) === 0 ? null : '支所と相談',
      toldBy: random(3) === 0 ? 'TELEPHONE' : null,
      personal,
    });
  });
}

export function aChain(chain: string, count: number, random: (below: number) => number): StoredEntry[] {
  const at = Array.from({ length: count }, (_, n) => `2026-12-03T01:15:00.${String(n).padStart(6, '0')}Z`);
  const end = { sequence: 0, mac: '' };
  const key = auditKeys(recordSettings).current;
  return chainedEntries(decisionsOf(count, random), end, { chain, at }, key).map(({ entry, personal }) => ({
    ...entry,
    personal,
  }));
}
