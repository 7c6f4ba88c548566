import { momentsOf } from './moments.js';

const place = { venue: 'hall', eastMetres: 0, northMetres: 0 };
const far = { venue: 'shrine', eastMetres: 3000, northMetres: 0 };
const at = (row: number, from: number, to: number, people = 1, where = place) => ({
  row,
  shift: { startMinute: from * 60, endMinute: to * 60, place: where, people },
});

describe(momentsOf.name, () => {
  it('puts together what nobody can do two of, and leaves apart what one can do after the other', () => {
    const moments = momentsOf(5, [at(0, 9, 11), at(1, 10, 12), at(2, 11, 13)]);
    expect(moments).toEqual([
      { rows: [0, 1], people: 5 },
      { rows: [1, 2], people: 5 },
    ]);
  });
  it('counts the way between two places', () => {
    expect(momentsOf(5, [at(0, 9, 11), at(1, 11, 12, 1, far)])).toEqual([{ rows: [0, 1], people: 5 }]);
    expect(momentsOf(5, [at(0, 9, 11), at(1, 12, 13, 1, far)])).toHaveLength(2);
  });
  it('takes off what is held already, down to nobody', () => {
    expect(momentsOf(5, [at(0, 9, 11), at(-1, 10, 12, 3)])).toEqual([{ rows: [0], people: 2 }]);
    expect(momentsOf(5, [at(0, 9, 11), at(-1, 10, 12, 7)])).toEqual([{ rows: [0], people: 0 }]);
    expect(momentsOf(5, [at(-1, 10, 12, 3)])).toEqual([]);
  });
});
