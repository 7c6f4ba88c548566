import type { Certificate } from './certificate.js';
import type { Spot } from '@app/domain';

/** Minutes since the Unix epoch (in csr-match/1 instances: since 00:00 of day 0); the end is not included. */
export interface Slot {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** One role at one time and place: what the matcher fills. */
export interface Need {
  readonly id: string;
  readonly slot: Slot;
  /** Where and when it goes on if it rains: held besides `slot` by whoever promises both. */
  readonly backupSlot: Slot | null;
  /** Whether only those may come who can do the backup date too; otherwise it is preferred. */
  readonly backupRequired: boolean;
  readonly place: Spot;
  readonly districtId: string;
  readonly conferenceId: string;
  readonly openTo: 'CONFERENCE' | 'WARD';
  readonly associationId: string;
  /** Hands, a lecturer, a workplace to visit …: a need takes offers of its own kind only. */
  readonly kind: string;
  readonly people: number;
  /** The fewest people that still help: at least this many come, or nobody. */
  readonly fewest: number;
  /** Most offers that the need may be put together from. */
  readonly mostOffers: number;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly adultsOnly: boolean;
  readonly theme: string | null;
  /** 1 (can wait) to 5 (urgent). */
  readonly urgency: number;
  /** The year from 1 April in which it counts towards an offer's most events and person-turns. */
  readonly fiscalYear: number;
}

/** What a company gives. People of two offers of one company are different people. */
export interface Offer {
  readonly id: string;
  readonly companyId: string;
  readonly conferenceIds: readonly string[];
  readonly kind: string;
  /** People at any one moment, travel included. */
  readonly people: number;
  readonly smallestGroup: number;
  readonly mostPerNeed: number | null;
  readonly mostEvents: number | null;
  /** Most people summed over all its matches. */
  readonly mostPersonTurns: number | null;
  /** What the two limits above are counted over. */
  readonly limitsPer: 'FISCAL_YEAR' | 'OFFER';
  /** What matches outside this problem (other conferences', other periods') have used of the two limits. */
  readonly used: readonly UsedInYear[];
  readonly windows: readonly Slot[];
  /** Districts it goes to; null: any. */
  readonly districtIds: readonly string[] | null;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** Whether everybody who comes is an adult. */
  readonly adultsOnly: boolean;
  readonly themes: readonly string[];
  /** Where its people come from; null: not known, so nearness counts for nothing. */
  readonly site: Spot | null;
  readonly seeksNew: boolean;
  /** What matches outside this problem hold of its people: a time, a place and a number, no more. */
  readonly busy: readonly BusyTime[];
  /** The company needs time to decide: no need that starts before this. Null: any. */
  readonly earliestStartMinute: number | null;
}

/** So often may a company be asked: each new match whose need starts in that time is one ask. */
export interface AskLimit {
  readonly companyId: string;
  readonly fromMinute: number;
  /** Not included. */
  readonly toMinute: number;
  /** What is left of it, decided and turned-down matches taken off. */
  readonly most: number;
  /** Points that each ask beyond `most` costs; null: none is allowed. */
  readonly beyondCost: number | null;
}

/** A match that was published before: a plan that leaves the pair out pays for it. */
export interface PublishedMatch {
  readonly needId: string;
  readonly offerId: string;
  readonly people: number;
  /** Points that it costs to take the pair away. */
  readonly changeCost: number;
}

export interface UsedInYear {
  readonly fiscalYear: number;
  readonly events: number;
  readonly personTurns: number;
}

export interface BusyTime {
  readonly slot: Slot;
  readonly place: Spot;
  readonly people: number;
}

export interface Assignment {
  readonly needId: string;
  readonly offerId: string;
  readonly people: number;
  /** Whether these people hold the need's backup date too. */
  readonly holdsBackup: boolean;
}

/**
 * A match that people have decided: it takes from both sides, is never changed, and stays even where a rule has
 * changed since. Its offer may lie outside the problem (then it takes from the need alone); its need may not.
 */
export interface DecidedMatch extends Assignment {
  readonly state: 'PINNED' | 'APPROVED' | 'CONFIRMED';
}

export interface Weights {
  readonly headPoints: number;
  /** Coverage steps of an association (percent), and what each head below that step earns besides. */
  readonly fairnessPercent: readonly number[];
  readonly fairnessPoints: readonly number[];
  /** What each further match costs: a call for the branch office. */
  readonly matchCost: number;
  readonly theme: number;
  /** Points at no distance; one less for every 500 metres. */
  readonly near: number;
  readonly past: number;
  readonly seeksNew: number;
  /** For each head that goes to an association which nobody has helped before. */
  readonly neverHelped: number;
}

/** The weights of csr-match/1, and for an association never helped before as much as for an offer that seeks new ones. */
export const standardWeights: Weights = {
  headPoints: 100,
  fairnessPercent: [50, 80],
  fairnessPoints: [120, 60],
  matchCost: 25,
  theme: 15,
  near: 10,
  past: 12,
  seeksNew: 5,
  neverHelped: 5,
};

/** Everything that a solver may know, as plain data: the same problem, seed and effort give the same plan. */
export interface Problem {
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly decided: readonly DecidedMatch[];
  /** Pairs that were rejected, declined, expired or withdrawn, or that a coordinator forbade. */
  readonly excluded: readonly { readonly needId: string; readonly offerId: string }[];
  /** Who has helped whom before; rows of companies outside the problem tell that an association has been helped. */
  readonly past: readonly {
    readonly companyId: string;
    readonly associationId: string;
    readonly times: number;
  }[];
  readonly published: readonly PublishedMatch[];
  readonly askLimits: readonly AskLimit[];
  readonly weights: Weights;
}

export interface PlanComponents {
  readonly heads: number;
  readonly fairness: number;
  readonly fit: number;
  readonly matchCost: number;
  /** For published pairs that the plan leaves out. */
  readonly changeCost: number;
  /** For asks beyond what their limit leaves. */
  readonly askCost: number;
}

export interface Progress {
  /** 0 to 1, of the effort asked for. */
  readonly done: number;
  readonly objective: number;
  readonly upper: number | null;
  readonly peoplePlaced: number;
}

export interface SolveOptions {
  readonly seed: number;
  /** How much work to do, in steps of the solver and not in seconds, so that a run can be repeated; 1 is the usual. */
  readonly effort: number;
  /** Seconds from now at which to be done, in place of the effort; such a run can't be repeated to the byte. */
  readonly seconds?: number;
  /** Awaited some milliseconds apart: other work may have its turn there; write it down as seldom as you like. */
  readonly onProgress?: (progress: Progress) => void | Promise<void>;
  /** Asked after each progress: true ends the search with the best plan so far. */
  readonly shouldStop?: () => boolean;
}

export interface Plan {
  /** New matches only, ordered by need and offer; the decided ones stand in the problem. */
  readonly assignments: readonly Assignment[];
  /** Of decided and new matches together; heads + fairness + fit − matchCost − changeCost − askCost. */
  readonly objective: number;
  readonly components: PlanComponents;
  readonly status: 'OPTIMAL' | 'DONE' | 'STOPPED';
  /** No plan can have more. */
  readonly upper: number;
  /** Why no plan can have more. */
  readonly certificate: Certificate;
}

export type Solve = (problem: Problem, options: SolveOptions) => Promise<Plan>;
