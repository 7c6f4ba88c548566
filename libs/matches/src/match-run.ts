import type { Crew, PlanAudit, SmallestChange } from '@app/matching';
import type { PlanTotals } from './plan-totals.js';

export const runStates = ['QUEUED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED'] as const;
export type RunState = (typeof runStates)[number];

/** A run that proposes; one that turns the fairness dial over another's inputs; one that makes another's plan again. */
export const runKinds = ['PLAN', 'DIAL', 'REPEAT'] as const;
export type RunKind = (typeof runKinds)[number];

/** How thoroughly to look, for people; in the solver's units of work. */
export const runLevels = ['QUICK', 'USUAL', 'THOROUGH'] as const;
export type RunLevel = (typeof runLevels)[number];
export const effortOfLevel: Readonly<Record<RunLevel, number>> = { QUICK: 0.25, USUAL: 1, THOROUGH: 8 };

/** What makes a run repeatable: the same inputs, seed and effort give the same plan. */
export interface RunParameters {
  readonly seed: number;
  readonly effort: number;
  /** What the points for fairness are multiplied by; 1 where it isn't given. */
  readonly fairnessTimes?: number;
  /** Whether taking today's proposals away costs points: the nearer their day, the more. */
  readonly leastChange?: boolean;
}

export interface RunProgress {
  /** 0 to 1, of the effort asked for. */
  readonly share: number;
  /** Of the best plan so far. */
  readonly peoplePlanned: number;
  readonly objective?: number;
  /** No plan can have more; null while nobody knows. */
  readonly upper?: number | null;
  readonly seconds: number;
}

export interface AssociationCoverage {
  readonly associationId: string;
  readonly name: string;
  readonly filled: number;
  readonly wanted: number;
}

/** A decided match that a rule would refuse today: reported, never repaired. */
export interface BrokenRule {
  readonly matchId: string;
  readonly code: string;
}

/** What came of a run that proposes. What runs of earlier versions didn't keep is missing from theirs. */
export interface RunResult {
  readonly needs: number;
  readonly offers: number;
  readonly peopleWanted: number;
  /** People of matches decided before the run. */
  readonly peopleHeld: number;
  /** People of the run's proposals. */
  readonly peoplePlanned: number;
  readonly proposals: number;
  readonly needsShort: number;
  readonly worst: AssociationCoverage | null;
  readonly objective: number;
  readonly seconds: number;
  readonly brokenRules: readonly BrokenRule[];
  /** Of the plan as it was solved. */
  readonly totals?: PlanTotals;
}

/** The plan with the fairness points multiplied by `times`. */
export interface DialPoint {
  readonly times: number;
  readonly totals: PlanTotals;
  readonly seconds: number;
}

/** How often the points for fairness are counted at each point of the dial. */
export const dialTimes = [0, 0.5, 1, 2, 4] as const;

/** What came of making a run's plan again. */
export interface Repeated {
  readonly samePlan: boolean;
  readonly sameBound: boolean;
  readonly seconds: number;
}

export interface RunExplanation {
  readonly audit: PlanAudit;
  readonly crews: readonly Crew[];
}

/** A change that would bring a need people; the offers that would change are the coordinator's to see. */
export interface GapChange extends Omit<SmallestChange, 'needId' | 'forCoordinator'> {
  readonly offerIds: readonly string[];
}
