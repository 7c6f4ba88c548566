import type { Actor } from './actors.js';
import type { Sql } from './ground.js';

/**
 * Who may see which rows, written down from what the product promises, apart from the application's code and from the
 * database's policies: for each type (or kind of marker) the rows that an actor may see, in SQL, read as the tables'
 * owner. `$actor` stands for the actor's facts, a JSON object with the names of `Actor`.
 *
 * A type without ids of its own is looked up by the nearest row around it: a gap by its need.
 */
const is = (column: string, ...facts: (keyof Actor)[]) =>
  `(${facts.map((fact) => `(a -> '${fact}') ? ${column}::text`).join(' or ')})`;
const everything = 'true';

/** The district's desks, the members of its conference, and its ward. */
const ofDistrict = (district: string) =>
  `(${is(district, 'offices', 'conferences', 'memberDistricts')}
    or exists (select from district d where d.id = ${district} and ${is('d.ward_id', 'wards')}))`;
const desk = (district: string) => is(district, 'offices', 'conferences');
const memberOf = (company: string, district: string) => `exists (select from conference_member cm
  join conference c on c.id = cm.conference_id where cm.company_id = ${company} and c.district_id = ${district}
    and current_date between cm.since and coalesce(cm.until, 'infinity'))`;
/** A company of the ward in which the district lies. */
const companyOfWard = (
  district: string,
) => `exists (select from organisation o join district d on d.ward_id = o.ward_id
  where d.id = ${district} and ${is('o.id', 'companies')})`;

/** Drafts are the coordinators'; an office sees what is decided, a company what it has been asked for. */
const seesMatch = (m: string) => `(${is(`${m}.district_id`, 'conferences')}
  or (${m}.state not in ('PROPOSED', 'REJECTED', 'SUPERSEDED') and (${is(`${m}.district_id`, 'offices')}
    or (${is(`${m}.company_id`, 'companies')} and ${m}.asked_at <= now())))
  or ${is(`${m}.id`, 'links')})`;
const asked = (need: string) => `exists (select from match asked where asked.need_id = ${need}
  and asked.asked_at <= now() and (${is('asked.company_id', 'companies')} or ${is('asked.id', 'links')}))`;
const ofLinkedAssociation = (
  n: string,
) => `exists (select from event_day ld join community_event le on le.id = ld.event_id
  where ld.id = ${n}.event_day_id and ${is('le.association_id', 'links')})`;
const seesNeed = (
  n: string,
) => `(${ofDistrict(`${n}.district_id`)} or ${asked(`${n}.id`)} or ${ofLinkedAssociation(n)}
  or (${n}.open_to_ward and ${companyOfWard(`${n}.district_id`)}))`;
const seesEvent = (
  e: string,
) => `(${ofDistrict(`${e}.district_id`)} or ${is(`${e}.association_id`, 'links')} or exists (select from event_day ed
  join staffing_need en on en.event_day_id = ed.id where ed.event_id = ${e}.id and ${seesNeed('en')}))`;
/** Its company; the coordinators of a conference that it is a member of, or that asks the whole ward, where it offers to go there; who took it down there. */
const seesOffer = (o: string) => `(${is(`${o}.company_id`, 'companies')}
  or exists (select from district od where od.id = any(${o}.district_ids) and ${is('od.id', 'conferences')}
    and (${memberOf(`${o}.company_id`, 'od.id')} or exists (select from staffing_need an where an.district_id = od.id
      and an.open_to_ward)))
  or (${o}.created_by::text = a ->> 'personId' and exists (select from district od where ${desk('od.id')}
    and ${memberOf(`${o}.company_id`, 'od.id')})))`;

/** The people of the wards that one reads, and of the companies that one administers. */
const administered = (
  person: string,
) => `(exists (select from person ap where ap.id = ${person} and ${is('ap.ward_id', 'wards')})
  or exists (select from role_grant ag where ag.person_id = ${person} and ${is('ag.organisation_id', 'administeredCompanies')}))`;
/** An organisation's own, its offices', and on the day whom it helps or who helps it. */
const seesContact = `select x.id from contact x join organisation o on o.id = x.organisation_id
    where ${is('o.id', 'companies')}
      or exists (select from association s where s.organisation_id = o.id and ${desk('s.district_id')})
      or exists (select from district md where ${desk('md.id')} and ${memberOf('o.id', 'md.id')})
      or exists (select from match m where m.company_id = o.id and m.state = 'CONFIRMED'
        and (${desk('m.district_id')} or exists (select from staffing_need n where n.id = m.need_id
          and ${ofLinkedAssociation('n')})))`;

/** Events: their branch office. Offers: the district's desks, or the company whose list it is. */
const seesList = `((i.kind = 'EVENTS' and ${is('i.district_id', 'offices')})
  or (i.kind = 'OFFERS' and (${desk('i.district_id')} or ${is('i.company_id', 'companies')})))`;

const rows: Readonly<Record<string, string>> = {
  District: `select id from district where ${everything}`,
  Conference: `select id from conference where ${everything}`,
  Town: `select id from town where ${everything}`,
  Person: `select id from person where id::text = a ->> 'personId'`,
  Association: `select organisation_id as id from association x where ${ofDistrict('x.district_id')}
    or exists (select from community_event e where e.association_id = x.organisation_id and ${seesEvent('e')})`,
  Company: `select x.organisation_id as id from company x join organisation o on o.id = x.organisation_id
    where ${is('o.id', 'companies')} or ${is('o.ward_id', 'wards')}
      or exists (select from district md where ${is('md.id', 'offices', 'conferences', 'memberDistricts')}
        and ${memberOf('o.id', 'md.id')})
      or exists (select from volunteer_offer vo where vo.company_id = o.id and ${seesOffer('vo')})`,
  CommunityEvent: `select id from community_event e where ${seesEvent('e')}`,
  EventDay: `select x.id from event_day x join community_event e on e.id = x.event_id where ${seesEvent('e')}`,
  StaffingNeed: `select id from staffing_need n where ${seesNeed('n')}`,
  Gap: `select id from staffing_need n where ${desk('n.district_id')}`,
  VolunteerOffer: `select id from volunteer_offer o where ${seesOffer('o')}`,
  Match: `select id from match m where ${seesMatch('m')}`,
  /** What is decided: its desk's. */
  Decision: `select id from match m where ${desk('m.district_id')}`,
  /** On the day each side knows whom to call. */
  DayContact: `select id from match m where state = 'CONFIRMED' and ${seesMatch('m')}`,
  ForbiddenPair: `select id from forbidden_pair f where ${is('f.district_id', 'conferences')}`,
  MatchRun: `select id from match_run r where ${is('r.district_id', 'conferences')}`,
  LiveMatch: `select id from match m where ${seesMatch('m')}`,
  /** Those that the link of an association shows. */
  AssociationDay: `select x.id from event_day x join community_event e on e.id = x.event_id
    where ${is('e.association_id', 'links')}`,
  AssociationNeed: `select n.id from staffing_need n where ${ofLinkedAssociation('n')}`,
  AssociationLink: `select id from association_link l where ${is('l.district_id', 'offices')}`,
  MembershipRequest: `select r.id from membership_request r join conference c on c.id = r.conference_id
    join district d on d.id = c.district_id
    where (r.state <> 'ASKED' and (${desk('d.id')} or ${is('d.ward_id', 'wards')})) or ${is('r.id', 'links')}`,
  /** Its own; who admitted it, and the ward, have seen it. */
  Declaration: `select x.id from declaration x join organisation o on o.id = x.company_id
    where ${is('o.id', 'companies')} or ${is('o.ward_id', 'wards')}
      or exists (select from district md where ${desk('md.id')} and ${memberOf('o.id', 'md.id')})`,
  ManagedPerson: `select p.id from person p where p.id::text = a ->> 'personId' or ${administered('p.id')}`,
  RoleGrant: `select g.id from role_grant g where g.person_id::text = a ->> 'personId'
    or exists (select from person p where p.id = g.person_id and ${is('p.ward_id', 'wards')})
    or ${is('g.organisation_id', 'administeredCompanies')}`,
  /** What one did; of one's desk and company; the ward's administrators of access and settings, its auditors all of it. */
  RecordEntry: `select e.chain || '-' || e.sequence as id from audit_entry e
    where e.person_id::text = a ->> 'personId' or ${is('e.district_id', 'conferences')}
      or (${is('e.district_id', 'offices')} and e.subject_type not in ('matchRun', 'forbidden_pair') and (e.subject_type <> 'match'
        or exists (select from match m where m.id = e.subject_id and ${seesMatch('m')})))
      or exists (select from unnest(e.shared_district_ids) shared where ${is('shared', 'conferences')}
        or (e.subject_type <> 'volunteer_offer' and ${desk('shared')}))
      or ${is('e.organisation_id', 'administeredCompanies')} or ${is('e.chain', 'auditedWards')}
      or (e.chain = '00000000-0000-0000-0000-000000000000' and jsonb_array_length(a -> 'auditedWards') > 0)
      or (${is('e.chain', 'administeredWards')} and e.kind in ('ACCESS', 'SETTING'))`,
  PartnerToken: `select id from partner_token t where ${is('t.ward_id', 'wards')}`,
  HandOver: `select id from hand_over h where ${is('h.ward_id', 'wards')}`,
  ErasureRequest: `select id from erasure_request r where r.person_id::text = a ->> 'personId'
    or ${is('r.ward_id', 'administeredWards')}`,
  Session: `select id from session s where s.person_id::text = a ->> 'personId'`,
  Passkey: `select id from passkey p where p.person_id::text = a ->> 'personId'`,
  OrganisationAccount: `select id from federated_identity f where f.person_id::text = a ->> 'personId'`,
  /** For the administrators of the organisation at whose sign-in it is. */
  LinkedOrganisationAccount: `select id from federated_identity f
    where ${is('f.provider_id', 'administeredCompanies', 'administeredWards')}`,
  /** Of a company its own; of the ward all who work for it: what is secret of it no column shows. */
  IdentityProvider: `select id from identity_provider p where ${is('p.organisation_id', 'companies')}
    or (p.organisation_id is null and (${is('p.ward_id', 'wards')}
      or exists (select from district d where d.ward_id = p.ward_id and ${desk('d.id')})))`,
  /** Names of who comes: the company's, and the office's to which it gave them. */
  roster: `select r.match_id as id from roster r where ${is('r.company_id', 'companies')}
    or (r.shared_at is not null and ${is('r.district_id', 'offices')})`,
  Notification: `select id from notification n where ${desk('n.district_id')}`,
  AddressTrouble: `select t.id from address_trouble t where exists (select from notification n
    where lower(n.recipient_address) = t.address and ${desk('n.district_id')})`,
  MessageByHand: `select id from notification n where ${desk('n.district_id')} and n.channel in ('TELEPHONE', 'PAPER')`,
  WebhookEndpoint: `select id from webhook_endpoint e where ${is('e.organisation_id', 'companies')}`,
  ListImport: `select id from list_import i where ${seesList}`,
  ImportRow: `select r.id from list_import_row r join list_import i on i.id = r.import_id where ${seesList}`,
  /** Of a file: by its district. */
  importedText: `select id from district d where ${is('d.id', 'offices')}`,
  deskListText: `select id from district d where ${desk('d.id')}`,
  companyListText: `select organisation_id as id from company c where ${is('c.organisation_id', 'companies')}`,
  /** An address to sign in with: one's own, and whose people one looks after. */
  person: `select p.id from person p where p.id::text = a ->> 'personId' or ${administered('p.id')}
    or ${is('p.id', 'links')}`,
  Contact: seesContact,
  contact: seesContact,
};

export class Oracle {
  private readonly known = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(private readonly db: Sql) {}

  /** The ids of the rows that the actor may see; null for what has no rows of its own. */
  mayOf(actor: Actor, kind: string): Promise<ReadonlySet<string>> | null {
    const sql = rows[kind];
    if (!sql) return null;
    const key = `${actor.name} ${kind}`;
    const found = this.known.get(key) ?? this.read(actor, sql);
    this.known.set(key, found);
    return found;
  }

  /** After a change. */
  forget(): void {
    this.known.clear();
  }

  private async read(actor: Actor, sql: string): Promise<ReadonlySet<string>> {
    const found = await this.db.query<{ id: string }[]>(
      `with actor as (select $1::jsonb as a) select found.id from actor, lateral (${sql}) found`,
      [JSON.stringify(actor)],
    );
    return new Set(found.map(({ id }) => id));
  }
}

export const oracleKinds: readonly string[] = Object.keys(rows);
