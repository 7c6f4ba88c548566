import { pageOfOurs } from './oidc-return.js';

const ours = 'https://machikaigi.example';

describe(pageOfOurs.name, () => {
  it.each(['/akasaka', '/events/1?tab=needs', '/account'])('%s', (page) => {
    expect(pageOfOurs(page, ours)).toBe(page);
  });
  it('shows what a browser makes of it', () => {
    expect(pageOfOurs('/a/../account', ours)).toBe('/account');
    expect(pageOfOurs('/赤坂', ours)).toBe('/%E8%B5%A4%E5%9D%82');
  });
  it.each([
    'https://evil.example',
    'https:evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\\\\evil.example',
    '/..//evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    ' /account',
    'account',
    '@evil.example',
    '/',
    '',
    null,
    undefined,
    '/oidc/start?provider=1',
    '/oidc/callback/1',
    '/graphql',
    '/mail',
    '/sign-in',
    `/${'a'.repeat(2000)}`,
  ])('not %j', (page) => {
    expect(pageOfOurs(page, ours)).toBeNull();
  });
});
