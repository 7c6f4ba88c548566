import { boardKeyOf } from './keys.js';

const press = (key: string, part: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  target: { tagName: 'BODY' },
  ...part,
});

describe(boardKeyOf.name, () => {
  it('knows its keys, in capitals and in full width too', () => {
    expect(boardKeyOf(press('A'))).toBe('a');
    expect(boardKeyOf(press('ａ'))).toBe('a');
    expect(boardKeyOf(press(';'))).toBe('+');
    expect(boardKeyOf(press('x'))).toBeUndefined();
  });

  it.each(['INPUT', 'TEXTAREA', 'SELECT'])('is silent while somebody types into %s', (tagName) => {
    expect(boardKeyOf(press('a', { target: { tagName, type: 'text' } }))).toBeUndefined();
  });

  it('hears over a checkbox, which takes no letters', () => {
    expect(boardKeyOf(press('j', { target: { tagName: 'INPUT', type: 'checkbox' } }))).toBe('j');
  });

  it('leaves the browser its own shortcuts, and a word that is being composed', () => {
    expect(boardKeyOf(press('a', { ctrlKey: true }))).toBeUndefined();
    expect(boardKeyOf(press('p', { metaKey: true }))).toBeUndefined();
    expect(boardKeyOf(press('a', { isComposing: true }))).toBeUndefined();
  });
});
