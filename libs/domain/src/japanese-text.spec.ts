import { compareForm, faultsOfText, grammarForm, quoted, searchForm, searchGrams } from './japanese-text.js';

describe(searchForm.name, () => {
  it('finds half-width, katakana and hiragana alike', () => {
    expect(new Set(['ﾌﾗﾀﾞﾝｽ', 'フラダンス', 'ふら　だんす'].map(searchForm))).toEqual(
      new Set(['ふらだんす']),
    );
  });

  it('folds the small ヶ of place names and full-width letters', () => {
    expect(searchForm('霞ヶ関ＡＢＣ')).toBe('霞ゖ関abc');
  });
});

describe(compareForm.name, () => {
  it('takes titles with other brackets and blanks for the same', () => {
    expect(compareForm('「春祭り」 (第３回)')).toBe(compareForm('春祭り（第3回）'));
  });

  it('keeps the long-vowel mark, which tells words apart', () => {
    expect(compareForm('ビール')).not.toBe(compareForm('ビル'));
  });

  it('does not make all titles of mere marks the same', () => {
    expect(compareForm('★★')).not.toBe(compareForm('◆'));
  });
});

describe(searchGrams.name, () => {
  it('gives single letters and pairs, each once', () => {
    expect(searchGrams('祭り祭り')).toEqual(['祭', 'り', '祭り', 'り祭']);
  });
});

describe(faultsOfText.name, () => {
  it('names lost characters, control characters and NUL', () => {
    expect(faultsOfText('清\ufffd活\u0007動\0')).toEqual([
      'REPLACEMENT_CHARACTER',
      'NUL',
      'CONTROL_CHARACTER',
    ]);
  });

  it('lets tabs, line ends and emoji be', () => {
    expect(faultsOfText('清掃\t活動\r\n🪵❤')).toEqual([]);
  });
});

describe(grammarForm.name, () => {
  it('never lets a circled number run into the figure behind it', () => {
    expect(grammarForm('①6月13日')).toBe('#6月13日');
  });

  it('brings dashes, waves, Kangxi radicals and line ends into one form', () => {
    expect(grammarForm('8⽉5⽇（⽔）〜\r\n 16日 ')).toBe('8月5日(水)~\n16日');
  });
});

describe(quoted.name, () => {
  it('gives marks inside a name their inner form', () => {
    expect(quoted('「みどりの日」清掃')).toBe('「『みどりの日』清掃」');
    expect(quoted('清掃')).toBe('「清掃」');
  });
});
