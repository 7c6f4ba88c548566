import { readSaidDate } from './said-date.js';

const today = '2026-11-22';

describe(readSaidDate.name, () => {
  it.each([
    ['12/6', { kind: 'DAY', date: '2026-12-06' }],
    ['12月6日（日）', { kind: 'DAY', date: '2026-12-06' }],
    ['10月中旬', { kind: 'PERIOD', from: '2027-10-11', to: '2027-10-20', meaning: 'SOMEWHERE_IN' }],
    [
      '2027年1月11日～2027年1月20日',
      { kind: 'PERIOD', from: '2027-01-11', to: '2027-01-20', meaning: 'RUNS' },
    ],
    [
      '2027年1月11日（月・祝）～20日（水）のどこか（日にちは未定）',
      { kind: 'PERIOD', from: '2027-01-11', to: '2027-01-20', meaning: 'SOMEWHERE_IN' },
    ],
    ['1月11日～1月11日', { kind: 'DAY', date: '2027-01-11' }],
    ['2026年12月6日（日）', { kind: 'DAY', date: '2026-12-06' }],
    ['2026-12-06', { kind: 'DAY', date: '2026-12-06' }],
    ['未定', { kind: 'OPEN' }],
    ['', { kind: 'EMPTY' }],
    ['12月6日（火）', { kind: 'UNREADABLE', code: 'WEEKDAY_CONTRADICTS' }],
    ['2月30日', { kind: 'UNREADABLE', code: 'NO_SUCH_DAY' }],
    ['そのうち', { kind: 'UNREADABLE', code: 'NOT_UNDERSTOOD' }],
  ])('reads %s', (text, expected) => {
    expect(readSaidDate(text, today)).toEqual(expected);
  });

  it('reads two days of one event', () => {
    expect(readSaidDate('12月5日・6日', today)).toEqual({
      kind: 'DAYS',
      dates: ['2026-12-05', '2026-12-06'],
    });
  });
});
