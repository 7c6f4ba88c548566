import fc from 'fast-check';
import { checkedBound, checkPlan, type PlanFaultKind } from '@app/plan-check';
import type { Assignment, Problem, RuleName } from '@app/matching';
import { anyPlan } from './any-plan.js';
import { bestWorth } from './brute-force.js';
import { problems } from './problems.js';
import { partsOf, someProof, type Draw, type NextPrice } from './proofs.js';
import { brokenRules, objective, worthOf } from './verify.js';

const small = problems({ needs: 6, offers: 5 });
const tiny = problems({ needs: 4, offers: 3 }, { needs: 2, offers: 2 });

/** The checker's word for a broken rule, and the contract's. */
const ruleOf: Partial<Record<PlanFaultKind, RuleName>> = {
  PAIR_TWICE: 'isWellFormed',
  WRONG_KIND: 'offersThatKind',
  NOT_IN_CONFERENCE: 'memberOfConference',
  DISTRICT_NOT_ACCEPTED: 'acceptsDistrict',
  SKILL_MISSING: 'coversSkills',
  CONDITION_NOT_MET: 'meetsConditions',
  OUTSIDE_WINDOWS: 'insideAWindow',
  TOO_SOON_TO_ASK: 'leavesLeadTime',
  BACKUP_DATE_BROKEN: 'holdsBackupDate',
  BELOW_SMALLEST_GROUP: 'keepsSmallestGroup',
  MORE_THAN_OFFERED: 'staysWithinOffer',
  TOO_MANY_AT_ONCE: 'keepsTravelTime',
  TOO_MANY_EVENTS: 'keepsEvents',
  TOO_MANY_PERSON_TURNS: 'keepsBudget',
  NEED_OVERFILLED: 'neverOverfills',
  BELOW_FEWEST: 'neverBelowFewest',
  TOO_MANY_OFFERS: 'keepsMostOffers',
  TOO_MANY_ASKS: 'keepsAskLimits',
  EXCLUDED_PAIR: 'leavesExcludedPairsAlone',
  DECIDED_PAIR: 'keepsDecidedMatches',
};

const claimOf = (problem: Problem, assignments: readonly Assignment[]) => ({
  assignments,
  objective: objective(worthOf(problem, assignments)),
  certificate: {
    ...someProof(problem, partsOf(problem), { draw: () => 0, price: () => 0 }),
    upper: 1e12,
  },
});

describe(checkPlan.name, () => {
  it('finds the same rules broken as the independent verification, and the same worth, in plans of any quality', () => {
    fc.assert(
      fc.property(
        small.chain((problem) => fc.tuple(fc.constant(problem), anyPlan(problem))),
        ([problem, plan]) => {
          const kinds = new Set(checkPlan(problem, claimOf(problem, plan)).map(({ kind }) => kind));
          expect([...kinds].map((kind) => ruleOf[kind] ?? kind).toSorted()).toEqual(
            brokenRules(problem, plan).toSorted(),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The same numbers for the same seed (a linear congruence, Lehmer's). */
function drawFrom(seed: number): Draw {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** One proof's branches and moments, with prices found one by one: near the best plan, where mistakes show. */
function tightest(problem: Problem, seed: number, tries: number): number {
  const parts = partsOf(problem);
  const prices: number[] = [];
  const choose = drawFrom(seed);
  let best = Infinity;
  for (let at = 0; at < tries; at += 1) {
    let slot = 0;
    const price: NextPrice = (most) => Math.min(most * 64, (prices[slot++] ??= 0));
    const place = choose(Math.max(1, prices.length));
    const before = prices[place] ?? 0;
    if (at > 0) prices[place] = choose(3) === 0 ? 0 : choose(1 + choose(600 * 64));
    const proof = someProof(problem, parts, { draw: drawFrom(seed), price });
    const { upper, faults } = checkedBound(problem, proof);
    expect(faults).toEqual([]);
    if (upper! > best) prices[place] = before;
    else best = upper!;
  }
  return best;
}

describe(checkedBound.name, () => {
  it('never proves less than the best plan of a tiny problem, whatever the prices and branches', () => {
    let close = 0;
    fc.assert(
      fc.property(tiny, fc.nat(1_000_000), (problem, seed) => {
        const best = bestWorth(problem, 600);
        if (best === null) return;
        const upper = tightest(problem, seed, 50);
        expect(upper).toBeGreaterThanOrEqual(best);
        if (upper === best) close += 1;
      }),
      { numRuns: 300 },
    );
    expect(close).toBeGreaterThan(30);
  });
});
