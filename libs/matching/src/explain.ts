import { openLedger, restOf, roomOf, sumPeople, type Ledger } from './ledger.js';
import { reasonsFor, type Background, type MatchReason } from './match-reasons.js';
import { isEligible, largestGroup, whyNot } from './pair-rules.js';
import { fitPoints, pastTimes } from './preferences.js';
import type { Assignment, Need, Offer, Problem } from './problem.js';
import type { RuleName } from './rules.js';

export interface ExplainedMatch extends Assignment {
  readonly reasons: readonly MatchReason[];
}

/** Why offers don't come to a need, counted. */
export interface NeedGapReason {
  /** The rule that stops them; `leftIdle`: none does, and yet the plan leaves them at home. */
  readonly rule: RuleName | 'leftIdle';
  /** Offers that it stops. */
  readonly offers: number;
  /** Offers that nothing else stops: they could come if this one thing were different. */
  readonly onlyThis: number;
  /** The skills, languages or conditions that are lacking, the most frequent first. */
  readonly missing: readonly string[];
}

/** A need that has fewer people than it asks for. */
export interface NeedGap {
  readonly needId: string;
  readonly people: number;
  readonly peopleMissing: number;
  /** Offers of the need's kind that don't come. */
  readonly offers: number;
  /** The first is what binds. Empty: there is no offer at all. */
  readonly reasons: readonly NeedGapReason[];
}

/** Somebody who could take a need now. */
export interface Candidate {
  readonly offerId: string;
  readonly companyId: string;
  readonly fewest: number;
  readonly most: number;
  /** How well it fits, in points for each person; to compare, not to show. */
  readonly fitPoints: number;
  readonly reasons: readonly MatchReason[];
}

/** The reasons of every new match of a plan. */
export function explainMatches(problem: Problem, assignments: readonly Assignment[]): ExplainedMatch[] {
  const background = backgroundOf(problem, assignments);
  const { needs, offers } = background.ledger;
  return assignments.flatMap((match) => {
    const need = needs.get(match.needId);
    const offer = offers.get(match.offerId);
    return need && offer ? [{ ...match, reasons: reasonsFor(background, need, offer, match) }] : [];
  });
}

/** Every need that stays short of people under the plan, with what stands in the way. */
export function explainGaps(problem: Problem, assignments: readonly Assignment[]): NeedGap[] {
  const ledger = openLedger(problem, assignments);
  const excluded = excludedPairs(problem);
  return problem.needs
    .filter((need) => roomOf(ledger, need).people > 0)
    .map((need) => gapOf(ledger, excluded, need));
}

/**
 * Who could take a need now, the best first: to propose by hand, or instead of one who passed. Whatever is given
 * as assignments is taken as promised beside the decided matches: none, and proposals hold nobody back.
 */
export function candidatesFor(
  problem: Problem,
  needId: string,
  assignments: readonly Assignment[] = [],
): Candidate[] {
  const background = backgroundOf(problem, assignments);
  const { ledger, past } = background;
  const need = ledger.needs.get(needId);
  if (!need) return [];
  const excluded = excludedPairs(problem);
  const headPoints = problem.weights.headPoints * need.urgency;
  return problem.offers
    .flatMap((offer): Candidate[] => {
      if (alreadyThere(ledger, need, offer) || !isEligible(need, offer)) return [];
      if (obstaclesNow(ledger, excluded, need, offer).length > 0) return [];
      const match = { people: mostNow(ledger, need, offer), holdsBackup: need.backupRequired };
      return [
        {
          offerId: offer.id,
          companyId: offer.companyId,
          fewest: Math.max(1, offer.smallestGroup),
          most: match.people,
          fitPoints: fitPoints(need, offer, problem.weights, past),
          reasons: reasonsFor(background, need, offer, match),
        },
      ];
    })
    .toSorted((a, b) => b.most * (headPoints + b.fitPoints) - a.most * (headPoints + a.fitPoints));
}

function backgroundOf(problem: Problem, assignments: readonly Assignment[]): Background {
  return {
    ledger: openLedger(problem, assignments),
    past: pastTimes(problem),
    helpedBefore: new Set(problem.past.flatMap((row) => (row.times > 0 ? [row.associationId] : []))),
  };
}

function excludedPairs(problem: Problem): ReadonlySet<string> {
  return new Set(problem.excluded.map((pair) => `${pair.needId} ${pair.offerId}`));
}

function alreadyThere(ledger: Ledger, need: Need, offer: Offer): boolean {
  return (ledger.byNeed.get(need.id) ?? []).some((entry) => entry.offerId === offer.id);
}

function mostNow(ledger: Ledger, need: Need, offer: Offer): number {
  const rest = restOf(ledger, offer, need);
  return Math.min(largestGroup(need, offer), roomOf(ledger, need).people, rest.peopleFree, rest.personTurns);
}

/** The rules that stop the pair because of what is promised already. */
function obstaclesNow(ledger: Ledger, excluded: ReadonlySet<string>, need: Need, offer: Offer): RuleName[] {
  const room = roomOf(ledger, need);
  const rest = restOf(ledger, offer, need);
  const smallest = Math.max(1, offer.smallestGroup);
  const broken: [RuleName, boolean][] = [
    ['leavesExcludedPairsAlone', excluded.has(`${need.id} ${offer.id}`)],
    ['keepsMostOffers', room.offers < 1],
    ['keepsEvents', rest.events < 1],
    ['keepsBudget', rest.personTurns < smallest],
    ['keepsTravelTime', rest.peopleFree < Math.min(smallest, offer.people)],
    ['neverOverfills', room.people < 1],
    [
      'keepsSmallestGroup',
      room.people >= 1 && room.people < smallest && smallest <= largestGroup(need, offer),
    ],
  ];
  return broken.flatMap(([rule, is]) => (is ? [rule] : []));
}

function gapOf(ledger: Ledger, excluded: ReadonlySet<string>, need: Need): NeedGap {
  const people = sumPeople(ledger.byNeed.get(need.id) ?? []);
  const base = { needId: need.id, people, peopleMissing: need.people - people };
  const all = ledger.problem.offers;
  const offers = all.filter((offer) => offer.kind === need.kind && !alreadyThere(ledger, need, offer));
  if (offers.length === 0) {
    const otherKinds = all.filter((offer) => offer.kind !== need.kind).length;
    const rule = { rule: 'offersThatKind', offers: otherKinds, onlyThis: 0, missing: [] } as const;
    return { ...base, offers: 0, reasons: otherKinds > 0 ? [rule] : [] };
  }
  const tally = new Tally();
  const free: Offer[] = [];
  for (const offer of offers) {
    const obstacles = whyNot(need, offer);
    const now = obstacles.length > 1 ? [] : obstaclesNow(ledger, excluded, need, offer);
    const known = now.filter((rule) => obstacles.every((obstacle) => obstacle.rule !== rule));
    tally.add([...obstacles, ...known.map((rule) => ({ rule, missing: [] }))]);
    if (obstacles.length === 0 && now.length === 0) free.push(offer);
  }
  const reach = free.map((offer) => mostNow(ledger, need, offer)).toSorted((a, b) => b - a);
  const together = reach.slice(0, roomOf(ledger, need).offers).reduce((sum, most) => sum + most, people);
  const rule = together < need.fewest ? 'neverBelowFewest' : 'leftIdle';
  for (const _ of free) tally.add([{ rule, missing: [] }]);
  return { ...base, offers: offers.length, reasons: tally.reasons() };
}

class Tally {
  private readonly rows = new Map<
    NeedGapReason['rule'],
    { offers: number; onlyThis: number; missing: Map<string, number> }
  >();

  /** The obstacles of one offer. */
  add(
    obstacles: readonly { readonly rule: NeedGapReason['rule']; readonly missing: readonly string[] }[],
  ): void {
    for (const { rule, missing } of obstacles) {
      const row = this.rows.get(rule) ?? { offers: 0, onlyThis: 0, missing: new Map<string, number>() };
      this.rows.set(rule, row);
      row.offers += 1;
      if (obstacles.length === 1) row.onlyThis += 1;
      for (const name of missing) row.missing.set(name, (row.missing.get(name) ?? 0) + 1);
    }
  }

  /** First what keeps most offers away all by itself. */
  reasons(): NeedGapReason[] {
    return [...this.rows]
      .map(([rule, { offers, onlyThis, missing }]) => {
        const names = [...missing].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
        return { rule, offers, onlyThis, missing: names };
      })
      .toSorted((a, b) => b.onlyThis - a.onlyThis || b.offers - a.offers);
  }
}
