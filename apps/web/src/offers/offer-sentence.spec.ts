import { formatIn } from '../i18n/format.js';
import { offerSentence, partOf, type SentenceFacts } from './offer-sentence.js';

const facts = (part: Partial<SentenceFacts> = {}): SentenceFacts => ({
  people: 4,
  smallestGroup: 1,
  mostEvents: 6,
  themes: ['CLEAN_UP', 'CHILDREN'],
  skills: [],
  districtNames: ['赤坂地区', '麻布地区'],
  patterns: [{ weekdays: [1, 2, 3, 4, 5], fromTime: '17:30', toTime: '20:00' }],
  windows: [],
  ...part,
});

const sentence = (language: 'ja' | 'en', part: SentenceFacts) =>
  offerSentence(
    language,
    part,
    formatIn(language, () => undefined),
  );

describe(offerSentence.name, () => {
  it('tells the whole offer in one breath', () => {
    expect(sentence('ja', facts())).toBe(
      '平日の夕方に4名まで、清掃・美化と子どもに、赤坂・麻布で、年6回まで',
    );
    expect(sentence('en', facts({ districtNames: ['Akasaka', 'Azabu'] }))).toBe(
      'up to 4 people on weekdays, evenings, for clean-ups and children, in Akasaka and Azabu, up to 6 times a year',
    );
  });

  it('leaves out what is still missing', () => {
    expect(
      sentence('ja', facts({ people: null, mostEvents: null, themes: [], patterns: [], districtNames: [] })),
    ).toBe('');
  });

  it('names single weekdays, single days and the smallest group', () => {
    const part = {
      smallestGroup: 2,
      patterns: [{ weekdays: [4, 2], fromTime: '09:00', toTime: '17:00' }],
      windows: [
        { date: '2026-12-12', fromTime: null, toTime: null },
        { date: '2026-12-05', fromTime: null, toTime: null },
      ],
    };
    expect(sentence('ja', facts(part))).toContain(
      '火・木曜の9時～17時と12月5日（土）ほか1日に4名まで（2名以上で）',
    );
  });
});

describe(partOf.name, () => {
  it.each([
    ['09:00', '12:00', '午前'],
    ['13:00', '17:00', '午後'],
    ['17:30', '20:30', '夕方'],
    ['10:00', '16:00', '10時～16時'],
    ['00:00', '05:00', '0時～5時'],
  ])('%s to %s is %s', (fromTime, toTime, part) => {
    expect(partOf('ja', { fromTime, toTime })).toBe(part);
  });
});
