import { largestGroup, pairRules, type PairRule } from './pair-rules.js';
import type { Need, Offer, Slot } from './problem.js';

const bit = Object.fromEntries(pairRules.map((rule, at) => [rule, 1 << at])) as Record<PairRule, number>;

/** The same rules as `whyNot`, as bits: for asking them of all offers at once. */
export function bitsOf(rules: readonly PairRule[]): number {
  return rules.reduce((bits, rule) => bits | bit[rule], 0);
}

export function rulesIn(bits: number): PairRule[] {
  return pairRules.filter((rule) => bits & bit[rule]);
}

/** Windows by their start, each with the latest end so far: whether one holds a slot is one look. */
interface SortedWindows {
  readonly starts: readonly number[];
  readonly latestEnds: readonly number[];
}

/** 1 in the rows of offers to which something applies. */
type Column = Uint8Array;

/** All offers, ready to be asked which pair rules each breaks with a need; a row is a place in `offers`. */
export class PairIndex {
  private readonly windows: readonly SortedWindows[];
  private readonly columns = new Map<string, Column>();

  constructor(readonly offers: readonly Offer[]) {
    this.windows = offers.map(sortedWindows);
  }

  /** For every offer the pair rules that it breaks with the need; 0: it could come. */
  brokenBits(need: Need): Uint16Array {
    const broken = new Uint16Array(this.offers.length);
    const add = (rule: PairRule, keeps: Column) => {
      const value = bit[rule];
      for (let row = 0; row < broken.length; row += 1) if (keeps[row] === 0) broken[row]! |= value;
    };
    add('offersThatKind', this.column('kind', need.kind));
    if (need.openTo === 'CONFERENCE') add('memberOfConference', this.column('conference', need.conferenceId));
    add('acceptsDistrict', this.column('district', need.districtId));
    for (const skill of need.skills) add('coversSkills', this.column('skill', skill));
    for (const language of need.languages) add('meetsConditions', this.column('language', language));
    if (need.adultsOnly) add('meetsConditions', this.column('adults', ''));
    this.offers.forEach((offer, row) => {
      if (offer.smallestGroup > largestGroup(need, offer)) broken[row]! |= bit.keepsSmallestGroup;
      broken[row]! |= this.timeBits(need, row);
    });
    return broken;
  }

  /** Of the rules about time those that are broken. */
  timeBits(need: Need, row: number): number {
    const { backupSlot, slot } = need;
    const { earliestStartMinute } = this.offers[row]!;
    const windows = this.windows[row]!;
    let bits = holds(windows, slot) ? 0 : bit.insideAWindow;
    if (need.backupRequired && backupSlot !== null && !holds(windows, backupSlot))
      bits |= bit.holdsBackupDate;
    if (earliestStartMinute !== null && slot.startMinute < earliestStartMinute) bits |= bit.leavesLeadTime;
    return bits;
  }

  private column(about: keyof typeof applies, name: string): Column {
    const key = `${about} ${name}`;
    const known = this.columns.get(key);
    if (known) return known;
    const column = Uint8Array.from(this.offers, (offer) => (applies[about](offer, name) ? 1 : 0));
    this.columns.set(key, column);
    return column;
  }
}

/** The rules about time, which another time could mend together. */
export const timeRuleBits = bitsOf(['insideAWindow', 'holdsBackupDate', 'leavesLeadTime']);

const applies = {
  kind: (offer: Offer, kind: string) => offer.kind === kind,
  conference: (offer: Offer, id: string) => offer.conferenceIds.includes(id),
  district: (offer: Offer, id: string) => offer.districtIds === null || offer.districtIds.includes(id),
  skill: (offer: Offer, skill: string) => offer.skills.includes(skill),
  language: (offer: Offer, language: string) => offer.languages.includes(language),
  adults: (offer: Offer) => offer.adultsOnly,
};

function sortedWindows({ windows }: Offer): SortedWindows {
  const sorted = windows.toSorted((a, b) => a.startMinute - b.startMinute);
  let latest = -Infinity;
  const latestEnds = sorted.map(({ endMinute }) => (latest = Math.max(latest, endMinute)));
  return { starts: sorted.map(({ startMinute }) => startMinute), latestEnds };
}

/** Of the windows that begin in time, the one that ends last holds the slot, or none does. */
function holds({ starts, latestEnds }: SortedWindows, { startMinute, endMinute }: Slot): boolean {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= startMinute) low = middle + 1;
    else high = middle;
  }
  return low > 0 && latestEnds[low - 1]! >= endMinute;
}
