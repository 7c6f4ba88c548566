import { offerListHeaders, offerListTemplate } from '@app/domain';
import { mappingOf } from '../choose-columns.js';
import { mapColumns } from '../map-columns.js';
import { readTable } from '../read-table.js';
import { findCompany, companyForm, type KnownCompany } from './find-company.js';
import { offerVocabulary } from './offer-columns.js';
import { readOffer, yearsOfOffers, type OfferGround } from './read-offers.js';

const company = (
  id: string,
  name: string,
  kana: string,
  corporateNumber: string | null = null,
): KnownCompany => ({
  ...{ id, name, kana, nameEn: null, corporateNumber },
});
const ground: OfferGround = {
  today: '2026-11-22',
  companies: [
    company('mihon', '株式会社みほん商事', 'ミホンショウジ', '1234567890128'),
    company('sumire', 'すみれ印刷有限会社', 'スミレインサツ'),
    company('aoba1', 'あおば建設株式会社', 'アオバケンセツ'),
    company('aoba2', '株式会社あおば建設', 'アオバケンセツ'),
  ],
  districts: [
    { id: 'akasaka', name: '赤坂地区', nameEn: 'Akasaka' },
    { id: 'azabu', name: '麻布地区', nameEn: 'Azabu' },
  ],
  usualDistrictIds: ['akasaka'],
  ownList: false,
};

async function readAll(text: string, with_: Partial<OfferGround> = {}) {
  const table = await readTable(offerVocabulary, Buffer.from(text), '2026年度 協力企業.csv');
  if (table.kind === 'refusal') throw new Error(table.code);
  const { columns } = mapColumns(offerVocabulary, table.headers);
  const mapping = mappingOf(offerVocabulary, {
    headers: table.headers,
    mapping: columns.map(({ field }) => field),
  });
  const list = {
    mapping,
    hint: yearsOfOffers(table, mapping, ground.today),
    ground: { ...ground, ...with_ },
  };
  return table.rows.map((row) => readOffer(row, list));
}
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** A row of which only the times matter. */
async function timesOf(when: string, period = '') {
  const [offer] = await readAll(
    `会社名,人数,年間回数,日時,期間\nみほん商事,4,6,${quoted(when)},${quoted(period)}\n`,
  );
  const { times, problems, pile } = offer!;
  const patterns = times.patterns.map(
    (one) =>
      `${one.weekdays.join('')} ${one.fromTime}-${one.toTime} ${one.holidays} ${one.firstDay}/${one.lastDay}`,
  );
  const windows = times.windows.map(({ date, fromTime, toTime }) => `${date} ${fromTime}-${toTime}`);
  return {
    patterns,
    windows,
    pile,
    codes: problems.filter(({ weight }) => weight !== 'NOTE').map(({ code }) => code),
  };
}
const year = '2026-11-22/2027-03-31';

describe(readOffer.name, () => {
  it.each([
    ['毎週土 9:00-12:00', [`6 09:00-12:00 AS_WEEKDAY ${year}`], []],
    ['毎週土曜日の９時〜１２時', [`6 09:00-12:00 AS_WEEKDAY ${year}`], []],
    ['土曜 9-12時', [`6 09:00-12:00 AS_WEEKDAY ${year}`], []],
    ['平日17:00～', [`12345 17:00-24:00 NEVER ${year}`], ['OFFER_HOURS_ASSUMED']],
    ['平日18時以降', [`12345 18:00-24:00 NEVER ${year}`], ['OFFER_HOURS_ASSUMED']],
    ['月～金 10:00～16:00（祝日を除く）', [`12345 10:00-16:00 NEVER ${year}`], []],
    ['月・水・金の13時～15時30分', [`135 13:00-15:30 AS_WEEKDAY ${year}`], []],
    ['月、水、金 18:00-20:00', [`135 18:00-20:00 AS_WEEKDAY ${year}`], []],
    ['土日祝 9:00〜17:00', [`67 09:00-17:00 AS_WEEKDAY ${year}`, `12345 09:00-17:00 ONLY ${year}`], []],
    ['土日終日', [`67 00:00-24:00 AS_WEEKDAY ${year}`], []],
    ['土曜午前中', [`6 09:00-12:00 AS_WEEKDAY ${year}`], ['OFFER_HOURS_ASSUMED']],
    ['毎週土曜', [`6 00:00-24:00 AS_WEEKDAY ${year}`], ['OFFER_HOURS_ASSUMED']],
    [
      '平日 18:00-20:00、土 9:00-12:00',
      [`12345 18:00-20:00 NEVER ${year}`, `6 09:00-12:00 AS_WEEKDAY ${year}`],
      [],
    ],
    [
      '平日 18:00-20:00\n土 9:00-12:00',
      [`12345 18:00-20:00 NEVER ${year}`, `6 09:00-12:00 AS_WEEKDAY ${year}`],
      [],
    ],
    ['2027年1月～3月の毎週土曜 9:00-12:00', ['6 09:00-12:00 AS_WEEKDAY 2027-01-01/2027-03-31'], []],
  ])('reads %j', async (when, patterns, codes) => {
    expect(await timesOf(when)).toMatchObject({ patterns, windows: [], codes });
  });
  it.each([
    ['2026/12/6 9:00-12:00', ['2026-12-06 09:00-12:00'], []],
    ['2026年12月6日（日）9時～12時', ['2026-12-06 09:00-12:00'], []],
    ['2026/12/5、2026/12/12 9:00-12:00', ['2026-12-05 09:00-12:00', '2026-12-12 09:00-12:00'], []],
    ['12/6(日) 9:00-12:00', ['2026-12-06 09:00-12:00'], []],
    ['12/6 9:00-12:00', ['2026-12-06 09:00-12:00'], ['DATE_YEAR_INFERRED']],
  ])('reads the days of %j', async (when, windows, codes) => {
    expect(await timesOf(when)).toMatchObject({ windows, patterns: [], codes });
  });
  it('counts out the second and fourth Saturdays', async () => {
    const { windows } = await timesOf('第2・第4土曜 9:00-12:00', '2026年12月～2027年1月');
    expect(windows.map((window) => window.slice(0, 10))).toEqual([
      '2026-12-12',
      '2026-12-26',
      '2027-01-09',
      '2027-01-23',
    ]);
  });
  it.each([
    ['2026年12月～2027年3月', '2026-12-01/2027-03-31'],
    ['令和9年度', '2027-04-01/2028-03-31'],
    ['来年度', '2027-04-01/2028-03-31'],
    ['2026/12/1～2027/2/28', '2026-12-01/2027-02-28'],
    ['通年', year],
  ])('takes %j as the period of a weekly pattern', async (period, days) => {
    expect((await timesOf('毎週土 9:00-12:00', period)).patterns).toEqual([
      `6 09:00-12:00 AS_WEEKDAY ${days}`,
    ]);
  });
  it.each([
    ['', 'OFFER_WITHOUT_TIMES'],
    ['応相談', 'OFFER_TIMES_UNREADABLE'],
    ['2026/10/4 9:00-12:00', 'OFFER_TIMES_PAST'],
    ['土曜 15:00-9:00', 'OFFER_TIMES_UNREADABLE'],
  ])('makes no offer of %j', async (when, code) => {
    expect(await timesOf(when)).toMatchObject({ pile: 'UNREADABLE', codes: expect.arrayContaining([code]) });
  });
  it('has somebody look at words that it doesn’t understand beside times', async () => {
    expect(await timesOf('毎週土 9:00-12:00（繁忙期を除く）')).toMatchObject({
      ...{ pile: 'CHECK', codes: ['OFFER_TIMES_UNREADABLE'] },
    });
  });

  it('reads a list as a company keeps it, in columns of its own', async () => {
    const rows = await readAll(
      [
        '会社名,最大人数,最低人数,年間上限,曜日,開始時間,終了時間,希望地区,特技,関心分野,言語,参加者の年齢,参加形態,何日前まで,メモ,担当者',
        '㈱みほん商事,10名,２名,年6回,土・日,9:00,12:00,赤坂、麻布,力仕事・英語,清掃、子ども,日本語・英語,18歳以上,業務,3週間前,車いす可,青木 一郎',
        'スミレ印刷（有）,3～5名程度,,月1回,平日,17:30,20:00,区内全域,手話,なんでも,,高校生も可,ボランティア休暇,1か月前,,',
        '(株) みほん,若干名,,,土,9:00,12:00,,,,,,,,,',
        'あおば建設,4,,,土,9:00,12:00,芝浦,,,,,,,,',
      ].join('\n'),
    );
    expect(rows[0]).toMatchObject({
      ...{ pile: 'READY', companyId: 'mihon', people: 10, smallestGroup: 2, mostEvents: 6, leadDays: 21 },
      ...{
        districtIds: ['akasaka', 'azabu'],
        skills: ['HEAVY_LIFTING', 'ENGLISH'],
        themes: ['CLEAN_UP', 'CHILDREN'],
      },
      ...{ languages: ['ja', 'en'], adultsOnly: true, basis: 'DUTY', remarks: '車いす可', otherCells: [] },
      times: { patterns: [{ weekdays: [6, 7], fromTime: '09:00', toTime: '12:00' }] },
    });
    expect(JSON.stringify(rows[0])).not.toContain('青木');
    expect(rows[1]).toMatchObject({
      ...{ pile: 'CHECK', companyId: 'sumire', people: 5, smallestGroup: 3, mostEvents: 12, leadDays: 30 },
      ...{ districtIds: ['akasaka', 'azabu'], themes: [], adultsOnly: false, basis: 'VOLUNTEER_LEAVE' },
    });
    expect(rows[1]!.problems.map(({ field, code }) => `${field} ${code}`)).toEqual(
      expect.arrayContaining(['people OFFER_NUMBER_ASSUMED', 'skills OFFER_WORD_UNKNOWN']),
    );
    expect(rows[2]).toMatchObject({ pile: 'UNREADABLE', companyId: null, people: null });
    expect(rows[2]!.problems).toContainEqual(
      expect.objectContaining({
        code: 'COMPANY_NOT_FOUND',
        cellText: '(株) みほん',
        suggestion: '株式会社みほん商事',
      }),
    );
    expect(rows[3]!.problems).toContainEqual(
      expect.objectContaining({ code: 'COMPANY_SEVERAL', cellText: 'あおば建設' }),
    );
    expect(rows[3]!.problems).toContainEqual(
      expect.objectContaining({ field: 'districts', code: 'OFFER_WORD_UNKNOWN' }),
    );
  });
  it('takes days and times from their own columns too', async () => {
    const [row] = await readAll('企業,人数,回数,日付,時間\nみほん商事,4,1,2026/12/06,9:00～12:00\n');
    expect(row).toMatchObject({
      times: { windows: [{ date: '2026-12-06', fromTime: '09:00', toTime: '12:00' }] },
    });
  });
  it('in a company’s own list needs no name, and takes no other’s', async () => {
    const own = { ownList: true, companies: [ground.companies[0]!] };
    const rows = await readAll(
      '会社名,人数,日時\n,4,毎週土 9-12時\nみほん商事,4,毎週土 9-12時\nすみれ印刷,4,毎週土 9-12時\n',
      own,
    );
    expect(rows.map(({ companyId }) => companyId)).toEqual(['mihon', 'mihon', null]);
    expect(rows[2]!.problems).toContainEqual(
      expect.objectContaining({ code: 'COMPANY_NOT_OURS', weight: 'BLOCK' }),
    );
  });
  it('says where the rules of an offer forbid it', async () => {
    const [row] = await readAll('会社名,人数,最低人数,日時\nみほん商事,4,6,毎週土 9-12時\n');
    expect(row).toMatchObject({ pile: 'UNREADABLE' });
    expect(row!.problems).toContainEqual({
      field: 'smallestGroup',
      code: 'OFFER_NOT_POSSIBLE',
      weight: 'BLOCK',
      cellText: '6',
    });
  });
});

describe('the columns of a list', () => {
  it('need people, and no more', () => {
    expect(mapColumns(offerVocabulary, ['会社名', '日時']).missing).toEqual(['people']);
    expect(mapColumns(offerVocabulary, ['会社名', '最大人数']).missing).toEqual([]);
  });
});

describe(findCompany.name, () => {
  const idOf = (name: string, corporateNumber = '') => {
    const found = findCompany({ name, corporateNumber }, ground.companies);
    return found.kind === 'ONE' ? found.id : found.kind;
  };
  it.each([
    ['みほん商事', 'mihon'],
    ['㈱みほん商事', 'mihon'],
    ['（株）ミホン商事', 'mihon'],
    ['みほん商事　株式会社', 'mihon'],
    ['ﾐﾎﾝｼｮｳｼﾞ', 'mihon'],
    ['スミレ印刷（有）', 'sumire'],
    ['あおば建設', 'SEVERAL'],
    ['株式会社あおば建設', 'aoba2'],
    ['みほん商事 赤坂支店', 'NONE'],
    ['', 'NONE'],
    ['株式会社', 'NONE'],
  ])('finds %j: %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
  it('goes by the corporate number first', () => {
    expect(idOf('別の呼び名', '1-2345-6789-0128')).toBe('mihon');
    expect(idOf('１２３４５６７８９０１２８')).toBe('mihon');
  });
  it('sees no company in a legal form alone', () => {
    expect(companyForm('㈱')).toBe('');
  });
});

describe(offerListTemplate.name, () => {
  it('is read without asking what its columns mean, filled in as its notes say', async () => {
    const row =
      'みほん商事,,人手,4,2,6,30,毎週土 9:00-12:00,2027年1月～3月,赤坂,力仕事,清掃・美化,日本語,18歳以上,業務,';
    const table = await readTable(
      offerVocabulary,
      Buffer.from(`${offerListTemplate()}${row}\r\n`),
      '申し出.csv',
    );
    if (table.kind === 'refusal') throw new Error(table.code);
    expect(table.headers).toEqual(Object.values(offerListHeaders));
    const mapping = mapColumns(offerVocabulary, table.headers);
    expect(mapping).toMatchObject({ generation: 'OURS', confirmed: true, missing: [] });
    const list = { mapping, hint: yearsOfOffers(table, mapping, ground.today), ground };
    expect(table.rows.map((one) => readOffer(one, list))).toMatchObject([
      {
        pile: 'READY',
        companyId: 'mihon',
        people: 4,
        smallestGroup: 2,
        mostEvents: 6,
        leadDays: 30,
        problems: [],
      },
    ]);
  });
});
