import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { openBooks } from './books.js';
import type { Certificate, PricedMoment, Proof, ProofLeaf } from './problem.js';
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
const proofOf = (proof: Proof, needs: readonly number[] = [0, 1]): Certificate => ({
  format: 'plan-proof/1',
  upper: 0,
  parts: [{ needs, proof }],
});
const upperOf = (proof: Proof, over: Partial<Problem> = {}) =>
  provenBound(openBooks({ ...problem, ...over }), proofOf(proof)).upper;

describe(provenBound.name, () => {
  it('fills every need with all who could come where nothing has a price', () => {
    /* Twice 4 × (100 + 5 for one never helped) − 25 for the match + 300 fairness. */
    expect(upperOf(free)).toBe(2 * (420 - 25 + 300));
  });

  it('charges for what there is, and lets each need have only what is worth its price', () => {
    /* 4 people × 165; coverage is worth 240 − 2 × 60 for each; and at 105 + 60 − 165 nobody comes. */
    expect(upperOf(leaf())).toBe(660 + 120 + 120);
  });

  it('charges for smallest groups that fit into the people, and events that fit into the person-turns', () => {
    const groups = { ...atOnce, perPerson: 0, perMatch: 100 * points };
    expect(upperOf({ ...free, moments: [groups] })).toBe(2 * 100 + 2 * (420 - 25 - 100 + 300));
    const years = [[0, 2026, 100 * points, points]] as const;
    /* 9 person-turns hold 4 groups of 2. */
    expect(upperOf({ ...free, years })).toBe(4 * 100 + 9 + 2 * (420 - 4 - 25 - 100 + 300));
    expect(upperOf({ ...free, asks: [[0, 40 * points]] })).toBe(40 + 2 * (420 - 25 - 40 + 300));
  });

  it('takes the people away whom the offer holds elsewhere', () => {
    const busy = [{ slot: aNeed().slot, place: aNeed().place, people: 1 }];
    const offers = [{ ...problem.offers[0]!, busy }];
    expect(upperOf(leaf({ moments: [{ ...atOnce, held: [0] }] }), { offers })).toBe(495 + 240);
    /* Without a price either need still gets 3 at the most. */
    expect(upperOf(free, { offers })).toBe(2 * (315 - 25 + 300));
  });

  it('counts what is decided, and what keeping a published pair saves', () => {
    const decided = [{ needId: 'need', offerId: 'of others', people: 1, holdsBackup: false }];
    const pinned = decided.map((match) => ({ ...match, state: 'PINNED' as const }));
    expect(upperOf(free, { decided: pinned })).toBe(105 - 25 + (315 - 25 + 300) + (420 - 25 + 300));
    const published = [
      { needId: 'need', offerId: 'offer', people: 4, changeCost: 70 },
      { needId: 'need', offerId: 'gone', people: 4, changeCost: 11 },
    ];
    expect(upperOf(free, { published })).toBe(2 * (420 - 25 + 300) - 11);
  });

  it('bounds a branch by the better of its sides, and one that cannot be by nothing', () => {
    const branch = { need: 0, offer: 0, at: 3 };
    expect(upperOf({ ...branch, at: 4, below: leaf(), from: free })).toBe(1390);
    expect(upperOf({ ...branch, at: 5, below: free, from: free })).toBe(1390);
    expect(upperOf({ ...branch, below: free, from: leaf() })).toBe(210 - 25 + 300 + (420 - 25 + 300));
    expect(upperOf({ ...branch, at: 1, below: free, from: leaf() })).toBe(300 + (420 - 25 + 300));
    expect(upperOf({ ...branch, at: 5, below: leaf(), from: free })).toBe(900);
    /* Who must come, comes at a loss: 2 × 0 − 25, the smallest group. */
    const dear = leaf({ moments: [{ ...atOnce, perPerson: 265 * points }] });
    expect(upperOf({ ...branch, at: 1, below: dear, from: dear })).toBe(4 * 265 + 240);
    expect(
      upperOf({ ...branch, at: 1, below: { ...branch, at: 1, below: dear, from: free }, from: dear }),
    ).toBe(4 * 265 + 240);
    const both: Proof = { ...branch, need: 1, at: 2, below: free, from: dear };
    expect(upperOf({ ...branch, at: 2, below: dear, from: both })).toBe(
      Math.max(4 * 265 + 240, 420 - 25 + 600),
    );
  });

  it('rounds down to a whole point only at the end', () => {
    expect(upperOf(leaf({ moments: [{ ...atOnce, perPerson: 165 * points + 15 }] }))).toBe(900);
    expect(upperOf(leaf({ moments: [{ ...atOnce, perPerson: 165 * points + 16 }] }))).toBe(901);
  });
});
