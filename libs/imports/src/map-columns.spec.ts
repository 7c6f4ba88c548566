import { standardColumns, eventVocabulary } from './event-columns.js';
import { columnsToRemember, confirmColumns, mapColumns } from './map-columns.js';

const headers = (generation: 'A' | 'B' | 'C') => standardColumns[generation].map(([header]) => header);
const fieldOf = (mapping: ReturnType<typeof mapColumns>, header: string) =>
  mapping.columns.find((column) => column.header === header)?.field;

describe(mapColumns.name, () => {
  it.each([
    ['A', 32],
    ['B', 50],
    ['C', 79],
  ] as const)('knows generation %s by its %i names', (generation, count) => {
    expect(headers(generation)).toHaveLength(count);
    expect(mapColumns(eventVocabulary, headers(generation))).toMatchObject({
      generation,
      confirmed: true,
      missing: [],
    });
  });

  it('maps by name and not by position, whatever the width, brackets and blanks', () => {
    const untidy = headers('A')
      .toReversed()
      .map((header) => ` ${header.replace('(', '（').replace(')', '）')}`);
    untidy[untidy.length - 1] = '\ufeff市区町村コード';
    const mapping = mapColumns(eventVocabulary, [...untidy, '公開日', '', '']);
    expect(mapping.generation).toBe('A');
    expect(fieldOf(mapping, ' 料金（基本）')).toBe('fee');
    expect(fieldOf(mapping, '\ufeff市区町村コード')).toBe('wardCode');
    expect(fieldOf(mapping, '公開日')).toBeNull();
  });

  it('tells 名称 of generation B from イベント名 of A', () => {
    expect(fieldOf(mapColumns(eventVocabulary, headers('B')), '名称')).toBe('title');
    expect(fieldOf(mapColumns(eventVocabulary, headers('B')), '主催団体')).toBe('organiser');
  });

  it('suggests columns of a list of no standard, and wants them confirmed', () => {
    const own = [
      '№',
      '対象',
      '開催日',
      '開始時間',
      '終了時間',
      '行事名',
      '場所名称',
      '内容',
      '問い合わせ先（区の担当課）',
      'TEL',
      '',
    ];
    const mapping = mapColumns(eventVocabulary, own);
    expect(mapping).toMatchObject({ generation: 'OWN', confirmed: false, missing: [] });
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'number', 'target', 'startDate', 'startTime', 'endTime', 'title', 'venue', 'description', null, 'contactPhone', null,
    ]); // prettier-ignore
  });

  it('reads English names', () => {
    const mapping = mapColumns(eventVocabulary, [
      'Event Name',
      'Start Date',
      'End Date',
      'Location',
      'Organizer',
    ]);
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'title',
      'startDate',
      'endDate',
      'venue',
      'organiser',
    ]);
  });

  it('says which columns mean the same and what is missing', () => {
    expect(mapColumns(eventVocabulary, ['行事名', 'イベント名称', '会場'])).toMatchObject({
      doubled: [1],
      missing: ['startDate'],
    });
  });

  it('knows the columns of staffing needs by their prefix only', () => {
    const mapping = mapColumns(eventVocabulary, [
      '行事名',
      '開催日',
      '募集_人数',
      '募集２＿役割',
      '募集人数',
    ]);
    expect(mapping.columns.map(({ need, field }) => need ?? field)).toEqual([
      'title',
      'startDate',
      { place: 1, field: 'people' },
      { place: 2, field: 'role' },
      'capacity',
    ]);
  });

  it('remembers what a person confirmed, in whatever order the columns come next time', () => {
    const own = ['なまえ', 'ひにち', '会場'];
    const confirmed = confirmColumns(eventVocabulary, mapColumns(eventVocabulary, own), [
      'title',
      'startDate',
      null,
    ]);
    expect(confirmed).toMatchObject({ confirmed: true, missing: [] });
    const next = mapColumns(eventVocabulary, ['会場', 'ﾅﾏｴ ', 'ひにち'], columnsToRemember(confirmed));
    expect(next.fingerprint).toBe(confirmed.fingerprint);
    expect(next).toMatchObject({ confirmed: true });
    expect(next.columns.map(({ field }) => field)).toEqual([null, 'title', 'startDate']);
    expect(mapColumns(eventVocabulary, [...own, '担当']).fingerprint).not.toBe(confirmed.fingerprint);
  });
});
