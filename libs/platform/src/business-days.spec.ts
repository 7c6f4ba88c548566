import { addBusinessDays, isBusinessDay } from './business-days.js';

describe(isBusinessDay.name, () => {
  it('leaves out weekends, public holidays and the turn of the year', () => {
    const open = ['2026-11-20', '2026-12-28', '2027-01-04'];
    const shut = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-12-29', '2026-12-31', '2027-01-01'];
    expect(open.map(isBusinessDay)).toEqual([true, true, true]);
    expect([...shut, '2027-01-03', '2027-05-05'].some(isBusinessDay)).toBe(false);
  });
});

describe(addBusinessDays.name, () => {
  it('steps over what is shut, both ways', () => {
    expect(addBusinessDays('2026-11-20', 1)).toBe('2026-11-24');
    expect(addBusinessDays('2026-11-24', -1)).toBe('2026-11-20');
    expect(addBusinessDays('2026-12-28', 1)).toBe('2027-01-04');
    expect(addBusinessDays('2026-12-06', -2)).toBe('2026-12-03');
    expect(addBusinessDays('2026-12-06', 0)).toBe('2026-12-06');
  });
});
