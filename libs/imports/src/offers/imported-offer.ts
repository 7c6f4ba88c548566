import type {
  ContributionKind,
  Language,
  ParticipationBasis,
  Skill,
  Theme,
  WeeklyPattern,
  WindowDraft,
} from '@app/domain';
import type { Pile, Problem } from '../reading.js';
import type { OtherCell } from '../row-cells.js';

/** When people can come: the days and weekly patterns that the cells mean, and the cells' own words. */
export interface OfferTimesRead {
  readonly windows: readonly WindowDraft[];
  readonly patterns: readonly WeeklyPattern[];
  readonly text: string;
}

/** One row of a list as an offer to be. Nothing of a person: who is to be called stays in the file. */
export interface ImportedOffer {
  readonly lineNumber: number;
  readonly pile: Pile;
  /** As it stands in the cell; what was found by it, or chosen in its place. */
  readonly companyText: string;
  readonly companyId: string | null;
  readonly kind: ContributionKind;
  readonly people: number | null;
  readonly smallestGroup: number;
  readonly mostEvents: number;
  readonly leadDays: number;
  readonly times: OfferTimesRead;
  readonly districtIds: readonly string[];
  readonly skills: readonly Skill[];
  readonly themes: readonly Theme[];
  readonly languages: readonly Language[];
  readonly adultsOnly: boolean;
  readonly basis: ParticipationBasis;
  readonly remarks: string | null;
  readonly otherCells: readonly OtherCell[];
  readonly problems: readonly Problem[];
}
