import { instantInJapan, isoInJapan } from '@app/domain';
import type { Told } from '../letter.js';
import { notificationKinds } from '../notification.js';
import { callAgainAt, letterToPrint, tellBy, wordsToSay } from './by-hand.js';
import { factsOfEachKind } from '../../../../test/factories/told.js';

const at = (moment: string) => instantInJapan(moment.slice(0, 10), moment.slice(11));
const shown = (instant: Date) => isoInJapan(instant).slice(0, 16).replace('T', ' ');

describe(callAgainAt.name, () => {
  it.each([
    ['the next morning', '2026-11-19 10:00', null, '2026-11-20 09:00'],
    ['after a weekend and a holiday', '2026-11-20 10:00', null, '2026-11-24 09:00'],
    ['after the year’s end', '2026-12-28 16:00', '2027-02-01 10:00', '2027-01-04 09:00'],
    ['soon, where the day is on the weekend', '2026-11-20 10:00', '2026-11-22 09:00', '2026-11-20 12:00'],
    ['in time, where it is nearly too late', '2026-11-20 10:00', '2026-11-20 11:00', '2026-11-20 11:00'],
    ['the next morning, where it is too late', '2026-11-19 10:00', '2026-11-18 09:00', '2026-11-20 09:00'],
  ])('%s', (_, now, by, again) =>
    expect(shown(callAgainAt(at(now), by === null ? null : at(by)))).toBe(again),
  );
});

describe(tellBy.name, () => {
  const activity = { startsAt: '2026-12-06T09:30:00+09:00' };
  it('is before the answer is due, else before the day', () => {
    expect(tellBy({ activity, answerDue: '2026-11-27T17:00:00+09:00' })).toEqual(at('2026-11-27 17:00'));
    expect(tellBy({ activity })).toEqual(at('2026-12-06 09:30'));
    expect(tellBy({ answerDue: 'soon', activity: null })).toBeNull();
  });
});

describe('what a person says or sends', () => {
  const facts = factsOfEachKind();
  const around = {
    office: {
      ...{ wardName: '港区', wardNameEn: 'Minato City', officeName: '赤坂地区総合支所' },
      ...{ officeNameEn: 'Akasaka Office', officeSection: '協働推進課', officePhone: '03-0000-0000' },
    },
    addressee: { organisation: '青山架空町会', department: null, name: '架空 一郎' },
  };
  it.each(
    notificationKinds.flatMap((kind) => (['ja', 'en'] as const).map((language) => [kind, language] as const)),
  )('%s in %s, without any link', (kind, language) => {
    const told = { kind, facts: facts[kind] } as Told;
    const say = wordsToSay(told, { ...around, language });
    const { subject, text } = letterToPrint(told, { ...around, language });
    expect(say.length).toBeGreaterThan(10);
    expect(say).not.toMatch(/\n\n\n|\n(変更前|Before)/);
    expect(subject).toContain(language === 'ja' ? '赤坂地区総合支所' : 'Akasaka Office');
    expect(text).toContain(language === 'ja' ? '架空 一郎 様' : 'Dear 架空 一郎');
    expect(text).not.toMatch(/^--$|返信は|repl/m);
    expect(say + text).not.toMatch(/https?:|undefined|\[object|\/unsubscribe|token/);
  });
});
