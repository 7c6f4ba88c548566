import { asSystem, type Scope, type Transaction } from '@app/platform';
import { In } from 'typeorm';
import { ConferenceRow } from './conference.entity.js';

/** That a district has a conference, and what it is called, is public. */
export function findConferencesOfDistricts(
  tx: Transaction,
  _scope: Scope,
  districtIds: readonly string[],
): Promise<ConferenceRow[]> {
  return tx.findBy(ConferenceRow, { districtId: In([...districtIds]) });
}

/** How one district stands: what lies ahead of it, and who is there to help. */
export interface DistrictStanding {
  readonly districtId: string;
  readonly needs: number;
  readonly peopleWanted: number;
  readonly peopleTaken: number;
  /** Members of its conference today. */
  readonly companies: number;
  /** Open offers of any company that go to the district. */
  readonly offers: number;
}

/** The districts of the asker's ward side by side, by their key. Counts only; nobody but the ward sees them all. */
export function findWardStandings(tx: Transaction, scope: Scope): Promise<DistrictStanding[]> {
  // Offers are counted that the ward may not read; whose ward it is, the database says itself.
  const counted = () =>
    tx.query<DistrictStanding[]>(
      `select d.id as "districtId", n.needs, n.wanted as "peopleWanted", n.taken as "peopleTaken", m.companies, o.offers
     from district d cross join (select (now() at time zone 'Asia/Tokyo')::date as today) t,
     lateral (select count(*)::int as needs, coalesce(sum(people_wanted), 0)::int as wanted,
         coalesce(sum(people_taken), 0)::int as taken
       from staffing_need where district_id = d.id and state = 'OPEN' and starts_at >= now()) n,
     lateral (select count(*)::int as companies from conference_member cm join conference c on c.id = cm.conference_id
       where c.district_id = d.id and cm.since <= t.today and (cm.until is null or cm.until >= t.today)) m,
     lateral (select count(*)::int as offers from volunteer_offer where state = 'OPEN' and d.id = any(district_ids)) o
     where $1 or d.ward_id = any((select asker_wards())::uuid[])
     order by d.key`,
      [scope.system],
    );
  return asSystem(tx, counted);
}
