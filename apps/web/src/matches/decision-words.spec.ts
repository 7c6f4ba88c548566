import { formatIn } from '../i18n/format.js';
import { decisionWords } from './decision-words.js';
import { matchesText } from './matches-text.js';

const answer = { action: 'answerMatch', toldBy: 'TELEPHONE', stateBefore: 'APPROVED', people: 3 } as const;
const ja = (decision: Parameters<typeof decisionWords>[0]) =>
  decisionWords(
    decision,
    formatIn('ja', () => undefined),
    matchesText.ja,
  );

describe(decisionWords.name, () => {
  it('says what was answered on the telephone', () => {
    expect(ja({ ...answer, state: 'CONFIRMED' })).toBe('電話で参加（3名）と回答した');
    expect(ja({ ...answer, state: 'DECLINED' })).toBe('電話で今回は見送ると回答した');
  });

  it('says nothing of a telephone where there was none', () => {
    expect(ja({ ...answer, toldBy: null, state: 'CONFIRMED' })).toBe('参加（3名）と回答した');
  });

  it('tells a lower number from a promise', () => {
    expect(ja({ ...answer, toldBy: null, stateBefore: 'CONFIRMED', state: 'CONFIRMED' })).toBe(
      '人数を3名に変えると回答した',
    );
  });

  it('has words for what it does not know', () => {
    expect(ja({ ...answer, action: 'newAction', toldBy: null, state: null })).toBe('変更した');
  });

  it('says the same in English', () => {
    const en = formatIn('en', () => undefined);
    expect(decisionWords({ ...answer, state: 'CONFIRMED' }, en, matchesText.en)).toBe(
      'says 3 people will come, by telephone',
    );
  });
});
