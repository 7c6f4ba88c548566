import { sizeOf } from './change-sizes.js';
import { changedNeed, isNeedChange, type Change } from './changes.js';
import type { CrewMember, Reach } from './crew-table.js';
import { crewAssignments, type Filled } from './fill-hole.js';
import type { HoleSurvey } from './hole-survey.js';
import { entriesAt } from './plan-view.js';
import type { Assignment } from './problem.js';

/** One thing that, if it were different, would bring a need more people; everything else stays as it is. */
export interface SmallestChange {
  readonly needId: string;
  readonly change: Change;
  /** To compare, not to show: the smallest first. */
  readonly size: number;
  /** Companies that could come then and can't as it is. */
  readonly companies: number;
  /** People who would be there. */
  readonly people: number;
  readonly peopleMore: number;
  readonly fills: boolean;
  /** Says whose offers they are: for the coordinator's eyes. */
  readonly forCoordinator: {
    /** The offers that would change, or those that would come besides. */
    readonly offerIds: readonly string[];
    /** All new matches of the need, were it so. */
    readonly assignments: readonly Assignment[];
  };
}

/** Changes that keep nobody in particular away. */
const opensTheNeed = new Set<Change['kind']>([
  'AS_IT_IS',
  'ANOTHER_CREW',
  'MORE_OFFERS',
  'LOWER_FEWEST',
  'ASK_FOR_MORE',
]);

/** @param reaches who could come then; of a change of offers, those that would change */
export function outcome(
  survey: HoleSurvey,
  change: Change,
  { people, crew }: Filled,
  reaches: readonly Reach[],
  changedMembers?: readonly CrewMember[],
): SmallestChange {
  const { view, need } = survey;
  const changed = isNeedChange(change) ? changedNeed(need, change) : need;
  const comingNow = new Map(entriesAt(view, need.id).map((entry) => [entry.offerId, entry.people]));
  const more = crew.filter(({ reach, people: coming }) => coming > (comingNow.get(reach.offer.id) ?? 0));
  return {
    needId: need.id,
    change,
    size: sizeOf(change, need),
    companies: new Set(newcomers(survey, change, reaches).map(({ offer }) => offer.companyId)).size,
    people,
    peopleMore: people - survey.people,
    fills: people >= need.people,
    forCoordinator: {
      offerIds: (changedMembers ?? more).map(({ reach }) => reach.offer.id).toSorted(),
      assignments: crewAssignments(view, changed, crew),
    },
  };
}

/** Those that could bring more people than they can as it is; where the need itself keeps all away, all who are idle. */
function newcomers(
  { reaches: before }: HoleSurvey,
  change: Change,
  reaches: readonly Reach[],
): readonly Reach[] {
  if ('offers' in change) return reaches;
  if (opensTheNeed.has(change.kind)) return reaches.filter(({ now }) => now === 0);
  const most = new Map(before.map((reach) => [reach.offer.id, reach.most]));
  return reaches.filter((reach) => reach.most > (most.get(reach.offer.id) ?? 0));
}
