import { groupBy } from './ledger.js';
import { largestGroup, windowAround } from './pair-rules.js';
import type { Need, Offer, Problem } from './problem.js';

/**
 * For every offer the rows of the needs that it may come to (`isEligible`), excluded and decided pairs left out. The same as asking
 * `isEligible` for every pair, but through indexes: ten wards have 400 million pairs, of which 600,000 may come together.
 */
export function eligibleNeeds(problem: Problem): number[][] {
  const closed = new Set(
    [...problem.excluded, ...problem.decided].map((pair) => `${pair.needId} ${pair.offerId}`),
  );
  const asks = new Vocabulary(problem.needs);
  const asked = problem.needs.map((need) => asks.maskOf(wishes(need)));
  const rows = problem.needs
    .map((_, row) => row)
    .toSorted((a, b) => problem.needs[a]!.slot.startMinute - problem.needs[b]!.slot.startMinute);
  const timeline = (key: (need: Need) => string) => groupBy(rows, (row) => key(problem.needs[row]!));
  const byKind = timeline((need) => need.kind);
  const byKindAndDistrict = timeline((need) => `${need.kind} ${need.districtId}`);
  const seen = new Int32Array(problem.needs.length).fill(-1);
  return problem.offers.map((offer, offerRow) => {
    const gives = asks.maskOf(abilities(offer));
    const found: number[] = [];
    const near =
      offer.districtIds === null
        ? [byKind.get(offer.kind) ?? []]
        : [...new Set(offer.districtIds)].map((id) => byKindAndDistrict.get(`${offer.kind} ${id}`) ?? []);
    for (const timely of near) {
      for (const window of offer.windows) {
        for (let at = firstFrom(problem.needs, timely, window.startMinute); at < timely.length; at += 1) {
          const row = timely[at]!;
          const need = problem.needs[row]!;
          if (need.slot.startMinute > window.endMinute) break;
          if (need.slot.endMinute > window.endMinute || seen[row] === offerRow) continue;
          seen[row] = offerRow;
          if (!covers(gives, asked[row]!) || !fits(need, offer)) continue;
          if (closed.size === 0 || !closed.has(`${need.id} ${offer.id}`)) found.push(row);
        }
      }
    }
    return found.sort((a, b) => a - b);
  });
}

/** The rules that no index knows. */
function fits(need: Need, offer: Offer): boolean {
  if (need.openTo === 'CONFERENCE' && !offer.conferenceIds.includes(need.conferenceId)) return false;
  if (need.backupRequired && need.backupSlot !== null && !windowAround(need.backupSlot, offer)) return false;
  if (offer.earliestStartMinute !== null && need.slot.startMinute < offer.earliestStartMinute) return false;
  return offer.smallestGroup <= largestGroup(need, offer);
}

/** The place of the first need that starts no earlier, by halving. */
function firstFrom(needs: readonly Need[], rows: readonly number[], minute: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (needs[rows[middle]!]!.slot.startMinute < minute) low = middle + 1;
    else high = middle;
  }
  return low;
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
