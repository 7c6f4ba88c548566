import { tooManyComplain } from './complaints.js';

describe(tooManyComplain.name, () => {
  it.each([
    [3, 6000, true],
    [3, 6001, false],
    [5, 10_000, true],
    [4, 10_000, false],
    // Two readers of thirty may be two of a bad temper.
    [2, 30, false],
    [3, 30, true],
    [0, 0, false],
  ])('says of %i complaints about %i mails: %s', (complaints, mails, expected) => {
    expect(tooManyComplain({ complaints, mails })).toBe(expected);
  });
});
