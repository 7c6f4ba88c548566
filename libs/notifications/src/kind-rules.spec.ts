import { anActivity, factsOfEachKind } from '../../../test/factories/told.js';
import { kindRules, ruleFor } from './kind-rules.js';
import { letterOf, type Told } from './letter.js';
import { notificationKinds, type NotificationKind } from './notification.js';

const letter = (kind: NotificationKind) => letterOf({ kind, facts: factsOfEachKind()[kind] } as Told, 'ja');

describe('kindRules', () => {
  it('has a rule for every kind, and no other', () => {
    expect(Object.keys(kindRules).sort()).toEqual([...notificationKinds].sort());
  });

  it.each(notificationKinds)('lets %s wait for nothing while an answer is asked or it is urgent', (kind) => {
    const { urgent, digestible, optional } = kindRules[kind];
    const { link } = letter(kind);
    const asks = link?.to === 'ANSWER' || link?.to === 'SINGLE_USE';
    if (urgent || asks) expect(digestible).toBe(false);
    if (asks) expect(optional).toBe(false);
  });

  it.each(notificationKinds)('puts no bundle between %s and its calendar part', (kind) => {
    const { calendar, digestible, optional } = kindRules[kind];
    if (calendar !== null) expect([digestible, optional]).toEqual([false, false]);
  });

  it('is urgent where somebody waits at the screen', () => {
    for (const kind of notificationKinds) {
      if (letter(kind).to === 'ACCOUNT' && letter(kind).link?.to === 'SINGLE_USE')
        expect([kind, kindRules[kind].urgent]).toEqual([kind, true]);
    }
  });
});

describe(ruleFor.name, () => {
  const of = (startsAt: string, now: string) => {
    const facts = factsOfEachKind(anActivity({ startsAt })).ANSWER_RECEIVED;
    return ruleFor('ANSWER_RECEIVED', facts, new Date(now));
  };

  it('sends at once what is about a day that office hours would leave no time for', () => {
    // Friday evening before a holiday on Monday: the office reads it on Tuesday.
    const friday = '2026-11-20T18:00:00+09:00';
    expect(of('2026-11-22T09:30:00+09:00', friday)).toMatchObject({ urgent: true, digestible: false });
    expect(of('2026-11-25T09:30:00+09:00', friday)).toMatchObject({ urgent: true, digestible: false });
    expect(of('2026-11-26T00:00:00+09:00', friday)).toBe(kindRules.ANSWER_RECEIVED);
  });

  it('reckons with Japan’s days, whatever the clock of the server', () => {
    expect(of('2026-12-04T00:30:00+09:00', '2026-12-01T23:59:00+09:00').urgent).toBe(false);
    expect(of('2026-12-04T00:30:00+09:00', '2026-12-02T00:01:00+09:00').urgent).toBe(true);
  });

  it('hurries nothing about a day that is over, nor what is about no day', () => {
    expect(of('2026-12-06T09:30:00+09:00', '2026-12-06T12:00:00+09:00').urgent).toBe(false);
    expect(ruleFor('ROLE_GIVEN', factsOfEachKind().ROLE_GIVEN, new Date())).toBe(kindRules.ROLE_GIVEN);
  });
});
