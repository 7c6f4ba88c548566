import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { checkPlan } from './check-plan.js';
import type { Assignment, Problem } from './problem.js';

const match: Assignment = { needId: 'need', offerId: 'offer', people: 2, holdsBackup: false };
const afternoon = { startMinute: 730, endMinute: 800 };
const park = { venue: 'park', eastMetres: 900, northMetres: 0 };
const noPrices = { years: [], asks: [], associations: [], moments: [] };

/** The certificate that proves next to nothing. */
const weakly = (problem: Problem, upper = 1e9) => ({
  format: 'plan-proof/1',
  upper,
  parts: [{ needs: problem.needs.map((_, row) => row), proof: noPrices }],
});

const bothNeeds = [match, { ...match, needId: 'other' }];
const limit = { companyId: 'company', fromMinute: 0, toMinute: 2000, most: 1, beyondCost: null };

describe(checkPlan.name, () => {
  const valued = aProblem({
    needs: [
      aNeed({ urgency: 2, theme: 'FESTIVAL' }),
      aNeed({ id: 'other', slot: afternoon, people: 6, associationId: 'new' }),
    ],
    offers: [
      anOffer({ people: 3, themes: ['FESTIVAL'], site: { ...park, eastMetres: 1400 }, seeksNew: true }),
    ],
    past: [{ companyId: 'company', associationId: 'association', times: 2 }],
    published: [
      { needId: 'other', offerId: 'gone', people: 1, changeCost: 70 },
      { needId: 'need', offerId: 'offer', people: 2, changeCost: 30 },
    ],
    askLimits: [{ ...limit, beyondCost: 40 }],
  });
  /* 2 × 2 × 100 heads, 2 × 120 fairness, 2 × (15 + 8 + 12) fit, a match; 200 heads, 240, 2 × (8 + 5) fit and 10 for one never helped, a match; 70 changed, 40 asked. */
  const worth = 400 + 240 + 70 - 25 + (200 + 240 + 26 + 10 - 25) - 70 - 40;

  it('counts the objective from the problem alone', () => {
    const claim = { assignments: bothNeeds, objective: worth, certificate: weakly(valued) };
    expect(checkPlan(valued, claim)).toEqual([]);
    expect(checkPlan(valued, { ...claim, objective: worth + 1 })).toEqual([
      { kind: 'OBJECTIVE_WRONG', stated: worth + 1, found: worth },
    ]);
  });

  it('finds a plan that is worth more than it says is possible', () => {
    const claim = { assignments: bothNeeds, objective: worth, certificate: weakly(valued, worth - 1) };
    expect(checkPlan(valued, claim).map(({ kind }) => kind)).toEqual(['BOUND_TOO_LOW', 'ABOVE_BOUND']);
  });

  it('doesn’t take what is no number for a bound', () => {
    const claim = { assignments: bothNeeds, objective: worth, certificate: weakly(valued, Number.NaN) };
    expect(checkPlan(valued, claim).map(({ kind }) => kind)).toEqual(['BOUND_TOO_LOW', 'ABOVE_BOUND']);
  });
});
