import { fiscalYearOf, instantInJapan, spotAt, timeInJapan, windowsOf, type OfferWindow } from '@app/domain';
import { standardWeights, type Need, type Offer, type Problem, type Slot } from '@app/matching';
import { isHoliday } from '@app/platform';
import { districtId, organisationId } from './directory-rows.js';
import { needId } from './event-rows.js';
import type { Attendance } from './history.js';
import { idOf } from './identity.js';
import type { OfferPlan } from './offer-plan.js';
import { companyOf, namedWindows, offerId, patternsOf } from './offer-rows.js';
import { middleOf } from './places.js';
import type { Programme, ProgrammeDay, ProgrammeNeed } from './programme.js';

const minutesOf = (instant: Date): number => instant.getTime() / 60_000;

function slotOf({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): Slot {
  return { startMinute: minutesOf(startsAt), endMinute: minutesOf(endsAt) };
}

/** The demonstration as the matcher sees it, without a database: to find reasons, and to show that no rule is broken. */
export function problemOf(
  programmes: readonly Programme[],
  offers: readonly Offer[],
  history: readonly Attendance[],
): Problem {
  const needs = programmes.flatMap((programme) =>
    programme.days.flatMap((day) => day.needs.map((need) => asNeed(programme, day, need))),
  );
  return {
    needs,
    offers,
    decided: [],
    excluded: [],
    published: [],
    askLimits: [],
    past: pastOf(history),
    weights: standardWeights,
  };
}

export function windowsAhead({ on, weekly }: OfferPlan, today: string, until: string): OfferWindow[] {
  return windowsOf(patternsOf(weekly, today), namedWindows(on, today), isHoliday, today, until);
}

function asNeed({ district, undertaking }: Programme, day: ProgrammeDay, need: ProgrammeNeed): Need {
  const { plan } = need;
  const [venue, town] = undertaking.venue;
  const { lat, lng } = middleOf(town);
  const moved = (instant: Date) => instantInJapan(day.backupDate ?? day.date, timeInJapan(instant));
  return {
    id: needId(need.key),
    slot: slotOf(need),
    backupSlot:
      day.backupDate === null ? null : slotOf({ startsAt: moved(need.startsAt), endsAt: moved(need.endsAt) }),
    backupRequired: plan.backupRequired === true && day.backupDate !== null,
    place: spotAt(venue, lat, lng),
    districtId: districtId(district),
    conferenceId: idOf('conference', district),
    openTo: plan.openToWard ? 'WARD' : 'CONFERENCE',
    associationId: organisationId(undertaking.by),
    kind: plan.kind ?? 'HANDS',
    people: plan.people,
    fewest: plan.fewest ?? Math.ceil(plan.people / 2),
    mostOffers: plan.mostOffers ?? 10,
    skills: plan.skills ?? [],
    languages: plan.languages ?? [],
    adultsOnly: plan.adultsOnly ?? false,
    theme: undertaking.theme,
    urgency: plan.urgency ?? 3,
    fiscalYear: fiscalYearOf(day.date),
  };
}

export function asOffer(plan: OfferPlan, windows: readonly OfferWindow[]): Offer {
  const company = companyOf(plan.company);
  const { lat, lng } = middleOf(company.town);
  return {
    id: offerId(plan.key),
    companyId: organisationId(plan.company),
    conferenceIds: company.member.map((district) => idOf('conference', district)),
    kind: plan.kind ?? 'HANDS',
    people: plan.people,
    smallestGroup: plan.smallest ?? 1,
    mostPerNeed: plan.perNeed ?? null,
    mostEvents: plan.events,
    mostPersonTurns: plan.personTurns ?? null,
    limitsPer: 'FISCAL_YEAR',
    used: [],
    windows: windows.map(slotOf),
    districtIds: (plan.districts ?? company.member).map(districtId),
    skills: plan.skills ?? [],
    languages: plan.languages ?? ['ja'],
    adultsOnly: plan.adultsOnly ?? true,
    themes: plan.themes ?? company.themes,
    site: spotAt('site', lat, lng),
    seeksNew: plan.seeksNew ?? false,
    busy: [],
    earliestStartMinute: null,
  };
}

/** How often each company came to each association: days, not needs. */
function pastOf(history: readonly Attendance[]): Problem['past'] {
  const days = new Map<string, Set<string>>();
  for (const { programme, offerKey } of history) {
    const pair = `${organisationId(offerKey.replace(' last-year', ''))} ${organisationId(programme.undertaking.by)}`;
    days.set(pair, (days.get(pair) ?? new Set()).add(programme.key));
  }
  return [...days].map(([pair, keys]) => {
    const [companyId = '', associationId = ''] = pair.split(' ');
    return { companyId, associationId, times: keys.size };
  });
}
