import type { PersonShift } from '@app/domain';
import { shiftsOf } from './ledger.js';
import { isEligible, largestGroup } from './pair-rules.js';
import { fitPoints, pastTimes } from './preferences.js';
import type { Need, Offer, Problem } from './problem.js';

/** An offer that may come to a need, seen from the need; numbers of rows in place of ids. */
export interface CompiledPair {
  readonly offer: number;
  readonly smallest: number;
  readonly largest: number;
  /** Points for each person. */
  readonly fit: number;
}

/** The problem as a search wants it: rows, and for every need the pairs that no rule forbids from the start. */
export interface Compiled {
  readonly problem: Problem;
  readonly needs: readonly Need[];
  readonly offers: readonly Offer[];
  readonly pairs: readonly (readonly CompiledPair[])[];
  /** By need: what one person of a match takes part in; the backup date too where it is required. */
  readonly shifts: readonly (readonly PersonShift[])[];
  /** The needs that an offer may come to. */
  readonly needsOfOffer: readonly (readonly number[])[];
  /** By need: people and matches that decided matches hold. */
  readonly decidedPeople: readonly number[];
  readonly decidedMatches: readonly number[];
  /** By need: the row of its association. */
  readonly association: readonly number[];
  /** By association: people wanted over all its needs. */
  readonly wanted: readonly number[];
}

export function compile(problem: Problem): Compiled {
  const { needs, offers } = problem;
  const closed = new Set(
    [...problem.excluded, ...problem.decided].map((pair) => `${pair.needId} ${pair.offerId}`),
  );
  const past = pastTimes(problem);
  const needsOfOffer: number[][] = offers.map(() => []);
  const pairs = needs.map((need, row) =>
    offers.flatMap((offer, offerRow): CompiledPair[] => {
      if (!isEligible(need, offer) || closed.has(`${need.id} ${offer.id}`)) return [];
      needsOfOffer[offerRow]!.push(row);
      const fit = fitPoints(need, offer, problem.weights, past);
      return [
        {
          offer: offerRow,
          smallest: Math.max(1, offer.smallestGroup),
          largest: largestGroup(need, offer),
          fit,
        },
      ];
    }),
  );
  const shifts = needs.map((need) => shiftsOf(need, 1, need.backupRequired));
  return {
    problem,
    needs,
    offers,
    pairs,
    shifts,
    needsOfOffer,
    ...decidedOf(problem),
    ...associationsOf(problem),
  };
}

function decidedOf(problem: Problem): Pick<Compiled, 'decidedPeople' | 'decidedMatches'> {
  const rowOf = new Map(problem.needs.map((need, row) => [need.id, row]));
  const decidedPeople = problem.needs.map(() => 0);
  const decidedMatches = problem.needs.map(() => 0);
  for (const match of problem.decided) {
    const row = rowOf.get(match.needId);
    if (row === undefined) continue;
    decidedPeople[row]! += match.people;
    decidedMatches[row]! += 1;
  }
  return { decidedPeople, decidedMatches };
}

function associationsOf(problem: Problem): Pick<Compiled, 'association' | 'wanted'> {
  const rows = new Map<string, number>();
  const wanted: number[] = [];
  const association = problem.needs.map((need) => {
    const row = rows.get(need.associationId) ?? rows.size;
    rows.set(need.associationId, row);
    wanted[row] = (wanted[row] ?? 0) + need.people;
    return row;
  });
  return { association, wanted };
}
