import {
  solve,
  type Need,
  type Offer,
  type Plan,
  type Problem,
  type RuleName,
  type Solve,
} from '@app/matching';
import type { PromiseTitle } from './solver.contract.js';
import { objective, worthOf } from './verify.js';

/** A solver that doesn't see one thing of its problem, and is right about everything else. */
function blind(hide: (problem: Problem) => Problem): Solve {
  return async (problem, options) => {
    const plan = await solve(hide(problem), options);
    const components = worthOf(problem, plan.assignments);
    return { ...plan, components, objective: objective(components), upper: Infinity, status: 'DONE' };
  };
}

const withNeeds = (change: (need: Need) => Partial<Need>) =>
  blind((problem) => ({ ...problem, needs: problem.needs.map((need) => ({ ...need, ...change(need) })) }));
const withOffers = (change: (offer: Offer) => Partial<Offer>) =>
  blind((problem) => ({
    ...problem,
    offers: problem.offers.map((offer) => ({ ...offer, ...change(offer) })),
  }));
const always = { startMinute: -1e6, endMinute: 1e6 };
const nowhere = { venue: 'nowhere', eastMetres: 0, northMetres: 0 };

/** For every hard rule, solvers that break it. */
export const ruleBreakers: Record<RuleName, Record<string, Solve>> = {
  isWellFormed: {
    'halves people': planChanged((plan) => ({
      ...plan,
      assignments: plan.assignments.map((match) => ({ ...match, people: 0.5 })),
    })),
    'says all twice': planChanged((plan) => ({
      ...plan,
      assignments: [...plan.assignments, ...plan.assignments],
    })),
    'makes up an offer': planChanged((plan) => ({
      ...plan,
      assignments: plan.assignments.map((match) => ({ ...match, offerId: 'made up' })),
    })),
  },
  offersThatKind: { 'ignores kinds': blind(oneKind) },
  memberOfConference: { 'opens all to the ward': withNeeds(() => ({ openTo: 'WARD' })) },
  acceptsDistrict: { 'sends offers anywhere': withOffers(() => ({ districtIds: null })) },
  coversSkills: { 'asks for no skill': withNeeds(() => ({ skills: [] })) },
  meetsConditions: {
    'asks for no language': withNeeds(() => ({ languages: [] })),
    'takes children': withNeeds(() => ({ adultsOnly: false })),
  },
  insideAWindow: { 'ignores windows': withOffers(() => ({ windows: [always] })) },
  holdsBackupDate: {
    'requires no backup date': withNeeds(() => ({ backupRequired: false })),
    'promises backup dates for all': planChanged((plan) => ({
      ...plan,
      assignments: plan.assignments.map((match) => ({ ...match, holdsBackup: true })),
    })),
  },
  keepsSmallestGroup: { 'splits groups': withOffers(() => ({ smallestGroup: 1 })) },
  staysWithinOffer: {
    'ignores the most for one need': withOffers(() => ({ mostPerNeed: null })),
    'invents people': withOffers((offer) => ({ people: offer.people + 1 })),
  },
  keepsTravelTime: {
    'needs no time to travel': withNeeds(() => ({ place: nowhere })),
    'forgets other conferences': withOffers(() => ({ busy: [] })),
    'sees no two at once': blind((problem) => ({
      ...problem,
      needs: problem.needs.map((need, row) => ({ ...need, ...movedApart(need, row) })),
      offers: problem.offers.map((offer) => ({ ...offer, windows: [always], busy: [] })),
    })),
    'holds no backup date': planChanged((plan, problem) => ({
      ...plan,
      assignments: plan.assignments.map((match) => ({
        ...match,
        holdsBackup: problem.needs.some((need) => need.id === match.needId && need.backupSlot !== null),
      })),
    })),
  },
  keepsEvents: {
    'ignores the most events': withOffers(() => ({ mostEvents: null })),
    'forgets events held elsewhere': withOffers((offer) => ({
      used: offer.used.map((used) => ({ ...used, events: 0 })),
    })),
    'counts each year anew': withOffers(() => ({ limitsPer: 'FISCAL_YEAR' })),
  },
  keepsBudget: {
    'ignores person-turns': withOffers(() => ({ mostPersonTurns: null })),
    'forgets person-turns elsewhere': withOffers((offer) => ({
      used: offer.used.map((used) => ({ ...used, personTurns: 0 })),
    })),
  },
  neverOverfills: { 'asks for more': withNeeds((need) => ({ people: need.people + 2 })) },
  neverBelowFewest: { 'thinks that one helps': withNeeds(() => ({ fewest: 1 })) },
  keepsMostOffers: { 'takes any number of offers': withNeeds(() => ({ mostOffers: 9 })) },
  leavesExcludedPairsAlone: { 'asks again': blind((problem) => ({ ...problem, excluded: [] })) },
  leavesLeadTime: { 'asks for tomorrow': withOffers(() => ({ earliestStartMinute: null })) },
  keepsAskLimits: { 'asks as often as it likes': blind((problem) => ({ ...problem, askLimits: [] })) },
  keepsDecidedMatches: { 'forgets what was decided': blind((problem) => ({ ...problem, decided: [] })) },
};

let calls = 0;

/** For every other promise, solvers that break it. */
export const promiseBreakers: Partial<Record<PromiseTitle, Record<string, Solve>>> = {
  'says what its plan is worth, and an upper bound that is one': {
    'boasts by a point': planChanged((plan) => ({
      ...plan,
      objective: plan.objective + 1,
      upper: plan.objective + 1,
    })),
    'moves points to fairness': planChanged((plan) => ({
      ...plan,
      components: {
        ...plan.components,
        heads: plan.components.heads - 1,
        fairness: plan.components.fairness + 1,
      },
    })),
    'bounds too low': planChanged((plan) => ({ ...plan, upper: plan.objective - 1 })),
    'calls all optimal': planChanged((plan) => ({ ...plan, status: 'OPTIMAL', upper: Infinity })),
  },
  'proves what it says, as whoever has the problem can check': {
    'bounds its proof too low': proofChanged((proof) => ({ ...proof, upper: proof.upper - 1 })),
    'says another bound than it proves': planChanged((plan) => ({ ...plan, upper: plan.upper + 1 })),
    'leaves a need out of its proof': proofChanged(({ parts, ...proof }) => ({
      ...proof,
      parts: parts.map(({ needs, ...part }, row) => ({ ...part, needs: row === 0 ? needs.slice(1) : needs })),
    })),
    'says what everything costs and charges nothing': proofChanged(({ parts, ...proof }) => ({
      ...proof,
      parts: parts.map((part) => ({
        ...part,
        proof: { years: [], asks: [], associations: [], moments: [] },
      })),
    })),
  },
  'gives the same plan, in order, for the same seed and effort': {
    'takes another seed each time': (problem, options) => solve(problem, { ...options, seed: (calls += 1) }),
    'turns the order round': planChanged((plan) => ({ ...plan, assignments: plan.assignments.toReversed() })),
  },
  'stops when told, with the best plan that it has shown': {
    'goes on': (problem, options) => solve(problem, { ...options, shouldStop: () => false }),
    'shows more than it gives': async (problem, options) => ({
      ...(await solve(problem, options)),
      objective: -1e6,
    }),
    'counts past the end': (problem, options) =>
      solve(problem, {
        ...options,
        onProgress: (progress) => options.onProgress?.({ ...progress, done: progress.done + 1 }),
      }),
  },
  'comes close to the best plan of a tiny problem and never passes it': {
    'takes away what was published': blind((problem) => ({ ...problem, published: [] })),
    'thinks that asking again is free': blind((problem) => ({
      ...problem,
      askLimits: problem.askLimits.filter(({ beyondCost }) => beyondCost === null),
    })),
    'does nothing': planChanged((plan, problem) => {
      const components = worthOf(problem, []);
      return { ...plan, assignments: [], components, objective: objective(components) };
    }),
    'boasts by a tenth': planChanged((plan) => ({ ...plan, objective: plan.objective * 1.1 })),
    'proves what isn’t so': planChanged((plan) => ({ ...plan, upper: plan.objective - 1 })),
    'calls a plan optimal that knows nothing of the first offer': async (problem, options) => ({
      ...(await solve({ ...problem, offers: problem.offers.slice(1) }, options)),
      status: 'OPTIMAL',
    }),
  },
};

function planChanged(change: (plan: Plan, problem: Problem) => Plan): Solve {
  return async (problem, options) => change(await solve(problem, options), problem);
}

function proofChanged(change: (proof: Plan['certificate']) => Plan['certificate']): Solve {
  return planChanged((plan) => ({ ...plan, certificate: change(plan.certificate) }));
}

function oneKind(problem: Problem): Problem {
  return {
    ...problem,
    needs: problem.needs.map((need) => ({ ...need, kind: 'HANDS' })),
    offers: problem.offers.map((offer) => ({ ...offer, kind: 'HANDS' })),
  };
}

function movedApart(need: Need, row: number): Partial<Need> {
  const slot = { startMinute: row * 10_000, endMinute: row * 10_000 + 60 };
  return {
    slot,
    backupSlot: need.backupSlot && { startMinute: slot.startMinute + 5000, endMinute: slot.endMinute + 5000 },
  };
}
