import { bootMs } from './api.js';
import { seedPeople, seedTestWard, testPeople, type TestWard, writeRows } from './ward.js';
import { startIdentityProvider, type TestProvider } from '../factories/identity-provider.js';
import { type ListeningApi, startListening, type WebVisitor } from './oidc-product.js';

const link = `mutation ($id: ID!) { link: linkOrganisationAccount(providerId: $id) { ... on GoTo { url } ... on Refused { code } } }`;
const accounts = `{ organisationAccounts { linked { id provider { name } lastUsedAt } linkable { id name } } }`;
const unlink = `mutation ($id: ID!) { unlink: unlinkOrganisationAccount(id: $id) { __typename ... on Refused { code } } }`;

interface Accounts {
  readonly organisationAccounts: {
    readonly linked: readonly { id: string; provider: { name: string }; lastUsedAt: string | null }[];
    readonly linkable: readonly { id: string; name: string }[];
  };
}

/** Against a real OpenID Connect server, over HTTP, with the cookies that browsers keep. */
describe("an organisation's own account", () => {
  let product: ListeningApi;
  let ward: TestWard;
  let company: TestProvider;
  let wards: TestProvider;
  beforeAll(async () => {
    product = await startListening();
    ward = await seedTestWard(product.api.ownerUrl);
    const callback = (id: string) => `${product.url}/oidc/callback/${id}`;
    company = await startIdentityProvider([callback(ward.companies.mihon), callback(ward.wardId)]);
    wards = await startIdentityProvider([callback(ward.wardId)]);
    await product.enter({ ...company, id: ward.companies.mihon, wardId: ward.wardId, company: true });
    await product.enter({ ...wards, id: ward.wardId, wardId: ward.wardId });
  }, bootMs);
  afterAll(async () => {
    await Promise.all([company?.close(), wards?.close()]);
    await product?.api.close();
  });
  beforeEach(async () => {
    company.become('hanako');
    wards.become('officer');
    await product.sql('delete from federated_identity');
    await product.sql('update identity_provider set enabled = true');
  });

  const start = (id: string, back?: string) =>
    `${product.url}/oidc/start?provider=${id}${back === undefined ? '' : `&back=${encodeURIComponent(back)}`}`;
  const theCompany = () => ward.companies.mihon;
  const signedIn = async (email: string): Promise<WebVisitor> => {
    const visitor = product.visitor();
    await visitor.signIn(email);
    return visitor;
  };
  const linked = async (email: string, id: string): Promise<WebVisitor> => {
    const visitor = await signedIn(email);
    const { link: goTo } = await visitor.graphql<{ link: { url: string } }>(link, { id });
    const page = await visitor.through(goTo.url);
    expect(page.pathname + page.search).toBe('/account?organisation=linked');
    return visitor;
  };
  const lastNotice = async (email: string) =>
    (
      await product.sql<{ matter: string }>(
        `select facts->>'matter' as matter from notification
         where recipient_address = $1 and kind = 'SECURITY_NOTICE' order by created_at desc limit 1`,
        email,
      )
    )[0]?.matter;
  const problemOf = ({ pathname, searchParams }: URL) => `${pathname} ${searchParams.get('problem')}`;
  /** Up to the moment at which the browser would come back. */
  const almost = (visitor: WebVisitor, address: string) =>
    visitor.browser.go(address, (at) => at.startsWith(`${product.url}/oidc/callback/`));

  it('signs nobody in whom nobody has linked', async () => {
    const visitor = product.visitor();
    expect(problemOf(await visitor.through(start(theCompany())))).toBe('/sign-in ACCOUNT_NOT_LINKED');
    expect(await visitor.who()).toBeNull();
  });

  it('is linked by who is signed in, then signs in, on record and told', async () => {
    const visitor = await linked(testPeople.mihonMember, theCompany());
    const stranger = product.visitor();
    const page = await stranger.through(start(theCompany(), '/companies/1?tab=x'));
    expect(page.href).toBe(`${product.url}/companies/1?tab=x`);
    expect(await stranger.who()).toBe(testPeople.mihonMember);
    const { organisationAccounts } = await visitor.graphql<Accounts>(accounts);
    expect(organisationAccounts).toEqual({
      linked: [
        { id: expect.any(String), provider: { name: 'みほん商事株式会社' }, lastUsedAt: expect.any(String) },
      ],
      linkable: [],
    });
    expect(
      await product.sql(
        `select how from session s join person p on p.id = s.person_id where p.email = $1 order by s.created_at desc limit 1`,
        testPeople.mihonMember,
      ),
    ).toEqual([{ how: 'OIDC' }]);
    const id = organisationAccounts.linked[0]?.id;
    expect(await visitor.graphql(unlink, { id })).toMatchObject({
      unlink: { __typename: 'OrganisationAccountUnlinked' },
    });
    const decided = await product.sql<{ action: string; after: { issuer: string } | null }>(
      `select e.action, e.after from audit_entry e join person p on p.id = e.subject_id
       where p.email = $1 and e.action like '%OrganisationAccount' order by e.sequence`,
      testPeople.mihonMember,
    );
    expect(decided.map(({ action }) => action)).toEqual([
      'linkOrganisationAccount',
      'unlinkOrganisationAccount',
    ]);
    expect(JSON.stringify(decided)).not.toContain('hanako');
    const told = await product.sql<{ matter: string }>(
      `select facts->>'matter' as matter from notification where recipient_address = $1 order by created_at`,
      testPeople.mihonMember,
    );
    expect(told.map(({ matter }) => matter)).toEqual(['OIDC_LINKED', 'OIDC_UNLINKED']);
    expect(problemOf(await product.visitor().through(start(theCompany())))).toBe(
      '/sign-in ACCOUNT_NOT_LINKED',
    );
  });

  it('is taken away by an administrator of that organisation, and by nobody else', async () => {
    const theirs = await linked(testPeople.mihonMember, theCompany());
    const colleague = 'boss@mihon.example';
    await writeRows(product.api.ownerUrl, (insert) =>
      seedPeople(insert, ward.wardId, {
        [colleague]: { role: 'COMPANY_ADMINISTRATOR', organisation_id: theCompany() },
      }),
    );
    const list = `query ($companyId: ID) { people(companyId: $companyId) { edges { node { email organisationAccounts { id } } } } }`;
    const take = `mutation ($id: ID!) { taken: takeOrganisationAccountAway(id: $id) { __typename ... on Refused { code } } }`;
    const known = async (visitor: WebVisitor, companyId: string | null) =>
      (
        await visitor.graphql<{
          people: { edges: { node: { email: string; organisationAccounts: { id: string }[] } }[] };
        }>(list, { companyId })
      ).people.edges.flatMap(({ node }) => node.organisationAccounts.map(({ id }) => id));
    const boss = await signedIn(colleague);
    const [id] = await known(boss, theCompany());
    const wardAdministrator = await signedIn(testPeople.administrator);
    expect(await known(wardAdministrator, null)).toEqual([]);
    for (const other of [wardAdministrator, await signedIn(testPeople.kakuuMember)])
      expect(await other.graphql(take, { id })).toMatchObject({ taken: { code: 'NOT_FOUND' } });
    expect(await theirs.who()).toBe(testPeople.mihonMember);
    expect(await boss.graphql(take, { id })).toMatchObject({
      taken: { __typename: 'OrganisationAccountTakenAway' },
    });
    expect(await theirs.who()).toBeNull();
    expect(problemOf(await product.visitor().through(start(theCompany())))).toBe(
      '/sign-in ACCOUNT_NOT_LINKED',
    );
    expect(await lastNotice(testPeople.mihonMember)).toBe('OIDC_UNLINKED_BY_ADMINISTRATOR');
  });

  it('is told of to its people when the organisation ends it', async () => {
    await linked(testPeople.akasakaOfficer, ward.wardId);
    const administrator = await signedIn(testPeople.administrator);
    const remove = `mutation ($id: ID!) { removed: removeIdentityProvider(id: $id) { __typename } }`;
    await administrator.graphql(remove, { id: ward.wardId });
    expect(await lastNotice(testPeople.akasakaOfficer)).toBe('OIDC_ENDED');
    await product.enter({ ...wards, id: ward.wardId, wardId: ward.wardId });
  });

  it('is offered to who works there, and to nobody else', async () => {
    const offered = async (email: string) =>
      (await (await signedIn(email)).graphql<Accounts>(accounts)).organisationAccounts.linkable.map(
        ({ id }) => id,
      );
    expect(await offered(testPeople.mihonMember)).toEqual([theCompany()]);
    expect(await offered(testPeople.kakuuMember)).toEqual([]);
    expect(await offered(testPeople.akasakaOfficer)).toEqual([ward.wardId]);
    const other = await signedIn(testPeople.kakuuMember);
    const { link: goTo } = await other.graphql<{ link: { url: string } }>(link, { id: theCompany() });
    expect(problemOf(await other.through(goTo.url))).toBe('/account NOT_OF_ORGANISATION');
  });

  it('lets nobody in any more who has left the organisation', async () => {
    await linked(testPeople.mihonMember, theCompany());
    const grant = `from person p where p.id = g.person_id and p.email = $1`;
    await product.sql(`update role_grant g set ends_on = '2026-03-31' ${grant}`, testPeople.mihonMember);
    expect(problemOf(await product.visitor().through(start(theCompany())))).toBe(
      '/sign-in NOT_OF_ORGANISATION',
    );
    await product.sql(`update role_grant g set ends_on = null ${grant}`, testPeople.mihonMember);
  });

  it('of a company lets nobody in who works for anybody else too', async () => {
    await linked(testPeople.mihonMember, theCompany());
    const [{ id } = { id: '' }] = await product.sql<{ id: string }>(
      `insert into role_grant (person_id, role, organisation_id, starts_on)
       select id, 'COMPANY_MEMBER', $2, '2020-04-01' from person where email = $1 returning id`,
      ...[testPeople.mihonMember, ward.companies.kakuu],
    );
    const visitor = product.visitor();
    expect(problemOf(await visitor.through(start(theCompany())))).toBe('/sign-in NOT_OF_ORGANISATION');
    expect(await visitor.who()).toBeNull();
    await product.sql('delete from federated_identity');
    const person = await signedIn(testPeople.mihonMember);
    const { organisationAccounts } = await person.graphql<Accounts>(accounts);
    expect(organisationAccounts.linkable).toEqual([]);
    await product.sql('delete from role_grant where id = $1', id);
  });

  it('belongs to one person', async () => {
    await linked(testPeople.akasakaOfficer, ward.wardId);
    const other = await signedIn(testPeople.shibaOfficer);
    const { link: goTo } = await other.graphql<{ link: { url: string } }>(link, { id: ward.wardId });
    expect(problemOf(await other.through(goTo.url))).toBe('/account ACCOUNT_TAKEN');
  });

  it('says so where the person declines, and where the organisation has switched it off', async () => {
    company.become(null);
    expect(problemOf(await product.visitor().through(start(theCompany())))).toBe(
      '/sign-in PROVIDER_CANCELLED',
    );
    await product.sql('update identity_provider set enabled = false');
    expect(problemOf(await product.visitor().through(start(theCompany())))).toBe('/sign-in PROVIDER_OFF');
    for (const id of ['', 'nonsense', '00000000-0000-4000-8000-000000000000', "' or 1=1"]) {
      expect(problemOf(await product.visitor().through(start(encodeURIComponent(id))))).toBe(
        '/sign-in PROVIDER_OFF',
      );
    }
  });

  it('takes one answer once', async () => {
    await linked(testPeople.mihonMember, theCompany());
    const visitor = product.visitor();
    const answer = await almost(visitor, start(theCompany()));
    const before = company.exchanges();
    const pages = await Promise.all(Array.from({ length: 20 }, () => visitor.through(answer)));
    expect(pages.filter(({ pathname }) => pathname === '/')).toHaveLength(1);
    expect(pages.filter((page) => problemOf(page) === '/sign-in PROVIDER_TOO_LATE')).toHaveLength(19);
    expect(company.exchanges() - before).toBe(1);
  });

  it('does not take a code twice, nor one of another sign-in', async () => {
    await linked(testPeople.mihonMember, theCompany());
    const [victim, attacker] = [product.visitor(), product.visitor()];
    const stolen = new URL(await almost(victim, start(theCompany())));
    const own = new URL(await almost(attacker, start(theCompany())));
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect(problemOf(await attacker.through(own.href))).toBe('/sign-in PROVIDER_NOT_ACCEPTED');
    expect(await attacker.who()).toBeNull();
  });

  it('takes no state that it did not give to this browser for this provider', async () => {
    await linked(testPeople.mihonMember, theCompany());
    const visitor = product.visitor();
    const wrong = async (change: (answer: URL) => void, who: WebVisitor = visitor) => {
      const answer = new URL(await almost(visitor, start(theCompany())));
      change(answer);
      const page = await who.through(answer.href);
      expect(await who.who()).toBeNull();
      return problemOf(page);
    };
    const tooLate = '/sign-in PROVIDER_TOO_LATE';
    expect(await wrong(({ searchParams }) => searchParams.set('state', 'x'))).toBe(tooLate);
    expect(await wrong(({ searchParams }) => searchParams.delete('state'))).toBe(tooLate);
    expect(await wrong(({ searchParams }) => searchParams.append('state', 'x'))).toBe(tooLate);
    expect(await wrong((answer) => (answer.search = ''))).toBe(tooLate);
    // In another browser, which has begun something of its own.
    const other = product.visitor();
    await almost(other, start(theCompany()));
    expect(await wrong(() => {}, other)).toBe(tooLate);
    expect(await wrong(() => {}, product.visitor())).toBe(tooLate);
    // At another provider's address: what the one answers is never taken for the other's.
    expect(await wrong((answer) => (answer.pathname = `/oidc/callback/${ward.wardId}`))).toBe(tooLate);
    // Too late.
    expect(
      await (async () => {
        const answer = await almost(visitor, start(theCompany()));
        await product.sql('update oidc_sign_in set expires_at = now()');
        return problemOf(await visitor.through(answer));
      })(),
    ).toBe(tooLate);
  });

  it('takes no answer that says to come from another issuer', async () => {
    await linked(testPeople.mihonMember, theCompany());
    const visitor = product.visitor();
    const answer = new URL(await almost(visitor, start(theCompany())));
    expect(answer.searchParams.get('iss')).toBe(company.issuer);
    answer.searchParams.set('iss', wards.issuer);
    const before = company.exchanges() + wards.exchanges();
    expect(problemOf(await visitor.through(answer.href))).toBe('/sign-in PROVIDER_NOT_ACCEPTED');
    expect(company.exchanges() + wards.exchanges()).toBe(before);
    const silent = new URL(await almost(visitor, start(theCompany())));
    silent.searchParams.delete('iss');
    expect(problemOf(await visitor.through(silent.href))).toBe('/sign-in PROVIDER_NOT_ACCEPTED');
  });

  it('is not linked to somebody else who has signed in at the same browser meanwhile', async () => {
    const visitor = await signedIn(testPeople.akasakaOfficer);
    const { link: goTo } = await visitor.graphql<{ link: { url: string } }>(link, { id: ward.wardId });
    const answer = await almost(visitor, goTo.url);
    await visitor.signIn(testPeople.shibaOfficer);
    expect(problemOf(await visitor.through(answer))).toBe('/account PROVIDER_TOO_LATE');
    expect(await product.sql('select 1 from federated_identity')).toEqual([]);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/oidc/start',
    'javascript:alert(1)',
  ])('leads to the first page, never to %s', async (back) => {
    await linked(testPeople.mihonMember, theCompany());
    expect((await product.visitor().through(start(theCompany(), back))).href).toBe(`${product.url}/`);
  });

  it('asks for as little as can be, with a fresh state, nonce and challenge each time', async () => {
    const asked = async () => {
      const response = await product.visitor().browser.fetch(start(theCompany()));
      return { response, query: new URL(response.headers.get('location') ?? '').searchParams };
    };
    const [one, other] = [await asked(), await asked()];
    expect(Object.fromEntries(one.query)).toMatchObject({
      scope: 'openid',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${product.url}/oidc/callback/${theCompany()}`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.query.get(name)).toHaveLength(43);
      expect(one.query.get(name)).not.toBe(other.query.get(name));
    }
    expect(one.response.status).toBe(303);
    expect(Object.fromEntries(one.response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(one.response.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/i);
    const back = await product
      .visitor()
      .browser.fetch(`${product.url}/oidc/callback/${theCompany()}?code=a&state=b`);
    expect(Object.fromEntries(back.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    const kept = JSON.stringify(await product.sql('select * from oidc_sign_in'));
    for (const name of ['state', 'nonce']) expect(kept).not.toContain(one.query.get(name));
  });

  it('gives a new session, and ends the one before', async () => {
    const visitor = await linked(testPeople.mihonMember, theCompany());
    const before = visitor.browser.cookiesOf(product.url).get('machikaigi');
    await visitor.through(start(theCompany()));
    expect(visitor.browser.cookiesOf(product.url).get('machikaigi')).not.toBe(before);
    const ended = await product.sql('select 1 from session where revoked_at is not null');
    expect(ended.length).toBeGreaterThan(0);
  });

  it('is found by who knows the mail domain or the link, and listed to no stranger', async () => {
    const stranger = product.visitor();
    await product.sql(`insert into identity_provider_domain values ('mihon.example', $1)`, theCompany());
    const of = async (address: string) =>
      (
        await stranger.graphql<{ found: string | null }>(
          'query ($address: String!) { found: providerOfAddress(address: $address) }',
          { address },
        )
      ).found;
    expect(await of('anybody@Mihon.example')).toBe(theCompany());
    expect(await of('mihon.example')).toBe(theCompany());
    expect(await of('anybody@kakuu.example')).toBeNull();
    expect(await of('%')).toBeNull();
    expect(await stranger.graphql('{ signInWays { passkeys providers { id name } } }')).toEqual({
      signInWays: { passkeys: true, providers: [{ id: ward.wardId, name: '試験区' }] },
    });
    const byLink = 'query ($id: ID!) { signInProvider(id: $id) { name } }';
    expect(await stranger.graphql(byLink, { id: theCompany() })).toEqual({
      signInProvider: { name: 'みほん商事株式会社' },
    });
    expect(await stranger.graphql(byLink, { id: ward.companies.kakuu })).toEqual({ signInProvider: null });
  });
});
