import { outcome, type SmallestChange } from './change-outcome.js';
import { sizeOf } from './change-sizes.js';
import {
  changedNeed,
  changedOffer,
  type Change,
  type NeedChange,
  type OfferChange,
  type OfferChangeKind,
} from './changes.js';
import { isChangedFor, type CrewMember, type Reach } from './crew-table.js';
import { fillHole } from './fill-hole.js';
import { HoleSurvey } from './hole-survey.js';
import { needChangesFor } from './need-changes.js';
import {
  amountOf,
  changedReach,
  offerChange,
  offerChangeKinds,
  reachWith,
  type ChangedReach,
} from './offer-changes.js';
import { entriesAt, viewPlan, type PlanView } from './plan-view.js';
import type { Assignment, Need, Problem } from './problem.js';

export interface NeedChanges {
  readonly needId: string;
  readonly people: number;
  readonly peopleMissing: number;
  /** Those that fill it, the smallest first; if none does, those that bring most. */
  readonly changes: readonly SmallestChange[];
}

export interface ChangeOptions {
  /** Only these needs; otherwise all. */
  readonly needIds?: readonly string[];
  /** So many changes for each need at most. */
  readonly most?: number;
}

/** For every need that stays short: the smallest changes that would fill it, each solved with that change. */
export function smallestChanges(
  problem: Problem,
  assignments: readonly Assignment[],
  { needIds, most = 3 }: ChangeOptions = {},
): NeedChanges[] {
  const view = viewPlan(problem, assignments);
  const asked = needIds && new Set(needIds);
  return problem.needs.flatMap((need) => {
    if (asked && !asked.has(need.id)) return [];
    const survey = new HoleSurvey(view, need);
    return survey.missing > 0 ? [changesOf(survey, most)] : [];
  });
}

function changesOf(survey: HoleSurvey, most: number): NeedChanges {
  const { need, people, missing } = survey;
  const found = [...asItIs(survey)];
  const trials = trialsFor(survey).toSorted((a, b) => a.size - b.size);
  for (const trial of trials) {
    const filling = found.filter(({ fills, size }) => fills && size <= trial.size);
    if (filling.length >= most) break;
    if (filling.some(({ change }) => change.kind === trial.kind)) continue;
    const change = trial.solve();
    if (change && change.people > survey.base.people) found.push(change);
  }
  return { needId: need.id, people, peopleMissing: missing, changes: best(found, most) };
}

/** The smallest that fill; without any, those that bring most: one of each kind. */
function best(found: readonly SmallestChange[], most: number): SmallestChange[] {
  const filling = found.filter(({ fills }) => fills);
  const sorted = (filling.length > 0 ? filling : found).toSorted(
    (a, b) => (filling.length > 0 ? 0 : b.people - a.people) || a.size - b.size || b.companies - a.companies,
  );
  const kinds = new Set<string>();
  return sorted.filter(({ change: { kind } }) => !kinds.has(kind) && kinds.add(kind)).slice(0, most);
}

/** Where the need could have more people with nothing changed at all. */
function asItIs(survey: HoleSurvey): SmallestChange[] {
  const { base, people, view, need } = survey;
  if (base.people <= people) return [];
  const staying = new Map(base.crew.map((member) => [member.reach.offer.id, member.people]));
  const fresh = entriesAt(view, need.id).filter((entry) => !entry.decided);
  const allStay = fresh.every((entry) => (staying.get(entry.offerId) ?? 0) >= entry.people);
  return [outcome(survey, { kind: allStay ? 'AS_IT_IS' : 'ANOTHER_CREW' }, base, survey.reaches)];
}

/** A time that nobody offers is no small thing to ask: who might be asked for it, `whomToAsk` says. */
const smallKinds = offerChangeKinds.filter((kind) => kind !== 'NEW_WINDOW');

interface Trial {
  readonly kind: Change['kind'];
  /** The change is at least so large. */
  readonly size: number;
  readonly solve: () => SmallestChange | null;
}

function trialsFor(survey: HoleSurvey): Trial[] {
  const ofNeed = needChangesFor(survey).map((change): Trial => ({
    kind: change.kind,
    size: sizeOf(change, survey.need),
    solve: () => withNeedChange(survey, change),
  }));
  const ofOffers = smallKinds.map((kind): Trial => ({
    kind,
    size: leastSize(kind, survey.need),
    solve: () => withOfferChange(survey, kind),
  }));
  return [...ofNeed, ...ofOffers];
}

function leastSize(kind: OfferChangeKind, need: Need): number {
  return sizeOf({ kind, more: 1, fewer: 1, minutes: 1, offers: 1 } as Change, need);
}

function withNeedChange(survey: HoleSurvey, change: NeedChange): SmallestChange | null {
  const need = changedNeed(survey.need, change);
  const reaches = survey.reachesWith(need, change);
  if (!couldBring(survey, need, reaches)) return null;
  return outcome(survey, change, fillHole(survey.view, need, reaches), reaches);
}

/** Whether the largest groups that may share the need are together more than it gets as it is. */
function couldBring({ view, base }: HoleSurvey, need: Need, reaches: readonly Reach[]): boolean {
  const decided = entriesAt(view, need.id).filter((entry) => entry.decided);
  const there = decided.reduce((sum, entry) => sum + entry.people, 0);
  const most = reaches.map((reach) => reach.most).toSorted((a, b) => b - a);
  const shares = Math.max(0, need.mostOffers - decided.length);
  return most.slice(0, shares).reduce((sum, people) => sum + people, there) > base.people;
}

function withOfferChange(survey: HoleSurvey, kind: OfferChangeKind): SmallestChange | null {
  const { view, need } = survey;
  const changed = survey.pairsThatCouldMend(kind).flatMap((pair) => changedReach(view, pair, kind) ?? []);
  if (changed.length === 0) return null;
  const byOffer = new Map(changed.map((one) => [one.pair.offer.id, one]));
  const reaches = [
    ...survey.reaches.filter(({ offer }) => !byOffer.has(offer.id)),
    ...changed.map(({ reach }) => reach),
  ];
  if (!couldBring(survey, need, reaches)) return null;
  const filled = fillHole(view, need, reaches);
  const members = filled.crew.filter(({ reach, people }) => isChangedFor(reach, people));
  const changes = members.flatMap((member) => {
    const one = byOffer.get(member.reach.offer.id);
    return one ? [leastChange(view, one, member.people)] : [];
  });
  const [largest] = changes.toSorted((a, b) => amountOf(b) - amountOf(a));
  if (!largest) return null;
  const crew = filled.crew.map((member): CrewMember => {
    const pair = byOffer.get(member.reach.offer.id)?.pair;
    if (!pair) return member;
    const offer = members.includes(member) ? changedOffer(need, pair.offer, largest) : pair.offer;
    return { ...member, reach: { ...member.reach, offer } };
  });
  const able = changed.map(({ reach }) => reach);
  return outcome(survey, { ...largest, offers: members.length }, { ...filled, crew }, able, members);
}

/** No more than it takes for so many people to come. */
function leastChange(view: PlanView, { pair, change }: ChangedReach, people: number): OfferChange {
  const least = offerChange(pair, change.kind, people);
  const reach = least && reachWith(view, pair, least);
  return least && reach && reach.least <= people && people <= reach.most ? least : change;
}
