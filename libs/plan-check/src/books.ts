import type { Assignment, Problem } from './problem.js';
import { busyShifts, shiftsOfMatch, type Shift } from './shifts.js';

/** What decided matches and other conferences leave of both sides, by rows of the problem. */
export interface Books {
  readonly problem: Problem;
  readonly needRow: ReadonlyMap<string, number>;
  readonly offerRow: ReadonlyMap<string, number>;
  readonly decidedOfNeed: ReadonlyMap<number, readonly Assignment[]>;
  readonly decidedOfOffer: ReadonlyMap<number, readonly Assignment[]>;
  /** People whom the need still has room for; below 1: it takes nobody. */
  readonly room: Float64Array;
  /** How many must come together at least, if anybody comes. */
  readonly least: Float64Array;
  readonly offersLeft: Float64Array;
  /** The place, in the two lists that follow, where a need's matches count towards an offer's limits. */
  readonly accountOf: (offer: number, need: number) => number;
  /** The same for a year as proofs name it; −1: no need lies in it. */
  readonly accountInYear: (offer: number, year: number) => number;
  readonly eventsLeft: Float64Array;
  readonly turnsLeft: Float64Array;
  /** Pairs that must not become a new match, as `pairKey`. */
  readonly excluded: ReadonlySet<number>;
  readonly decided: ReadonlySet<number>;
  readonly pairKey: (need: number, offer: number) => number;
}

function rowsById(all: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(all.map(({ id }, row) => [id, row]));
}

function groupByRow(
  all: readonly Assignment[],
  rowOf: (one: Assignment) => number | undefined,
): Map<number, Assignment[]> {
  const groups = new Map<number, Assignment[]>();
  for (const one of all) {
    const row = rowOf(one);
    if (row === undefined) continue;
    const group = groups.get(row);
    if (group) group.push(one);
    else groups.set(row, [one]);
  }
  return groups;
}

export const peopleOf = (all: readonly { readonly people: number }[]): number =>
  all.reduce((sum, { people }) => sum + people, 0);

/** Shifts that an offer holds whatever is planned: the order in which proofs count them. */
export function shiftsHeld(books: Books, offer: number): Shift[] {
  const { problem, needRow, decidedOfOffer } = books;
  const matches = (decidedOfOffer.get(offer) ?? []).flatMap((match) => {
    const row = needRow.get(match.needId);
    return row === undefined ? [] : shiftsOfMatch(problem.needs[row]!, match.people, match.holdsBackup);
  });
  return [...busyShifts(problem.offers[offer]!), ...matches];
}

export function openBooks(problem: Problem): Books {
  const { needs, offers } = problem;
  const needRow = rowsById(needs);
  const offerRow = rowsById(offers);
  const decidedOfNeed = groupByRow(problem.decided, ({ needId }) => needRow.get(needId));
  const decidedOfOffer = groupByRow(problem.decided, ({ offerId }) => offerRow.get(offerId));
  const pairKey = (need: number, offer: number) => need * offers.length + offer;
  const keysOf = (pairs: readonly { readonly needId: string; readonly offerId: string }[]) =>
    new Set(
      pairs.flatMap(({ needId, offerId }) => {
        const [need, offer] = [needRow.get(needId), offerRow.get(offerId)];
        return need === undefined || offer === undefined ? [] : [pairKey(need, offer)];
      }),
    );
  const crew = (row: number) => decidedOfNeed.get(row) ?? [];
  return {
    problem,
    needRow,
    offerRow,
    decidedOfNeed,
    decidedOfOffer,
    room: Float64Array.from(needs, (need, row) => need.people - peopleOf(crew(row))),
    least: Float64Array.from(needs, (need, row) => Math.max(1, need.fewest - peopleOf(crew(row)))),
    offersLeft: Float64Array.from(needs, (need, row) => need.mostOffers - crew(row).length),
    ...openAccounts(problem, needRow, decidedOfOffer),
    excluded: keysOf(problem.excluded),
    decided: keysOf(problem.decided),
    pairKey,
  };
}

type Accounts = Pick<Books, 'accountOf' | 'accountInYear' | 'eventsLeft' | 'turnsLeft'>;

/** An offer has one account, or one for each fiscal year that a need lies in. */
function openAccounts(
  { needs, offers }: Problem,
  needRow: ReadonlyMap<string, number>,
  decidedOfOffer: Books['decidedOfOffer'],
): Accounts {
  const years = [...new Set(needs.map(({ fiscalYear }) => fiscalYear))];
  const columnOfYear = new Map(years.map((year, column) => [year, column]));
  const columnOfNeed = needs.map(({ fiscalYear }) => columnOfYear.get(fiscalYear)!);
  const perOffer = offers.map(({ limitsPer }) => limitsPer === 'OFFER');
  const columns = Math.max(1, years.length);
  const eventsLeft = new Float64Array(offers.length * columns);
  const turnsLeft = new Float64Array(offers.length * columns);
  offers.forEach((offer, row) => {
    const decided = (decidedOfOffer.get(row) ?? []).flatMap(({ needId, people }) => {
      const need = needRow.get(needId);
      return need === undefined ? [] : [{ year: needs[need]!.fiscalYear, people }];
    });
    for (let column = 0; column < columns; column += 1) {
      const counts = (year: number) => offer.limitsPer === 'OFFER' || year === years[column];
      const used = offer.used.filter(({ fiscalYear }) => counts(fiscalYear));
      const matches = decided.filter(({ year }) => counts(year));
      const events = used.reduce((sum, one) => sum + one.events, matches.length);
      const turns = used.reduce((sum, one) => sum + one.personTurns, peopleOf(matches));
      eventsLeft[row * columns + column] = Math.max(0, (offer.mostEvents ?? Infinity) - events);
      turnsLeft[row * columns + column] = Math.max(0, (offer.mostPersonTurns ?? Infinity) - turns);
    }
  });
  return {
    eventsLeft,
    turnsLeft,
    accountOf: (offer, need) => offer * columns + (perOffer[offer] ? 0 : columnOfNeed[need]!),
    accountInYear(offer, year) {
      const column = perOffer[offer] ? (year === 0 ? 0 : undefined) : columnOfYear.get(year);
      return column === undefined ? -1 : offer * columns + column;
    },
  };
}
