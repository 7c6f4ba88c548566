import { weekGrid } from './week-grid.js';

describe(weekGrid.name, () => {
  it('joins what touches on one weekday and leaves other days apart', () => {
    const grid = weekGrid([
      { weekdays: [6], fromTime: '09:00', toTime: '12:00' },
      { weekdays: [6, 7], fromTime: '12:00', toTime: '15:30' },
    ]);
    expect(grid.stretches).toEqual([
      { weekday: 6, from: 540, to: 930 },
      { weekday: 7, from: 720, to: 930 },
    ]);
  });

  it('shows the working day, and more only where an offer goes further', () => {
    expect(weekGrid([])).toMatchObject({ firstHour: 8, lastHour: 20 });
    expect(weekGrid([{ weekdays: [1], fromTime: '05:30', toTime: '24:00' }])).toMatchObject({
      firstHour: 5,
      lastHour: 24,
    });
  });

  it('draws nothing that ends before it begins', () => {
    expect(weekGrid([{ weekdays: [1], fromTime: '12:00', toTime: '09:00' }]).stretches).toEqual([]);
  });
});
