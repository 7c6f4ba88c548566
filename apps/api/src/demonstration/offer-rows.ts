import { addDays, type OfferWindow, type WeeklyPattern } from '@app/domain';
import { dayAhead, isPause } from './calendar.js';
import { companies, type CompanyFacts } from './companies.js';
import { districtId, organisationId } from './directory-rows.js';
import { idOf } from './identity.js';
import type { OfferPlan } from './offer-plan.js';
import { akasakaOffers } from './offers/akasaka.js';
import { offersElsewhere } from './offers/elsewhere.js';
import { offersToSeveralDistricts } from './offers/several-districts.js';
import { middleOf } from './places.js';
import { instantsOf } from './programme.js';
import type { Row, Tables } from './rows.js';

export const offers: readonly OfferPlan[] = [
  ...akasakaOffers,
  ...offersToSeveralDistricts,
  ...offersElsewhere,
];
export const offerId = (key: string): string => idOf('offer', key);

/** Weekly patterns hold so long. */
const patternDays = 182;

export function companyOf(key: string): CompanyFacts {
  const found = companies.find((company) => company.key === key);
  if (!found) throw new Error(`${key} is no company`);
  return found;
}

export function offerTables(today: string): Tables {
  return [
    ['volunteer_offer', offers.map((offer) => offerRow(offer, `${addDays(today, -14)}T15:00:00+09:00`))],
    ['offer_window', offers.flatMap((offer) => windowRows(offer, today))],
    ['offer_pattern', offers.flatMap((offer) => patternRows(offer, today))],
  ];
}

export function offerRow(offer: OfferPlan, created: string): Row {
  const company = companyOf(offer.company);
  return {
    id: offerId(offer.key),
    company_id: organisationId(offer.company),
    kind: offer.kind ?? 'HANDS',
    people: offer.people,
    smallest_group: offer.smallest ?? 1,
    most_events: offer.events,
    most_person_turns: offer.personTurns ?? null,
    most_people_per_need: offer.perNeed ?? null,
    skills: offer.skills ?? [],
    themes: offer.themes ?? company.themes,
    district_ids: (offer.districts ?? company.member).map(districtId),
    languages: offer.languages ?? ['ja'],
    adults_only: offer.adultsOnly ?? true,
    participation_basis: offer.basis,
    seeks_new: offer.seeksNew ?? false,
    ...middleOf(company.town),
    note: offer.note ?? null,
    state: 'OPEN',
    terms_version: 1,
    told_by: offer.toldBy ?? null,
    created_at: created,
    updated_at: created,
  };
}

export function windowRow(offerKey: string, startsAt: Date, endsAt: Date): Row {
  return {
    id: idOf('window', `${offerKey} ${startsAt.toISOString()}`),
    offer_id: offerId(offerKey),
    starts_at: startsAt,
    ends_at: endsAt,
  };
}

function windowRows({ key, on }: OfferPlan, today: string): Row[] {
  return namedWindows(on, today).map(({ startsAt, endsAt }) => windowRow(key, startsAt, endsAt));
}

export function namedWindows(on: OfferPlan['on'], today: string): OfferWindow[] {
  return (on ?? []).flatMap(([rule, hours]) => {
    const date = dayAhead(rule, today);
    return date === null ? [] : [instantsOf(date, hours)];
  });
}

/** The weekly patterns of an offer from tomorrow on; at the turn of the year and at Bon nobody comes. */
export function patternsOf(weekly: OfferPlan['weekly'], today: string): WeeklyPattern[] {
  const days = Array.from({ length: patternDays }, (_, index) => addDays(today, index + 1));
  return (weekly ?? []).map(({ weekdays, hours, holidays }) => ({
    weekdays,
    fromTime: hours.slice(0, 5),
    toTime: hours.slice(6),
    firstDay: addDays(today, 1),
    lastDay: addDays(today, patternDays),
    holidays: holidays ?? 'AS_WEEKDAY',
    exceptDates: days.filter(isPause),
  }));
}

function patternRows({ key, weekly }: OfferPlan, today: string): Row[] {
  return patternsOf(weekly, today).map((pattern, index) => ({
    id: idOf('pattern', `${key} ${index}`),
    offer_id: offerId(key),
    weekdays: pattern.weekdays,
    from_time: pattern.fromTime,
    to_time: pattern.toTime,
    first_day: pattern.firstDay,
    last_day: pattern.lastDay,
    holidays: pattern.holidays,
    except_dates: pattern.exceptDates,
  }));
}
