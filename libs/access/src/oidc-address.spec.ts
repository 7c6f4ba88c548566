import type { Reach } from '@app/platform';
import { canBeIssuer } from './oidc-address.js';

const company: Reach = { ownNetwork: false, ownMachine: false };
const ward: Reach = { ownNetwork: true, ownMachine: false };
const demonstration: Reach = { ownNetwork: false, ownMachine: true };

describe(canBeIssuer.name, () => {
  it.each(['https://id.example', 'https://id.example/', 'https://login.example/tenant/v2.0'])(
    '%s',
    (issuer) => {
      expect(canBeIssuer(company, issuer)).toBe(true);
    },
  );
  it.each([
    'http://id.example',
    'https://user:pass@id.example',
    'https://id.example?x=1',
    'https://id.example/#x',
    ' https://id.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'id.example',
    '',
  ])('not %s', (issuer) => {
    expect(canBeIssuer(company, issuer)).toBe(false);
  });
  it('takes http on a machine alone, of that machine only', () => {
    expect(canBeIssuer(demonstration, 'http://127.0.0.1:4000')).toBe(true);
    expect(canBeIssuer(demonstration, 'http://id.example')).toBe(false);
    expect(canBeIssuer(ward, 'http://127.0.0.1:4000')).toBe(false);
  });
});
