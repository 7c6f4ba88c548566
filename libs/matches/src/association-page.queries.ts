import { addDays, dateInJapan, fiscalYearOf, type EventState, type MatchState } from '@app/domain';
import { deskDistrictIds, type Scope, type Transaction } from '@app/platform';

/** What the holder of an association's link sees: its own events of this fiscal year, who comes as 「○○社 4名」. */
export interface AssociationPage {
  readonly associationName: string;
  readonly office: { readonly organisation: string; readonly name: string; readonly phone: string };
  readonly expiresAt: Date;
  readonly days: readonly AssociationDay[];
}

export interface AssociationDay {
  readonly id: string;
  readonly title: string;
  /** Null while it isn't settled; then `periodFrom` and `periodTo`, or nothing, say when. */
  readonly date: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly backupDate: string | null;
  readonly state: EventState;
  readonly calledOffReason: string | null;
  readonly venueName: string | null;
  readonly venueAddress: string | null;
  readonly meetingPlace: string | null;
  readonly thingsToBring: string | null;
  readonly clothing: string | null;
  readonly rainPlan: string | null;
  readonly needs: readonly AssociationNeed[];
  readonly thanks: string | null;
  /** The day has come and the office hasn't closed it yet. */
  readonly canReport: boolean;
  /** Somebody came. */
  readonly canThank: boolean;
}

export interface AssociationNeed {
  readonly id: string;
  readonly role: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly peopleWanted: number;
  readonly coming: readonly ComingCompany[];
}

export interface ComingCompany {
  readonly matchId: string;
  readonly companyName: string;
  readonly people: number;
  readonly state: MatchState;
  /** As the office closed the day, or else as the association reported. */
  readonly peopleCame: number | null;
  /** Whom to call on the day: while the match is settled and the day isn't over. */
  readonly contactName: string | null;
  readonly contactPhone: string | null;
}

/** A link as its holder shows it. */
export interface HeldLink {
  readonly id: string;
  readonly associationId: string;
  readonly districtId: string;
  readonly associationName: string;
  readonly expiresAt: Date;
}

/** The link that somebody holds, expired or not; one that was ended is unknown. */
export async function findHeldLink(tx: Transaction, tokenHash: string): Promise<HeldLink | undefined> {
  const [link] = await tx.query<HeldLink[]>(
    `select l.id, l.association_id as "associationId", l.district_id as "districtId", o.name as "associationName",
       l.expires_at as "expiresAt"
     from association_link l join organisation o on o.id = l.association_id
     where l.token_hash = $1 and l.revoked_at is null`,
    [tokenHash],
  );
  return link;
}

/** The page of a link that holds. Read by the product itself: every statement names the association. Changes nothing. */
export async function findAssociationPage(
  tx: Transaction,
  link: HeldLink,
  now: Date,
): Promise<AssociationPage> {
  const today = dateInJapan(now);
  const days = await findDays(tx, link.associationId, fiscalYearOf(today));
  const needs = await findNeeds(tx, link.associationId, now);
  const [office] = await tx.query<AssociationPage['office'][]>(
    `select office_name as organisation, office_section as name, office_phone as phone from district where id = $1`,
    [link.districtId],
  );
  return {
    associationName: link.associationName,
    office: office!,
    expiresAt: link.expiresAt,
    days: days.map((day) => {
      const ofDay = needs.filter(({ dayId }) => dayId === day.id);
      const coming = ofDay.flatMap((need) => need.coming);
      return {
        ...day,
        needs: ofDay,
        thanks: ofDay.find(({ thanks }) => thanks !== null)?.thanks ?? null,
        canReport: day.state === 'PLANNED' && day.date !== null && day.date <= today && coming.length > 0,
        canThank: day.state !== 'CALLED_OFF' && coming.some(({ peopleCame }) => (peopleCame ?? 0) > 0),
      };
    }),
  };
}

/** More than any association holds in a year. */
const mostDays = 300;

type DayRow = Omit<AssociationDay, 'needs' | 'thanks' | 'canReport' | 'canThank'>;

/** Of the fiscal year, those without a date too, the soonest first. */
function findDays(tx: Transaction, associationId: string, year: number): Promise<DayRow[]> {
  return tx.query<DayRow[]>(
    `select d.id, e.title, d.date::text as date, d.period_from::text as "periodFrom", d.period_to::text as "periodTo",
       d.start_time as "startTime", d.end_time as "endTime", d.backup_date::text as "backupDate", d.state,
       d.called_off_reason as "calledOffReason", e.venue_name as "venueName", e.venue_address as "venueAddress",
       e.meeting_place as "meetingPlace", e.things_to_bring as "thingsToBring", e.clothing, e.rain_plan as "rainPlan"
     from event_day d join community_event e on e.id = d.event_id
     where e.association_id = $1 and (d.certainty = 'OPEN'
       or (coalesce(d.date, d.period_from) <= $3::date and coalesce(d.date, d.period_to) >= $2::date))
     order by coalesce(d.date, d.period_from) nulls last, d.start_time nulls first, d.id limit ${mostDays}`,
    [associationId, `${year}-04-01`, addDays(`${year + 1}-04-01`, -1)],
  );
}

type NeedRow = AssociationNeed & { readonly dayId: string; readonly thanks: string | null };

async function findNeeds(tx: Transaction, associationId: string, now: Date): Promise<NeedRow[]> {
  const rows = await tx.query<
    (Omit<NeedRow, 'coming' | 'thanks'> & { thanks: string | null } & ComingCompany)[]
  >(
    `select n.event_day_id as "dayId", n.id, n.role, n.starts_at as "startsAt", n.ends_at as "endsAt",
       n.people_wanted as "peopleWanted", m.id as "matchId", o.name as "companyName", m.people, m.state,
       coalesce(m.people_came, r.people_came) as "peopleCame", r.thanks,
       c.name as "contactName", c.phone as "contactPhone"
     from staffing_need n join event_day d on d.id = n.event_day_id join community_event e on e.id = d.event_id
       left join match m on m.need_id = n.id and m.state in ('CONFIRMED', 'COMPLETED')
       left join organisation o on o.id = m.company_id
       left join association_report r on r.match_id = m.id
       left join lateral (select name, phone from contact
         where organisation_id = m.company_id and m.state = 'CONFIRMED' and m.ends_at > $2
         order by created_at, id limit 1) c on true
     where e.association_id = $1 and n.state <> 'WITHDRAWN'
     order by n.starts_at, n.id, o.kana, m.id`,
    [associationId, now],
  );
  const needs = new Map<string, NeedRow & { coming: ComingCompany[] }>();
  for (const row of rows) {
    const { dayId, id, role, startsAt, endsAt, peopleWanted, thanks, ...coming } = row;
    const need = needs.get(id) ?? { dayId, id, role, startsAt, endsAt, peopleWanted, thanks, coming: [] };
    if (coming.matchId !== null) need.coming.push(coming);
    needs.set(id, { ...need, thanks: need.thanks ?? thanks });
  }
  return [...needs.values()];
}

/** What the association said of a match: how many came, and its thanks. */
export interface AssociationReport {
  readonly matchId: string;
  readonly peopleCame: number | null;
  readonly reportedAt: Date | null;
  readonly thanks: string | null;
  readonly thankedAt: Date | null;
}

/** For the company whose people came, and for the desks of the district. */
export function associationReportsOf(
  tx: Transaction,
  scope: Scope,
  matchIds: readonly string[],
): Promise<AssociationReport[]> {
  return tx.query(
    `select match_id as "matchId", people_came as "peopleCame", reported_at as "reportedAt", thanks,
       thanked_at as "thankedAt"
     from association_report where match_id = any($1::uuid[])
       and ($2 or company_id = any($3::uuid[]) or district_id = any($4::uuid[]))`,
    [matchIds, scope.everything, scope.companyIds, deskDistrictIds(scope)],
  );
}
