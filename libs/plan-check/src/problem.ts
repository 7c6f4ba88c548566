/*
 * What is read of a problem, a plan and its proof. These types are declared here and not taken from the solver, so
 * that the checker stands without it; what they mean is the exchange format's and the domain's.
 */

/** Minutes; the end is not included. */
export interface Slot {
  readonly startMinute: number;
  readonly endMinute: number;
}

export interface Place {
  readonly venue: string;
  readonly eastMetres: number;
  readonly northMetres: number;
}

export interface Need {
  readonly id: string;
  readonly slot: Slot;
  readonly backupSlot: Slot | null;
  readonly backupRequired: boolean;
  readonly place: Place;
  readonly districtId: string;
  readonly conferenceId: string;
  readonly openTo: 'CONFERENCE' | 'WARD';
  readonly associationId: string;
  readonly kind: string;
  readonly people: number;
  readonly fewest: number;
  readonly mostOffers: number;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly adultsOnly: boolean;
  readonly theme: string | null;
  readonly urgency: number;
  readonly fiscalYear: number;
}

export interface Offer {
  readonly id: string;
  readonly companyId: string;
  readonly conferenceIds: readonly string[];
  readonly kind: string;
  readonly people: number;
  readonly smallestGroup: number;
  readonly mostPerNeed: number | null;
  readonly mostEvents: number | null;
  readonly mostPersonTurns: number | null;
  readonly limitsPer: 'FISCAL_YEAR' | 'OFFER';
  readonly used: readonly {
    readonly fiscalYear: number;
    readonly events: number;
    readonly personTurns: number;
  }[];
  readonly windows: readonly Slot[];
  readonly districtIds: readonly string[] | null;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly adultsOnly: boolean;
  readonly themes: readonly string[];
  readonly site: Place | null;
  readonly seeksNew: boolean;
  readonly busy: readonly { readonly slot: Slot; readonly place: Place; readonly people: number }[];
  readonly earliestStartMinute: number | null;
}

export interface AskLimit {
  readonly companyId: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly most: number;
  /** Null: none beyond `most` is allowed. */
  readonly beyondCost: number | null;
}

export interface NeedAndOffer {
  readonly needId: string;
  readonly offerId: string;
}

export interface Assignment extends NeedAndOffer {
  readonly people: number;
  readonly holdsBackup: boolean;
}

export interface Weights {
  readonly headPoints: number;
  readonly fairnessPercent: readonly number[];
  readonly fairnessPoints: readonly number[];
  readonly matchCost: number;
  readonly theme: number;
  readonly near: number;
  readonly past: number;
  readonly seeksNew: number;
  readonly neverHelped: number;
}

export interface Problem {
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly decided: readonly Assignment[];
  readonly excluded: readonly NeedAndOffer[];
  readonly past: readonly {
    readonly companyId: string;
    readonly associationId: string;
    readonly times: number;
  }[];
  readonly published: readonly (NeedAndOffer & { readonly changeCost: number })[];
  readonly askLimits: readonly AskLimit[];
  readonly weights: Weights;
}

/** A plan as far as it claims something. */
export interface Claim {
  readonly assignments: readonly Assignment[];
  readonly objective: number;
  readonly certificate: Certificate;
}

export interface Certificate {
  readonly format: string;
  readonly upper: number;
  readonly parts: readonly ProofPart[];
}

export interface ProofPart {
  readonly needs: readonly number[];
  readonly proof: Proof;
  readonly cuts?: readonly ProofCut[];
}

export type Proof = ProofLeaf | ProofBranch;

export interface ProofBranch {
  readonly need: number;
  readonly offer: number;
  readonly at: number;
  readonly below: Proof;
  readonly from: Proof;
}

export interface ProofLeaf {
  /** `[offer, fiscal year (0 where the limits are per offer), of one more event, of one more person-turn]` */
  readonly years: readonly (readonly [number, number, number, number])[];
  /** `[ask limit, of one more ask]` */
  readonly asks: readonly (readonly [number, number])[];
  /** `[a need of the association, of one head there]` */
  readonly associations: readonly (readonly [number, number])[];
  readonly moments: readonly PricedMoment[];
  /** `[place in the part's cuts, of one more of what the cut allows]` */
  readonly cuts?: readonly (readonly [number, number])[];
}

/** A limit on people, rounded: the people at a moment, or the person-turns of a year. */
export interface ProofCut {
  readonly offer: number;
  /** 0 where the limits are per offer; null: the limit is on people at the moment of these shifts. */
  readonly fiscalYear: number | null;
  readonly shifts: readonly number[];
  readonly held: readonly number[];
  readonly divisor: number;
  /** `[need, people, 1: at most so many come, or 0: at least, 1: counted by its staying away, or 0]` */
  readonly terms: readonly (readonly [number, number, number, number])[];
}

export interface PricedMoment {
  readonly offer: number;
  /** Row of the need × 2, and 1 more where its backup date is meant. */
  readonly shifts: readonly number[];
  /** Places among the shifts that the offer holds already: `busy` first, then its decided matches. */
  readonly held: readonly number[];
  readonly perPerson: number;
  readonly perMatch: number;
}

/** Prices, and all that is summed with them, are whole numbers of 1/64 point: exact in doubles. */
export const partsOfPoint = 64;
