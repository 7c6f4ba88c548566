import fc from 'fast-check';
import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { greedyPlan } from '../../../test/contracts/greedy-plan.js';
import { problems } from '../../../test/contracts/problems.js';
import { mustHoldBackup } from './plan-view.js';
import type { Need, Offer, Problem } from './problem.js';
import { breaksOf } from './rules.js';
import { whyNotUs } from './why-not-us.js';

const ours = anOffer({ id: 'ours', companyId: 'us', site: { venue: 'us', eastMetres: 800, northMetres: 0 } });
const theirs = anOffer({
  id: 'theirs',
  companyId: 'them',
  site: { venue: 'them', eastMetres: 80, northMetres: 0 },
});
const come = (offerId: string, people = 4, needId = 'need') => ({
  needId,
  offerId,
  people,
  holdsBackup: false,
});
const why = (problem: Problem, plan = [come('theirs')]) => whyNotUs(problem, plan, 'need', 'ours');
const stopped = (
  need: Partial<Need>,
  offer: Partial<Offer>,
  more: Partial<Problem> = {},
  plan = [] as ReturnType<typeof come>[],
) =>
  why(
    aProblem({ needs: [aNeed(need), aNeed({ id: 'other' })], offers: [{ ...ours, ...offer }], ...more }),
    plan,
  );

describe(whyNotUs.name, () => {
  it.each<[string, Partial<Need>, Partial<Offer>, object]>([
    ['a skill', { skills: ['COOKING'] }, {}, { rule: 'coversSkills', missing: ['COOKING'] }],
    [
      'an adult',
      { adultsOnly: true },
      { adultsOnly: false },
      { rule: 'meetsConditions', missing: ['ADULTS_ONLY'] },
    ],
    [
      'half an hour',
      {},
      { windows: [{ startMinute: 570, endMinute: 800 }] },
      { rule: 'insideAWindow', minutes: 30 },
    ],
    ['any window', {}, { windows: [] }, { rule: 'insideAWindow', minutes: null }],
    ['a district', {}, { districtIds: [] }, { rule: 'acceptsDistrict' }],
    ['time to decide', {}, { earliestStartMinute: 600 }, { rule: 'leavesLeadTime', minutes: 60 }],
    ['a smaller group', { people: 2 }, { smallestGroup: 3 }, { rule: 'keepsSmallestGroup', people: 1 }],
  ])('says that it lacks %s', (_, need, offer, deficit) => {
    expect(stopped(need, offer)).toEqual({ outcome: 'STOPPED', deficits: [deficit] });
  });

  it('says where its own limits were used', () => {
    const other = [come('ours', 3, 'other')];
    expect(stopped({}, { mostEvents: 1 }, {}, other)).toEqual({
      outcome: 'STOPPED',
      deficits: [{ rule: 'keepsEvents', limit: 1, lacking: 1, at: ['other'], elsewhere: 0 }],
    });
    const used = [{ fiscalYear: 2026, events: 1, personTurns: 2 }];
    expect(stopped({}, { mostPersonTurns: 5, used, smallestGroup: 2, people: 9 }, {}, other)).toMatchObject({
      deficits: [{ rule: 'keepsBudget', limit: 5, lacking: 2, at: ['other'], elsewhere: 2 }],
    });
    expect(stopped({}, { smallestGroup: 2 }, {}, other)).toMatchObject({
      deficits: [{ rule: 'keepsTravelTime', free: 1, lacking: 1, at: ['other'], elsewhere: 0 }],
    });
    const limit = { companyId: 'us', fromMinute: 0, toMinute: 1440, most: 1, beyondCost: null };
    expect(stopped({}, {}, { askLimits: [limit] }, other)).toMatchObject({
      deficits: [{ rule: 'keepsAskLimits', at: ['other'] }],
    });
  });

  it('says that its company is asked often enough by its other offer there', () => {
    const limit = { companyId: 'us', fromMinute: 0, toMinute: 1440, most: 1, beyondCost: null };
    const offers = [ours, { ...ours, id: 'second' }];
    expect(why(aProblem({ offers, askLimits: [limit] }), [come('second', 1)])).toEqual({
      outcome: 'STOPPED',
      deficits: [{ rule: 'keepsAskLimits', at: ['need'] }],
    });
  });

  it('puts first what is soonest mended', () => {
    const offer = { skills: [], windows: [{ startMinute: 570, endMinute: 800 }] };
    const excluded = [{ needId: 'need', offerId: 'ours' }];
    const answer = stopped({ skills: ['COOKING'] }, offer, { excluded });
    expect(answer).toMatchObject({
      deficits: [{ rule: 'insideAWindow' }, { rule: 'coversSkills' }, { rule: 'leavesExcludedPairsAlone' }],
    });
  });

  it('compares in its own terms, and counts the others', () => {
    const problem = aProblem({
      needs: [aNeed({ theme: 'FESTIVAL' })],
      offers: [ours, { ...theirs, themes: ['FESTIVAL'] }],
      past: [{ companyId: 'them', associationId: 'association', times: 2 }],
    });
    expect(why(problem)).toEqual({
      outcome: 'OTHERS_CAME',
      companies: 1,
      because: 'NEED_IS_FULL',
      peopleTooMany: null,
      terms: [
        { kind: 'NOT_YOUR_THEME', theme: 'FESTIVAL' },
        { kind: 'FURTHER_AWAY', walkingMinutes: 10 },
        { kind: 'NOT_BEEN_THERE_BEFORE' },
      ],
    });
    expect(why(aProblem({ offers: [ours, { ...theirs, site: null }] }))).toMatchObject({
      terms: [{ kind: 'EQUALLY_GOOD' }],
    });
  });

  it('knows that there was no place for one more company, or for so large a group', () => {
    const offers = [ours, theirs];
    expect(why(aProblem({ needs: [aNeed({ mostOffers: 1 })], offers }), [come('theirs', 2)])).toMatchObject({
      because: 'ENOUGH_COMPANIES',
    });
    const large = aProblem({ offers: [{ ...ours, smallestGroup: 3 }, theirs] });
    expect(why(large, [come('theirs', 2)])).toMatchObject({
      because: 'GROUP_TOO_LARGE_FOR_REST',
      peopleTooMany: 1,
    });
  });

  it('knows that too few would come, that a call is not worth it, and that it was overlooked', () => {
    expect(why(aProblem({ needs: [aNeed({ people: 9, fewest: 6 })], offers: [ours] }), [])).toEqual({
      outcome: 'TOO_FEW',
      fewest: 6,
    });
    const base = aProblem({ offers: [ours] });
    expect(why({ ...base, weights: { ...base.weights, matchCost: 9999 } }, [])).toEqual({
      outcome: 'NOT_CALLED',
    });
    expect(why(base, [])).toEqual({ outcome: 'OVERLOOKED' });
    expect(why(base, [come('ours')])).toEqual({ outcome: 'COMES', people: 4 });
    expect(whyNotUs(base, [], 'need', 'none')).toBeNull();
  });

  it('does not count the company itself among the others', () => {
    const problem = aProblem({ offers: [ours, theirs, { ...ours, id: 'second' }] });
    expect(why(problem, [come('theirs', 2), come('second', 2)])).toMatchObject({ companies: 1 });
  });

  it('shows nothing of the others', () => {
    const answers = [
      why(aProblem({ offers: [ours, theirs] })),
      why(aProblem({ offers: [ours, theirs] }), [come('theirs', 2)]),
    ];
    expect(JSON.stringify(answers)).not.toMatch(/them|theirs/);
  });

  it('stops exactly those whom a rule stops, whoever else comes to the need', () => {
    fc.assert(
      fc.property(problems({ needs: 5, offers: 6 }, { needs: 2, offers: 3 }), (raw) => {
        const problem = { ...raw, askLimits: [] };
        const plan = greedyPlan(problem);
        for (const need of problem.needs) {
          const roomy = {
            ...problem,
            needs: problem.needs.map((one) => (one === need ? { ...one, fewest: 1, mostOffers: 99 } : one)),
          };
          const others = plan.filter((one) => one.needId !== need.id);
          for (const offer of problem.offers) {
            const answer = whyNotUs(problem, plan, need.id, offer.id)!;
            if (answer.outcome === 'COMES') continue;
            const people = Math.max(1, offer.smallestGroup);
            const pair = { needId: need.id, offerId: offer.id, people, holdsBackup: mustHoldBackup(need) };
            const broken = breaksOf(roomy, [...others, pair]).filter(
              ({ rule }) => rule !== 'neverOverfills' || offer.smallestGroup > need.people,
            );
            expect(answer.outcome === 'STOPPED').toBe(broken.length > 0);
          }
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  });
});
