import { fromInstance, toAssignRows, type CsrMatchInstance } from './csr-match.js';
import { whyNot } from './pair-rules.js';
import { solve } from './solve.js';

/** Two needs at two venues an hour apart, and a company of three whose people can do one of them only. */
const instance: CsrMatchInstance = {
  format: 'csr-match/1',
  params: {
    headPoints: 100,
    segPct: [50, 80],
    segPts: [120, 60],
    splitCost: 25,
    affTheme: 15,
    affNear: 10,
    affPast: 12,
    affNew: 5,
  },
  venues: [
    [0, 0, 0],
    [7500, 0, 6],
  ],
  needs: [
    [0, 600, 660, 4, 1, 0, 2, 5, 0, 3],
    [1, 719, 780, 2, 2, 5, 0, 1, 1, 3],
  ],
  offers: [
    [9, 3, 2, 5, -1, -1, 7, 0, 1, 0, 0, 4, 1, [[540, 700]]],
    [
      9,
      3,
      1,
      5,
      4,
      2,
      5,
      2,
      16,
      7500,
      0,
      0,
      1,
      [
        [0, 700],
        [700, 800],
      ],
    ],
  ],
  past: [[9, 1]],
};

describe(fromInstance.name, () => {
  const problem = fromInstance(instance);

  it('reads skills, districts, themes and limits from bits and −1', () => {
    expect(problem.needs[1]).toMatchObject({
      skills: ['0', '2'],
      districtId: '6',
      people: 2,
      fewest: 2,
      urgency: 1,
    });
    expect(problem.offers[0]).toMatchObject({
      districtIds: ['0'],
      themes: ['2'],
      mostPersonTurns: null,
      seeksNew: true,
    });
    expect(problem.offers[1]).toMatchObject({ districtIds: ['6'], mostPersonTurns: 4, mostPerNeed: 2 });
  });

  it('leaves eligible what the format says is', () => {
    const eligible = problem.needs.map((need) =>
      problem.offers.map((offer) => whyNot(need, offer).length === 0),
    );
    expect(eligible).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is worth what the format’s objective gives', async () => {
    const plan = await solve(problem, { seed: 1, effort: 0.1 });
    expect(toAssignRows(plan.assignments)).toEqual([
      [0, 0, 3],
      [1, 1, 2],
    ]);
    expect(plan.components).toEqual({
      heads: 1500 + 200,
      fairness: 240 + 60 + 120,
      fit: 3 * (15 + 10 + 5) + 2 * (10 + 12),
      matchCost: 50,
      changeCost: 0,
      askCost: 0,
    });
    expect(plan).toMatchObject({ status: 'OPTIMAL', upper: plan.objective });
  });
});
