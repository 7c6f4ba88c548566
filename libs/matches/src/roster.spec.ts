import { checkRoster } from './roster.js';

const hanako = { name: '見本 花子', kana: 'みほん はなこ' };

describe(checkRoster.name, () => {
  it('takes as many as are settled, fewer, and nobody', () => {
    expect(checkRoster([hanako, { name: ' 架空 太郎　', kana: 'かくう たろう' }], 2)).toEqual({
      ok: true,
      value: [hanako, { name: '架空 太郎', kana: 'かくう たろう' }],
    });
    expect(checkRoster([], 2)).toEqual({ ok: true, value: [] });
  });
  it('keeps a name as it was typed', () => {
    const name = '葛󠄀西 𠮷乃';
    expect(checkRoster([{ name, kana: 'かさい' }], 1)).toMatchObject({ value: [{ name }] });
  });
  it.each([
    ['more than are settled', [hanako, hanako], [{ path: 'names', code: 'MORE_THAN_SETTLED' }]],
    ['no name', [{ ...hanako, name: '　' }], [{ path: 'names.0.name', code: 'REQUIRED' }]],
    ['no kana', [{ ...hanako, kana: '' }], [{ path: 'names.0.kana', code: 'REQUIRED' }]],
    [
      'a name too long',
      [{ ...hanako, name: '長'.repeat(101) }],
      [{ path: 'names.0.name', code: 'TOO_LONG' }],
    ],
  ])('refuses %s', (_, names, fields) =>
    expect(checkRoster(names, 1)).toEqual({ ok: false, refusal: 'BAD_INPUT', fields }),
  );
});
