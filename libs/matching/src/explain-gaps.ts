import { bitsOf, rulesIn } from './pair-index.js';
import { largestGroup, pairRules } from './pair-rules.js';
import {
  asksBesideOthers,
  entriesAt,
  mostOf,
  peopleAt,
  restBeside,
  viewPlan,
  type PlanView,
  type RestBeside,
} from './plan-view.js';
import { roomOf } from './ledger.js';
import type { Assignment, Need, Offer, Problem } from './problem.js';
import type { RuleName } from './rules.js';

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

/** Every need that stays short of people under the plan, with what stands in the way. */
export function explainGaps(problem: Problem, assignments: readonly Assignment[]): NeedGap[] {
  const view = viewPlan(problem, assignments);
  return problem.needs
    .filter((need) => roomOf(view.ledger, need).people > 0)
    .map((need) => gapOf(view, need));
}

/** Rules that stop a pair because of what is promised or was decided already, as bits after the pair rules'. */
const rulesNow = [
  'leavesExcludedPairsAlone',
  'keepsMostOffers',
  'keepsEvents',
  'keepsBudget',
  'keepsTravelTime',
  'keepsAskLimits',
  'neverOverfills',
  'keepsSmallestGroup',
] as const satisfies readonly RuleName[];

/** The rules that stop the pair because of what is promised already; the pair itself breaks none. */
export function obstaclesNow(view: PlanView, need: Need, offer: Offer): RuleName[] {
  const room = roomOf(view.ledger, need);
  const bits = bitsNow(room, need, offer, restAt(view, need, offer));
  return rulesNow.filter((_, at) => bits & (1 << at));
}

function restAt(view: PlanView, need: Need, offer: Offer): RestBeside {
  const rest = restBeside(view, need, offer);
  return { ...rest, asks: asksBesideOthers(view, need, offer, rest) };
}

function bitsNow(
  room: { readonly people: number; readonly offers: number },
  need: Need,
  offer: Offer,
  rest: RestBeside,
): number {
  const smallest = Math.max(1, offer.smallestGroup);
  return (
    Number(rest.excluded) |
    (Number(room.offers < 1) << 1) |
    (Number(rest.events < 1) << 2) |
    (Number(rest.personTurns < smallest) << 3) |
    (Number(rest.peopleFree < Math.min(smallest, offer.people)) << 4) |
    (Number(rest.asks < 1) << 5) |
    (Number(room.people < 1) << 6) |
    (Number(room.people >= 1 && room.people < smallest && smallest <= largestGroup(need, offer)) << 7)
  );
}

const kindBits = bitsOf(['offersThatKind']);

function gapOf(view: PlanView, need: Need): NeedGap {
  const [people, room] = [peopleAt(view, need.id), roomOf(view.ledger, need)];
  const base = { needId: need.id, people, peopleMissing: need.people - people };
  const there = new Set(entriesAt(view, need.id).map((entry) => entry.offerId));
  const tally = new Tally(need);
  const free: number[] = [];
  let [offers, otherKinds] = [0, 0];
  view.index.brokenBits(need).forEach((bits, row) => {
    const offer = view.index.offers[row]!;
    if ((bits & kindBits) !== 0) otherKinds += 1;
    if ((bits & kindBits) !== 0 || there.has(offer.id)) return;
    offers += 1;
    const several = (bits & (bits - 1)) !== 0;
    const rest = several ? null : restAt(view, need, offer);
    const now = rest ? bitsNow(room, need, offer, rest) : 0;
    tally.add(bits, now, offer);
    if (rest && bits === 0 && now === 0) free.push(Math.min(room.people, mostOf(need, offer, rest)));
  });
  if (offers === 0) {
    const reason = { rule: 'offersThatKind', offers: otherKinds, onlyThis: 0, missing: [] } as const;
    return { ...base, offers, reasons: otherKinds > 0 ? [reason] : [] };
  }
  const largest = free.toSorted((a, b) => b - a).slice(0, room.offers);
  const together = largest.reduce((sum, most) => sum + most, people);
  const reasons = tally.reasons(together < need.fewest ? 'neverBelowFewest' : 'leftIdle');
  return { ...base, offers, reasons };
}

/** Offers by what stops them, and what those lack who lack something. */
class Tally {
  private readonly offers = new Map<number, number>();
  private readonly lacking = {
    coversSkills: new Map<string, number>(),
    meetsConditions: new Map<string, number>(),
  };

  constructor(private readonly need: Need) {}

  add(pairBits: number, nowBits: number, offer: Offer): void {
    const bits = pairBits | (nowBits << pairRules.length);
    this.offers.set(bits, (this.offers.get(bits) ?? 0) + 1);
    const { skills, languages, adultsOnly } = this.need;
    const { coversSkills, meetsConditions } = this.lacking;
    for (const skill of skills) if (!offer.skills.includes(skill)) count(coversSkills, skill);
    for (const one of languages) if (!offer.languages.includes(one)) count(meetsConditions, one);
    if (adultsOnly && !offer.adultsOnly) count(meetsConditions, 'ADULTS_ONLY');
  }

  /** First what keeps most offers away all by itself. */
  reasons(ofNothing: NeedGapReason['rule']): NeedGapReason[] {
    const rows = new Map<NeedGapReason['rule'], { offers: number; onlyThis: number }>();
    for (const [bits, offers] of this.offers) {
      const now = rulesNow.filter((_, at) => bits & (1 << (at + pairRules.length)));
      const rules = bits === 0 ? [ofNothing] : [...rulesIn(bits), ...now];
      for (const rule of rules) {
        const row = rows.get(rule) ?? { offers: 0, onlyThis: 0 };
        rows.set(rule, {
          offers: row.offers + offers,
          onlyThis: row.onlyThis + (rules.length === 1 ? offers : 0),
        });
      }
    }
    return [...rows]
      .map(([rule, row]) => ({ rule, ...row, missing: this.missing(rule) }))
      .toSorted((a, b) => b.onlyThis - a.onlyThis || b.offers - a.offers);
  }

  private missing(rule: NeedGapReason['rule']): string[] {
    if (rule !== 'coversSkills' && rule !== 'meetsConditions') return [];
    return [...this.lacking[rule]].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
  }
}

function count(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}
