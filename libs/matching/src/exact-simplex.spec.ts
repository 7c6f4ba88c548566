import { Simplex } from './exact-simplex.js';

describe(Simplex.name, () => {
  const programme = () => {
    const simplex = new Simplex(4);
    for (const amount of [4, 12, 18]) simplex.addRow(amount, 1000);
    simplex.addColumn({ value: 3, rows: [0, 2], factors: [1, 3] });
    simplex.addColumn({ value: 5, rows: [1, 2], factors: [2, 2] });
    return simplex;
  };

  it('finds the best amounts, and what one more of each row is worth', () => {
    const simplex = programme();
    expect(simplex.solve(100)).toBe(true);
    expect(simplex.value()).toBeCloseTo(36);
    expect([...simplex.duals.subarray(0, 3)]).toEqual([0, 1.5, 1].map((dual) => expect.closeTo(dual)));
  });

  it('goes on from there with a row more, which its present answer breaks', () => {
    const simplex = programme();
    simplex.solve(100);
    simplex.columns[0] = { value: 3, rows: [0, 2, 3], factors: [1, 3, 1] };
    simplex.addRow(1, 1000, new Map([[0, 1]]));
    expect(simplex.solve(100)).toBe(true);
    expect(simplex.value()).toBeCloseTo(33);
  });

  it('breaks a row at its price rather than staying empty', () => {
    const simplex = new Simplex(2);
    simplex.addRow(1, 2);
    simplex.addRow(3, 100);
    simplex.addColumn({ value: 5, rows: [0, 1], factors: [1, 1] });
    simplex.solve(100);
    expect(simplex.value()).toBeCloseTo(5 * 3 - 2 * 2);
  });

  it('leaves what is forbidden, and comes back to where it was marked', () => {
    const simplex = programme();
    simplex.solve(100);
    simplex.mark();
    simplex.allowed[1] = false;
    simplex.solve(100);
    expect(simplex.value()).toBeCloseTo(12);
    simplex.allowed[1] = true;
    simplex.restore();
    expect(simplex.solve(0)).toBe(false);
    expect(simplex.value()).toBeCloseTo(36);
  });
});
