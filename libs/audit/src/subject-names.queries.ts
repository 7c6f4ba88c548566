import { asSystem, readableDistrictIds, type Scope, type Transaction } from '@app/platform';

export interface SubjectName {
  readonly subjectType: string;
  readonly id: string;
  readonly name: string;
}

const organisation = `select o.id, o.name from organisation o`;
const person = `select p.id, p.name from person p`;

/**
 * How each kind of subject is called, by the name that its rows have today. Read as the asker: what it may not see has
 * none; where whose it is stands beside the name, the application, too, keeps to that.
 */
const named: Readonly<Record<string, string>> = {
  match: `select m.id, e.title || ' ' || n.role || '／' || o.name as name, m.district_id, m.company_id from match m join staffing_need n on n.id = m.need_id
    join event_day d on d.id = n.event_day_id join community_event e on e.id = d.event_id
    join organisation o on o.id = m.company_id`,
  forbidden_pair: `select p.id, e.title || ' ' || n.role || '／' || o.name as name, p.district_id from forbidden_pair p
    join staffing_need n on n.id = p.need_id join event_day d on d.id = n.event_day_id
    join community_event e on e.id = d.event_id join volunteer_offer f on f.id = p.offer_id
    join organisation o on o.id = f.company_id`,
  matchRun: `select r.id, d.name, r.district_id from match_run r join district d on d.id = r.district_id`,
  community_event: `select e.id, e.title as name, e.district_id from community_event e`,
  eventDay: `select d.id, e.title || coalesce(' ' || d.date, '') as name, e.district_id from event_day d
    join community_event e on e.id = d.event_id`,
  staffing_need: `select n.id, e.title || ' ' || n.role as name, n.district_id from staffing_need n join event_day d on d.id = n.event_day_id
    join community_event e on e.id = d.event_id`,
  volunteer_offer: `select f.id, o.name from volunteer_offer f join organisation o on o.id = f.company_id`,
  list_import: `select i.id, i.file_name as name, i.district_id, i.company_id from list_import i`,
  /** As lists were called while they were of events alone. */
  event_import: `select i.id, i.file_name as name, i.district_id from list_import i`,
  organisation,
  company: organisation,
  association: organisation,
  person,
  role_grant: `select g.id, p.name from role_grant g join person p on p.id = g.person_id`,
  contact: `select c.id, o.name from contact c join organisation o on o.id = c.organisation_id`,
  conference_member: organisation,
  membership_request: `select r.id, a.name from membership_request r join membership_application a on a.id = r.application_id`,
  declaration: `select d.id, o.name from declaration d join organisation o on o.id = d.company_id`,
  association_link: `select l.id, o.name from association_link l join organisation o on o.id = l.association_id`,
  partner_token: `select t.id, t.partner_name as name from partner_token t`,
  ward: `select w.id, w.name from ward w`,
  district: `select d.id, d.name from district d`,
  conference: `select c.id, c.name from conference c`,
};

/** Whoever audits, as the database knows it, reads what every entry is about: how others' rows are called, and no more of them. */
async function asReader<T>(tx: Transaction, scope: Scope, read: () => Promise<T>): Promise<T> {
  if (!scope.roles.includes('AUDITOR')) return read();
  const [row] = await tx.query<{ audits: boolean }[]>(
    `select cardinality(asker_audited_wards()) > 0 as audits`,
  );
  return row?.audits ? asSystem(tx, read) : read();
}

/** A column that says whose the named row is; without one the name is known to who reads the entry. */
const ofAsker = [
  ['district_id', 'asker.everything or named.district_id = any(asker.districts)'],
  ['company_id', 'named.company_id = any(asker.companies)'],
] as const;

/** `where` with $1; $2 to $4 are `asker`. */
function namesSql(types: readonly string[], where: string): string {
  const each = types.map((type) => {
    const sql = named[type] ?? '';
    const own = ofAsker.filter(([column]) => sql.includes(`.${column} from`) || sql.includes(`.${column},`));
    const kept = own.length > 0 ? `and (${own.map(([, condition]) => condition).join(' or ')})` : '';
    return `select '${type}' as "subjectType", named.id, named.name from asker, (${sql}) named where ${where} ${kept}`;
  });
  return `with asker as (select $2::boolean as everything, $3::uuid[] as districts, $4::uuid[] as companies)
    ${each.join(' union all ')}`;
}

const asker = (scope: Scope) => [scope.everything, readableDistrictIds(scope), scope.companyIds];

export async function findSubjectNames(
  tx: Transaction,
  scope: Scope,
  subjects: readonly { readonly subjectType: string; readonly subjectId: string }[],
): Promise<SubjectName[]> {
  const types = [...new Set(subjects.map(({ subjectType }) => subjectType))].filter((type) => type in named);
  if (types.length === 0) return [];
  const ids = subjects.map(({ subjectId }) => subjectId);
  return asReader(tx, scope, () =>
    tx.query<SubjectName[]>(namesSql(types, 'named.id = any($1::uuid[])'), [ids, ...asker(scope)]),
  );
}

/** Ids of what is called so. @param like a pattern over folded text */
export async function findSubjectsNamed(tx: Transaction, scope: Scope, like: string): Promise<string[]> {
  const sql = namesSql(Object.keys(named), 'ja_norm(named.name) like $1');
  const rows = await asReader(tx, scope, () => tx.query<SubjectName[]>(sql, [like, ...asker(scope)]));
  return [...new Set(rows.map(({ id }) => id))];
}
