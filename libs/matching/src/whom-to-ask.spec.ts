import fc from 'fast-check';
import { anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { greedyPlan } from '../../../test/contracts/greedy-plan.js';
import { problems } from '../../../test/contracts/problems.js';
import { applyChange } from './changes.js';
import { fillNeedExactly } from './fill-hole.js';
import { sumPeople } from './ledger.js';
import type { Problem } from './problem.js';
import { breaksOf } from './rules.js';
import { whomToAsk } from './whom-to-ask.js';

const match = { needId: 'need', offerId: 'offer', people: 1, holdsBackup: false };

describe(whomToAsk.name, () => {
  it('ranks those first who bring most, then the smallest favour', () => {
    const own = (id: string) => ({ id, companyId: id });
    const problem = aProblem({
      offers: [
        anOffer({ ...own('as it is'), people: 3 }),
        anOffer({ ...own('one event more'), mostEvents: 0 }),
        anOffer({ ...own('another day'), windows: [] }),
        anOffer({ ...own('few as it is'), people: 1, mostPerNeed: 1, mostPersonTurns: 1 }),
        anOffer({ ...own('no cook'), kind: 'LECTURER' }),
      ],
    });
    const asked = whomToAsk(problem, [], 'need', { people: 3 });
    expect(
      asked.map(({ companyId, asks: [first] }) => [companyId, first?.change?.kind, first?.peopleMore]),
    ).toEqual([
      ['as it is', undefined, 3],
      ['one event more', 'MORE_EVENTS', 3],
      ['another day', 'NEW_WINDOW', 3],
      ['few as it is', undefined, 1],
    ]);
  });

  it('asks who comes already for more, no more than are lacking', () => {
    const problem = aProblem({ offers: [anOffer({ people: 1 })] });
    expect(whomToAsk(problem, [match], 'need')).toMatchObject([
      { asks: [{ offerId: 'offer', change: { kind: 'MORE_PEOPLE', more: 3 }, peopleMore: 3, enough: true }] },
    ]);
    expect(whomToAsk(problem, [match], 'need', { people: 2 })).toMatchObject([
      { asks: [{ change: { kind: 'MORE_PEOPLE', more: 2 }, peopleMore: 2, enough: true }] },
    ]);
  });

  it('asks nobody for a need that is full or unknown', () => {
    expect(whomToAsk(aProblem(), [{ ...match, people: 4 }], 'need')).toEqual([]);
    expect(whomToAsk(aProblem(), [], 'none')).toEqual([]);
  });

  it('holds what it says when solved with the change', () => {
    fc.assert(
      fc.property(
        problems({ needs: 5, offers: 6 }, { needs: 2, offers: 3 }),
        fc.boolean(),
        (problem, backwards) => {
          const plan = greedyPlan(problem, backwards);
          for (const { id: needId } of problem.needs) {
            const before = sumPeople(plan.filter((one) => one.needId === needId));
            for (const ask of whomToAsk(problem, plan, needId, { most: 99 }).flatMap(({ asks }) => asks)) {
              const changed = ask.change ? applyChange(problem, needId, ask.change, [ask.offerId]) : problem;
              const only = withOnly(changed, needId, [
                ask.offerId,
                ...plan.filter((one) => one.needId === needId).map((one) => one.offerId),
              ]);
              const crew = fillNeedExactly(only, plan, needId);
              expect(sumPeople(crew) - before).toBeGreaterThanOrEqual(ask.peopleMore);
              expect(breaksOf(changed, [...plan.filter((one) => one.needId !== needId), ...crew])).toEqual(
                [],
              );
            }
          }
        },
      ),
      { numRuns: 80, seed: 3 },
    );
  });
});

function withOnly(problem: Problem, needId: string, offerIds: readonly string[]): Problem {
  const others = problem.offers.filter(({ id }) => !offerIds.includes(id));
  return {
    ...problem,
    excluded: [...problem.excluded, ...others.map(({ id: offerId }) => ({ needId, offerId }))],
  };
}
