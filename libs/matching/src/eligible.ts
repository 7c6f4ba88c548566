import { groupBy } from './ledger.js';
import type { Need, Offer, Problem, Slot } from './problem.js';

/**
 * For every offer the rows of the needs that it may come to (`isEligible`), excluded and decided pairs left out. The same as asking
 * `isEligible` for every pair, but through indexes: ten wards have 400 million pairs, of which 600,000 may come together.
 */
export function eligibleNeeds(problem: Problem): number[][] {
  const closed = new Set(
    [...problem.excluded, ...problem.decided].map((pair) => `${pair.needId} ${pair.offerId}`),
  );
  const asks = new Vocabulary(problem.needs);
  const needs = problem.needs.map((need, row) => ({ need, row, asked: asks.maskOf(wishes(need)) }));
  const byKind = groupBy(needs, ({ need }) => need.kind);
  const byKindAndDistrict = groupBy(needs, ({ need }) => `${need.kind} ${need.districtId}`);
  return problem.offers.map((offer) => {
    const gives = asks.maskOf(abilities(offer));
    const windows = new Windows(offer.windows);
    const near =
      offer.districtIds === null
        ? (byKind.get(offer.kind) ?? [])
        : [...new Set(offer.districtIds)].flatMap((id) => byKindAndDistrict.get(`${offer.kind} ${id}`) ?? []);
    const rows: number[] = [];
    for (const { need, row, asked } of near) {
      if (!windows.hold(need.slot) || !covers(gives, asked)) continue;
      if (need.openTo === 'CONFERENCE' && !offer.conferenceIds.includes(need.conferenceId)) continue;
      if (need.backupRequired && need.backupSlot !== null && !windows.hold(need.backupSlot)) continue;
      if (offer.earliestStartMinute !== null && need.slot.startMinute < offer.earliestStartMinute) continue;
      if (offer.smallestGroup > Math.min(need.people, offer.people, offer.mostPerNeed ?? Infinity)) continue;
      if (closed.size > 0 && closed.has(`${need.id} ${offer.id}`)) continue;
      rows.push(row);
    }
    return rows.toSorted((a, b) => a - b);
  });
}

const adultsOnly = 'ADULTS_ONLY';

function wishes(need: Need): string[] {
  return [
    ...need.skills.map((skill) => `skill ${skill}`),
    ...need.languages.map((language) => `language ${language}`),
    ...(need.adultsOnly ? [adultsOnly] : []),
  ];
}

function abilities(offer: Offer): string[] {
  return [
    ...offer.skills.map((skill) => `skill ${skill}`),
    ...offer.languages.map((language) => `language ${language}`),
    ...(offer.adultsOnly ? [adultsOnly] : []),
  ];
}

function covers(gives: Int32Array, asked: Int32Array): boolean {
  for (let word = 0; word < asked.length; word += 1)
    if ((gives[word]! & asked[word]!) !== asked[word]!) return false;
  return true;
}

/** All that needs ask for, each thing one bit. */
class Vocabulary {
  private readonly bits = new Map<string, number>();

  constructor(needs: readonly Need[]) {
    for (const need of needs)
      for (const word of wishes(need)) if (!this.bits.has(word)) this.bits.set(word, this.bits.size);
  }

  /** Words that no need asks for are left out. */
  maskOf(words: readonly string[]): Int32Array {
    const mask = new Int32Array(Math.ceil(this.bits.size / 32));
    for (const word of words) {
      const bit = this.bits.get(word);
      if (bit !== undefined) mask[bit >> 5]! |= 1 << (bit & 31);
    }
    return mask;
  }
}

/** Answers whether one window holds a whole slot, by halving. */
class Windows {
  private readonly starts: readonly number[];
  /** The latest end of all windows that start no later. */
  private readonly ends: readonly number[];

  constructor(windows: readonly Slot[]) {
    const sorted = windows.toSorted((a, b) => a.startMinute - b.startMinute);
    let latest = -Infinity;
    this.starts = sorted.map((window) => window.startMinute);
    this.ends = sorted.map((window) => (latest = Math.max(latest, window.endMinute)));
  }

  hold(slot: Slot): boolean {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= slot.startMinute) low = middle + 1;
      else high = middle;
    }
    return low > 0 && slot.endMinute <= this.ends[low - 1]!;
  }
}
