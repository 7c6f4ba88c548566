import { sumPeople } from './ledger.js';
import { countAsks, entriesAt, freshAt, pairKey, type CountedLimit, type PlanView } from './plan-view.js';
import { countsAsAsk, fairnessPoints, fitPoints } from './preferences.js';
import type { Assignment, Need } from './problem.js';

type Crew = readonly Pick<Assignment, 'offerId' | 'people'>[];

export interface NeedCrew {
  readonly need: Need;
  readonly crew: Crew;
}

/** The objective's points, if some needs got other new matches than the plan gives them; the rest stays. */
export class GainReckoner {
  private readonly wanted = new Map<string, number>();
  private readonly placed = new Map<string, number>();
  private readonly changeCosts: ReadonlyMap<string, number>;
  private readonly pricedLimits: readonly (CountedLimit & { readonly price: number })[];

  constructor(private readonly view: PlanView) {
    const { needs, published } = view.problem;
    for (const need of needs) {
      const { associationId } = need;
      this.wanted.set(associationId, (this.wanted.get(associationId) ?? 0) + need.people);
      this.placed.set(associationId, (this.placed.get(associationId) ?? 0) + this.peopleNow(need));
    }
    this.changeCosts = new Map(
      published.map((match) => [pairKey(match.needId, match.offerId), match.changeCost]),
    );
    this.pricedLimits = view.problem.askLimits.flatMap((limit) =>
      limit.beyondCost === null ? [] : [{ ...countAsks(view.ledger, limit), price: limit.beyondCost }],
    );
  }

  /** Share of what the association asks that the plan gives it: 0 to 1. */
  servedShare(associationId: string): number {
    return (this.placed.get(associationId) ?? 0) / Math.max(1, this.wanted.get(associationId) ?? 0);
  }

  /** Points more than now (below 0: fewer), if these needs had these new matches. */
  gain(changes: readonly NeedCrew[]): number {
    const more = new Map<string, number>();
    let points = 0;
    for (const { need, crew } of changes) {
      const before = freshAt(this.view, need);
      const people = this.peopleWith(need, crew) - this.peopleNow(need);
      points +=
        people * this.headWorth(need) + this.matchesWorth(need, crew) - this.matchesWorth(need, before);
      more.set(need.associationId, (more.get(need.associationId) ?? 0) + people);
    }
    for (const [associationId, people] of more) points += this.fairnessGain(associationId, people);
    return points - this.askCostMore(changes);
  }

  private headWorth(need: Need): number {
    const { weights } = this.view.problem;
    const first = this.view.helpedBefore.has(need.associationId) ? 0 : weights.neverHelped;
    return weights.headPoints * need.urgency + first;
  }

  /** What matches bring by themselves: how well they fit, and that published ones stay, less a call for each. */
  private matchesWorth(need: Need, crew: Crew): number {
    const { weights } = this.view.problem;
    return crew.reduce((sum, { offerId, people }) => {
      const offer = this.view.ledger.offers.get(offerId);
      const fit = offer ? fitPoints(need, offer, weights, this.view.past) * people : 0;
      return sum + fit - weights.matchCost + (this.changeCosts.get(pairKey(need.id, offerId)) ?? 0);
    }, 0);
  }

  private fairnessGain(associationId: string, people: number): number {
    const { weights } = this.view.problem;
    const [wanted, placed] = [this.wanted.get(associationId) ?? 0, this.placed.get(associationId) ?? 0];
    return fairnessPoints(weights, wanted, placed + people) - fairnessPoints(weights, wanted, placed);
  }

  /** Of limits that may be passed at a price. */
  private askCostMore(changes: readonly NeedCrew[]): number {
    return this.pricedLimits.reduce((sum, { limit, needIds, price }) => {
      const counted = (need: Need, crew: Crew) =>
        crew.filter(({ offerId }) => {
          const offer = this.view.ledger.offers.get(offerId);
          return offer !== undefined && countsAsAsk(limit, need, offer);
        }).length;
      const more = changes.reduce(
        (total, { need, crew }) => total + counted(need, crew) - counted(need, freshAt(this.view, need)),
        0,
      );
      const beyond = (count: number) => Math.max(0, count - Math.max(0, limit.most));
      return sum + price * (beyond(needIds.length + more) - beyond(needIds.length));
    }, 0);
  }

  private peopleNow(need: Need): number {
    return Math.min(need.people, sumPeople(entriesAt(this.view, need.id)));
  }

  private peopleWith(need: Need, crew: Crew): number {
    const decided = entriesAt(this.view, need.id).filter((entry) => entry.decided);
    return Math.min(need.people, sumPeople(decided) + sumPeople(crew));
  }
}
