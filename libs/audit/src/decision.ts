export const toldByPaths = ['TELEPHONE', 'PAPER'] as const;
/** How somebody who uses no computer let the office know. */
export type ToldBy = (typeof toldByPaths)[number];

export interface Subject {
  /** A table's name: `match`, `staffing_need`, … */
  readonly subjectType: string;
  readonly subjectId: string;
}

/** Something that somebody decided, fit for the record. */
export interface NewDecision extends Subject {
  /** A verb of the domain: `approveMatch`, `callOff`. */
  readonly action: string;
  readonly districtId?: string | null;
  /** What it was before and is after: only what changed, and no personal data that the record needn't keep for ever. */
  readonly before?: object | null;
  readonly after?: object | null;
  readonly reason?: string | null;
  readonly toldBy?: ToldBy | null;
}

export interface Decision extends Subject {
  readonly id: string;
  readonly at: Date;
  readonly personId: string | null;
  /** As the person was called when it was decided. */
  readonly actor: string;
  readonly action: string;
  readonly districtId: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly reason: string | null;
  readonly toldBy: ToldBy | null;
}
