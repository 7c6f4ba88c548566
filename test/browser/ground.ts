import type pg from 'pg';
import { eventFile, offerFile } from '../authorisation/change-recipes.js';
import { visitorOf } from '../harness/visitor.js';
import { type Links, linksOf, type Query } from './links.js';
import type { Seat } from './seats.js';

/** What the addresses of the screens are made of: rows of one district, of two companies, and links of people outside. */
export interface Ground {
  readonly district: string;
  readonly event: string;
  readonly need: string;
  readonly match: string;
  readonly association: string;
  /** Files that wait to be taken over: of events, and of offers. */
  readonly listImport: string;
  readonly offerImport: string;
  readonly provider: string;
  readonly companies: Readonly<Partial<Record<Seat, CompanyGround>>>;
  readonly links: Links;
}
interface CompanyGround {
  readonly id: string;
  readonly offer: string;
  readonly asked: string;
  readonly settled: readonly string[];
}
/** Mail addresses of those who sit at the screens. */
export type Emails = Readonly<Record<Exclude<Seat, 'nobody'>, string>>;

/** @param db a connection that may read and write everything */
export async function groundOf(
  db: pg.Client,
  url: string,
  emails: Emails,
  password: string,
): Promise<Ground> {
  const find: Query = async (text, values = []) => {
    const { rows } = await db.query<{ found: string }>(text, [...values]);
    return rows.map(({ found }) => found);
  };
  const one: Query = async (text, values) => {
    const found = await find(text, values);
    if (found.length === 0) throw new Error(`nothing there: ${text}`);
    return found;
  };
  const [districtId] = await one(
    `select district_id as found from role_grant g join person p on p.id = g.person_id where p.email = $1`,
    [emails.officer],
  );
  const [district] = await one(`select key as found from district where id = $1`, [districtId]);
  const [match] = await one(
    `select m.id as found from match m join staffing_need n on n.id = m.need_id
      where m.district_id = $1 and m.state = 'APPROVED' and m.asked_at is not null
      order by n.starts_at, m.id limit 1`,
    [districtId],
  );
  const [need] = await one(`select need_id as found from match where id = $1`, [match]);
  const [event] = await one(
    `select event_id as found from event_day d join staffing_need n on n.event_day_id = d.id where n.id = $1`,
    [need],
  );
  const [association] = await one(`select association_id as found from community_event where id = $1`, [
    event,
  ]);
  const [ward] = await one(`select id as found from ward order by code limit 1`);
  const company = (email: string) => companyOf(find, one, email);
  return {
    ...{ district: district!, event: event!, need: need!, match: match!, association: association! },
    ...(await readFiles(url, { email: emails.officer, password }, districtId!)),
    provider: await providerOf(find, ward!),
    companies: {
      companyAdministrator: await company(emails.companyAdministrator),
      companyMember: await company(emails.companyMember),
    },
    links: await linksOf(one, {
      match: match!,
      association: association!,
      district: districtId!,
      officer: emails.officer,
    }),
  };
}

async function companyOf(find: Query, one: Query, email: string): Promise<CompanyGround> {
  const [id] = await one(
    `select organisation_id as found from role_grant g join person p on p.id = g.person_id
      where p.email = $1 and organisation_id is not null`,
    [email],
  );
  const matches = (where: string) =>
    find(`select id as found from match where company_id = $1 and ${where} order by starts_at desc, id`, [
      id,
    ]);
  const offers = await one(
    `select id as found from volunteer_offer where company_id = $1 and state = 'OPEN'`,
    [id],
  );
  const asked = await matches(`state in ('APPROVED', 'CONFIRMED', 'COMPLETED') and asked_at < now()`);
  const settled = await matches(`state = 'CONFIRMED'`);
  return { id: id!, offer: offers[0]!, asked: asked[0]!, settled: settled.slice(0, 1) };
}

/** Files with something to mend. */
async function readFiles(
  url: string,
  officer: { readonly email: string; readonly password: string },
  districtId: string,
): Promise<Pick<Ground, 'listImport' | 'offerImport'>> {
  const { graphql } = visitorOf(url);
  await graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: officer,
  });
  type Read = { readonly read: { readonly import: { readonly id: string } } };
  const read = async (field: string, input: object) =>
    (
      await graphql<Read>(
        `mutation ($input: ${field.replace('read', 'Read')}Input!) { read: ${field}(input: $input) { ... on ListImportRead { import { id } } } }`,
        { input },
      )
    ).read.import.id;
  return {
    listImport: await read('readEventFile', eventFile(districtId, '読み取る行事')),
    offerImport: await read('readOfferFile', offerFile({ districtId }, '読み取る申し出')),
  };
}

/** The ward's own sign-in, which the demonstration doesn't have. */
async function providerOf(find: Query, ward: string): Promise<string> {
  const [known] = await find(
    `select id as found from identity_provider where organisation_id is null and ward_id = $1`,
    [ward],
  );
  if (known) return known;
  await find(
    `insert into identity_provider (id, ward_id, enabled, issuer, client_id, client_secret_sealed)
     values ($1, $1, true, 'https://sign-in.office.example', 'machikaigi', 'sealed')`,
    [ward],
  );
  return ward;
}
