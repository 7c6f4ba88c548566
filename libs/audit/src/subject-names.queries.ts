import type { Scope, Transaction } from '@app/platform';

export interface SubjectName {
  readonly subjectType: string;
  readonly id: string;
  readonly name: string;
}

const organisation = `select o.id, o.name from organisation o`;
const person = `select p.id, p.name from person p`;

/** How each kind of subject is called, by the name that its rows have today. Read as the asker: what it may not see has none. */
const named: Readonly<Record<string, string>> = {
  match: `select m.id, e.title || ' ' || n.role || '／' || o.name as name from match m join staffing_need n on n.id = m.need_id
    join event_day d on d.id = n.event_day_id join community_event e on e.id = d.event_id
    join organisation o on o.id = m.company_id`,
  matchRun: `select r.id, d.name from match_run r join district d on d.id = r.district_id`,
  community_event: `select e.id, e.title as name from community_event e`,
  eventDay: `select d.id, e.title || coalesce(' ' || d.date, '') as name from event_day d join community_event e on e.id = d.event_id`,
  staffing_need: `select n.id, e.title || ' ' || n.role as name from staffing_need n join event_day d on d.id = n.event_day_id
    join community_event e on e.id = d.event_id`,
  volunteer_offer: `select f.id, o.name from volunteer_offer f join organisation o on o.id = f.company_id`,
  event_import: `select i.id, i.file_name as name from event_import i`,
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

/** What the names are looked up among: the subjects of the entries that a search may find, or of those on a page. */
export function subjectNamesSql(where: string): string {
  return Object.entries(named)
    .map(
      ([type, sql]) =>
        `select '${type}' as "subjectType", named.id, named.name from (${sql}) named where ${where}`,
    )
    .join(' union all ');
}

export function findSubjectNames(
  tx: Transaction,
  _scope: Scope,
  subjects: readonly { readonly subjectType: string; readonly subjectId: string }[],
): Promise<SubjectName[]> {
  const types = [...new Set(subjects.map(({ subjectType }) => subjectType))].filter((type) => type in named);
  if (types.length === 0) return Promise.resolve([]);
  const sql = types
    .map(
      (type) =>
        `select '${type}' as "subjectType", named.id, named.name from (${named[type]}) named where named.id = any($1::uuid[])`,
    )
    .join(' union all ');
  return tx.query<SubjectName[]>(sql, [subjects.map(({ subjectId }) => subjectId)]);
}
