import type { Scope, Transaction } from '@app/platform';
import type { ExportKind, ExportRow } from './company-export.js';

interface Source {
  readonly columns: readonly string[];
  /** $1 is the company's id. Read as whoever asks: row level security holds here too. */
  readonly sql: string;
}

/** What is the company's: nothing of other companies, nothing of who was considered for a need. */
export const exportSources: Readonly<Record<ExportKind, Source>> = {
  company: {
    columns: ['id', 'name', 'kana', 'name_en', 'corporate_number', 'industry', 'themes', 'created_at'],
    sql: `select o.id, o.name, o.kana, o.name_en, o.corporate_number, c.industry, c.themes, o.created_at
      from organisation o join company c on c.organisation_id = o.id where o.id = $1`,
  },
  contacts: {
    columns: ['department', 'name', 'email', 'phone', 'language', 'created_at'],
    sql: `select department, name, email, phone, language, created_at from contact
      where organisation_id = $1 order by created_at, id`,
  },
  sites: {
    columns: ['name', 'address', 'lat', 'lng'],
    sql: `select name, address, lat, lng from site where organisation_id = $1 order by name, id`,
  },
  people: {
    columns: ['name', 'email', 'language', 'role', 'starts_on', 'ends_on'],
    sql: `select p.name, p.email, p.language, g.role, g.starts_on::text, g.ends_on::text from role_grant g
      join person p on p.id = g.person_id where g.organisation_id = $1 and (g.ends_on is null or g.ends_on >= g.starts_on)
      order by g.starts_on, p.name, g.id`,
  },
  memberships: {
    columns: ['district', 'conference', 'since', 'until'],
    sql: `select d.name as district, c.name as conference, m.since::text, m.until::text from conference_member m
      join conference c on c.id = m.conference_id join district d on d.id = c.district_id
      where m.company_id = $1 order by m.since, d.key`,
  },
  declarations: {
    columns: ['text_version', 'topics', 'declared_on', 'valid_until', 'signer_name', 'signer_title'],
    sql: `select text_version, topics, declared_on::text, valid_until::text, signer_name, signer_title from declaration
      where company_id = $1 order by declared_on, id`,
  },
  offers: {
    columns: [
      ...[
        'id',
        'kind',
        'people',
        'smallest_group',
        'most_events',
        'most_person_turns',
        'most_people_per_need',
      ],
      ...[
        'skills',
        'themes',
        'districts',
        'languages',
        'adults_only',
        'participation_basis',
        'seeks_new',
        'note',
      ],
      ...['state', 'told_by', 'created_at', 'updated_at'],
    ],
    sql: `select o.id, o.kind, o.people, o.smallest_group, o.most_events, o.most_person_turns, o.most_people_per_need,
        o.skills, o.themes, array(select d.name from district d where d.id = any(o.district_ids) order by d.key) as districts,
        o.languages, o.adults_only, o.participation_basis, o.seeks_new, o.note, o.state, o.told_by, o.created_at, o.updated_at
      from volunteer_offer o where o.company_id = $1 order by o.created_at, o.id`,
  },
  'offer-times': {
    columns: [
      ...['offer_id', 'starts_at', 'ends_at', 'weekdays', 'from_time', 'to_time', 'first_day', 'last_day'],
      ...['holidays', 'except_dates'],
    ],
    sql: `select w.offer_id, w.starts_at, w.ends_at, null::int[] as weekdays, null as from_time, null as to_time,
        null as first_day, null as last_day, null as holidays, null::text[] as except_dates
      from offer_window w join volunteer_offer o on o.id = w.offer_id where o.company_id = $1
      union all select p.offer_id, null, null, p.weekdays, p.from_time, p.to_time, p.first_day::text, p.last_day::text,
        p.holidays, p.except_dates::text[]
      from offer_pattern p join volunteer_offer o on o.id = p.offer_id where o.company_id = $1
      order by 1, 2, 7`,
  },
  matches: {
    columns: [
      ...['id', 'offer_id', 'district', 'event', 'role', 'starts_at', 'ends_at', 'people', 'state'],
      ...['participation_basis', 'asked_at', 'answered_at', 'answered_through', 'closed_at', 'closed_reason'],
    ],
    sql: `select m.id, m.offer_id, d.name as district, e.title as event, n.role, m.starts_at, m.ends_at, m.people, m.state,
        m.participation_basis, m.asked_at, m.answered_at, m.answered_through, m.closed_at, m.closed_reason
      from match m join district d on d.id = m.district_id left join staffing_need n on n.id = m.need_id
        left join event_day day on day.id = n.event_day_id left join community_event e on e.id = day.event_id
      where m.company_id = $1 and m.asked_at <= now() and m.state not in ('PROPOSED', 'REJECTED', 'SUPERSEDED')
      order by m.starts_at, m.id`,
  },
  engagements: {
    columns: [
      'match_id',
      'district',
      'event',
      'role',
      'starts_at',
      'ends_at',
      'people_came',
      'participation_basis',
    ],
    sql: `select m.id as match_id, d.name as district, e.title as event, n.role, m.starts_at, m.ends_at, m.people_came,
        m.participation_basis
      from match m join district d on d.id = m.district_id left join staffing_need n on n.id = m.need_id
        left join event_day day on day.id = n.event_day_id left join community_event e on e.id = day.event_id
      where m.company_id = $1 and m.state = 'COMPLETED' order by m.starts_at, m.id`,
  },
};

/** One list of the company's. Whether the asker may have it is the caller's to know. */
export function findExportRows(
  tx: Transaction,
  _scope: Scope,
  kind: ExportKind,
  companyId: string,
): Promise<ExportRow[]> {
  return tx.query<ExportRow[]>(exportSources[kind].sql, [companyId]);
}
