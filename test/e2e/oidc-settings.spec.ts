import { bootMs } from './api.js';
import { type ListeningApi, startListening, type WebVisitor } from './oidc-product.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';
import { type FalseProvider, type Falsehood, startFalseProvider } from '../factories/false-provider.js';
import { clientId, clientSecret } from '../factories/identity-provider.js';

const save = `mutation ($id: ID!, $input: IdentityProviderInput!) { save: saveIdentityProvider(id: $id, input: $input) {
  ... on IdentityProviderSaved { provider { issuer clientId domains enabled people callbackUrl signInUrl } }
  ... on Refused { code fields { path code } } } }`;
const test = `mutation ($id: ID!, $issuer: String!) { test: testIdentityProvider(id: $id, issuer: $issuer) {
  ... on IdentityProviderTested { problem } ... on Refused { code } } }`;
const read = `query ($id: ID!) { identityProvider(id: $id) { issuer clientId domains enabled people } }`;
const remove = `mutation ($id: ID!) { remove: removeIdentityProvider(id: $id) { __typename ... on Refused { code } } }`;
const link = `mutation ($id: ID!) { link: linkOrganisationAccount(providerId: $id) { ... on GoTo { url } ... on Refused { code } } }`;

/** With a provider that can be made to say anything. */
describe("an organisation's identity provider", () => {
  let product: ListeningApi;
  let ward: TestWard;
  let provider: FalseProvider;
  let administrator: WebVisitor;
  beforeAll(async () => {
    product = await startListening();
    ward = await seedTestWard(product.api.ownerUrl);
    provider = await startFalseProvider();
    administrator = product.visitor();
    await administrator.signIn(testPeople.kakuuMember);
  }, bootMs);
  afterAll(async () => {
    await provider?.close();
    await product?.api.close();
  });
  beforeEach(async () => {
    provider.lie({});
    await product.sql('delete from identity_provider');
  });

  const id = () => ward.companies.kakuu;
  const terms = (change: object = {}) => ({
    ...{ issuer: provider.issuer, clientId, clientSecret, domains: ['kakuu.example'], enabled: true },
    ...change,
  });
  const saved = async (change: object = {}, who = administrator, owner = id()) =>
    (await who.graphql<{ save: object }>(save, { id: owner, input: terms(change) })).save;

  it('is entered by who looks after the company, without the secret ever coming back', async () => {
    expect(await saved()).toEqual({
      provider: {
        issuer: provider.issuer,
        ...{ clientId, domains: ['kakuu.example'], enabled: true, people: 0 },
        callbackUrl: `${product.url}/oidc/callback/${id()}`,
        signInUrl: `${product.url}/sign-in/${id()}`,
      },
    });
    expect(await saved({ clientSecret: null, domains: [] })).toMatchObject({ provider: { domains: [] } });
    const kept = JSON.stringify([
      await product.sql('select * from identity_provider'),
      await product.sql('select * from audit_entry'),
    ]);
    expect(kept).not.toContain(clientSecret);
    const decided = await product.sql<{ action: string; after: object }>(
      `select action, after from audit_entry where action like '%IdentityProvider' order by sequence`,
    );
    expect(decided).toMatchObject([
      { action: 'saveIdentityProvider', after: { issuer: provider.issuer, secretChanged: true } },
      { action: 'saveIdentityProvider', after: { domains: [] } },
    ]);
  });

  it("is nobody else's matter", async () => {
    await saved();
    const others = [testPeople.mihonMember, testPeople.administrator, testPeople.akasakaCoordinator];
    for (const email of others) {
      const other = product.visitor();
      await other.signIn(email);
      const tries = [
        other.graphql(read, { id: id() }),
        other.graphql<{ remove: { code: string } }>(remove, { id: id() }).then(({ remove: it }) => {
          throw new Error(it.code);
        }),
        saved({ enabled: false }, other).then((it) => {
          throw new Error(JSON.stringify(it));
        }),
      ];
      for (const attempt of tries) await expect(attempt).rejects.toThrow(/NOT_FOUND|FORBIDDEN|NOT_ALLOWED/);
    }
    expect(await product.sql('select enabled from identity_provider')).toEqual([{ enabled: true }]);
  });

  it('is the ward administrator’s for the ward', async () => {
    const ofWard = product.visitor();
    await ofWard.signIn(testPeople.administrator);
    expect(await saved({ domains: ['ward.example'] }, ofWard, ward.wardId)).toMatchObject({
      provider: { domains: ['ward.example'] },
    });
    expect(await ofWard.graphql(remove, { id: ward.wardId })).toEqual({
      remove: { __typename: 'IdentityProviderRemoved' },
    });
  });

  it("takes no mail domain that isn't the organisation's, or is another's already", async () => {
    const refusedFor = (code: string) => ({ code: 'BAD_INPUT', fields: [{ path: 'input.domains', code }] });
    expect(await saved({ domains: ['mihon.example'] })).toEqual(refusedFor('NOT_OUR_DOMAIN'));
    expect(await saved({ domains: ['gmail.com'] })).toEqual(refusedFor('EVERYBODYS_DOMAIN'));
    // Who works for another, too, lends its address to neither.
    const lent = 'insert into role_grant (person_id, role, organisation_id, starts_on) ';
    await product.sql(
      `${lent} select id, 'COMPANY_MEMBER', $1, '2020-04-01' from person where email = $2`,
      ...[id(), testPeople.mihonMember],
    );
    expect(await saved({ domains: ['mihon.example'] })).toEqual(refusedFor('NOT_OUR_DOMAIN'));
    await product.enter({
      ...{ id: ward.companies.mihon, wardId: ward.wardId, company: true, issuer: provider.issuer },
      ...{ clientId, clientSecret },
    });
    await product.sql(
      `insert into identity_provider_domain values ('kakuu.example', $1)`,
      ward.companies.mihon,
    );
    expect(await saved()).toEqual(refusedFor('DOMAIN_TAKEN'));
    expect(await product.sql(`select 1 from identity_provider where id = $1`, id())).toEqual([]);
  });

  it.each<[string, Falsehood]>([
    ['ISSUER_DIFFERS', { description: { issuer: 'https://accounts.google.com' } }],
    ['NO_CODE_FLOW', { description: { response_types_supported: ['id_token'] } }],
    ['NO_PKCE', { description: { code_challenge_methods_supported: ['plain'] } }],
    ['NOT_A_PROVIDER', { description: { token_endpoint: undefined } }],
    ['NOT_A_PROVIDER', { respond: (response) => void response.writeHead(200).end('<html>') }],
    ['NOT_A_PROVIDER', { respond: (response) => void response.writeHead(404).end('{}') }],
    [
      'NOT_A_PROVIDER',
      { respond: (response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end() },
    ],
    ['TOO_LARGE', { respond: (response) => void response.writeHead(200).end('x'.repeat(600_000)) }],
    ['UNREACHABLE', { respond: (response) => void response.socket?.destroy() }],
    ['UNREACHABLE', { respond: () => {} }],
  ])('is not switched on while it is %s', async (problem, falsehood) => {
    provider.lie(falsehood);
    expect(await administrator.graphql(test, { id: id(), issuer: provider.issuer })).toEqual({
      test: { problem },
    });
    const fields = [{ path: 'input.issuer', code: problem }];
    if (falsehood.respond?.length !== 0) expect(await saved()).toEqual({ code: 'BAD_INPUT', fields });
    expect(await saved({ enabled: false })).toMatchObject({ provider: { enabled: false } });
  });

  it.each([
    ['http://169.254.169.254', 'NOT_AN_ISSUER'],
    ['https://169.254.169.254', 'FORBIDDEN_ADDRESS'],
    ['https://10.0.0.1', 'FORBIDDEN_ADDRESS'],
    ['https://[::ffff:10.0.0.1]', 'FORBIDDEN_ADDRESS'],
    ['file:///etc/passwd', 'NOT_AN_ISSUER'],
  ])('is not looked for at %s', async (issuer, problem) => {
    expect(await administrator.graphql(test, { id: id(), issuer })).toEqual({ test: { problem } });
  });

  it.each<[string, Falsehood]>([
    ['signed by another key', { signature: 'ANOTHER_KEY' }],
    ['signed by nobody', { signature: 'NONE', header: { alg: 'none' } }],
    ["signed with the client's secret", { header: { alg: 'HS256' } }],
    ['of another issuer', { claims: { iss: 'https://accounts.google.com' } }],
    ['for another client', { claims: { aud: 'somebody else' } }],
    ['with another nonce', { claims: { nonce: 'x' } }],
    ['with no nonce', { claims: { nonce: undefined } }],
    ['that is past', { claims: { exp: 1_000_000_000 } }],
    ['of nobody', { claims: { sub: '' } }],
    ['of a name without end', { claims: { sub: 'x'.repeat(300) } }],
    ['in an answer of another issuer', { answer: { iss: 'https://accounts.google.com' } }],
  ])('signs nobody in with a token %s', async (_, falsehood) => {
    await saved();
    const visitor = product.visitor();
    await visitor.signIn(testPeople.kakuuMember);
    const goTo = async () => (await visitor.graphql<{ link: { url: string } }>(link, { id: id() })).link.url;
    expect((await visitor.through(await goTo())).search).toBe('?organisation=linked');
    const stranger = product.visitor();
    const start = `${product.url}/oidc/start?provider=${id()}`;
    provider.lie(falsehood);
    expect((await stranger.through(start)).search).toBe('?problem=PROVIDER_NOT_ACCEPTED');
    expect(await stranger.who()).toBeNull();
    provider.lie({});
    await stranger.through(start);
    expect(await stranger.who()).toBe(testPeople.kakuuMember);
  });

  it('tells nothing of its inside where it breaks in the middle', async () => {
    await saved();
    const visitor = product.visitor();
    const start = `${product.url}/oidc/start?provider=${id()}`;
    const answer = await visitor.browser.go(start, (at) => at.startsWith(`${product.url}/oidc/callback/`));
    provider.lie({ respond: (response) => void response.socket?.destroy() });
    expect((await visitor.through(answer)).search).toBe('?problem=PROVIDER_UNREACHABLE');
  });
});
