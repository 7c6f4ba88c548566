import fc from 'fast-check';
import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { greedyPlan } from '../../../test/contracts/greedy-plan.js';
import { problems } from '../../../test/contracts/problems.js';
import { applyChange } from './changes.js';
import { fillNeedExactly } from './fill-hole.js';
import { sumPeople } from './ledger.js';
import type { Assignment, Need, Offer, Problem } from './problem.js';
import { breaksOf } from './rules.js';
import { smallestChanges } from './smallest-change.js';

const morning = { startMinute: 540, endMinute: 720 };
const afternoon = { startMinute: 570, endMinute: 1000 };
const away = { venue: 'park', eastMetres: 2000, northMetres: 0 };

const changesOf = (problem: Problem, plan: readonly Assignment[] = [], most = 9) =>
  smallestChanges(problem, plan, { needIds: ['need'], most })[0]?.changes ?? [];
const firstOf = (need: Partial<Need>, offer: Partial<Offer>, more: Partial<Problem> = {}) =>
  changesOf(aProblem({ needs: [aNeed(need)], offers: [anOffer(offer)], ...more }))[0];

describe(smallestChanges.name, () => {
  it.each<[string, Partial<Need>, Partial<Offer>, object]>([
    ['half an hour later', {}, { windows: [afternoon] }, { kind: 'START_LATER', minutes: 30 }],
    [
      'half an hour earlier',
      {},
      { windows: [{ startMinute: 500, endMinute: 690 }] },
      { kind: 'END_EARLIER', minutes: 30 },
    ],
    [
      'the whole slot later',
      { slot: { startMinute: 660, endMinute: 720 } },
      { windows: [{ startMinute: 690, endMinute: 800 }] },
      { kind: 'MOVE_TIME', minutes: 30 },
    ],
    [
      'another day',
      {},
      { windows: [{ startMinute: 2 * 1440, endMinute: 3 * 1440 }] },
      { kind: 'MOVE_DAY', days: 2 },
    ],
    [
      'without a skill',
      { skills: ['LADDER_WORK', 'COOKING'] },
      { skills: ['COOKING'] },
      { kind: 'WITHOUT_SKILL', skill: 'LADDER_WORK' },
    ],
    ['without a language', { languages: ['EN'] }, {}, { kind: 'WITHOUT_LANGUAGE', language: 'EN' }],
    ['not for adults only', { adultsOnly: true }, { adultsOnly: false }, { kind: 'NOT_ADULTS_ONLY' }],
    ['open to the ward', {}, { conferenceIds: ['azabu'] }, { kind: 'OPEN_TO_WARD' }],
    [
      'one more event of the year',
      {},
      { mostEvents: 2, used: [{ fiscalYear: 2026, events: 2, personTurns: 8 }] },
      { kind: 'MORE_EVENTS', more: 1, offers: 1 },
    ],
    [
      'two more person-turns',
      {},
      { mostPersonTurns: 8, used: [{ fiscalYear: 2026, events: 1, personTurns: 6 }] },
      { kind: 'MORE_PERSON_TURNS', more: 2, offers: 1 },
    ],
    ['room for a larger group', { people: 3 }, { smallestGroup: 4 }, { kind: 'ASK_FOR_MORE', people: 4 }],
    ['one more for one need', {}, { mostPerNeed: 3 }, { kind: 'MORE_PER_NEED', more: 1, offers: 1 }],
    ['another district', {}, { districtIds: ['azabu'] }, { kind: 'ONE_MORE_DISTRICT', offers: 1 }],
    ['two more people', {}, { people: 2 }, { kind: 'MORE_PEOPLE', more: 2, offers: 1 }],
  ])('finds %s', (_, need, offer, change) => {
    expect(firstOf(need, offer)).toMatchObject({
      change,
      companies: 1,
      people: 4,
      fills: true,
    });
  });

  it('finds that a company may come with a smaller group', () => {
    const problem = aProblem({ needs: [aNeed({ people: 3 })], offers: [anOffer({ smallestGroup: 4 })] });
    expect(changesOf(problem)).toMatchObject([
      { change: { kind: 'ASK_FOR_MORE', people: 4 }, people: 4 },
      { change: { kind: 'SMALLER_GROUP', fewer: 1, offers: 1 }, companies: 1, people: 3, fills: true },
    ]);
  });

  it('finds that the backup date need not be promised', () => {
    const backupSlot = { startMinute: 2 * 1440 + 540, endMinute: 2 * 1440 + 720 };
    const windows = [{ startMinute: 0, endMinute: 1440 }];
    expect(firstOf({ backupSlot, backupRequired: true }, { windows })).toMatchObject({
      change: { kind: 'BACKUP_NOT_REQUIRED' },
    });
  });

  it('finds that a company may be asked once more, or again', () => {
    const limit = { companyId: 'company', fromMinute: 0, toMinute: 1440, most: 0, beyondCost: null };
    expect(firstOf({}, {}, { askLimits: [limit] })!.change).toEqual({ kind: 'ONE_MORE_ASK', offers: 1 });
    const excluded = [{ needId: 'need', offerId: 'offer' }];
    expect(firstOf({}, {}, { excluded })!.change).toEqual({ kind: 'ASK_AGAIN', offers: 1 });
  });

  it('finds that one more offer may share the need, and counts who could join', () => {
    const offers = ['a', 'b', 'c'].map((id) => anOffer({ id, companyId: id, people: 2 }));
    const problem = aProblem({ needs: [aNeed({ mostOffers: 1 })], offers });
    const [first] = changesOf(problem, greedyPlan(problem));
    expect(first).toMatchObject({ change: { kind: 'MORE_OFFERS', mostOffers: 2 }, companies: 2, people: 4 });
    expect(first!.forCoordinator.offerIds).toHaveLength(1);
  });

  it('asks for no more than it takes', () => {
    const offers = [anOffer({ id: 'two', people: 2, mostPerNeed: 2 }), anOffer({ id: 'one', people: 1 })];
    const problem = aProblem({ offers });
    const changes = changesOf(problem, greedyPlan(problem));
    expect(changes.map(({ change }) => change)).toContainEqual({ kind: 'MORE_PEOPLE', more: 1, offers: 1 });
  });

  it('finds that fewer would still help, where nothing fills the need', () => {
    const changes = changesOf(
      aProblem({ needs: [aNeed({ fewest: 4 })], offers: [anOffer({ people: 3 })] }),
      [],
      99,
    );
    expect(changes[0]).toMatchObject({ change: { kind: 'MORE_PEOPLE', more: 1 }, fills: true });
    const problem = aProblem({
      needs: [aNeed({ people: 9, fewest: 4 })],
      offers: [anOffer({ people: 3, mostPerNeed: 3, mostPersonTurns: 3 })],
    });
    expect(changesOf(problem)[0]).toMatchObject({
      change: { kind: 'LOWER_FEWEST', fewest: 3 },
      people: 3,
      peopleMore: 3,
      fills: false,
    });
  });

  it('says where nothing has to change', () => {
    expect(firstOf({}, {})!.change).toEqual({ kind: 'AS_IT_IS' });
    const offers = [anOffer({ id: 'a', people: 1 }), anOffer({ id: 'b' })];
    const problem = aProblem({ needs: [aNeed({ mostOffers: 1 })], offers });
    const plan = [{ needId: 'need', offerId: 'a', people: 1, holdsBackup: false }];
    expect(changesOf(problem, plan)[0]!.change).toEqual({ kind: 'ANOTHER_CREW' });
  });

  it('does not move what somebody has decided to come to and could not come to then', () => {
    const there = anOffer({ id: 'there', people: 1, windows: [morning] });
    const problem = aProblem({
      offers: [there, anOffer({ windows: [{ startMinute: 570, endMinute: 750 }] })],
      decided: [{ needId: 'need', offerId: 'there', people: 1, holdsBackup: false, state: 'CONFIRMED' }],
    });
    const kinds = (asked: Problem) => changesOf(asked, [], 99).map(({ change }) => change.kind);
    expect(kinds(problem)).not.toContain('MOVE_TIME');
    expect(
      kinds({
        ...problem,
        offers: [{ ...there, windows: [{ startMinute: 0, endMinute: 1440 }] }, problem.offers[1]!],
      }),
    ).toContain('MOVE_TIME');
  });

  it('moves a day into the next fiscal year with its limits', () => {
    const march31 = Date.UTC(2027, 2, 31) / 60_000;
    const slot = { startMinute: march31, endMinute: march31 + 60 };
    const windows = [{ startMinute: march31 + 1440, endMinute: march31 + 1500 }];
    const used = [{ fiscalYear: 2027, events: 1, personTurns: 4 }];
    expect(firstOf({ slot }, { windows, mostEvents: 1 })?.change).toEqual({ kind: 'MOVE_DAY', days: 1 });
    expect(firstOf({ slot }, { windows, mostEvents: 1, used })).toBeUndefined();
  });

  it('proposes nothing that does not help', () => {
    expect(firstOf({ skills: ['COOKING'] }, { districtIds: ['azabu'] })).toBeUndefined();
    expect(changesOf(aProblem({ offers: [anOffer({ kind: 'LECTURER' })] }))).toEqual([]);
    expect(smallestChanges(aProblem(), greedyPlan(aProblem()))).toEqual([]);
  });

  it('shows of companies nothing but how many', () => {
    const { forCoordinator, ...shown } = firstOf({}, { windows: [afternoon], site: away })!;
    expect(forCoordinator.offerIds).toEqual(['offer']);
    expect(JSON.stringify(shown)).not.toContain('offer"');
  });

  it('holds what it says when the need is solved with the change', () => {
    const size = { needs: 6, offers: 7 };
    const kinds = new Set<string>();
    fc.assert(
      fc.property(problems(size, { needs: 2, offers: 3 }), fc.boolean(), (raw, backwards) => {
        const limit = { companyId: 'c2', fromMinute: 0, toMinute: 1440, most: 1, beyondCost: null };
        const problem = { ...raw, askLimits: [limit] };
        const plan = greedyPlan(problem, backwards);
        for (const { needId, people, changes } of smallestChanges(problem, plan, { most: 99 })) {
          for (const one of changes) {
            kinds.add(one.change.kind);
            const { assignments, offerIds } = one.forCoordinator;
            const changed = applyChange(problem, needId, one.change, offerIds);
            const others = plan.filter((match) => match.needId !== needId);
            const decided = sumPeople(problem.decided.filter((match) => match.needId === needId));
            const solved = fillNeedExactly(changed, plan, needId);
            expect(decided + sumPeople(solved)).toBe(one.people);
            expect(decided + sumPeople(assignments)).toBe(one.people);
            expect(breaksOf(changed, [...others, ...solved])).toEqual([]);
            expect(breaksOf(changed, [...others, ...assignments])).toEqual([]);
            expect(one.people).toBeGreaterThan(people);
            const asked = problem.needs.find(({ id }) => id === needId)!.people;
            expect(one.fills).toBe(one.people >= asked);
          }
        }
      }),
      { numRuns: 250, seed: 11 },
    );
    expect(kinds.size).toBeGreaterThanOrEqual(20);
  });
});
