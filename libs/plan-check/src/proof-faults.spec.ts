import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { openBooks } from './books.js';
import { proofFaultKinds, type ProofFaultKind } from './plan-fault.js';
import type { Certificate, PricedMoment, Proof, ProofCut, ProofLeaf } from './problem.js';
import { provenBound } from './proof-bound.js';

type Problem = ReturnType<typeof aProblem>;

const limit = { companyId: 'company', fromMinute: 0, toMinute: 9000, most: 1, beyondCost: 40 };
/** Two needs at once, each of an association that nobody has helped; the offer can fill one of them, or half of both. */
const problem = aProblem({
  needs: [aNeed(), aNeed({ id: 'other', associationId: 'second' })],
  offers: [anOffer({ mostEvents: 5, mostPersonTurns: 9, smallestGroup: 2 })],
  askLimits: [limit],
});
const points = 64;
const atOnce: PricedMoment = { offer: 0, shifts: [0, 2], held: [], perPerson: 165 * points, perMatch: 0 };
const leaf = (over: Partial<ProofLeaf> = {}): ProofLeaf => ({
  years: [],
  asks: [],
  associations: [
    [0, 60 * points],
    [1, 60 * points],
  ],
  moments: [atOnce],
  ...over,
});
const free: ProofLeaf = { years: [], asks: [], associations: [], moments: [] };
/** Four people, of which each of the two needs wants three: rounded, three of one and one of the other. */
const cut: ProofCut = {
  ...{ offer: 0, fiscalYear: null, shifts: [0, 2], held: [], divisor: 3 },
  terms: [
    [0, 4, 1, 0],
    [1, 4, 1, 1],
  ],
};
const proofOf = (proof: Proof, needs: readonly number[] = [0, 1]): Certificate => ({
  format: 'plan-proof/1',
  upper: 0,
  parts: [{ needs, proof }],
});

describe(provenBound.name, () => {
  const later = { startMinute: 800, endMinute: 900 };
  const apart = { ...problem, needs: [problem.needs[0]!, { ...problem.needs[1]!, slot: later }] };
  const sameAssociation = {
    ...problem,
    needs: problem.needs.map((need) => ({ ...need, associationId: 'one' })),
  };
  const twoOffers = {
    ...problem,
    needs: [problem.needs[0]!, { ...problem.needs[1]!, districtId: 'azabu' }],
    offers: ['akasaka', 'azabu'].map((id) => anOffer({ id, districtIds: [id] })),
  };
  const optional = { ...problem, needs: problem.needs.map((need) => ({ ...need, backupSlot: need.slot })) };
  const unlimited = { ...problem, offers: [anOffer()] };
  const split = {
    ...proofOf(free),
    parts: [
      { needs: [0], proof: free },
      { needs: [1], proof: free },
    ],
  };
  const momentOf = (over: Partial<PricedMoment>) => proofOf(leaf({ moments: [{ ...atOnce, ...over }] }));
  const cutOf = (over: Partial<ProofCut>, prices: readonly (readonly [number, number])[] = [[0, 64]]) => ({
    ...proofOf(free),
    parts: [{ needs: [0, 1], proof: { ...free, cuts: prices }, cuts: [{ ...cut, ...over }] }],
  });
  const branchOf = (over: object) =>
    proofOf({ need: 0, offer: 0, at: 1, below: free, from: free, ...over } as Proof);

  const seeded: readonly (readonly [ProofFaultKind, string, Certificate, Problem?])[] = [
    [
      'PROBLEM_NOT_WHOLE',
      'half points',
      proofOf(free),
      { ...problem, weights: { ...problem.weights, theme: 0.5 } },
    ],
    ['UNKNOWN_FORMAT', 'another format', { ...proofOf(free), format: 'plan-proof/2' }],
    ['UNKNOWN_ROW', 'a need that there isn’t', proofOf(free, [0, 1, 2])],
    ['UNKNOWN_ROW', 'an offer that there isn’t', momentOf({ offer: 1 })],
    ['UNKNOWN_ROW', 'an ask limit that there isn’t', proofOf(leaf({ asks: [[1, 1]] }))],
    ['UNKNOWN_ROW', 'a shift of no need', momentOf({ shifts: [0, 4] })],
    ['UNKNOWN_ROW', 'a year in which no need lies', proofOf(leaf({ years: [[0, 2027, 1, 0]] }))],
    ['NEED_IN_NO_PART', 'a need left out', proofOf(free, [0])],
    ['NEED_IN_TWO_PARTS', 'a need twice', proofOf(free, [0, 1, 1])],
    ['OFFER_SHARED', 'an offer of two parts', split],
    ['ASSOCIATION_SHARED', 'an association of two parts', split, sameAssociation],
    ['ASK_LIMIT_SHARED', 'an ask limit of two parts', split, twoOffers],
    [
      'NOT_OF_THIS_PART',
      'a coverage priced elsewhere',
      { ...split, parts: [{ needs: [0], proof: leaf() }, split.parts[1]!] },
      { ...twoOffers, askLimits: [] },
    ],
    [
      'NOT_OF_THIS_PART',
      'a branch on another part',
      { ...split, parts: [{ needs: [0], proof: branchOf({ need: 1 }).parts[0]!.proof }, split.parts[1]!] },
      { ...twoOffers, askLimits: [] },
    ],
    ['BRANCH_SIDE_MISSING', 'a branch without its other side', branchOf({ from: undefined })],
    ['BRANCH_AT_WRONG', 'a branch at nobody', branchOf({ at: 0 })],
    ['BRANCH_AT_WRONG', 'a branch at one and a half', branchOf({ at: 1.5 })],
    ['PRICE_NOT_WHOLE', 'a negative price', momentOf({ perPerson: -64 })],
    ['PRICE_NOT_WHOLE', 'a fraction of a 64th', momentOf({ perMatch: 0.5 })],
    ['PRICE_NOT_WHOLE', 'a coverage that is paid for', proofOf(leaf({ associations: [[0, -1]] }))],
    ['PRICE_NOT_WHOLE', 'no number', proofOf(leaf({ asks: [[0, Number.NaN]] }))],
    ['PRICE_ABOVE_COST', 'an ask dearer than it is', proofOf(leaf({ asks: [[0, 40 * points + 1]] }))],
    [
      'PRICED_TWICE',
      'an ask twice',
      proofOf(
        leaf({
          asks: [
            [0, 1],
            [0, 1],
          ],
        }),
      ),
    ],
    [
      'PRICED_TWICE',
      'an association twice',
      proofOf(
        leaf({
          associations: [
            [0, 1],
            [1, 1],
          ],
        }),
      ),
      sameAssociation,
    ],
    [
      'PRICED_TWICE',
      'a year twice',
      proofOf(
        leaf({
          years: [
            [0, 2026, 1, 0],
            [0, 2026, 1, 0],
          ],
        }),
      ),
    ],
    [
      'UNLIMITED_PRICED',
      'a price on what has no limit',
      proofOf(leaf({ years: [[0, 2026, 0, 1]] })),
      unlimited,
    ],
    ['SHIFT_TWICE', 'a shift twice', momentOf({ shifts: [0, 0] })],
    ['SHIFT_NOT_CERTAIN', 'a backup date that need not be held', momentOf({ shifts: [0, 3] }), optional],
    ['SHIFT_NOT_CERTAIN', 'a held shift that there isn’t', momentOf({ held: [0] })],
    ['SHIFTS_COMPATIBLE', 'shifts one after the other', momentOf({}), apart],
    ['SHIFTS_COMPATIBLE', 'a cut of shifts one after the other', cutOf({}), apart],
    ['UNKNOWN_ROW', 'a cut that there isn’t', cutOf({}, [[1, 64]])],
    ['UNKNOWN_ROW', 'a cut of an offer that there isn’t', cutOf({ offer: 1 })],
    ['UNKNOWN_ROW', 'a cut of a year in which no need lies', cutOf({ fiscalYear: 2027 })],
    ['UNLIMITED_PRICED', 'a cut of what has no limit', cutOf({ fiscalYear: 2026 }), unlimited],
    [
      'PRICED_TWICE',
      'a cut twice',
      cutOf({}, [
        [0, 64],
        [0, 64],
      ]),
    ],
    ['PRICE_NOT_WHOLE', 'a cut that is paid for', cutOf({}, [[0, -64]])],
    ['CUT_MALFORMED', 'a rounding to whole numbers', cutOf({ divisor: 1 })],
    ['CUT_MALFORMED', 'half a divisor', cutOf({ divisor: 2.5 })],
    ['CUT_MALFORMED', 'nobody', cutOf({ terms: [[0, 0, 1, 0]] })],
    ['CUT_OF_OTHERS', 'a need at another time', cutOf({ shifts: [0] })],
    ['CUT_OF_OTHERS', 'a need twice', cutOf({ terms: [cut.terms[0]!, cut.terms[0]!] })],
    ['CUT_OUTSIDE_DOMAIN', 'more may come', cutOf({ terms: [[0, 1, 1, 0]] })],
    ['CUT_OUTSIDE_DOMAIN', 'fewer may come', cutOf({ terms: [[0, 3, 0, 0]] })],
  ];

  const named = seeded.map(([kind, what, certificate, asked = problem]) => ({
    ...{ kind, what, certificate, asked },
  }));

  it.each(named)('finds $kind: $what', ({ kind, certificate, asked }) => {
    const { upper, faults } = provenBound(openBooks(asked), certificate);
    expect(faults.map((fault) => fault.kind)).toEqual(expect.arrayContaining([kind]));
    expect(upper).toBeNull();
  });

  it('has a seeded fault of every kind', () => {
    const missing = proofFaultKinds.filter((kind) => !seeded.some(([seed]) => seed === kind));
    expect(missing).toEqual(['BOUND_TOO_LOW']);
  });

  it('takes parts that share nothing', () => {
    expect(provenBound(openBooks({ ...twoOffers, askLimits: [] }), split)).toEqual({
      upper: 1390,
      faults: [],
    });
  });
});
