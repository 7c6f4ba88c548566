import { problemsOfTerms, type ProviderTerms, tidyTerms } from './oidc-settings.js';

const terms: ProviderTerms = {
  issuer: 'https://id.mihon.example',
  clientId: 'machikaigi',
  clientSecret: 'secret',
  domains: ['mihon.example'],
  enabled: true,
};
const known = {
  reach: { ownNetwork: false, ownMachine: false },
  hasSecret: false,
  ownDomains: ['mihon.example', 'gmail.com'],
};

describe(problemsOfTerms.name, () => {
  it('finds nothing wrong with what is right', () => {
    expect(problemsOfTerms(terms, known)).toEqual([]);
    expect(problemsOfTerms({ ...terms, clientSecret: null }, { ...known, hasSecret: true })).toEqual([]);
  });
  it.each([
    [{ issuer: 'http://id.mihon.example' }, 'issuer', 'NOT_AN_ISSUER'],
    [{ issuer: `https://id.example/${'x'.repeat(500)}` }, 'issuer', 'TOO_LONG'],
    [{ clientId: '' }, 'clientId', 'EMPTY'],
    [{ clientSecret: null }, 'clientSecret', 'EMPTY'],
    [{ domains: ['mihon'] }, 'domains', 'NOT_A_DOMAIN'],
    [{ domains: ['gmail.com'] }, 'domains', 'EVERYBODYS_DOMAIN'],
    [{ domains: ['kakuu.example'] }, 'domains', 'NOT_OUR_DOMAIN'],
  ])('%j', (change, path, code) => {
    expect(problemsOfTerms({ ...terms, ...change }, known)).toEqual([{ path, code }]);
  });
});

describe(tidyTerms.name, () => {
  it('takes domains as people type them, each once', () => {
    const typed = ['@Mihon.example', 'mihon.EXAMPLE ', ''];
    expect(tidyTerms({ ...terms, domains: typed, clientSecret: '  ' })).toMatchObject({
      domains: ['mihon.example'],
      clientSecret: null,
    });
  });
});
