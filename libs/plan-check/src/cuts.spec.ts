import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { openBooks } from './books.js';
import { CutReader } from './cuts.js';
import { MomentReader } from './moment-reader.js';
import { findPairs } from './pairs.js';
import { openParts } from './parts.js';
import type { ProofCut } from './problem.js';

const people = 5;
const problem = aProblem({
  needs: ['a', 'b', 'c'].map((id) => aNeed({ id, people: 4 })),
  offers: [anOffer({ people, mostEvents: 5, smallestGroup: 2 })],
});
const books = openBooks(problem);
const pairs = findPairs(books);
const proof = { years: [], asks: [], associations: [], moments: [] };
const { parts } = openParts(books, pairs, {
  format: 'plan-proof/1',
  upper: 0,
  parts: [{ needs: [0, 1, 2], proof }],
});
const reader = new CutReader(books, pairs, new MomentReader(books));
const groups = [0, 2, 3, 4];
const crews = groups
  .flatMap((a) => groups.flatMap((b) => groups.map((c) => [a, b, c])))
  .filter((crew) => crew.reduce((sum, heads) => sum + heads, 0) <= people);

/** Each need from the top or the bottom, its match as it is or by its staying away, or left out. */
const ways = [null, [4, 1, 0], [4, 1, 1], [2, 0, 0], [2, 0, 1]] as const;
const cuts = ways.flatMap((a) =>
  ways.flatMap((b) =>
    ways.flatMap((c) =>
      [2, 3, 4, 5, 7].map((divisor): ProofCut => {
        const terms = [a, b, c].flatMap((way, need) => (way ? [[need, ...way] as const] : []));
        return { offer: 0, fiscalYear: null, shifts: [0, 2, 4], held: [], divisor, terms };
      }),
    ),
  ),
);

const usedBy = (crew: readonly number[], cut: ReturnType<CutReader['read']>) =>
  cut.terms.reduce((sum, { pair, each, once }) => {
    const heads = crew[pair]!;
    return heads > 0 ? sum + each * heads + once : sum;
  }, 0);

describe(CutReader.name, () => {
  const faults: unknown[] = [];
  const read = cuts.map((cut) => reader.read(parts[0]!, cut, (fault) => faults.push(fault)));

  it('reads whatever a limit can be rounded to', () => {
    expect(faults).toEqual([]);
    expect(read).toHaveLength(625);
  });

  it('never cuts off people that may come', () => {
    const broken = read.flatMap((cut) => crews.filter((crew) => usedBy(crew, cut) > cut.most));
    expect(broken).toEqual([]);
  });

  it('cuts off mixtures: of three groups of four fit one and a quarter, and of three matches two', () => {
    const cut = reader.read(
      parts[0]!,
      { ...cuts[0]!, divisor: 4, terms: [0, 1, 2].map((need) => [need, 4, 1, 0] as const) },
      () => undefined,
    );
    const quarter = cut.terms.reduce((sum, { each, once }) => sum + (5 / 12) * (4 * each + once), 0);
    expect(quarter).toBeGreaterThan(cut.most);
  });
});
