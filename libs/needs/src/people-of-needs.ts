import type { Checked, Fate, PlanDifference } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import type { NeedForMatching } from './needs-for-matching.queries.js';
import type { StaffingNeedRow } from './staffing-need.entity.js';

/** A need that becomes another, with its day and place: as it stands, and as it is to be. */
export interface NeedChange {
  readonly before: NeedForMatching;
  readonly after: NeedForMatching;
}

/** A company that was asked or has promised, and what would become of that. */
export interface TouchedCompany {
  readonly matchId: string;
  readonly companyName: string;
  readonly people: number;
  readonly state: 'APPROVED' | 'CONFIRMED';
  readonly becomes: Fate;
  readonly role: string;
  readonly startsAt: Date;
}

/** Whom a change touches. It is made once the same `key` comes back: whoever asks has seen just this. */
export interface TouchedPeople {
  readonly key: string;
  readonly companies: readonly TouchedCompany[];
  /** Whether the association is written to as well. */
  readonly association: boolean;
}

/** To whom a change writes. */
export interface PlanTold {
  readonly companies: number;
  readonly association: boolean;
}

export type Settled = { readonly touches: TouchedPeople } | { readonly told: PlanTold };

/** A match whose company would read that something is another. */
export interface Informed {
  readonly matchId: string;
  readonly change: NeedChange;
}

/** Whoever knows who comes to needs: the matches, one level up. */
export interface PeopleOfNeeds {
  /** Locks the offers of whoever is to come, then the needs, then their matches, in the order of whoever decides about one. */
  lock(tx: Transaction, needIds: readonly string[]): Promise<StaffingNeedRow[]>;
  /**
   * Before needs change: parts with who can't come any more, and asks again who has to be asked. Where whoever changes
   * them hasn't seen just that, and who is written to besides, it does nothing, and says whom it touches. A refusal names
   * needs as its fields' paths.
   */
  settle(
    tx: Transaction,
    scope: Scope,
    changes: readonly NeedChange[],
    informed: readonly Informed[],
  ): Promise<Checked<Settled, 'TOO_LATE'>>;
}

/** What was changed, and who is told; or whom it would touch, by what. */
export type Changed<T> =
  | { readonly saved: T; readonly told: PlanTold }
  | { readonly touches: TouchedPeople; readonly differences: readonly PlanDifference[] };
