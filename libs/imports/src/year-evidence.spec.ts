import { yearsOfList } from './year-evidence.js';

const today = '2026-11-22';

describe(yearsOfList.name, () => {
  it('knows the one year that all the weekdays fit', () => {
    const hint = yearsOfList(['1月7日(火)', '2月22日(土)', '10月5日(日)', '未定', '10月中旬'], today);
    expect(hint.certain).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });

  it('takes a fiscal year where the dates run into the next', () => {
    const hint = yearsOfList(['4月5日(土)', '9月7日(日)', '1月11日(日)', '3月7日(土)'], today);
    expect(hint.certain).toEqual({ from: '2025-04-01', to: '2026-03-31' });
  });

  it('is not certain when two years have that calendar, unless the file name or a stated day says which', () => {
    const texts = ['1月10日(日)', '2月20日(土)', '5月5日(水)'];
    expect(yearsOfList(texts, today).certain).toBeUndefined();
    expect(yearsOfList(texts, today, 'events_2021.csv').certain).toMatchObject({ from: '2021-01-01' });
    expect(yearsOfList(texts, today, '令和9年行事.csv').certain).toMatchObject({ from: '2027-01-01' });
    expect(yearsOfList([...texts, '2027-04-01'], today).certain).toMatchObject({ from: '2027-01-01' });
  });

  it('is not certain by two weekdays', () => {
    expect(yearsOfList(['1月7日(火)', '2月22日(土)'], today).certain).toBeUndefined();
  });

  it('is not certain when the weekdays fit no year together', () => {
    expect(
      yearsOfList(['1月7日(火)', '10月5日(日)', '2月22日(日)', '4月13日(木)'], today).certain,
    ).toBeUndefined();
  });

  it('bears a slip among many', () => {
    const texts = ['1月7日(火)', '2月22日(土)', '10月5日(日)', '4月13日(日)', '5月1日(水)'];
    expect(yearsOfList(texts, today).certain).toMatchObject({ from: '2025-01-01' });
  });

  it('takes the weeks around stated days for certain, unless they lie years apart', () => {
    expect(yearsOfList(['2026/08/22', '2026/09/05'], today).certain).toEqual({
      from: '2026-06-23',
      to: '2026-11-04',
    });
    expect(yearsOfList(['2018-04-01', '2020-03-31'], today).certain).toBeUndefined();
  });
});
