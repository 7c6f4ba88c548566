import { needsText } from './needs-text.js';
import {
  inputOfNeed,
  mistakesOfNeed,
  newNeed,
  nextNeed,
  usualAnswerBy,
  valuesOfNeed,
} from './need-values.js';

const day = { id: 'd', date: '2026-12-12', startTime: '09:00', endTime: '12:00' };
const sound = { ...newNeed(day, '2026-11-22'), role: '設営', peopleWanted: 4 };

describe(usualAnswerBy.name, () => {
  it('is two weeks before the day', () => {
    expect(usualAnswerBy('2026-12-31', '2026-11-22')).toBe('2026-12-17');
  });

  it('lies between today and the day where two weeks are no longer left', () => {
    expect(usualAnswerBy('2026-11-30', '2026-11-22')).toBe('2026-11-25');
    expect(usualAnswerBy('2026-11-23', '2026-11-22')).toBe('2026-11-22');
  });

  it('is open for a day that has come', () => {
    expect(usualAnswerBy('2026-11-22', '2026-11-22')).toBeNull();
  });
});

describe(mistakesOfNeed.name, () => {
  it('finds nothing wrong with a sound need', () => {
    expect(mistakesOfNeed(sound, day, needsText.ja)).toEqual([]);
  });

  it.each([
    [{ role: ' ' }, 'role'],
    [{ to: '09:00' }, 'endTime'],
    [{ endsNextDay: true }, 'endTime'],
    [{ fewest: 5 }, 'fewestPeople'],
    [{ answerBy: '2026-12-12' }, 'answerBy'],
  ])('tells at which field: %j', (part, name) => {
    expect(mistakesOfNeed({ ...sound, ...part }, day, needsText.ja).map((it) => it.name)).toEqual([name]);
  });
});

describe(valuesOfNeed.name, () => {
  const need = {
    ...{ id: 'n', kind: 'HANDS' as const, role: '夜警', peopleWanted: 4, fewestPeople: 2, skills: [] },
    ...{ startsAt: '2026-12-31T22:00:00+09:00', endsAt: '2027-01-01T02:00:00+09:00', urgency: 3 },
    ...{ answerBy: '2026-12-17T17:00:00+09:00', mostOffers: 10, openToWard: false, adultsOnly: false },
    ...{ languages: [], backupRequired: false },
  };

  it('keeps a night past midnight, there and back', () => {
    const values = valuesOfNeed(need, 'd');
    expect(mistakesOfNeed(values, { id: 'd', date: '2026-12-31' }, needsText.ja)).toEqual([]);
    expect(inputOfNeed(values, 'SAFETY')).toMatchObject({
      ...{ startTime: '22:00', endTime: '02:00', endsNextDay: true },
    });
  });

  it('makes no night of a morning', () => {
    const morning = { startsAt: '2026-12-31T09:00:00+09:00', endsAt: '2026-12-31T12:00:00+09:00' };
    expect(valuesOfNeed({ ...need, ...morning }, 'd').endsNextDay).toBe(false);
  });
});

describe(nextNeed.name, () => {
  it('keeps everything but the role and the number', () => {
    expect(nextNeed({ ...sound, skills: ['ENGLISH'] })).toEqual({
      ...sound,
      skills: ['ENGLISH'],
      role: '',
      peopleWanted: null,
    });
  });
});

describe(inputOfNeed.name, () => {
  it('asks for no language where English isn’t needed', () => {
    expect(inputOfNeed(sound, 'FESTIVAL').languages).toEqual([]);
    expect(inputOfNeed({ ...sound, english: true }, 'FESTIVAL').languages).toEqual(['en']);
  });
});
