import { addDays, dateInJapan, fiscalYearOf, holdingStates, spotAt, turnedDownStates } from '@app/domain';
import {
  standardWeights,
  type BusyTime,
  type DecidedMatch,
  type Need,
  type Offer,
  type Problem,
  type UsedInYear,
} from '@app/matching';
import { findNeedsForMatchingByIds, type NeedForMatching } from '@app/needs';
import { findOffersForMatchingByIds, type OfferForMatching } from '@app/offers';
import { asSystem, systemScope, type Transaction } from '@app/platform';
import { standingPairs } from './forbidden-pairs.queries.js';
import type { MatchRow } from './match.entity.js';
import { earliestStart } from './notice.js';
import { matchesOfNeeds, matchesOfOffers } from './match.queries.js';

const minutesOf = (instant: Date) => Math.round(instant.getTime() / 60_000);

const slotOf = (times: { readonly startsAt: Date; readonly endsAt: Date }) => ({
  startMinute: minutesOf(times.startsAt),
  endMinute: minutesOf(times.endsAt),
});

/**
 * The matching problem of these needs and offers, complete: whatever the offers have promised elsewhere counts as
 * busy and used, decided and pinned matches are fixed, pairs that were turned down are left alone. Whoever decides: a rule
 * has to know what the person may not see.
 */
export function loadProblem(
  tx: Transaction,
  needs: readonly NeedForMatching[],
  offers: readonly OfferForMatching[],
): Promise<Problem> {
  return asSystem(tx, async () => askedInTime(await problemOf(tx, needs, offers), offers));
}

/** The same for who is asked already, whatever its company's notice: for what becomes of standing matches. */
export function loadStandingProblem(
  tx: Transaction,
  needs: readonly NeedForMatching[],
  offers: readonly OfferForMatching[],
): Promise<Problem> {
  return asSystem(tx, () => problemOf(tx, needs, offers));
}

async function problemOf(
  tx: Transaction,
  needs: readonly NeedForMatching[],
  offers: readonly OfferForMatching[],
): Promise<Problem> {
  const needIds = needs.map(({ need }) => need.id);
  const offerIds = offers.map(({ offer }) => offer.id);
  const here = await matchesOfNeeds(tx, needIds);
  const promised = await matchesOfOffers(tx, offerIds, holdingStates);
  const elsewhere = promised.filter((match) => !needIds.includes(match.needId));
  const places = await findNeedsForMatchingByIds(tx, systemScope, [
    ...new Set(elsewhere.map((match) => match.needId)),
  ]);
  const conferences = await conferencesOf(tx);
  return {
    needs: needs.map((need) => asNeed(need, conferences)),
    offers: offers.map((offer) => asOffer(offer, elsewhere, places)),
    decided: here.filter(isFixed).map(asDecided),
    excluded: [...turnedDown(here, needs, offers), ...(await standingPairs(tx, needIds))],
    past: await pastOf(tx),
    published: [],
    askLimits: [],
    weights: standardWeights,
  };
}

/** What is nearer than a company's own notice isn't proposed to it. */
function askedInTime(problem: Problem, offers: readonly OfferForMatching[]): Problem {
  const today = dateInJapan(new Date());
  const leads = new Map(offers.map(({ offer }) => [offer.id, offer.leadDays]));
  return {
    ...problem,
    offers: problem.offers.map((offer) => ({
      ...offer,
      earliestStartMinute: earliestStart(today, leads.get(offer.id) ?? 0),
    })),
  };
}

/**
 * The problem of one need and one offer, with all that either holds: what a single decision has to know. Somebody who asks
 * by hand has talked to the company: its notice is no obstacle here.
 */
export function loadPairProblem(tx: Transaction, needId: string, offerId: string): Promise<Problem> {
  return asSystem(tx, async () => {
    const needs = await findNeedsForMatchingByIds(tx, systemScope, [needId]);
    const day = dateInJapan(needs[0]?.need.startsAt ?? new Date(0));
    const offers = await findOffersForMatchingByIds(tx, systemScope, [offerId], {
      from: addDays(day, -1),
      to: day,
    });
    return problemOf(tx, needs, offers);
  });
}

function isFixed(match: MatchRow): boolean {
  return holdingStates.includes(match.state) || (match.state === 'PROPOSED' && match.pinned);
}

function asDecided(match: MatchRow): DecidedMatch {
  const { needId, offerId, people, holdsBackup } = match;
  const state = match.state === 'PROPOSED' ? 'PINNED' : match.state === 'APPROVED' ? 'APPROVED' : 'CONFIRMED';
  return { needId, offerId, people, holdsBackup, state };
}

export function asNeed(
  { need, event, place, backup }: NeedForMatching,
  conferences: ReadonlyMap<string, string>,
): Need {
  return {
    id: need.id,
    slot: slotOf(need),
    backupSlot: backup && slotOf(backup),
    backupRequired: need.backupRequired && backup !== null,
    place: spotAt(place.venue, place.lat, place.lng),
    districtId: need.districtId,
    conferenceId: conferences.get(need.districtId) ?? '',
    openTo: need.openToWard ? 'WARD' : 'CONFERENCE',
    // An event that no association of ours gives stands for itself in the count of who is served.
    associationId: event.associationId ?? event.id,
    kind: need.kind,
    people: need.peopleWanted,
    fewest: need.fewestPeople,
    mostOffers: need.mostOffers,
    skills: need.skills,
    languages: need.languages,
    adultsOnly: need.adultsOnly,
    theme: need.theme,
    urgency: need.urgency,
    fiscalYear: fiscalYearOf(dateInJapan(need.startsAt)),
  };
}

export function asOffer(
  row: OfferForMatching,
  elsewhere: readonly MatchRow[],
  places: readonly NeedForMatching[],
): Offer {
  const { offer, site } = row;
  const own = elsewhere.filter((match) => match.offerId === offer.id);
  return {
    id: offer.id,
    companyId: offer.companyId,
    conferenceIds: row.conferenceIds,
    kind: offer.kind,
    people: offer.people,
    smallestGroup: offer.smallestGroup,
    mostPerNeed: offer.mostPeoplePerNeed,
    mostEvents: offer.mostEvents,
    mostPersonTurns: offer.mostPersonTurns,
    limitsPer: 'FISCAL_YEAR',
    used: own.map(asUsed),
    windows: row.windows.map(slotOf),
    districtIds: offer.districtIds,
    skills: offer.skills,
    languages: offer.languages,
    adultsOnly: offer.adultsOnly,
    themes: offer.themes,
    site: site && spotAt('site', site.lat, site.lng),
    seeksNew: offer.seeksNew,
    busy: own.flatMap((match) => busyOf(match, places)),
    earliestStartMinute: null,
  };
}

function asUsed(match: MatchRow): UsedInYear {
  return { fiscalYear: fiscalYearOf(dateInJapan(match.startsAt)), events: 1, personTurns: match.people };
}

function busyOf(match: MatchRow, places: readonly NeedForMatching[]): BusyTime[] {
  const where = places.find(({ need }) => need.id === match.needId);
  if (!where) return [];
  const place = spotAt(where.place.venue, where.place.lat, where.place.lng);
  const slots = match.holdsBackup && where.backup ? [where.need, where.backup] : [where.need];
  return slots.map((slot) => ({ slot: slotOf(slot), place, people: match.people }));
}

/** Pairs that ended in a no, until someone lifts that or the terms of either side change. */
function turnedDown(
  here: readonly MatchRow[],
  needs: readonly NeedForMatching[],
  offers: readonly OfferForMatching[],
): Problem['excluded'] {
  const needTerms = new Map(needs.map(({ need }) => [need.id, need.termsVersion]));
  const offerTerms = new Map(offers.map(({ offer }) => [offer.id, offer.termsVersion]));
  return here
    .filter((match) => turnedDownStates.includes(match.state) && match.liftedAt === null)
    .filter((match) => match.needTerms === needTerms.get(match.needId))
    .filter((match) => match.offerTerms === offerTerms.get(match.offerId))
    .map(({ needId, offerId }) => ({ needId, offerId }));
}

/** Who has helped whom, companies outside the problem too: an association that anybody has helped is no longer new. */
async function pastOf(tx: Transaction): Promise<Problem['past']> {
  return tx.query(
    `select m.company_id as "companyId", e.association_id as "associationId", count(distinct d.id)::int as times
       from match m join staffing_need n on n.id = m.need_id join event_day d on d.id = n.event_day_id
       join community_event e on e.id = d.event_id
      where m.state = 'COMPLETED' and e.association_id is not null
      group by 1, 2`,
  );
}

/** The conference of each district. */
export async function conferencesOf(tx: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; districtId: string }[]>(
    `select id, district_id as "districtId" from conference`,
  );
  return new Map(rows.map((row) => [row.districtId, row.id]));
}
