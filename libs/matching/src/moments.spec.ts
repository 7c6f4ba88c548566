import { momentsOf, widestTravel } from './moments.js';
import { aNeed, anOffer } from '../../../test/contracts/a-problem.js';

const place = { venue: 'hall', eastMetres: 0, northMetres: 0 };
const far = { venue: 'shrine', eastMetres: 3000, northMetres: 0 };
const shift = (from: number, to: number, people = 1, where = place) => ({
  startMinute: from * 60,
  endMinute: to * 60,
  place: where,
  people,
});
const at = (row: number, from: number, to: number, where = place) => ({
  row,
  mark: row * 2,
  shift: shift(from, to, 1, where),
});
const reach = 60;
const rowsOf = (moments: ReturnType<typeof momentsOf>) => moments.map(({ rows }) => rows);

describe(momentsOf.name, () => {
  it('puts together what nobody can do two of, and leaves apart what one can do after the other', () => {
    const moments = momentsOf([at(0, 9, 11), at(1, 10, 12), at(2, 11, 13)], [], reach);
    expect(rowsOf(moments)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(moments[0]).toMatchObject({ marks: [0, 2], held: [], heldPeople: 0, exact: true });
  });

  it('counts the way between two places', () => {
    expect(rowsOf(momentsOf([at(0, 9, 11), at(1, 11, 12, far)], [], reach))).toEqual([[0, 1]]);
    const apart = momentsOf([at(0, 9, 11), at(1, 12, 13, far)], [], reach);
    expect(apart.every(({ rows }) => rows.length === 1)).toBe(true);
  });

  it('takes in what is held already, and is silent where nothing is open', () => {
    const held = [shift(20, 21, 9), shift(10, 12, 3)];
    expect(momentsOf([at(0, 9, 11)], held, reach)).toMatchObject([{ rows: [0], held: [1], heldPeople: 3 }]);
    expect(momentsOf([], held, reach)).toEqual([]);
  });

  it('finds the same sets in a long stretch as in its short parts', () => {
    const hours = Array.from({ length: 40 }, (_, hour) => at(hour, hour, hour + 2));
    expect(rowsOf(momentsOf(hours, [], reach)).map((rows) => rows.toSorted((a, b) => a - b))).toEqual(
      hours.slice(1).map((_, hour) => [hour, hour + 1]),
    );
  });

  it('does not trust a set that stands for too many', () => {
    // Twelve times three shifts of which one follows another: 3^12 largest sets.
    const many = Array.from({ length: 36 }, (_, row) => {
      const venue = { venue: `venue ${row % 12}`, eastMetres: 0, northMetres: 0 };
      return at(row, 9 + Math.floor(row / 12) / 10, 9 + Math.floor(row / 12) / 10 + 0.1, venue);
    });
    const moments = momentsOf(many, [], reach);
    expect(moments.map(({ exact }) => exact)).toEqual([false]);
    expect(moments[0]?.rows).toHaveLength(36);
  });

  it('does not trust a set in which both dates of one need stand', () => {
    const both = [at(0, 9, 11), { ...at(0, 10, 12), mark: 1 }];
    expect(momentsOf(both, [], reach)).toMatchObject([{ rows: [0, 0], exact: false }]);
  });
});

describe(widestTravel.name, () => {
  it('is longer than any way between two needs, or to where an offer is busy', () => {
    const busy = [{ slot: { startMinute: 0, endMinute: 60 }, place: far, people: 1 }];
    expect(widestTravel([aNeed()], [anOffer()])).toBeGreaterThanOrEqual(30);
    expect(widestTravel([aNeed()], [anOffer({ busy })])).toBeGreaterThan(30 + 12);
    expect(widestTravel([], [])).toBe(0);
  });
});
