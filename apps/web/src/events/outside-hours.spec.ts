import { newlyOutside } from './outside-hours.js';

const need = (from: string, until: string, state = 'OPEN') => ({
  ...{ state, startsAt: `2026-12-06T${from}:00+09:00`, endsAt: `2026-12-06T${until}:00+09:00` },
});
const hours = (startTime: string | null, endTime: string | null) => ({ startTime, endTime });

describe(newlyOutside.name, () => {
  it('names who would come before the event begins, or stay after its end', () => {
    const [early, late, inside] = [need('09:00', '11:00'), need('13:00', '15:00'), need('11:00', '12:00')];
    const outside = newlyOutside([early, late, inside], hours('09:00', '15:00'), hours('10:00', '14:00'));
    expect(outside).toEqual([early, late]);
  });

  it('leaves what is set up before alone: it lay outside already', () => {
    const setUp = need('07:00', '09:00');
    expect(newlyOutside([setUp], hours('09:00', '15:00'), hours('10:00', '15:00'))).toEqual([]);
  });

  it('asks nothing of closed needs, nor where the hours are open', () => {
    expect(
      newlyOutside([need('09:00', '11:00', 'WITHDRAWN')], hours(null, null), hours('10:00', '12:00')),
    ).toEqual([]);
    expect(newlyOutside([need('09:00', '11:00')], hours('09:00', '12:00'), hours(null, null))).toEqual([]);
  });

  it('counts an end after midnight as outside', () => {
    const night = {
      state: 'OPEN',
      startsAt: '2026-12-06T20:00:00+09:00',
      endsAt: '2026-12-07T01:00:00+09:00',
    };
    expect(newlyOutside([night], hours('18:00', null), hours('18:00', '23:00'))).toEqual([night]);
  });
});
