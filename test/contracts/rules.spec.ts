import fc from 'fast-check';
import {
  breaksOf,
  brokenByDecided,
  candidatesFor,
  explainGaps,
  solve,
  type Problem,
  type RuleName,
} from '@app/matching';
import { anyPlan } from './any-plan.js';
import { problems } from './problems.js';
import { brokenRules } from './verify.js';

const small = problems({ needs: 6, offers: 5 });

const namesOf = (breaks: readonly { readonly rule: RuleName }[]) =>
  [...new Set(breaks.map(({ rule }) => rule))].toSorted();

describe(breaksOf.name, () => {
  it('finds the same rules broken as the independent verification, in plans of any quality', () => {
    const seen = new Set<RuleName>();
    fc.assert(
      fc.property(
        small.chain((problem) => fc.tuple(fc.constant(problem), anyPlan(problem))),
        ([problem, plan]) => {
          const broken = namesOf(breaksOf(problem, plan));
          broken.forEach((rule) => seen.add(rule));
          expect(broken).toEqual(brokenRules(problem, plan).toSorted());
        },
      ),
      { numRuns: 1000 },
    );
    expect(seen.size).toBe(19);
  });

  it('refuses matches of nobody, with nobody, and said twice', () => {
    const [problem] = fc.sample(small, { numRuns: 1, seed: 3 }) as [Problem];
    const match = { needId: 'n0', offerId: 'o0', people: 1, holdsBackup: false };
    const malformed = [
      [{ ...match, people: 0 }],
      [{ ...match, people: 1.5 }],
      [match, match],
      [{ ...match, needId: 'none' }],
    ];
    for (const plan of malformed) expect(namesOf(breaksOf(problem, plan))).toContain('isWellFormed');
  });
});

describe(brokenByDecided.name, () => {
  it('reports what decided matches would break if they were new', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const inside = problem.decided.filter((match) =>
          problem.offers.some((offer) => offer.id === match.offerId),
        );
        const outside = problem.decided.filter((match) => !inside.includes(match));
        const expected = brokenRules({ ...problem, decided: outside }, inside).toSorted();
        expect(namesOf(brokenByDecided(problem))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe(candidatesFor.name, () => {
  it('names just those offers that could come without breaking a rule, with the most people that can', async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.nat(5), async (problem, row) => {
        const need = problem.needs[row % problem.needs.length]!;
        const { assignments } = await solve(problem, { seed: 1, effort: 0 });
        const candidates = candidatesFor(problem, need.id, assignments);
        for (const offer of problem.offers) {
          if (
            [...assignments, ...problem.decided].some((m) => m.needId === need.id && m.offerId === offer.id)
          )
            continue;
          const possible = Array.from({ length: need.people }, (_, index) => index + 1).filter((people) => {
            const holdsBackup = need.backupRequired && need.backupSlot !== null;
            const plan = [...assignments, { needId: need.id, offerId: offer.id, people, holdsBackup }];
            return brokenRules(problem, plan).every((rule) => rule === 'neverBelowFewest');
          });
          const found = candidates.find((candidate) => candidate.offerId === offer.id);
          expect([found?.fewest, found?.most]).toEqual([possible[0], possible.at(-1)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe(explainGaps.name, () => {
  it('names every need that is short, and a reason for each offer that doesn’t come', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (problem) => {
        const { assignments } = await solve(problem, { seed: 1, effort: 0 });
        const gaps = explainGaps(problem, assignments);
        const all = [...problem.decided, ...assignments];
        const people = (needId: string) =>
          all.filter((match) => match.needId === needId).reduce((sum, match) => sum + match.people, 0);
        expect(gaps.map((gap) => gap.needId)).toEqual(
          problem.needs.filter((need) => people(need.id) < need.people).map((need) => need.id),
        );
        for (const gap of gaps) {
          const counted = gap.reasons.reduce((sum, reason) => sum + reason.offers, 0);
          expect(counted).toBeGreaterThanOrEqual(gap.offers);
          expect(gap.reasons.every((reason) => reason.onlyThis <= reason.offers)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
