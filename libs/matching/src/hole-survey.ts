import type { NeedChange, OfferChangeKind } from './changes.js';
import { type Reach } from './crew-table.js';
import { fillHole, reachOf, type Filled } from './fill-hole.js';
import { couldMend, isNearAWindow, pairInPlan, type PairInPlan } from './offer-changes.js';
import { bitsOf, timeRuleBits } from './pair-index.js';
import { entriesAt, freeFor, mustHoldBackup, peopleAt, type PlanView } from './plan-view.js';
import { isEligible } from './pair-rules.js';
import type { Need } from './problem.js';

const kindBits = bitsOf(['offersThatKind']);

interface NearRow {
  readonly row: number;
  readonly bits: number;
}

/** A need that is short of people, and all offers that one change could bring to it. */
export class HoleSurvey {
  readonly people: number;
  readonly missing: number;
  private readonly near: readonly NearRow[];
  private readonly pairs = new Map<number, PairInPlan>();
  private baseReaches: ReadonlyMap<number, Reach> | undefined;
  private baseFilled: Filled | undefined;

  constructor(
    readonly view: PlanView,
    readonly need: Need,
  ) {
    this.people = peopleAt(view, need.id);
    this.missing = Math.max(0, need.people - this.people);
    this.near = this.missing > 0 ? this.nearRows() : [];
  }

  /** Who could come as everything stands, those who come now among them. */
  get reaches(): Reach[] {
    return [...this.reachByRow.values()];
  }

  /** The most that the need could have with nothing changed. */
  get base(): Filled {
    this.baseFilled ??= fillHole(this.view, this.need, this.reaches);
    return this.baseFilled;
  }

  /** Which sets of pair rules keep near offers away. */
  get obstacles(): ReadonlySet<number> {
    return new Set(this.near.map(({ bits }) => bits));
  }

  pairsThatCouldMend(kind: OfferChangeKind): PairInPlan[] {
    const rows = this.near.filter(({ row, bits }) => {
      const offer = this.view.index.offers[row]!;
      return couldMend(kind, bits) && (kind !== 'WIDER_WINDOW' || isNearAWindow(this.need, offer));
    });
    return rows.map((near) => this.pair(near));
  }

  /** Who could come if the need were that other one. */
  reachesWith(changed: Need, { kind }: NeedChange): Reach[] {
    const sameTime = changed.slot === this.need.slot && mustHoldBackup(changed) === mustHoldBackup(this.need);
    if (sameTime && (kind === 'MORE_OFFERS' || kind === 'LOWER_FEWEST')) return this.reaches;
    if (!sameTime) return this.reachesAt(changed);
    const bits = this.view.index.brokenBits(changed);
    return this.near.flatMap(({ row, bits: before }) => {
      if (bits[row] !== 0) return [];
      const known = before === 0 && kind !== 'ASK_FOR_MORE' ? this.reachByRow.get(row) : undefined;
      return known ?? this.reach(changed, row) ?? [];
    });
  }

  private reachesAt(changed: Need): Reach[] {
    const { index } = this.view;
    return this.near.flatMap(({ row, bits }) => {
      const others = (bits & ~timeRuleBits) !== 0 || index.timeBits(changed, row) !== 0;
      return others ? [] : (this.reach(changed, row) ?? []);
    });
  }

  private reach(changed: Need, row: number): Reach | null {
    return reachOf(this.view, changed, this.view.index.offers[row]!);
  }

  /** Whether those who have decided to come could come at the other time too: nobody is asked anew. */
  suitsDecided(changed: Need): boolean {
    return entriesAt(this.view, this.need.id).every((entry) => {
      if (!entry.decided) return true;
      const offer = this.view.ledger.offers.get(entry.offerId);
      return (
        offer !== undefined &&
        isEligible(changed, offer) &&
        freeFor(this.view, changed, offer, entry.holdsBackup) >= entry.people
      );
    });
  }

  private get reachByRow(): ReadonlyMap<number, Reach> {
    this.baseReaches ??= new Map(
      this.near.flatMap((near) => {
        const pair = near.bits === 0 ? this.pair(near) : null;
        const reach = pair && reachOf(this.view, this.need, pair.offer, pair.rest);
        return reach ? [[near.row, reach] as const] : [];
      }),
    );
    return this.baseReaches;
  }

  private pair({ row, bits }: NearRow): PairInPlan {
    const known = this.pairs.get(row);
    if (known) return known;
    const { view, need, missing } = this;
    const pair = pairInPlan(view, { need, offer: view.index.offers[row]!, bits, missing });
    this.pairs.set(row, pair);
    return pair;
  }

  /** Offers that break one rule at most, or such as another time could mend together. */
  private nearRows(): NearRow[] {
    const near: NearRow[] = [];
    this.view.index.brokenBits(this.need).forEach((bits, row) => {
      const single = (bits & (bits - 1)) === 0 && bits !== kindBits;
      if (single || (bits & ~timeRuleBits) === 0) near.push({ row, bits });
    });
    return near;
  }
}
