import { columnsOf, shortenTo, wrap } from './lines.js';

describe(columnsOf.name, () => {
  it('counts full width as two, half width as one, a mark not at all', () => {
    expect(['a', 'ｶ', 'あ', '〇', '～', '𠮷', 'か\u3099', ''].map(columnsOf)).toEqual([
      1, 1, 2, 2, 2, 2, 2, 0,
    ]);
  });
});

describe('what is counted fast', () => {
  it('is as wide as it is counted one by one', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    // A mark makes it count character by character, and has no width itself.
    const differ = all.filter((one) => columnsOf(one) !== columnsOf(`${one}\u0301`));
    expect(
      differ.filter((one) => /[\u0020-\u007e\u2010-\u2027\u3000-\u9fff\uff01-\uff9d]/.test(one)),
    ).toEqual([]);
    expect(columnsOf('あa）－ｶ㎏')).toBe(2 + 1 + 2 + 2 + 1 + 2);
  });
});

describe(wrap.name, () => {
  it('begins no line with a closing mark and ends none with an opening one', () => {
    for (let columns = 8; columns < 40; columns += 1) {
      for (const line of wrap(
        '参加される方は（雨天のときも）、「北口」の時計の下に、9時20分までにお集まりください。',
        columns,
      )) {
        expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(line).not.toMatch(/^[、。）」]|[（「]$/);
      }
    }
  });

  it('breaks no address of a page', () => {
    const url = 'https://machikaigi.example/a/0123456789';
    expect(wrap(`くわしくは${url}をご覧ください。`, 20)).toContain(url);
  });

  it('cuts what has no place to break, between characters', () => {
    expect(wrap('𠮷'.repeat(5), 4)).toEqual(['𠮷𠮷', '𠮷𠮷', '𠮷']);
  });

  it('keeps line breaks', () => {
    expect(wrap('一\n二', 10)).toEqual(['一', '二']);
  });
});

describe(shortenTo.name, () => {
  it('ends with an ellipsis, within the width and between characters', () => {
    expect(shortenTo('あいうえお', 10)).toBe('あいうえお');
    expect(shortenTo('あいうえおか', 10)).toBe('あいうえ…');
    expect(shortenTo('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 5)).toBe('👨‍👩‍👧‍👦…');
  });
});
