import { gapSentence, gapText } from './gap-texts.js';

const name = (word: string) => (word === 'ENGLISH' ? '英語' : word);

describe(gapSentence.name, () => {
  it('says what stands in the way, what is lacking and how many nothing else stops', () => {
    const reason = { code: 'coversSkills', offers: 3, onlyThis: 2, missing: ['ENGLISH'] };
    expect(gapSentence(gapText.ja, reason, name, '、')).toBe(
      '必要なことに応えられない申し出が3件あります。必要なことを減らすか、役割を分けてください。' +
        '足りないもの：英語。これだけが合わない申し出は2件です。',
    );
  });

  it('has a sentence for a rule that it does not know', () => {
    const reason = { code: 'aNewRule', offers: 1, onlyThis: 0, missing: [] };
    expect(gapSentence(gapText.en, reason, name, ', ')).toBe('1 offer does not fit.');
  });

  it('counts no offer as stopped that is merely left at home', () => {
    const reason = { code: 'leftIdle', offers: 2, onlyThis: 2, missing: [] };
    expect(gapSentence(gapText.ja, reason, name, '、')).not.toContain('これだけ');
  });
});
