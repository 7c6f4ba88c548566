import { type OperatorRequest, refusalOf } from './who-may-look.js';

const token = 't'.repeat(32);
const asks = (with_: Partial<OperatorRequest> = {}): OperatorRequest => ({
  ...{ method: 'GET', host: '127.0.0.1:9400', authorization: null, site: null },
  ...with_,
});
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe(refusalOf.name, () => {
  it.each(['127.0.0.1:9400', 'localhost:9400', 'localhost', '[::1]:9400'])(
    'serves the machine itself without a token: %s',
    (host) => expect(refusalOf(asks({ host }), null)).toBeNull(),
  );

  it.each(['evil.example', 'evil.example:9400', '127.0.0.1.evil.example', 'localhost.evil.example', ''])(
    'serves nobody under another name: %j',
    (host) => expect(refusalOf(asks({ host }), null)).toBe(403),
  );

  it('takes the token as a bearer’s or as a password, whatever the name', () => {
    for (const authorization of [`Bearer ${token}`, `bearer ${token}`, basic(`operator:${token}`)])
      expect(refusalOf(asks({ host: 'metrics.example', authorization }), token)).toBeNull();
  });

  it.each([
    null,
    '',
    'Bearer',
    `Bearer ${'x'.repeat(32)}`,
    `Bearer ${token} `,
    basic('operator:'),
    `Digest ${token}`,
  ])('refuses anything else: %j', (authorization) =>
    expect(refusalOf(asks({ authorization }), token)).toBe(401),
  );

  it('takes a change from its own page alone', () => {
    const change = (site: string | null) => asks({ method: 'PUT', site, authorization: `Bearer ${token}` });
    expect(refusalOf(change('same-origin'), token)).toBeNull();
    expect(refusalOf(change(null), token)).toBeNull();
    expect(refusalOf(change('cross-site'), token)).toBe(403);
    expect(refusalOf(change('same-site'), null)).toBe(403);
  });
});
