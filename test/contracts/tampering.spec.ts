import { randomUUID } from 'node:crypto';
import { auditKeys, type AnchoredEnd, type StoredEntry, verifyChain } from '@app/audit';
import { aChain, recordSettings, seeded } from '../factories/record.js';
import { recodedWith, tamperings } from './tampering.js';

const chain = randomUUID();
const keys = auditKeys(recordSettings);
const tamperingsAtAll = 1_000;
const entriesOfAChain = 60;
/** Another one with every run would find more in the long run, and nobody could run it again. */
const firstSeed = 20_261_122;

const anchorsOf = (rows: readonly StoredEntry[], every: number): AnchoredEnd[] =>
  rows
    .filter(({ sequence }) => sequence % every === 0 || sequence === rows.length)
    .map(({ sequence, mac, at }) => ({ chain, sequence, mac, at }));
const endOf = (rows: readonly StoredEntry[]) => ({
  sequence: rows.at(-1)?.sequence ?? 0,
  mac: rows.at(-1)?.mac ?? '',
});

describe(verifyChain.name, () => {
  it('finds nothing in a record that nobody touched', async () => {
    const rows = aChain(chain, entriesOfAChain, seeded(firstSeed));
    const report = await verifyChain({
      ...{ chain, keys, rows: () => rows, anchors: anchorsOf(rows, 20), end: endOf(rows) },
    });
    expect(report).toMatchObject({ problem: null, entries: entriesOfAChain, anchoredTo: entriesOfAChain });
  });

  it(`finds ${tamperingsAtAll} of ${tamperingsAtAll} tamperings with anchored entries, and names the first bad one`, async () => {
    const names = Object.keys(tamperings);
    const found: Record<string, number> = {};
    for (let n = 0; n < tamperingsAtAll; n += 1) {
      const [seed, name] = [firstSeed + n, names[n % names.length]!];
      const random = seeded(seed);
      const written = aChain(chain, entriesOfAChain, random);
      const tampered = tamperings[name]!(written, random);
      const rows =
        name === 'rewriteWithTheKey'
          ? recodedWith(tampered.rows, tampered.first - 1, keys.current)
          : tampered.rows;
      const end = tampered.movesEnd ? endOf(rows) : endOf(written);
      const asked = { chain, keys, rows: () => rows, anchors: anchorsOf(written, 20), end };
      const { problem } = await verifyChain(asked);
      const told = { seed, name, sequence: problem?.sequence, flaw: problem?.flaw };
      if (name === 'rewriteWithTheKey') {
        // All fits: the anchors alone tell, and no nearer than from one to the next.
        expect(told).toMatchObject({ flaw: 'REWRITTEN' });
        expect(problem!.sequence).toBeLessThanOrEqual(tampered.first);
        expect(problem!.until).toBeGreaterThanOrEqual(tampered.first);
        expect(problem!.until! - problem!.sequence).toBeLessThan(20);
      } else {
        expect(told).toEqual({ seed, name, sequence: tampered.first, flaw: expect.any(String) });
        expect({ ...told, may: tampered.flaws }).toMatchObject({ may: expect.arrayContaining([told.flaw]) });
      }
      found[name] = (found[name] ?? 0) + 1;
    }
    process.stdout.write(
      `${tamperingsAtAll} of ${tamperingsAtAll} tamperings found, seeds ${firstSeed} to ${firstSeed + tamperingsAtAll - 1}: ${JSON.stringify(found)}\n`,
    );
  });

  it('takes an erasure on record for what it is, and no other gap', async () => {
    const rows = aChain(chain, 12, seeded(7));
    const whose = rows.find(({ personId }) => personId)!.personId!;
    const without = (keep: (row: StoredEntry) => boolean) =>
      rows.map((row) =>
        keep(row) || row.personId !== whose
          ? row
          : { ...row, personal: row.personal.filter(({ part }) => part !== 'ACTOR') },
      );
    const first = rows.find(({ personId }) => personId === whose)!.sequence;
    const last = rows.findLast(({ personId }) => personId === whose)!.sequence;
    const verify = (entries: StoredEntry[]) =>
      verifyChain({ chain, keys, rows: () => entries, anchors: [], end: endOf(entries) });
    expect((await verify(without(() => false))).problem).toMatchObject({
      flaw: 'PERSONAL_MISSING',
      sequence: first,
    });
    const erased = recodedWith(
      [
        ...without(() => false),
        { ...rows[0]!, sequence: 13, action: 'erasePersonalRecord', subjectId: whose },
      ],
      12,
      keys.current,
    );
    expect((await verify(erased)).problem).toBeNull();
    expect(last).toBeGreaterThanOrEqual(first);
  });

  it('says of a part under a key that it was not given which one it is', async () => {
    const rows = aChain(chain, 12, seeded(7));
    const other = auditKeys({ ...recordSettings, auditKey: 'z'.repeat(32) });
    const asked = { chain, rows: () => rows, anchors: [], end: endOf(rows) };
    expect((await verifyChain({ ...asked, keys: other })).problem).toMatchObject({
      flaw: 'KEY_UNKNOWN',
      sequence: 1,
    });
    const rotated = auditKeys({
      ...recordSettings,
      auditKey: 'z'.repeat(32),
      earlierAuditKeys: ['k'.repeat(32)],
    });
    expect((await verifyChain({ ...asked, keys: rotated })).problem).toBeNull();
  });
});
