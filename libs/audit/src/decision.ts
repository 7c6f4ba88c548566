import type { ActorKind } from './chain.js';

export const toldByPaths = ['TELEPHONE', 'PAPER'] as const;
/** How somebody who uses no computer let the office know. */
export type ToldBy = (typeof toldByPaths)[number];

export interface Subject {
  /** A table's name: `match`, `staffing_need`, … */
  readonly subjectType: string;
  readonly subjectId: string;
}

/** Whose personal values they are: they go with this person when it is erased. */
export type PersonalSubject = { readonly personId: string } | { readonly contactId: string };

/** Something that somebody decided, fit for the record. */
export interface NewDecision extends Subject {
  /** A verb of the domain: `approveMatch`, `callOff`. */
  readonly action: string;
  /** The district whose desks read the entry. */
  readonly districtId?: string | null;
  /** Further districts whose desks read it: those with which a company shares its offer. */
  readonly sharedDistrictIds?: readonly string[];
  /** The organisation whose own matter it is: its administrators read the entry, with its reason. */
  readonly organisationId?: string | null;
  /** Names, addresses, numbers: kept beside the record, where they can be erased without breaking it. */
  readonly personal?: (PersonalSubject & { readonly values: object }) | null;
  /**
   * What it was before and is after: only what changed. No name, address or number of a person here or in the reason:
   * these can never be taken out again.
   */
  readonly before?: object | null;
  readonly after?: object | null;
  readonly reason?: string | null;
  readonly toldBy?: ToldBy | null;
}

export interface Decision extends Subject {
  readonly at: Date;
  readonly actorKind: ActorKind;
  readonly personId: string | null;
  /** As the person was called when it was decided; null for the product itself, and where it was erased. */
  readonly actor: string | null;
  readonly action: string;
  readonly districtId: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** Or the words that stand beside the record, as long as they aren't erased. */
  readonly reason: string | null;
  readonly toldBy: ToldBy | null;
}
