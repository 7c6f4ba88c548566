import { readNumber } from './read-number.js';

describe(readNumber.name, () => {
  it.each(['12', '１２', '12名', ' 12 人'])('reads %s', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'NUMBER', value: 12 });
  });

  it('reads grouped digits', () => {
    expect(readNumber('1，200名')).toEqual({ kind: 'NUMBER', value: 1200 });
  });

  it('takes the unit that stands behind the field', () => {
    expect(readNumber('５営業日前', 1, 10)).toEqual({ kind: 'NUMBER', value: 5 });
    expect(readNumber('5営業', 1, 10)).toEqual({ kind: 'UNREADABLE' });
  });

  it.each(['5〜6', '数名', '-3', '1.5', '10名程度'])('never guesses at %s', (text) => {
    expect(readNumber(text).kind).toBe('UNREADABLE');
  });

  it('keeps to its limits', () => {
    expect([
      readNumber('0', 1).kind,
      readNumber('9', 1, 8).kind,
      readNumber('8', 1, 8).kind,
      readNumber('').kind,
    ]).toEqual(['TOO_SMALL', 'TOO_BIG', 'NUMBER', 'EMPTY']);
  });
});
