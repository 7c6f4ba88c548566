export const runStates = ['QUEUED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED'] as const;
export type RunState = (typeof runStates)[number];

/** What makes a run repeatable: the same inputs, seed and effort give the same plan. */
export interface RunParameters {
  readonly seed: number;
  readonly effort: number;
}

export interface RunProgress {
  /** 0 to 1, of the effort asked for. */
  readonly share: number;
  readonly peoplePlanned: number;
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
}
