import fc from 'fast-check';
import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { greedyPlan } from '../../../test/contracts/greedy-plan.js';
import { problems } from '../../../test/contracts/problems.js';
import { componentsOf, objectiveOf } from './preferences.js';
import type { Assignment, Problem } from './problem.js';
import { rematch, Rematch, rematchedPlan } from './rematch.js';
import { afterHappening, type Happening } from './rematch-happening.js';
import { breaksOf } from './rules.js';

const match = (needId: string, offerId: string, people: number): Assignment => ({
  ...{ needId, offerId, people, holdsBackup: false },
});
const shown = (matches: readonly Assignment[]) =>
  matches.map(({ needId, offerId, people }) => `${offerId} to ${needId}: ${people}`);
const at = (startHour: number) => ({ startMinute: startHour * 60, endMinute: (startHour + 3) * 60 });

describe(rematch.name, () => {
  const fair = aNeed({ id: 'fair', urgency: 3 });
  const market = aNeed({ id: 'market', urgency: 2 });
  const shop = anOffer({ id: 'shop' });
  const bank = anOffer({ id: 'bank' });

  it('lets somebody who is free fill the place of an offer that is withdrawn', () => {
    const problem = aProblem({ needs: [fair], offers: [shop, bank] });
    const result = rematch(problem, [match('fair', 'shop', 4)], { withdrawn: ['shop'] });
    expect(shown(result.removed)).toEqual(['shop to fair: 4']);
    expect(shown(result.added)).toEqual(['bank to fair: 4']);
    expect(result.othersChanged).toBe(0);
  });

  it('brings an offer over from a need that somebody else can fill, and says how many others that changes', () => {
    const market = aNeed({ id: 'market', skills: [] });
    const fair = aNeed({ id: 'fair', urgency: 3, skills: ['FIRST_AID'] });
    const nurse = anOffer({ id: 'nurse', skills: ['FIRST_AID'] });
    const medic = anOffer({ id: 'medic', skills: ['FIRST_AID'] });
    const problem = aProblem({ needs: [fair, market], offers: [nurse, medic, bank] });
    const current = [match('fair', 'medic', 4), match('market', 'nurse', 4)];
    const result = rematch(problem, current, { withdrawn: ['medic'] });
    expect(shown(result.added).toSorted()).toEqual(['bank to market: 4', 'nurse to fair: 4']);
    expect(result.othersChanged).toBe(2);
    expect(rematch(problem, current, { withdrawn: ['medic'] }, { mostChanged: 0 }).added).toEqual([]);
  });

  it('leaves a match alone where moving it brings less than its price', () => {
    const problem = aProblem({ needs: [fair, market], offers: [shop, bank] });
    const current = [match('fair', 'shop', 4), match('market', 'bank', 4)];
    const cheap = rematch(problem, current, { withdrawn: ['shop'] });
    expect(shown(cheap.added)).toEqual(['bank to fair: 4']);
    const dear = rematch(problem, current, { withdrawn: ['shop'] }, { changePrice: 10_000 });
    expect(dear.added).toEqual([]);
  });

  it('keeps who can stay when a need moves, and sends the others elsewhere', () => {
    const early = anOffer({ id: 'early', people: 2, windows: [at(9)] });
    const any = anOffer({ id: 'any', people: 2 });
    const problem = aProblem({ needs: [fair, market], offers: [early, any] });
    const current = [match('fair', 'any', 2), match('fair', 'early', 2)];
    const result = rematch(problem, current, { needs: [{ ...fair, slot: at(13) }] });
    expect(shown(result.removed)).toEqual(['early to fair: 2']);
    expect(shown(result.added)).toContain('early to market: 2');
  });

  it('gives a called-off need’s people, decided ones too, to whom they can help', () => {
    const decided = [{ ...match('fair', 'shop', 4), state: 'CONFIRMED' as const }];
    const problem = aProblem({ needs: [fair, market], offers: [shop], decided });
    expect(shown(rematch(problem, [], { calledOff: ['fair'] }).added)).toEqual(['shop to market: 4']);
  });

  it('fills a new need, and uses a new offer', () => {
    const problem = aProblem({ needs: [fair], offers: [shop] });
    const current = [match('fair', 'shop', 4)];
    const late = aNeed({ id: 'late', slot: at(15) });
    const needed = rematch(problem, current, { needs: [late] });
    expect(shown(needed.added)).toEqual(['shop to late: 4']);
    expect(shown(rematch(problem, [], { offers: [bank] }).added)).toEqual(['bank to fair: 4']);
  });

  it('lets fewer come of an offer that has fewer people', () => {
    const problem = aProblem({ needs: [fair], offers: [shop] });
    const result = rematch(problem, [match('fair', 'shop', 4)], { offers: [{ ...shop, people: 3 }] });
    expect(result.changed.map(({ before, after }) => [before.people, after.people])).toEqual([[4, 3]]);
  });

  it('sends a crew home that is too small to help', () => {
    const need = aNeed({ fewest: 4 });
    const problem = aProblem({ needs: [need], offers: [anOffer({ id: 'a', people: 2 }), bank] });
    const current = [match('need', 'a', 2), match('need', 'bank', 2)];
    const result = rematch(problem, current, { withdrawn: ['bank'] });
    expect(shown(result.removed).toSorted()).toEqual(['a to need: 2', 'bank to need: 2']);
    expect(result.objectiveAfter).toBe(0);
  });

  it('says that a match comes back without the backup date that it held, for a need of that day', () => {
    const rainy = { ...market, slot: at(9), backupSlot: at(33) };
    const dryDay = { ...fair, slot: at(33) };
    const problem = aProblem({ needs: [rainy, dryDay, aNeed()], offers: [shop] });
    const current = [{ ...match('market', 'shop', 4), holdsBackup: true }];
    const happening = { excluded: [{ needId: 'need', offerId: 'shop' }] };
    const result = rematch(problem, current, happening);
    expect(shown(result.added)).toEqual(['shop to fair: 4']);
    expect(result.removed).toEqual([]);
    expect(result.changed).toEqual([{ before: current[0], after: match('market', 'shop', 4) }]);
    expect(result.othersChanged).toBe(1);
    expect(breaksOf(afterHappening(problem, happening), rematchedPlan(current, result))).toEqual([]);
    expect(rematch(problem, current, happening, { mostChanged: 0 }).added).toEqual([]);
  });

  it('takes out a match that has come to cost more than it brings, if that is worth a change', () => {
    const dear = { companyId: 'company', fromMinute: 1440, toMinute: 2880, most: 0, beyondCost: 2000 };
    const problem = aProblem({ needs: [fair], offers: [shop], askLimits: [dear] });
    const tomorrow = { needs: [{ ...fair, slot: at(33) }] };
    const current = [match('fair', 'shop', 4)];
    expect(shown(rematch(problem, current, tomorrow).removed)).toEqual(['shop to fair: 4']);
    expect(rematch(problem, current, tomorrow, { changePrice: 5000 }).removed).toEqual([]);
    const larger = { needs: [{ ...fair, slot: at(33), people: 5 }] };
    expect(shown(rematch(problem, current, larger).removed)).toEqual(['shop to fair: 4']);
  });

  it('lets a new match hold the backup date besides, and leaves one that did not hold it so', () => {
    const rainy = { ...fair, backupSlot: at(33) };
    const problem = aProblem({ needs: [rainy], offers: [shop, bank] });
    const [added] = rematch(problem, [match('fair', 'shop', 4)], { withdrawn: ['shop'] }).added;
    expect(added).toEqual({ ...match('fair', 'bank', 4), holdsBackup: true });
    const alone = aProblem({ needs: [rainy], offers: [shop] });
    const [grown] = rematch(alone, [match('fair', 'shop', 3)], { needs: [rainy] }).changed;
    expect(grown?.after).toEqual(match('fair', 'shop', 4));
  });

  it('mends a plan that has become impossible before', () => {
    const problem = aProblem({ needs: [fair], offers: [anOffer({ id: 'shop', windows: [] }), bank] });
    const result = rematch(problem, [match('fair', 'shop', 4), match('fair', 'nobody', 1)], {});
    expect(shown(result.added)).toEqual(['bank to fair: 4']);
    expect(shown(result.removed)).toHaveLength(2);
  });
});

const keyOf = ({ needId, offerId }: Assignment) => `${needId} ${offerId}`;

/** Everything that can happen, to rows drawn. */
const happenings = fc.record({
  kind: fc.nat(10),
  need: fc.nat(99),
  offer: fc.nat(99),
  pair: fc.nat(99),
});

function happeningOf(
  problem: Problem,
  plan: readonly Assignment[],
  { kind, need: n, offer: o, pair }: typeof happenings extends fc.Arbitrary<infer T> ? T : never,
): Happening {
  const all = [...plan, ...problem.decided];
  const match = all[pair % Math.max(1, all.length)];
  const need =
    problem.needs.find(({ id }) => id === match?.needId) ?? problem.needs[n % problem.needs.length]!;
  const offer = problem.offers[o % problem.offers.length]!;
  const held = problem.offers.find(({ id }) => id === match?.offerId) ?? offer;
  const other = problem.needs[n % problem.needs.length]!;
  const { startMinute, endMinute } = need.slot;
  return [
    { excluded: [{ needId: need.id, offerId: held.id }] },
    { withdrawn: [held.id] },
    { calledOff: [need.id] },
    { needs: [{ ...need, people: need.people + 3, mostOffers: need.mostOffers + 1 }] },
    { needs: [{ ...need, slot: { startMinute, endMinute: endMinute + 90 } }] },
    { needs: [{ ...need, people: Math.max(1, need.people - 2), fewest: 1, fiscalYear: other.fiscalYear }] },
    { needs: [{ ...other, id: 'new', associationId: 'new' }] },
    { offers: [{ ...offer, id: 'new' }] },
    {
      offers: [
        { ...held, people: Math.max(1, held.people - 2), limitsPer: offer.limitsPer, site: offer.site },
      ],
    },
    { offers: [{ ...held, windows: offer.windows, busy: offer.busy, used: offer.used }] },
    { needs: [{ ...other, slot: need.slot }], calledOff: [need.id], withdrawn: [offer.id] },
  ][kind]!;
}

describe(Rematch.name, () => {
  const drawn = {
    problem: problems({ needs: 8, offers: 7 }, { needs: 2, offers: 2 }),
    happenings: fc.array(happenings, { minLength: 3, maxLength: 3 }),
  };

  it('keeps all rules, counts rightly, touches little and is never worse than leaving it, time after time', () => {
    fc.assert(
      fc.property(fc.record(drawn), ({ problem, happenings }) => {
        const current = greedyPlan(problem);
        const ready = new Rematch(problem, current);
        for (const one of happenings) {
          const happening = happeningOf(problem, current, one);
          const result = ready.apply(happening);
          const changed = afterHappening(problem, happening);
          const plan = rematchedPlan(current, result);
          expect(breaksOf(changed, plan)).toEqual([]);
          const before = [...result.removed, ...result.changed.map((one) => one.before)];
          expect(current).toEqual(expect.arrayContaining(before));
          expect(result.objectiveAfter).toBe(objectiveOf(componentsOf(changed, plan)));
          expect(result.objectiveBefore).toBe(objectiveOf(componentsOf(problem, current)));
          expect(result.objectiveAfter).toBeGreaterThanOrEqual(result.objectiveUnmended);
          expect(result.othersChanged).toBeLessThanOrEqual(6);
          expect(rematch(problem, current, happening)).toEqual(result);
          expect(ready.apply(happening)).toEqual(result);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says of what is unmended what leaving it is worth', () => {
    fc.assert(
      fc.property(fc.record(drawn), ({ problem, happenings }) => {
        const current = greedyPlan(problem);
        const happening = happeningOf(problem, current, happenings[0]!);
        const still = new Rematch(problem, current, { mostChanged: -1 }).apply(happening);
        const plan = rematchedPlan(current, still);
        const changed = afterHappening(problem, happening);
        expect(still.added).toEqual([]);
        expect(breaksOf(changed, plan)).toEqual([]);
        expect(objectiveOf(componentsOf(changed, plan))).toBe(still.objectiveUnmended);
      }),
      { numRuns: 200 },
    );
  });

  it('names candidates who can come, now or if that one match moved, and leaves no free one out', () => {
    fc.assert(
      fc.property(fc.record(drawn), ({ problem }) => {
        const current = greedyPlan(problem).slice(1);
        const plan = rematchedPlan(current, rematch(problem, current, {}, { mostChanged: -1 }));
        const ready = new Rematch(problem, plan);
        for (const need of problem.needs) {
          const fits = (others: readonly Assignment[], offerId: string, people: number) => {
            const holdsBackup = need.backupRequired && need.backupSlot !== null;
            const after = [...others, { needId: need.id, offerId, people, holdsBackup }];
            return breaksOf(problem, after).every(({ rule }) => rule === 'neverBelowFewest');
          };
          const candidates = ready.candidates(need.id);
          for (const { offerId, people, ifMoved } of candidates) {
            const others = plan.flatMap((one) => {
              if (ifMoved === null || keyOf(one) !== keyOf(ifMoved.match)) return [one];
              return ifMoved.peopleLeft > 0 ? [{ ...one, people: ifMoved.peopleLeft }] : [];
            });
            expect(fits(others, offerId, people)).toBe(true);
          }
          for (const { id, smallestGroup } of problem.offers)
            if (fits(plan, id, Math.max(1, smallestGroup)))
              expect(candidates.map(({ offerId }) => offerId)).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('ranks who could fill a hole, and who could if another match moved', () => {
    const fair = aNeed({ id: 'fair', urgency: 3 });
    const market = aNeed({ id: 'market', skills: [] });
    const offers = ['shop', 'bank', 'bus', 'café'].map((id) =>
      anOffer({ id, companyId: id, people: id === 'bus' ? 1 : 4 }),
    );
    const problem = aProblem({ needs: [fair, market], offers });
    const ready = new Rematch(problem, [match('fair', 'shop', 4), match('market', 'bank', 4)]);
    expect(ready.candidates('fair')).toEqual([]);
    const found = ready.candidates('fair', 'shop').map(({ offerId, people, ifMoved }) => ({
      ...{ offerId, people, moved: ifMoved?.match.needId, instead: ifMoved?.instead },
    }));
    expect(found).toEqual([
      { offerId: 'café', people: 4, moved: undefined, instead: undefined },
      { offerId: 'bank', people: 4, moved: 'market', instead: { offerId: 'café', people: 4 } },
      { offerId: 'bus', people: 1, moved: undefined, instead: undefined },
    ]);
    expect(ready.candidates('nothing')).toEqual([]);
  });
});
