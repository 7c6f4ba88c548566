import { formatIn } from '../i18n/format.js';
import { gapWords, pointWords, readOutWords } from './plan-words.js';
import { runsText } from './runs-text.js';

const t = runsText.ja;

describe(gapWords.name, () => {
  it.each([
    [0, 'これより良い案はありません（計算で確かめました）'],
    [0.04, '最良の案より最大でも\u00a00.1\u00a0％未満'],
    [0.3, '最良の案より最大でも\u00a00.3\u00a0％'],
    [0.31, '最良の案より最大でも\u00a00.4\u00a0％'],
    [null, '最良の案との差は計算していません'],
  ])('says %s as a bound that is never too small', (percent, words) => {
    expect(gapWords(percent, t)).toBe(words);
  });
});

describe(pointWords.name, () => {
  it('names the five points, and says another as it is', () => {
    expect(pointWords(2, t)).toBe('公平さをやや優先（×2）');
    expect(pointWords(3, t)).toBe('公平さ ×3');
  });
});

describe(readOutWords.name, () => {
  it('counts who was decided before, and says how far from the best it can be', () => {
    const totals = { gapPercent: 0.25 };
    const result = { peopleWanted: 430, peopleHeld: 12, peoplePlanned: 400, totals };
    expect(
      readOutWords(
        result as never,
        t,
        formatIn('ja', () => undefined),
      ),
    ).toBe('募集した430名のうち、412名分（95.8%）の案です。最良の案より最大でも\u00a00.3\u00a0％。');
  });
});
