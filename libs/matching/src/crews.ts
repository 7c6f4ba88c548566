import { metresBetween, walkingMinutes } from '@app/domain';
import { groupBy, openLedger, sumPeople } from './ledger.js';
import { pastTimes, timesTogether } from './preferences.js';
import type { Assignment, Offer, Problem } from './problem.js';

/** One company's people in a crew. */
export interface CrewCompany {
  readonly companyId: string;
  readonly people: number;
  /** How often it has helped the association before. */
  readonly timesTogether: number;
  /** On foot to the venue; null: not known. */
  readonly walkingMinutes: number | null;
}

/** Why that company leads: what set it apart from the others. */
export type LeadReason =
  | { readonly kind: 'COMES_ALONE' }
  | { readonly kind: 'MOST_PEOPLE'; readonly people: number }
  | { readonly kind: 'BEEN_THERE_BEFORE'; readonly times: number }
  | { readonly kind: 'NEAREST'; readonly walkingMinutes: number }
  /** They are equal: drawn, by the run's seed, so that it isn't always the same. */
  | { readonly kind: 'DRAWN' };

export interface Lead {
  readonly companyId: string;
  readonly reason: LeadReason;
}

/** Everybody who comes to one need, decided or proposed, by company. */
export interface Crew {
  readonly needId: string;
  readonly companies: readonly CrewCompany[];
  readonly lead: Lead;
}

/** The crews of all needs to which somebody comes. */
export function crewsOf(problem: Problem, assignments: readonly Assignment[], seed: number): Crew[] {
  const ledger = openLedger(problem, assignments);
  const past = pastTimes(problem);
  return problem.needs.flatMap((need) => {
    const entries = (ledger.byNeed.get(need.id) ?? []).flatMap(({ offerId, people }) => {
      const offer = ledger.offers.get(offerId);
      return offer ? [{ offer, people }] : [];
    });
    const companies = [...groupBy(entries, ({ offer }) => offer.companyId)].map(
      ([companyId, ofIt]): CrewCompany => ({
        companyId,
        people: sumPeople(ofIt),
        timesTogether: ofIt[0] ? timesTogether(past, ofIt[0].offer, need) : 0,
        walkingMinutes: nearest(
          ofIt.map(({ offer }) => offer),
          (offer) => (offer.site ? walkingMinutes(metresBetween(offer.site, need.place)) : null),
        ),
      }),
    );
    const lead = leadOf(companies, `${seed} ${need.id}`);
    return lead ? [{ needId: need.id, companies, lead }] : [];
  });
}

/**
 * Who leads a crew of several companies' small teams, for the association to have one name to call: who sends most
 * people, then who has been there most often, then who is nearest, then drawn. Null: nobody comes.
 *
 * @param draw the same text draws the same company
 */
export function leadOf(companies: readonly CrewCompany[], draw: string): Lead | null {
  const [only] = companies;
  if (!only) return null;
  if (companies.length === 1) return { companyId: only.companyId, reason: { kind: 'COMES_ALONE' } };
  const steps: ((left: readonly CrewCompany[]) => readonly CrewCompany[])[] = [
    (left) => largest(left, ({ people }) => people),
    (left) => largest(left, (one) => one.timesTogether),
    (left) => largest(left, (one) => -(one.walkingMinutes ?? Infinity)),
    (left) => largest(left, ({ companyId }) => hash(`${draw} ${companyId}`)).slice(0, 1),
  ];
  let left = companies;
  for (const [step, choose] of steps.entries()) {
    left = choose(left);
    const [first] = left;
    if (first && left.length === 1) return { companyId: first.companyId, reason: reasonOf(step, first) };
  }
  return null;
}

function reasonOf(
  step: number,
  { people, timesTogether: times, walkingMinutes: minutes }: CrewCompany,
): LeadReason {
  if (step === 0) return { kind: 'MOST_PEOPLE', people };
  if (step === 1) return { kind: 'BEEN_THERE_BEFORE', times };
  return step === 2 && minutes !== null ? { kind: 'NEAREST', walkingMinutes: minutes } : { kind: 'DRAWN' };
}

function largest(all: readonly CrewCompany[], of: (one: CrewCompany) => number): CrewCompany[] {
  const most = Math.max(...all.map(of));
  return all.filter((one) => of(one) === most);
}

function nearest(offers: readonly Offer[], minutes: (offer: Offer) => number | null): number | null {
  const known = offers.map(minutes).filter((one) => one !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** A number that looks drawn and is the same for the same text (FNV-1a, then mixed; public domain). */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return (state ^ (state >>> 15)) >>> 0;
}
