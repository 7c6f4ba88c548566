import type { ContributionKind, HolidayRule, Language, ParticipationBasis, Skill, Theme } from '@app/domain';
import type { DayRule } from './calendar.js';
import type { DistrictKey } from './districts.js';
import type { Hours } from './undertaking.js';

/** Every week for half a year. */
export interface WeeklyPlan {
  readonly weekdays: readonly number[];
  readonly hours: Hours;
  readonly holidays?: HolidayRule;
}

/** What a company offers. */
export interface OfferPlan {
  readonly key: string;
  readonly company: string;
  readonly people: number;
  readonly smallest?: number;
  readonly events: number;
  readonly personTurns?: number;
  readonly perNeed?: number;
  readonly skills?: readonly Skill[];
  /** The company's own where it isn't said. */
  readonly themes?: readonly Theme[];
  /** Those of the company's conferences where it isn't said. */
  readonly districts?: readonly DistrictKey[];
  readonly languages?: readonly Language[];
  /** False where families come along. */
  readonly adultsOnly?: boolean;
  readonly basis: ParticipationBasis;
  readonly seeksNew?: boolean;
  readonly note?: string;
  readonly kind?: ContributionKind;
  readonly weekly?: readonly WeeklyPlan[];
  readonly on?: readonly (readonly [day: DayRule, hours: Hours])[];
  readonly toldBy?: 'TELEPHONE' | 'PAPER';
}
