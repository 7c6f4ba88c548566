import { addDays, dateInJapan, weekdayOf } from '@app/domain';

/** A need as the board knows it. */
export interface GridNeed {
  readonly id: string;
  readonly startsAt: string;
  readonly peopleWanted: number;
  readonly fewestPeople: number;
  readonly peopleTaken: number;
  readonly peopleConfirmed: number;
  readonly urgency: number;
  readonly state: string;
  readonly event: {
    readonly organiserText?: string | null;
    readonly association?: { readonly id: string; readonly name: string } | null;
  };
  readonly matches: readonly { readonly people: number; readonly state: string }[];
}

/** How many of the people wanted are where. */
export interface Fill {
  readonly wanted: number;
  readonly settled: number;
  readonly waiting: number;
  readonly proposed: number;
  /** Wanted, and not even proposed. */
  readonly missing: number;
}

export function fillOf(
  need: Pick<GridNeed, 'peopleWanted' | 'peopleTaken' | 'peopleConfirmed' | 'matches'>,
): Fill {
  const { peopleWanted: wanted, peopleTaken, peopleConfirmed } = need;
  const settled = Math.min(peopleConfirmed, wanted);
  const waiting = Math.min(Math.max(peopleTaken - peopleConfirmed, 0), wanted - settled);
  const offered = need.matches
    .filter(({ state }) => state === 'PROPOSED')
    .reduce((sum, { people }) => sum + people, 0);
  const proposed = Math.min(offered, wanted - settled - waiting);
  return { wanted, settled, waiting, proposed, missing: wanted - settled - waiting - proposed };
}

function addFill(a: Fill, b: Fill): Fill {
  return {
    wanted: a.wanted + b.wanted,
    settled: a.settled + b.settled,
    waiting: a.waiting + b.waiting,
    proposed: a.proposed + b.proposed,
    missing: a.missing + b.missing,
  };
}

const nothing: Fill = { wanted: 0, settled: 0, waiting: 0, proposed: 0, missing: 0 };

export interface GridCell<Need> {
  readonly fill: Fill;
  readonly needs: readonly Need[];
}

export interface GridRow<Need> {
  /** The association, or the organiser in the event's own words; '' where nobody is named. */
  readonly name: string;
  readonly total: Fill;
  /** By the Monday of its week. */
  readonly cells: ReadonlyMap<string, GridCell<Need>>;
}

export interface SeasonGrid<Need> {
  /** Mondays of the weeks in which something is, in order. */
  readonly weeks: readonly string[];
  readonly rows: readonly GridRow<Need>[];
}

/** The Monday of the week in which an instant falls in Japan. */
export function mondayOf(instant: string): string {
  const day = dateInJapan(new Date(instant));
  return addDays(day, 1 - weekdayOf(day));
}

/** Weeks across, associations down: whoever lacks most at the top. Weeks without anything are left out. */
export function seasonGrid<Need extends GridNeed>(needs: readonly Need[]): SeasonGrid<Need> {
  const rows = new Map<string, Need[]>();
  for (const need of needs) {
    const name = need.event.association?.name ?? need.event.organiserText ?? '';
    rows.set(name, [...(rows.get(name) ?? []), need]);
  }
  return {
    weeks: [...new Set(needs.map(({ startsAt }) => mondayOf(startsAt)))].toSorted(),
    rows: [...rows].map(([name, own]) => rowOf(name, own)).toSorted(byLack),
  };
}

function rowOf<Need extends GridNeed>(name: string, needs: readonly Need[]): GridRow<Need> {
  const cells = new Map<string, GridCell<Need>>();
  for (const need of needs) {
    const week = mondayOf(need.startsAt);
    const before = cells.get(week) ?? { fill: nothing, needs: [] };
    cells.set(week, { fill: addFill(before.fill, fillOf(need)), needs: [...before.needs, need] });
  }
  return { name, cells, total: needs.map(fillOf).reduce(addFill, nothing) };
}

function byLack(a: GridRow<unknown>, b: GridRow<unknown>): number {
  const share = ({ total }: GridRow<unknown>) => total.missing / Math.max(total.wanted, 1);
  return share(b) - share(a) || b.total.missing - a.total.missing || a.name.localeCompare(b.name, 'ja');
}

/** Needs that ask for something of the coordinator, worst first: short below the fewest, short, to review, the rest. */
export function worstFirst<Need extends GridNeed>(needs: readonly Need[]): Need[] {
  return needs.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.urgency - a.urgency ||
      a.startsAt.localeCompare(b.startsAt) ||
      a.id.localeCompare(b.id),
  );
}

function rank(need: GridNeed): number {
  if (need.state !== 'OPEN') return 9;
  const fill = fillOf(need);
  const inSight = fill.settled + fill.waiting + fill.proposed;
  if (inSight < need.fewestPeople) return 0;
  if (fill.missing > 0) return 1;
  if (fill.proposed > 0) return 2;
  return fill.waiting > 0 ? 3 : 4;
}
