import {
  dateInJapan,
  declarationStateOf,
  fiscalYearOf,
  instantInJapan,
  type DeclarationState,
} from '@app/domain';
import { asSystem, deskDistrictIds, readableDistrictIds, type Scope, type Transaction } from '@app/platform';
import { DeclarationRow, MembershipApplicationRow, MembershipRequestRow } from './membership.entity.js';
import type { ConferencePlace } from './conference-names.js';

export interface Member {
  readonly companyId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kana: string;
  readonly districtId: string;
  readonly since: string;
  readonly until: string | null;
  /** How often it was asked in the fiscal year that runs: a count, never for which need. */
  readonly timesAsked: number;
  /** For the conference's desks, its ward and the company itself; null for other members. */
  readonly declaration: { readonly state: DeclarationState; readonly validUntil: string | null } | null;
}

interface Seen {
  readonly companyId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kana: string;
  readonly districtId: string;
  readonly since: string;
  readonly until: string | null;
}

/**
 * The members of a conference by name, for its desks, for each other, and for its ward; who has left within the year only
 * for desks and ward.
 */
export async function findMembers(
  tx: Transaction,
  scope: Scope,
  place: ConferencePlace,
  now: Date,
): Promise<Member[]> {
  const { districtId, wardId } = place;
  const isOffice =
    scope.everything || deskDistrictIds(scope).includes(districtId) || scope.wardIds.includes(wardId);
  if (!isOffice && !readableDistrictIds(scope).includes(districtId)) return [];
  const today = dateInJapan(now);
  const seen = await tx.query<Seen[]>(
    `select m.company_id as "companyId", o.name, o.name_en as "nameEn", o.kana, $2::uuid as "districtId", m.since::text, m.until::text
     from conference_member m join organisation o on o.id = m.company_id
     where m.conference_id = $1 and (case when $4 then m.until is null or m.until >= $3::date - 365
       else m.since <= $3 and (m.until is null or m.until >= $3) end)
     order by m.until < $3 nulls first, o.kana, o.id`,
    [place.conferenceId, districtId, today, isOffice],
  );
  return withCounts(tx, scope, seen, { now, isOffice });
}

/** A company's own memberships, those that have ended too. */
export async function findMembershipsOfCompany(
  tx: Transaction,
  scope: Scope,
  companyId: string,
  now: Date,
): Promise<Member[]> {
  if (!scope.companyIds.includes(companyId)) return [];
  const seen = await tx.query<Seen[]>(
    `select m.company_id as "companyId", o.name, o.name_en as "nameEn", o.kana, c.district_id as "districtId",
       m.since::text, m.until::text
     from conference_member m join organisation o on o.id = m.company_id join conference c on c.id = m.conference_id join district d on d.id = c.district_id
     where m.company_id = $1 order by m.until nulls first, d.key`,
    [companyId],
  );
  return withCounts(tx, scope, seen, { now, isOffice: false });
}

async function withCounts(
  tx: Transaction,
  scope: Scope,
  seen: readonly Seen[],
  { now, isOffice }: { readonly now: Date; readonly isOffice: boolean },
): Promise<Member[]> {
  const counts = await asSystem(tx, () => countAsked(tx, seen, now));
  const mayRead = seen.filter(({ companyId }) => isOffice || scope.companyIds.includes(companyId));
  const until = await latestDeclarations(
    tx,
    scope,
    mayRead.map(({ companyId }) => companyId),
  );
  return seen.map((member) => {
    const validUntil = until.get(member.companyId) ?? null;
    const state = declarationStateOf(validUntil, dateInJapan(now));
    return {
      ...member,
      timesAsked: counts.get(`${member.companyId} ${member.districtId}`) ?? 0,
      declaration: mayRead.includes(member) ? { state, validUntil } : null,
    };
  });
}

/** Of members that the asker sees: a number for each, out of matches that it doesn't. */
async function countAsked(tx: Transaction, seen: readonly Seen[], now: Date): Promise<Map<string, number>> {
  const opens = instantInJapan(`${fiscalYearOf(dateInJapan(now))}-04-01`, '00:00');
  const rows = await tx.query<{ companyId: string; districtId: string; asked: number }[]>(
    `select company_id as "companyId", district_id as "districtId", count(*)::int as asked from match
     where company_id = any($1::uuid[]) and district_id = any($2::uuid[]) and asked_at >= $3 and asked_at <= $4
     group by company_id, district_id`,
    [seen.map(({ companyId }) => companyId), seen.map(({ districtId }) => districtId), opens, now],
  );
  return new Map(rows.map(({ companyId, districtId, asked }) => [`${companyId} ${districtId}`, asked]));
}

async function latestDeclarations(
  tx: Transaction,
  _scope: Scope,
  companyIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.query<{ companyId: string; validUntil: string }[]>(
    `select company_id as "companyId", max(valid_until)::text as "validUntil" from declaration
     where company_id = any($1::uuid[]) group by company_id`,
    [companyIds],
  );
  return new Map(rows.map(({ companyId, validUntil }) => [companyId, validUntil]));
}

/** What a company has declared, the latest first: for itself, the desks of its conferences, and its ward. */
export function findDeclarations(
  tx: Transaction,
  scope: Scope,
  companyId: string,
): Promise<DeclarationRow[]> {
  const query = tx
    .createQueryBuilder(DeclarationRow, 'declared')
    .where('declared.company_id = :companyId', { companyId });
  if (!scope.everything) {
    query.andWhere(
      `(declared.company_id = any(:own::uuid[]) or exists (select from conference_member m
          join conference c on c.id = m.conference_id
          where m.company_id = declared.company_id and c.district_id = any(:desks::uuid[]))
        or exists (select from organisation o where o.id = declared.company_id and o.ward_id = any(:wards::uuid[])))`,
      { own: scope.companyIds, desks: deskDistrictIds(scope), wards: scope.wardIds },
    );
  }
  return query.orderBy('declared.valid_until', 'DESC').addOrderBy('declared.created_at', 'DESC').getMany();
}

/** Companies that ask to join a conference, or are invited: for its coordinators and officers, and the ward. Open ones first. */
export async function findRequests(
  tx: Transaction,
  scope: Scope,
  place: ConferencePlace,
): Promise<{ readonly request: MembershipRequestRow; readonly application: MembershipApplicationRow }[]> {
  const { districtId, wardId, conferenceId } = place;
  const mayRead =
    scope.everything || deskDistrictIds(scope).includes(districtId) || scope.wardIds.includes(wardId);
  if (!mayRead) return [];
  const requests = await tx
    .createQueryBuilder(MembershipRequestRow, 'request')
    .where(`request.conference_id = :conferenceId and request.state <> 'ASKED'`, { conferenceId })
    .orderBy('request.decided_at', 'DESC', 'NULLS FIRST')
    .addOrderBy('request.id')
    .limit(100)
    .getMany();
  const applications = await tx
    .createQueryBuilder(MembershipApplicationRow, 'application')
    .where('application.id = any(:ids::uuid[])', { ids: requests.map(({ applicationId }) => applicationId) })
    .getMany();
  return requests.flatMap((request) =>
    applications
      .filter(({ id }) => id === request.applicationId)
      .map((application) => ({ request, application })),
  );
}
