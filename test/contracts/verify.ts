import type {
  AskLimit,
  Assignment,
  DecidedMatch,
  Need,
  Offer,
  Plan,
  Problem,
  RuleName,
  Slot,
} from '@app/matching';

/*
 * An independent look at a plan: written from the rules' words, with nothing of the solver's or the rules' own code
 * but their types, so that a mistake there is not repeated here. People at once are counted by the other side of
 * Dilworth's theorem: the heaviest set of shifts of which no two can be done by one person.
 */

type Spot = Need['place'];
interface Item extends Slot {
  readonly place: Spot;
  readonly people: number;
}
interface Taken extends Assignment {
  readonly decided: boolean;
}

const distance = (a: Spot, b: Spot) =>
  Math.floor(Math.hypot(a.eastMetres - b.eastMetres, a.northMetres - b.northMetres));
const journey = (a: Spot, b: Spot) => (a.venue === b.venue ? 0 : 30 + Math.ceil((distance(a, b) * 4) / 1000));
export const clash = (a: Item, b: Item) =>
  a.endMinute + journey(a.place, b.place) > b.startMinute &&
  b.endMinute + journey(a.place, b.place) > a.startMinute;

function heaviestClash(items: readonly Item[]): number {
  const [first, ...rest] = items;
  if (!first) return 0;
  const without = heaviestClash(rest);
  const among = rest.filter((item) => clash(first, item));
  return Math.max(without, first.people + heaviestClash(among));
}

export function itemsOf(match: Assignment, problem: Problem): Item[] {
  const need = problem.needs.find((one) => one.id === match.needId);
  if (!need) return [];
  const items = [{ ...need.slot, place: need.place, people: match.people }];
  if (match.holdsBackup && need.backupSlot)
    items.push({ ...need.backupSlot, place: need.place, people: match.people });
  return items;
}

const total = (all: readonly { readonly people: number }[]) => all.reduce((sum, one) => sum + one.people, 0);
const inside = (slot: Slot, offer: Offer) =>
  offer.windows.some(
    (window) => window.startMinute <= slot.startMinute && window.endMinute >= slot.endMinute,
  );

/** The hard rules that the new matches break, by name. */
export function brokenRules(problem: Problem, assignments: readonly Assignment[]): RuleName[] {
  const all: Taken[] = [
    ...problem.decided.map((match: DecidedMatch) => ({ ...match, decided: true })),
    ...assignments.map((match) => ({ ...match, decided: false })),
  ];
  const broken = new Set<RuleName>();
  for (const match of assignments) {
    const need = problem.needs.find((one) => one.id === match.needId);
    const offer = problem.offers.find((one) => one.id === match.offerId);
    const twins = assignments.filter((one) => one.needId === match.needId && one.offerId === match.offerId);
    if (!need || !offer || !Number.isInteger(match.people) || match.people < 1 || twins.length > 1) {
      broken.add('isWellFormed');
      continue;
    }
    for (const rule of pairBreaks(problem, need, offer, match)) broken.add(rule);
    for (const rule of needBreaks(
      need,
      all.filter((one) => one.needId === need.id),
    ))
      broken.add(rule);
    for (const rule of offerBreaks(
      problem,
      all.filter((one) => one.offerId === offer.id),
      offer,
      match,
    ))
      broken.add(rule);
    for (const limit of problem.askLimits) {
      if (
        limit.beyondCost === null &&
        isAsk(problem, limit, match) &&
        beyond(problem, limit, assignments) > 0
      )
        broken.add('keepsAskLimits');
    }
  }
  return [...broken];
}

function isAsk(problem: Problem, limit: AskLimit, match: Assignment): boolean {
  const start = problem.needs.find((need) => need.id === match.needId)?.slot.startMinute ?? -Infinity;
  const company = problem.offers.find((offer) => offer.id === match.offerId)?.companyId;
  return company === limit.companyId && limit.fromMinute <= start && start < limit.toMinute;
}

/** New matches beyond what an ask limit leaves. */
function beyond(problem: Problem, limit: AskLimit, assignments: readonly Assignment[]): number {
  const asks = assignments.filter((match) => isAsk(problem, limit, match));
  return Math.max(0, limit.most < 0 ? asks.length : asks.length - limit.most);
}

function pairBreaks(problem: Problem, need: Need, offer: Offer, match: Assignment): RuleName[] {
  const same = (pair: { readonly needId: string; readonly offerId: string }) =>
    pair.needId === need.id && pair.offerId === offer.id;
  const backupOk = need.backupSlot
    ? match.holdsBackup
      ? inside(need.backupSlot, offer)
      : !need.backupRequired
    : !match.holdsBackup;
  const kept: Partial<Record<RuleName, boolean>> = {
    offersThatKind: need.kind === offer.kind,
    memberOfConference: need.openTo === 'WARD' || offer.conferenceIds.some((id) => id === need.conferenceId),
    acceptsDistrict: !offer.districtIds || offer.districtIds.some((id) => id === need.districtId),
    coversSkills: need.skills.every((skill) => offer.skills.includes(skill)),
    meetsConditions:
      need.languages.every((language) => offer.languages.includes(language)) &&
      (offer.adultsOnly || !need.adultsOnly),
    insideAWindow: inside(need.slot, offer),
    leavesLeadTime: !(need.slot.startMinute < (offer.earliestStartMinute ?? -Infinity)),
    holdsBackupDate: backupOk,
    keepsSmallestGroup: match.people >= offer.smallestGroup,
    staysWithinOffer:
      match.people <= offer.people && (offer.mostPerNeed === null || match.people <= offer.mostPerNeed),
    leavesExcludedPairsAlone: !problem.excluded.some(same),
    keepsDecidedMatches: !problem.decided.some(same),
  };
  return namesOfFalse(kept);
}

function needBreaks(need: Need, crew: readonly Taken[]): RuleName[] {
  return namesOfFalse({
    neverOverfills: total(crew) <= need.people,
    neverBelowFewest: total(crew) >= need.fewest,
    keepsMostOffers: crew.length <= need.mostOffers,
  });
}

function offerBreaks(
  problem: Problem,
  matches: readonly Taken[],
  offer: Offer,
  match: Assignment,
): RuleName[] {
  const yearOf = (needId: string) => problem.needs.find((need) => need.id === needId)?.fiscalYear;
  const year = yearOf(match.needId);
  const counted = matches.filter((one) => offer.limitsPer === 'OFFER' || yearOf(one.needId) === year);
  const before = offer.used.filter((used) => offer.limitsPer === 'OFFER' || used.fiscalYear === year);
  const events = counted.length + before.reduce((sum, used) => sum + used.events, 0);
  const turns = total(counted) + before.reduce((sum, used) => sum + used.personTurns, 0);
  const own = itemsOf(match, problem);
  const others = [
    ...offer.busy.map(({ slot, place, people }) => ({ ...slot, place, people })),
    ...matches.filter((one) => one.needId !== match.needId).flatMap((one) => itemsOf(one, problem)),
  ];
  const atOnce = own.map((item) => {
    const rest = [...others, ...own.filter((one) => one !== item)];
    return item.people + heaviestClash(rest.filter((one) => clash(one, item)));
  });
  return namesOfFalse({
    keepsEvents: offer.mostEvents === null || events <= offer.mostEvents,
    keepsBudget: offer.mostPersonTurns === null || turns <= offer.mostPersonTurns,
    keepsTravelTime: Math.max(...atOnce) <= offer.people,
  });
}

function namesOfFalse(kept: Partial<Record<RuleName, boolean>>): RuleName[] {
  return (Object.entries(kept) as [RuleName, boolean][]).flatMap(([rule, ok]) => (ok ? [] : [rule]));
}

/** The objective of csr-match/1 and what is asked beyond it, counted anew from the definitions. */
export function worthOf(problem: Problem, assignments: readonly Assignment[]): Plan['components'] {
  const { weights } = problem;
  const all: Assignment[] = [...problem.decided, ...assignments];
  const filled = (need: Need) =>
    Math.min(need.people, total(all.filter((match) => match.needId === need.id)));
  let [heads, fairness, fit] = [0, 0, 0];
  for (const need of problem.needs) {
    heads += weights.headPoints * need.urgency * filled(need);
    const before = problem.past.filter((row) => row.associationId === need.associationId);
    if (!before.some((row) => row.times > 0)) fit += weights.neverHelped * filled(need);
  }
  for (const association of new Set(problem.needs.map((need) => need.associationId))) {
    const needs = problem.needs.filter((need) => need.associationId === association);
    const wanted = total(needs);
    const placed = needs.reduce((sum, need) => sum + filled(need), 0);
    const cuts = weights.fairnessPercent.map((percent) => Math.floor((wanted * percent) / 100));
    for (let head = 1; head <= placed; head += 1) {
      fairness += weights.fairnessPoints[cuts.findIndex((cut) => head <= cut)] ?? 0;
    }
  }
  for (const match of all) {
    const need = problem.needs.find((one) => one.id === match.needId)!;
    const offer = problem.offers.find((one) => one.id === match.offerId);
    if (!offer) continue;
    let points = need.theme && offer.themes.includes(need.theme) ? weights.theme : 0;
    if (offer.site) points += Math.max(0, weights.near - Math.floor(distance(offer.site, need.place) / 500));
    const known = problem.past.some(
      (row) => row.companyId === offer.companyId && row.associationId === need.associationId && row.times > 0,
    );
    if (known) points += weights.past;
    else if (offer.seeksNew) points += weights.seeksNew;
    fit += points * match.people;
  }
  const leftOut = problem.published.filter(
    (pair) => !all.some((match) => match.needId === pair.needId && match.offerId === pair.offerId),
  );
  const changeCost = leftOut.reduce((sum, pair) => sum + pair.changeCost, 0);
  const asked = problem.askLimits.map(
    (limit) => (limit.beyondCost ?? 0) * beyond(problem, limit, assignments),
  );
  const askCost = asked.reduce((sum, cost) => sum + cost, 0);
  return { heads, fairness, fit, matchCost: weights.matchCost * all.length, changeCost, askCost };
}

export function objective(worth: Plan['components']): number {
  return worth.heads + worth.fairness + worth.fit - worth.matchCost - worth.changeCost - worth.askCost;
}
