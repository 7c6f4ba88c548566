import { randomUUID } from 'node:crypto';
import { hashOfLinkToken, linkToken } from '@app/platform';
import { testConfig } from '../e2e/config.js';
import type { MatchName } from './world-rows.js';
import type { CompanyName, Ground, Person, PersonName, PlaceName, Wards } from './ground.js';

/** Tokens of links, and ids of what their holder may see. */
export interface Links {
  readonly tokens: Readonly<
    Record<'association' | 'asked' | 'confirmed' | 'invited' | 'invitation' | 'reset' | 'email', string>
  >;
  readonly rows: readonly string[];
}

const { secretKey } = testConfig('postgres://nobody@localhost/none');
const hidden = { expires_at: '2099-01-01', created_at: '2026-04-01' };

/** Ids of what was seeded, by whose it is. */
export interface Relations {
  readonly links: Links;
  readonly passkeys: Readonly<Record<string, string>>;
  readonly requests: Readonly<Record<PlaceName | 'invited', string>>;
  readonly erasures: { readonly first: string; readonly second: string };
  readonly askedToBeErased: readonly string[];
  readonly contacts: Readonly<Record<PlaceName | CompanyName, string>>;
  readonly grants: Readonly<Record<PersonName, string>>;
  /** Who has not come yet. */
  readonly invited: { readonly first: string; readonly second: string };
  readonly partners: { readonly first: string; readonly second: string };
}

/** What hangs on people, companies and associations themselves. */
export async function seedRelations(
  ground: Ground,
  wards: Wards,
  matches: Readonly<Record<MatchName, string>>,
): Promise<Relations> {
  const { places } = ground;
  await seedHandOver(ground);
  const own = await seedOwnThings(ground, wards);
  await seedProviders(ground);
  for (const company of ['x', 'y', 'z', 'w'] as const) await seedDeclaration(ground, company);
  await seedRoster(ground, matches.settledA, 'y', 'A', true);
  await seedRoster(ground, matches.settledB, 'y', 'B', false);
  const association = await seedAssociationLink(ground, 'A');
  for (const place of ['B', 'C'] as const) await seedAssociationLink(ground, place);
  const B = await seedApplication(ground, 'B', 'CONFIRMED');
  const C = await seedApplication(ground, 'C', 'CONFIRMED');
  const asked = await seedApplication(ground, 'A', 'ASKED');
  const confirmed = await seedApplication(ground, 'A', 'CONFIRMED');
  const invited = await seedApplication(ground, 'A', 'INVITED');
  const first = await seedInvited(ground, wards.first, places.A.id);
  const links = {
    tokens: {
      ...{ association, asked: asked.token, confirmed: confirmed.token, invited: invited.token },
      invitation: await seedAccountLink(ground, 'INVITATION', first),
      reset: await seedAccountLink(ground, 'PASSWORD_RESET', first),
      email: await seedAccountLink(ground, 'EMAIL_CHANGE', first),
    },
    rows: [places.A.association, asked.id, confirmed.id, invited.id, first],
  };
  return {
    ...{ links, ...own, contacts: await contactsOf(ground), grants: await grantsOf(ground) },
    requests: { A: confirmed.id, B: B.id, C: C.id, invited: invited.id },
    invited: { first, second: await seedInvited(ground, wards.second, places.C.id) },
    partners: {
      first: await seedPartner(ground, wards.first, places.A.id),
      second: await seedPartner(ground, wards.second, places.C.id),
    },
  };
}

async function contactsOf({ db, places, companies }: Ground): Promise<Relations['contacts']> {
  const houses = [
    ...Object.entries(companies),
    ...Object.entries(places).map(([name, it]) => [name, it.association]),
  ];
  const found: [string, string][] = [];
  for (const [name, id] of houses) {
    const [contact] = await db.query<{ id: string }[]>(`select id from contact where organisation_id = $1`, [
      id,
    ]);
    found.push([name!, contact!.id]);
  }
  return Object.fromEntries(found) as Relations['contacts'];
}

async function grantsOf({ db, people }: Ground): Promise<Relations['grants']> {
  const found: [string, string][] = [];
  for (const [name, { id }] of Object.entries(people)) {
    const [grant] = await db.query<{ id: string }[]>(`select id from role_grant where person_id = $1`, [id]);
    found.push([name, grant!.id]);
  }
  return Object.fromEntries(found) as Relations['grants'];
}

async function seedInvited(
  { insert, markers }: Ground,
  ward_id: string,
  district_id: string,
): Promise<string> {
  const id = randomUUID();
  const email = `${markers.of('person', id)}@person.example`;
  await insert('person', { id, ward_id, name: '招待中', email });
  await insert('role_grant', { person_id: id, role: 'BRANCH_OFFICER', district_id, starts_on: '2026-04-01' });
  const at = { created_at: '2026-04-01', confirmed_at: '2026-04-01' };
  await insert('second_factor', { person_id: id, secret_sealed: 'sealed', ...at });
  return id;
}

async function seedAccountLink(
  { insert }: Ground,
  purpose: 'INVITATION' | 'PASSWORD_RESET' | 'EMAIL_CHANGE',
  person_id: string,
): Promise<string> {
  const id = randomUUID();
  const token = linkToken(purpose, id, secretKey);
  const email = purpose === 'EMAIL_CHANGE' ? 'changed@person.example' : null;
  await insert('account_link', {
    ...{ id, purpose, person_id, token_hash: hashOfLinkToken(token), email, ...hidden },
  });
  return token;
}

async function seedPartner({ insert, markers }: Ground, ward_id: string, district: string): Promise<string> {
  const id = randomUUID();
  await insert('partner_token', {
    ...{ id, ward_id, partner_name: markers.of('PartnerToken', id), purpose: markers.of('PartnerToken', id) },
    ...{ district_ids: [district], operations: ['DISTRICT'], token_hash: id },
    ...{ starts_on: '2026-04-01', ends_on: '2099-03-31' },
  });
  return id;
}

async function seedHandOver({ insert, db, people }: Ground): Promise<void> {
  const [ended] = await db.query<{ id: string; ward: string; district: string }[]>(
    `update role_grant g set ends_on = '2099-03-31' from person p where p.id = g.person_id and p.id = $1
       returning g.id, p.ward_id as ward, g.district_id as district`,
    [people.otherOfficer.id],
  );
  const to = people.formerOfficer.id;
  const started = await insert('role_grant', {
    ...{ person_id: to, role: 'BRANCH_OFFICER', district_id: ended!.district, starts_on: '2099-04-01' },
  });
  const hand_over_id = await insert('hand_over', {
    ...{
      ward_id: ended!.ward,
      from_person_id: people.otherOfficer.id,
      to_person_id: to,
      on_date: '2099-04-01',
    },
  });
  await insert('hand_over_grant', { hand_over_id, ended_grant_id: ended!.id, started_grant_id: started });
}

/** Passkeys, and wishes to be erased. */
async function seedOwnThings({ insert, markers, people }: Ground, wards: Wards) {
  const passkeys: Record<string, string> = {};
  for (const name of ['companyMember', 'officer', 'foreignCompany'] as const satisfies PersonName[]) {
    const id = randomUUID();
    await insert('passkey', {
      ...{ id, person_id: people[name].id, credential_id: id, public_key: Buffer.from([1]), counter: 0 },
      ...{ backup_eligible: false, backed_up: false, name: markers.of('Passkey', id) },
    });
    passkeys[people[name].id] = id;
  }
  const wish = (ward_id: string, { id }: Person) => insert('erasure_request', { ward_id, person_id: id });
  return {
    ...{ passkeys, askedToBeErased: [people.companyMember.id, people.foreignCompany.id] },
    erasures: {
      first: await wish(wards.first, people.companyMember),
      second: await wish(wards.second, people.foreignCompany),
    },
  };
}

async function seedProviders({ insert, markers, places, companies, people, db }: Ground): Promise<void> {
  const [{ ward }] = await db.query<[{ ward: string }]>(
    `select ward_id as ward from district where id = $1`,
    [places.A.id],
  );
  const provider = { enabled: true, client_secret_sealed: 'sealed' };
  for (const organisation_id of [null, companies.x, companies.y]) {
    const id = organisation_id ?? ward;
    const mark = () => markers.of('IdentityProvider', id);
    await insert('identity_provider', {
      ...{ id, ward_id: ward, organisation_id, ...provider, client_id: mark() },
      issuer: `https://${mark()}.example`,
    });
  }
  await insert('federated_identity', {
    ...{ person_id: people.companyAdministrator.id, provider_id: companies.x },
    ...{ issuer: 'https://issuer.example', subject: 'somebody' },
  });
}

async function seedDeclaration({ insert, markers, companies }: Ground, company: CompanyName): Promise<void> {
  const id = randomUUID();
  await insert('declaration', {
    ...{ id, company_id: companies[company], text_version: '2026-04', declared_on: '2026-04-01' },
    ...{ topics: ['ORGANISED_CRIME', 'TAX', 'POLITICS_AND_RELIGION'], valid_until: '2099-03-31' },
    signer_name: markers.of('Declaration', id),
  });
}

async function seedRoster(
  { insert, markers, companies, places }: Ground,
  match_id: string,
  company: CompanyName,
  place: PlaceName,
  shared: boolean,
): Promise<void> {
  const shared_at = shared ? '2026-06-01' : null;
  await insert('roster', {
    ...{ match_id, company_id: companies[company], district_id: places[place].id, shared_at },
  });
  const mark = () => markers.of('roster', match_id);
  await insert('roster_name', { match_id, position: 1, name: mark(), kana: mark() });
}

/** Gives the token back that leads to it. */
async function seedAssociationLink({ insert, places, people }: Ground, place: PlaceName): Promise<string> {
  const id = randomUUID();
  const token = linkToken('ASSOCIATION', id, secretKey);
  const { association, id: district_id } = places[place];
  await insert('association_link', {
    ...{ id, association_id: association, district_id, token_hash: hashOfLinkToken(token), ...hidden },
    created_by: people.officer.id,
  });
  return token;
}

let companiesAsking = 0;

async function seedApplication(
  { insert, markers, places, db }: Ground,
  place: PlaceName,
  state: 'ASKED' | 'CONFIRMED' | 'INVITED',
): Promise<{ id: string; token: string }> {
  const [id, request] = [randomUUID(), randomUUID()];
  const token = linkToken('MEMBERSHIP', id, secretKey);
  const mark = () => markers.of('MembershipRequest', request);
  const said = state === 'INVITED' ? {} : saidOfItself(mark);
  const [{ ward }] = await db.query<[{ ward: string }]>(
    `select ward_id as ward from district where id = $1`,
    [places[place].id],
  );
  companiesAsking += 1;
  await insert('membership_application', {
    ...{
      id,
      ward_id: ward,
      origin: state === 'INVITED' ? 'INVITED' : 'ASKED',
      name: `入会希望${companiesAsking}`,
    },
    ...{
      token_hash: hashOfLinkToken(token),
      corporate_number: corporateNumber(100 + companiesAsking),
      ...said,
    },
    ...{ contact_email: `${mark()}@asking.example`, expires_at: '2099-01-01' },
    confirmed_at: state === 'CONFIRMED' ? '2026-06-01' : null,
  });
  await insert('membership_request', {
    ...{ id: request, application_id: id, conference_id: places[place].conference, state },
  });
  return { id: request, token };
}

const saidOfItself = (mark: () => string) => ({
  ...{
    kana: 'ニュウカイ',
    industry: '卸売業',
    size: 'UNDER_20',
    contact_name: mark(),
    contact_phone: mark(),
  },
  ...{ message: mark(), signer_name: mark(), declared_on: '2026-06-01', declaration_version: '2026-11' },
});

/** 法人番号 with its check digit. */
export function corporateNumber(serial: number): string {
  const body = String(serial).padStart(12, '0');
  const sum = [...body]
    .toReversed()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 2), 0);
  return `${9 - (sum % 9)}${body}`;
}
