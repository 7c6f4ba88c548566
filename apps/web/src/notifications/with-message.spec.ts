import { withMessage } from './with-message.js';

describe(withMessage.name, () => {
  const letter = 'お願いです。\n\n■ 12/8(火)　清掃\n■ ほか　2件\n';

  it('puts the sender’s own words before the first activity, line below line', () => {
    expect(withMessage(letter, '二つの\n行')).toBe(
      'お願いです。\n\n■ ひとこと　二つの\n　　　　　　行\n■ 12/8(火)　清掃\n■ ほか　2件\n',
    );
  });

  it('does so in English too', () => {
    expect(withMessage('Please help.\n\n■ Dec 8  cleaning\n', 'two\nlines', 'en')).toBe(
      'Please help.\n\n■ Note  two\n        lines\n■ Dec 8  cleaning\n',
    );
  });

  it('leaves the letter as it is where nothing is said', () => {
    expect(withMessage(letter, null)).toBe(letter);
  });
});
