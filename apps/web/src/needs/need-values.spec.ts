import { needsText } from './needs-text.js';
import { inputOfNeed, mistakesOfNeed, newNeed, nextNeed, usualAnswerBy } from './need-values.js';

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
    [{ fewest: 5 }, 'fewestPeople'],
    [{ answerBy: '2026-12-12' }, 'answerBy'],
  ])('tells at which field: %j', (part, name) => {
    expect(mistakesOfNeed({ ...sound, ...part }, day, needsText.ja).map((it) => it.name)).toEqual([name]);
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
