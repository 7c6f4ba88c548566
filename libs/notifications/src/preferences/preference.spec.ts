import { kindRules } from '../kind-rules.js';
import { notificationKinds } from '../notification.js';
import { kindsToChoose } from './kinds-of-readers.js';
import { problemsOfPreference, tidyPreference, usualPreference } from './preference.js';

const office = { mayBeOffline: true, hasPhone: true };

describe(problemsOfPreference.name, () => {
  it.each([
    [{}, office, []],
    [{ quietFrom: '22:00', quietUntil: '07:00' }, office, []],
    [{ quietFrom: '22:00' }, office, ['quietUntil EMPTY']],
    [{ quietUntil: '22:00' }, office, ['quietFrom EMPTY']],
    [{ quietFrom: '22:00', quietUntil: '22:00' }, office, ['quietUntil SAME_AS_START']],
    [{ off: ['DAY_DONE' as const] }, office, []],
    [{ off: ['MATCH_APPROVED' as const] }, office, ['off NOT_OPTIONAL']],
    [{ channel: 'PAPER' as const }, office, []],
    [{ channel: 'PAPER' as const }, { mayBeOffline: false, hasPhone: true }, ['channel OFFICE_ONLY']],
    [{ channel: 'TELEPHONE' as const }, { mayBeOffline: true, hasPhone: false }, ['channel NO_TELEPHONE']],
  ])('%j for %j: %j', (chosen, holder, problems) => {
    const found = problemsOfPreference({ ...usualPreference, ...chosen }, holder);
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  });
});

describe(tidyPreference.name, () => {
  it('begins the day at midnight, and names nothing twice', () => {
    const typed = { ...usualPreference, quietFrom: '18:00', quietUntil: '24:00' };
    expect(tidyPreference({ ...typed, off: ['DAY_DONE', 'DAY_DONE'] })).toMatchObject({
      ...{ quietUntil: '00:00', off: ['DAY_DONE'] },
    });
  });
});

describe(kindsToChoose.name, () => {
  it('lets everybody choose among all that is optional, and nobody of the rest', () => {
    const { optional, always } = kindsToChoose(['DESK', 'COMPANY', 'ASSOCIATION']);
    expect(new Set(optional)).toEqual(new Set(notificationKinds.filter((kind) => kindRules[kind].optional)));
    expect(always.filter((kind) => kindRules[kind].optional)).toEqual([]);
  });
});
