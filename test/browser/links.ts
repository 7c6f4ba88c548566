import { randomUUID } from 'node:crypto';
import { signAnswerToken, signUnsubscribeToken } from '@app/notifications';
import { hashOfLinkToken, type LinkPurpose, linkToken } from '@app/platform';
import { testConfig } from '../e2e/config.js';

export type Query = (text: string, values?: readonly unknown[]) => Promise<string[]>;

export const { secretKey } = testConfig('postgres://nobody@localhost/none');

/** Tokens of links as mails carry them. */
export type Links = Readonly<
  Record<'invitation' | 'reset' | 'email' | 'application' | 'answer' | 'association' | 'unsubscribe', string>
>;

export interface LinkGround {
  readonly match: string;
  readonly association: string;
  readonly district: string;
  /** The mail address of somebody of the office. */
  readonly officer: string;
}

/** To rows that are there, or made for it. */
export async function linksOf(
  one: Query,
  { match, association, district, officer }: LinkGround,
): Promise<Links> {
  const [person] = await one(`select id as found from person where email = $1`, [officer]);
  const [newcomer] = await one(
    `with p as (insert into person (ward_id, name, email) select ward_id, '新しい 人', 'shin@office.example'
       from person where id = $1 returning id)
     insert into role_grant (person_id, role, district_id, starts_on)
     select id, 'BRANCH_OFFICER', $2, current_date from p returning person_id as found`,
    [person, district],
  );
  const account = async (purpose: LinkPurpose, of: string, email: string | null = null) => {
    const { id, token, hash } = linkOf(purpose);
    await one(
      `insert into account_link (id, purpose, person_id, token_hash, email, created_at, expires_at)
       values ($1, $2, $3, $4, $5, now(), now() + interval '7 days') returning id as found`,
      [id, purpose, of, hash, email],
    );
    return token;
  };
  return {
    invitation: await account('INVITATION', newcomer!),
    reset: await account('PASSWORD_RESET', person!),
    email: await account('EMAIL_CHANGE', person!, 'next@office.example'),
    association: await associationLink(one, association, district, person!),
    application: await applicationLink(one),
    answer: await answerLink(one, match),
    unsubscribe: signUnsubscribeToken({ holder: { personId: person! }, kind: 'STILL_SHORT' }, secretKey),
  };
}

function linkOf(purpose: LinkPurpose, id: string = randomUUID()) {
  const token = linkToken(purpose, id, secretKey);
  return { id, token, hash: hashOfLinkToken(token) };
}

async function associationLink(
  one: Query,
  association: string,
  district: string,
  person: string,
): Promise<string> {
  const { id, token, hash } = linkOf('ASSOCIATION');
  await one(
    `with gone as (update association_link set revoked_at = now()
       where association_id = $1 and revoked_at is null returning id)
     select count(*) as found from gone`,
    [association],
  );
  await one(
    `insert into association_link (id, association_id, district_id, token_hash, created_at, expires_at, created_by)
     values ($1, $2, $3, $4, now(), now() + interval '7 days', $5) returning id as found`,
    [id, association, district, hash, person],
  );
  return token;
}

async function applicationLink(one: Query): Promise<string> {
  const [id] = await one(
    `select id as found from membership_application order by confirmed_at nulls last, id limit 1`,
  );
  const { token, hash } = linkOf('MEMBERSHIP', id);
  await one(`update membership_application set token_hash = $2 where id = $1 returning id as found`, [
    id,
    hash,
  ]);
  return token;
}

async function answerLink(one: Query, match: string): Promise<string> {
  const [contact] = await one(
    `select c.id as found from contact c join match m on m.company_id = c.organisation_id where m.id = $1`,
    [match],
  );
  const expires = new Date(Date.now() + 7 * 86_400_000);
  return signAnswerToken({ matchId: match, contactId: contact!, expires }, secretKey);
}
