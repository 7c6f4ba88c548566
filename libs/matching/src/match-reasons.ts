import { metresBetween, walkingMinutes } from '@app/domain';
import { groupBy, sumPeople, type Ledger } from './ledger.js';
import { windowAround } from './pair-rules.js';
import { helpedAssociations, pastTimes, timesTogether, type PastTimes } from './preferences.js';
import type { Assignment, Need, Offer, Slot } from './problem.js';

/** Further than this nobody calls it near. */
const nearWalkMinutes = 25;
/** From here on the office calls a need urgent. */
const urgent = 4;

/** One thing that speaks for a match; the screen finds the words. */
export type MatchReason =
  | { readonly kind: 'FILLS_THE_NEED' }
  /** With them, and not without, there are as many as help at the fewest. */
  | { readonly kind: 'REACHES_THE_FEWEST' }
  /** It was published before, and stays. */
  | { readonly kind: 'KEEPS_PUBLISHED' }
  | { readonly kind: 'URGENT' }
  /** Of all that the association asks, the plan gives it little. */
  | { readonly kind: 'LITTLE_SERVED' }
  | { readonly kind: 'TOGETHER_BEFORE'; readonly times: number }
  /** The association has had nobody's help so far. */
  | { readonly kind: 'FIRST_TIME_HELPED' }
  /** The company looks for associations that it doesn't know yet, and this is one. */
  | { readonly kind: 'NEW_TO_EACH_OTHER' }
  | { readonly kind: 'THEME'; readonly theme: string }
  /** On foot from where the offer's people come from to the venue. */
  | { readonly kind: 'NEAR'; readonly walkingMinutes: number }
  | { readonly kind: 'SKILLS'; readonly skills: readonly string[] }
  | { readonly kind: 'INSIDE_WINDOW'; readonly window: Slot }
  | { readonly kind: 'BACKUP_DATE_TOO' };

/** What the ledger must be asked once for all matches. */
export interface Background {
  readonly ledger: Ledger;
  readonly past: PastTimes;
  /** Associations that somebody has helped before. */
  readonly helpedBefore: ReadonlySet<string>;
  /** Published pairs, `need offer`, and associations that the plan gives little; unknown: no reason of it. */
  readonly published?: ReadonlySet<string>;
  readonly littleServed?: ReadonlySet<string>;
}

export function backgroundOf(ledger: Ledger): Background {
  const { problem } = ledger;
  return {
    ledger,
    past: pastTimes(problem),
    helpedBefore: helpedAssociations(problem),
    published: new Set(problem.published.map(({ needId, offerId }) => `${needId} ${offerId}`)),
    littleServed: littleServed(ledger),
  };
}

/** Associations with several needs of which even the plan serves less than the first step of fairness. */
function littleServed({ problem, byNeed }: Ledger): ReadonlySet<string> {
  const share = (problem.weights.fairnessPercent[0] ?? 0) / 100;
  return new Set(
    [...groupBy(problem.needs, (need) => need.associationId)].flatMap(([associationId, needs]) => {
      const placed = needs.reduce((sum, need) => sum + sumPeople(byNeed.get(need.id) ?? []), 0);
      return needs.length > 1 && placed < share * sumPeople(needs) ? [associationId] : [];
    }),
  );
}

/** The reasons that count for a match, the weightiest first. The match may stand in the ledger or be about to. */
export function reasonsFor(
  background: Background,
  need: Need,
  offer: Offer,
  match: Omit<Assignment, 'needId' | 'offerId'>,
): MatchReason[] {
  const { ledger } = background;
  const others = sumPeople((ledger.byNeed.get(need.id) ?? []).filter((entry) => entry.offerId !== offer.id));
  const together = others + match.people;
  const window = windowAround(need.slot, offer);
  const reasons: (MatchReason | null)[] = [
    together >= need.people ? { kind: 'FILLS_THE_NEED' } : null,
    together < need.people && others < need.fewest && need.fewest <= together && need.fewest > 1
      ? { kind: 'REACHES_THE_FEWEST' }
      : null,
    background.published?.has(`${need.id} ${offer.id}`) ? { kind: 'KEEPS_PUBLISHED' } : null,
    need.urgency >= urgent ? { kind: 'URGENT' } : null,
    background.littleServed?.has(need.associationId) ? { kind: 'LITTLE_SERVED' } : null,
    ...acquaintance(background, need, offer),
    need.theme !== null && offer.themes.includes(need.theme) ? { kind: 'THEME', theme: need.theme } : null,
    nearness(need, offer),
    need.skills.length > 0 && need.skills.every((skill) => offer.skills.includes(skill))
      ? { kind: 'SKILLS', skills: need.skills }
      : null,
    window ? { kind: 'INSIDE_WINDOW', window } : null,
    match.holdsBackup ? { kind: 'BACKUP_DATE_TOO' } : null,
  ];
  return reasons.filter((reason) => reason !== null);
}

function acquaintance({ past, helpedBefore }: Background, need: Need, offer: Offer): (MatchReason | null)[] {
  const times = timesTogether(past, offer, need);
  if (times > 0) return [{ kind: 'TOGETHER_BEFORE', times }];
  return [
    helpedBefore.has(need.associationId) ? null : { kind: 'FIRST_TIME_HELPED' },
    offer.seeksNew ? { kind: 'NEW_TO_EACH_OTHER' } : null,
  ];
}

function nearness(need: Need, offer: Offer): MatchReason | null {
  const minutes = offer.site ? walkingMinutes(metresBetween(offer.site, need.place)) : Infinity;
  return minutes <= nearWalkMinutes ? { kind: 'NEAR', walkingMinutes: minutes } : null;
}
