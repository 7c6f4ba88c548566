import { instantInJapan } from './japan-time.js';
import {
  answerByIsPast,
  changedNeedTerms,
  changeNeed,
  moveNeed,
  withdrawNeed,
  writeNeed,
  type NeedDraft,
  type NeedTerms,
} from './need-terms.js';
import type { StaffingNeed } from './staffing-need.js';

const day = { certainty: 'DAY', date: '2026-10-10', backupDate: '2026-10-11', state: 'PLANNED' } as const;
const draft = (with_: Partial<NeedDraft> = {}): NeedDraft => ({
  kind: 'HANDS',
  role: '会場設営',
  startTime: '09:00',
  endTime: '12:00',
  endsNextDay: false,
  peopleWanted: 8,
  fewestPeople: 4,
  skills: [],
  theme: 'FESTIVAL',
  urgency: 3,
  mostOffers: 10,
  answerBy: '2026-09-30',
  openToWard: false,
  adultsOnly: false,
  languages: [],
  backupRequired: false,
  ...with_,
});
const terms = (with_: Partial<NeedDraft> = {}): NeedTerms => {
  const written = writeNeed(draft(with_), day);
  if (!written.ok) throw new Error(JSON.stringify(written));
  return written.value;
};
const need = (with_: Partial<StaffingNeed> = {}): StaffingNeed => ({
  ...terms(),
  id: 'need',
  eventDayId: 'day',
  districtId: 'district',
  peopleTaken: 0,
  state: 'OPEN',
  termsVersion: 1,
  ...with_,
});
const problems = (result: { ok: true } | { ok: false; fields: readonly { path: string; code: string }[] }) =>
  result.ok ? [] : result.fields.map(({ path, code }) => `${path} ${code}`);

describe(writeNeed.name, () => {
  it('puts the times on the day, and the answer at the end of its day', () => {
    expect(terms()).toMatchObject({
      startsAt: instantInJapan('2026-10-10', '09:00'),
      endsAt: instantInJapan('2026-10-10', '12:00'),
      answerBy: instantInJapan('2026-09-30', '17:00'),
    });
    expect(terms()).not.toHaveProperty('startTime');
  });
  it('goes past midnight only where that is said', () => {
    const night = { startTime: '22:00', endTime: '02:00' };
    expect(problems(writeNeed(draft(night), day))).toEqual(['endTime END_BEFORE_START']);
    expect(terms({ ...night, endsNextDay: true }).endsAt).toEqual(instantInJapan('2026-10-11', '02:00'));
    expect(terms({ startTime: '22:00', endTime: '24:00' }).endsAt).toEqual(
      instantInJapan('2026-10-11', '00:00'),
    );
  });
  it.each<[string, Partial<NeedDraft>]>([
    ['role EMPTY', { role: ' 　' }],
    ['startTime NOT_A_START', { startTime: '24:00', endTime: '01:00', endsNextDay: true }],
    ['endTime END_BEFORE_START', { endTime: '09:00' }],
    ['endTime TOO_LONG', { endTime: '09:01', endsNextDay: true }],
    ['answerBy NOT_BEFORE_START', { answerBy: '2026-10-10' }],
    ['answerBy NOT_BEFORE_START', { startTime: '17:00', endTime: '20:00', answerBy: '2026-10-10' }],
    ['peopleWanted OUT_OF_RANGE', { peopleWanted: 1001 }],
    ['fewestPeople OUT_OF_RANGE', { fewestPeople: 0 }],
    ['fewestPeople MORE_THAN_WANTED', { fewestPeople: 9 }],
    ['urgency OUT_OF_RANGE', { urgency: 6 }],
    ['mostOffers OUT_OF_RANGE', { mostOffers: 0 }],
  ])('says %s', (problem, with_) => {
    expect(problems(writeNeed(draft(with_), day))).toEqual([problem]);
  });
  it('can require a backup date only where there is one', () => {
    expect(problems(writeNeed(draft({ backupRequired: true }), { ...day, backupDate: null }))).toEqual([
      'backupRequired NO_BACKUP_DATE',
    ]);
    expect(terms({ backupRequired: true }).backupRequired).toBe(true);
  });
  it('needs a day that is certain and still planned', () => {
    expect(writeNeed(draft(), { ...day, certainty: 'OPEN', date: null })).toMatchObject({
      refusal: 'EVENT_NOT_DATED',
    });
    expect(writeNeed(draft(), { ...day, state: 'CALLED_OFF' })).toMatchObject({ refusal: 'NEED_IS_CLOSED' });
  });
});

describe(answerByIsPast.name, () => {
  const yesterday = instantInJapan('2026-09-30', '17:00');
  it('is so for a day before today, unless it stood there before', () => {
    expect(answerByIsPast(yesterday, '2026-10-01', null)).toBe(true);
    expect(answerByIsPast(yesterday, '2026-09-30', null)).toBe(false);
    expect(answerByIsPast(yesterday, '2026-10-01', yesterday)).toBe(false);
  });
});

describe(changedNeedTerms.name, () => {
  it.each<[string, Partial<NeedDraft>]>([
    ['TIME', { endTime: '13:00' }],
    ['KIND', { kind: 'LECTURER' }],
    ['PEOPLE', { peopleWanted: 9 }],
    ['PEOPLE', { fewestPeople: 3 }],
    ['SKILLS', { skills: ['COOKING'] }],
    ['CONDITIONS', { adultsOnly: true }],
    ['CONDITIONS', { languages: ['en'] }],
    ['CONDITIONS', { openToWard: true }],
    ['CONDITIONS', { backupRequired: true }],
  ])('names %s', (term, with_) => {
    expect(changedNeedTerms(terms(), terms(with_))).toEqual([term]);
  });
  it('leaves words, urgency, theme and the order of skills alone', () => {
    expect(
      changedNeedTerms(terms(), terms({ role: '設営', urgency: 5, theme: 'SAFETY', answerBy: '2026-10-01' })),
    ).toEqual([]);
    expect(
      changedNeedTerms(terms({ skills: ['COOKING', 'ENGLISH'] }), terms({ skills: ['ENGLISH', 'COOKING'] })),
    ).toEqual([]);
  });
});

describe(changeNeed.name, () => {
  it('gives new terms a new version, and new words none', () => {
    expect(changeNeed(need(), terms({ peopleWanted: 10 }))).toMatchObject({
      value: { peopleWanted: 10, termsVersion: 2 },
    });
    expect(changeNeed(need(), terms({ role: '設営' }))).toMatchObject({
      value: { role: '設営', termsVersion: 1 },
    });
  });
  it('never asks for fewer than it has taken', () => {
    expect(changeNeed(need({ peopleTaken: 5 }), terms({ peopleWanted: 4 }))).toMatchObject({
      refusal: 'STILL_HAS_PEOPLE',
    });
    expect(changeNeed(need({ peopleTaken: 5 }), terms({ peopleWanted: 5 }))).toMatchObject({ ok: true });
  });
  it('keeps its kind while it has people', () => {
    expect(changeNeed(need({ peopleTaken: 1 }), terms({ endTime: '13:00' }))).toMatchObject({
      value: { termsVersion: 2 },
    });
    expect(changeNeed(need({ peopleTaken: 1 }), terms({ kind: 'VISIT' }))).toMatchObject({
      refusal: 'STILL_HAS_PEOPLE',
    });
    expect(changeNeed(need({ peopleTaken: 1 }), terms({ role: '設営' }))).toMatchObject({ ok: true });
  });
  it('leaves a closed need closed', () => {
    expect(changeNeed(need({ state: 'DONE' }), terms())).toMatchObject({ refusal: 'NEED_IS_CLOSED' });
  });
});

describe(withdrawNeed.name, () => {
  it('closes a need that nobody counts on', () => {
    expect(withdrawNeed(need())).toMatchObject({ value: { state: 'WITHDRAWN' } });
    expect(withdrawNeed(need({ peopleTaken: 1 }))).toMatchObject({ refusal: 'STILL_HAS_PEOPLE' });
    expect(withdrawNeed(need({ state: 'WITHDRAWN' }))).toMatchObject({ refusal: 'NEED_IS_CLOSED' });
  });
});

describe(moveNeed.name, () => {
  it('moves its time and the answer alike', () => {
    expect(moveNeed(terms(), 7)).toMatchObject({
      startsAt: instantInJapan('2026-10-17', '09:00'),
      endsAt: instantInJapan('2026-10-17', '12:00'),
      answerBy: instantInJapan('2026-10-07', '17:00'),
    });
  });
});
