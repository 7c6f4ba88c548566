import { totalsOf, type TookPlace } from './record.js';

const morning: TookPlace = {
  people: 4,
  startsAt: '2026-10-03T09:00:00+09:00',
  endsAt: '2026-10-03T11:30:00+09:00',
  helped: '一ツ木町会',
};

describe(totalsOf.name, () => {
  it('counts who came, not who was promised, and a person’s every hour', () => {
    expect(totalsOf([{ ...morning, peopleCame: 3 }, morning])).toEqual({
      activities: 2,
      people: 7,
      hours: 18, // 3 × 2.5 + 4 × 2.5 = 17.5
      associations: 1,
    });
  });

  it('counts nothing of a day to which nobody came', () => {
    expect(totalsOf([{ ...morning, peopleCame: 0 }])).toEqual({
      activities: 0,
      people: 0,
      hours: 0,
      associations: 0,
    });
  });
});
