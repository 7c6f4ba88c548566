import { randomUUID } from 'node:crypto';
import { record } from '@app/audit';
import { writeOffer, type WeeklyPattern } from '@app/domain';
import { OfferPatternRow, OfferWindowRow, VolunteerOfferRow } from '@app/offers';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import { insertAll, keepDuplicates, noteOutcomes, rowsToImport } from '../imports.commands.js';
import type { ListAtHand } from '../kind-of-list.js';
import { offerOfRow, type StoredDuplicate } from '../list-import-row.entity.js';
import { findDuplicateOffers, type ExistingOffer, type OfferLook } from './find-duplicate-offers.js';
import type { ImportedOffer } from './imported-offer.js';
import { draftOfOffer } from './read-offers.js';
import type { ListGround, MemberCompany } from './offer-ground.queries.js';

/** Everything of a list that can be an offer becomes one. Gives how many. */
export async function storeOffers(at: ListAtHand, { companies }: ListGround): Promise<number> {
  const { tx, scope, list, today } = at;
  const rows = await rowsToImport(tx, list.id);
  const made = rows.flatMap((row) => {
    const offer = offerOfRow(row);
    const company = companies.find(({ id }) => id === offer?.companyId);
    return offer && company ? offerToBe(row.id, offer, company, today) : [];
  });
  // Of a desk's list as a company's word on paper; of a company's own as its own.
  const toldBy = list.companyId === null ? ('PAPER' as const) : null;
  const owned = { toldBy, createdBy: scope.actor.personId, importId: list.id };
  await insertAll(
    tx,
    VolunteerOfferRow,
    made.map(({ offer }) => ({ ...offer, ...owned })),
  );
  await insertAll(
    tx,
    OfferWindowRow,
    made.flatMap(({ windows }) => windows),
  );
  await insertAll(
    tx,
    OfferPatternRow,
    made.flatMap(({ patterns }) => patterns),
  );
  await noteOutcomes(
    tx,
    'offer_id',
    made.map(({ rowId, offer }) => ({ rowId, id: offer.id })),
  );
  for (const { offer, company, terms } of made) {
    await put(
      tx,
      scope,
      'submitOffer',
      { id: offer.id, company, districtIds: terms.districtIds, toldBy },
      { after: terms },
    );
  }
  return made.length;
}

function offerToBe(rowId: string, row: ImportedOffer, company: MemberCompany, today: string) {
  const written = writeOffer(draftOfOffer(row), today);
  if (!written.ok) return [];
  const id = randomUUID();
  const { windows, patterns, ...columns } = written.value;
  const lists = {
    skills: [...columns.skills],
    themes: [...columns.themes],
    languages: [...columns.languages],
  };
  const offer = { ...columns, ...lists, districtIds: [...columns.districtIds], id, companyId: company.id };
  return [
    {
      ...{ rowId, company, terms: written.value, offer },
      windows: windows.map((window) => ({ ...window, id: randomUUID(), offerId: id })),
      patterns: patterns.map((pattern) => ({
        ...{ ...pattern, id: randomUUID(), offerId: id },
        ...{ weekdays: [...pattern.weekdays], exceptDates: [...pattern.exceptDates] },
      })),
    },
  ];
}

/**
 * Takes the offers of a list away again, unless one of them stands in a match: then nothing happens and the answer is null.
 * They are locked first, so that meanwhile nobody counts on them.
 */
export async function removeOffers(
  { tx, scope, list }: ListAtHand,
  { companies }: ListGround,
): Promise<number | null> {
  const offers = await asSystem(tx, async () => {
    const own = await tx.query<
      { id: string; companyId: string; districtIds: string[]; toldBy: 'PAPER' | null }[]
    >(
      `select id, company_id as "companyId", district_ids as "districtIds", told_by as "toldBy" from volunteer_offer
       where import_id = $1 order by id for update`,
      [list.id],
    );
    const ids = own.map(({ id }) => id);
    const matches = await tx.query<unknown[]>(`select from match where offer_id = any($1::uuid[]) limit 1`, [
      ids,
    ]);
    if (matches.length > 0) return null;
    await tx.query(`delete from volunteer_offer where import_id = $1`, [list.id]);
    return own;
  });
  for (const { id, companyId, districtIds, toldBy } of offers ?? []) {
    const company = companies.find((one) => one.id === companyId) ?? { id: companyId, memberDistrictIds: [] };
    await put(tx, scope, 'removeOffer', { id, company, districtIds, toldBy }, { before: { state: 'OPEN' } });
  }
  return offers && offers.length;
}

interface Put {
  readonly id: string;
  readonly company: Pick<MemberCompany, 'id' | 'memberDistrictIds'>;
  readonly districtIds: readonly string[];
  readonly toldBy: 'PAPER' | null;
}

/** As an offer's other entries: the company's own, and read by the conferences to which it offers as their member. */
function put(
  tx: Transaction,
  scope: Scope,
  action: string,
  { id, company, districtIds, toldBy }: Put,
  what: { readonly before?: object; readonly after?: object },
): Promise<void> {
  return record(tx, scope, {
    ...{ action, subjectType: 'volunteer_offer', subjectId: id, toldBy, organisationId: company.id },
    sharedDistrictIds: districtIds.filter((district) => company.memberDistrictIds.includes(district)),
    ...what,
  });
}

/** Compares only with what the asker sees of these companies' offers. */
export async function saveDuplicateOffers({ tx, list, today }: ListAtHand): Promise<void> {
  const rows = await tx.query<(OfferLook & { readonly before: StoredDuplicate | null })[]>(
    `select row_number as "lineNumber", draft->>'companyId' as "companyId", (draft->'people')::int as people,
       draft->'times' as times, duplicate_of as before
     from list_import_row where import_id = $1 and pile <> 'UNREADABLE' and not left_out order by row_number`,
    [list.id],
  );
  const companyIds = [...new Set(rows.flatMap(({ companyId }) => companyId ?? []))];
  const found = findDuplicateOffers(rows, await existingOffers(tx, companyIds), today);
  await keepDuplicates(tx, list.id, rows, found);
}

async function existingOffers(tx: Transaction, companyIds: readonly string[]): Promise<ExistingOffer[]> {
  return tx.query<(ExistingOffer & { patterns: WeeklyPattern[] })[]>(
    `select o.id, o.company_id as "companyId", o.people,
       coalesce((select jsonb_agg(jsonb_build_array((extract(epoch from starts_at) * 1000)::bigint,
         (extract(epoch from ends_at) * 1000)::bigint)) from offer_window where offer_id = o.id), '[]') as windows,
       coalesce((select jsonb_agg(jsonb_build_object('weekdays', weekdays, 'fromTime', from_time, 'toTime', to_time,
         'firstDay', first_day, 'lastDay', last_day, 'holidays', holidays)) from offer_pattern where offer_id = o.id), '[]') as patterns
     from volunteer_offer o where o.company_id = any($1::uuid[]) and o.state = 'OPEN' order by o.created_at, o.id`,
    [companyIds],
  );
}
