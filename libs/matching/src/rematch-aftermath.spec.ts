import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import type { AskLimit, Assignment, Problem } from './problem.js';
import { rematch, rematchedPlan, type RematchOptions } from './rematch.js';
import { putBackAll, undergo } from './rematch-aftermath.js';
import type { Happening } from './rematch-happening.js';

const match = (needId: string, offerId: string, people: number): Assignment => ({
  ...{ needId, offerId, people, holdsBackup: false },
});
const at = (startHour: number, endHour: number) => ({ startMinute: startHour * 60, endMinute: endHour * 60 });

/** What stands after it as nothing is mended. */
function left(problem: Problem, current: readonly Assignment[], happening: Happening) {
  return after(problem, current, happening, { mostChanged: -1 });
}

function after(
  problem: Problem,
  current: readonly Assignment[],
  happening: Happening,
  options?: RematchOptions,
) {
  return rematchedPlan(current, rematch(problem, current, happening, options)).map(
    ({ needId, people }) => `${needId}: ${people}`,
  );
}

describe(putBackAll.name, () => {
  const shop = anOffer({ id: 'shop', people: 9 });
  const with4 = { offers: [{ ...shop, people: 4 }] };

  it('leaves two small matches in place of a big one, where they bring more', () => {
    const fair = aNeed({ id: 'fair', slot: at(9, 18), urgency: 4 });
    const early = aNeed({ id: 'early', slot: at(9, 12), urgency: 3 });
    const late = aNeed({ id: 'late', slot: at(14, 18), urgency: 3 });
    const problem = aProblem({ needs: [fair, early, late], offers: [shop] });
    const current = ['fair', 'early', 'late'].map((id) => match(id, 'shop', 4));
    expect(left(problem, current, with4)).toEqual(['early: 4', 'late: 4']);
    const pressing = { ...problem, needs: [{ ...fair, urgency: 9 }, early, late] };
    expect(left(pressing, current, with4)).toEqual(['fair: 4']);
  });

  it('leaves those who can stay whole before it lets others stay in part', () => {
    const fair = aNeed({ id: 'fair', people: 5, fewest: 4, urgency: 3 });
    const [one, other] = ['one', 'other'].map((id) => aNeed({ id, people: 2, urgency: 5 }));
    const problem = aProblem({ needs: [fair, one!, other!], offers: [shop] });
    const current = [match('fair', 'shop', 5), match('one', 'shop', 2), match('other', 'shop', 2)];
    expect(left(problem, current, with4)).toEqual(['one: 2', 'other: 2']);
  });

  it('lets one that can only stay in part stand before a whole one, where it brings more', () => {
    const fair = aNeed({ id: 'fair', people: 8, urgency: 5 });
    const market = aNeed({ id: 'market', people: 1 });
    const problem = aProblem({ needs: [fair, market], offers: [shop] });
    const current = [match('fair', 'shop', 8), match('market', 'shop', 1)];
    expect(left(problem, current, with4)).toEqual(['fair: 4']);
  });

  const dear: AskLimit = {
    companyId: 'company',
    ...{ fromMinute: 0, toMinute: 1440, most: 0, beyondCost: 215 },
  };

  it('sends home what in part costs more than it brings, however little', () => {
    const problem = aProblem({ needs: [aNeed()], offers: [shop], askLimits: [dear] });
    const current = [match('need', 'shop', 4)];
    const with1 = { offers: [{ ...shop, people: 1 }] };
    expect(left(problem, current, with1)).toEqual([]);
    expect(left({ ...problem, askLimits: [{ ...dear, beyondCost: 180 }] }, current, with1)).toEqual([
      'need: 1',
    ]);
  });

  it('leaves in part what is too few alone, but not together', () => {
    const bank = anOffer({ id: 'bank' });
    const problem = aProblem({ needs: [aNeed({ people: 8, fewest: 4 })], offers: [shop, bank] });
    const current = [match('need', 'bank', 4), match('need', 'shop', 4)];
    const with2 = { offers: [shop, bank].map((offer) => ({ ...offer, people: 2 })) };
    expect(left(problem, current, with2)).toEqual(['need: 2', 'need: 2']);
  });

  it('lets one that can no longer hold the backup date stay without it', () => {
    const need = aNeed({ backupSlot: at(33, 36) });
    const current = [{ ...match('need', 'shop', 4), holdsBackup: true }];
    const busy = [{ slot: at(33, 36), place: need.place, people: 9 }];
    const problem = aProblem({ needs: [need], offers: [shop] });
    const result = rematch(problem, current, { offers: [{ ...shop, busy }] });
    expect(result.changed).toEqual([{ before: current[0], after: match('need', 'shop', 4) }]);
    expect(rematch(problem, current, { offers: [shop] }).changed).toEqual([]);
    const broken = { ...problem, offers: [{ ...shop, busy }] };
    expect(rematch(broken, current, {}).changed).toEqual(result.changed);
  });

  it('remembers what stands although another was tried in its place', () => {
    const fair = aNeed({ id: 'fair', slot: at(9, 18), urgency: 9 });
    const early = aNeed({ id: 'early', slot: at(9, 12) });
    const problem = aProblem({ needs: [fair, early], offers: [{ ...shop, people: 4 }] });
    const current = [match('fair', 'shop', 4), match('early', 'shop', 4)];
    const alarm = { ...early, id: 'alarm', urgency: 30 };
    expect(after(problem, current, { needs: [alarm] })).toEqual(['alarm: 4']);
  });
});

describe(undergo.name, () => {
  it('leaves alone a need that nothing joins to the change but an old publication', () => {
    const fair = aNeed({ id: 'fair', urgency: 3 });
    const market = aNeed({ id: 'market', people: 8, skills: ['FIRST_AID'] });
    const [shop, bank] = [anOffer({ id: 'shop', skills: ['FIRST_AID'] }), anOffer({ id: 'bank' })];
    const pair = { needId: 'fair', offerId: 'shop' };
    const published = [{ ...pair, people: 4, changeCost: 30 }];
    const problem = aProblem({
      ...{ needs: [fair, market], offers: [shop, bank], excluded: [pair], published },
    });
    const current = [match('market', 'shop', 4)];
    expect(after(problem, current, { offers: [{ ...shop, people: 5 }] })).toEqual(['market: 5']);
  });

  it('mends a need that loses whom it had for certain', () => {
    const [shop, bank] = [anOffer({ id: 'shop' }), anOffer({ id: 'bank' })];
    const decided = [{ ...match('need', 'shop', 4), state: 'CONFIRMED' as const }];
    const problem = aProblem({ needs: [aNeed()], offers: [shop, bank], decided });
    expect(after(problem, [], { withdrawn: ['shop'] })).toEqual(['need: 4']);
  });
});
