import { priceParts, type ProofCut, type ProofLeaf } from './certificate.js';
import type { Cut } from './cut.js';
import type { Dual } from './dual.js';
import type { Prices, PriceRows } from './price-rows.js';
import type { Model } from './model.js';
import type { Part } from './separate.js';

/** The nearest prices in 64ths of a point, with which all sums are exact. */
export function roundPrices(prices: Prices): Prices {
  return prices.map((price) => Math.round(price * priceParts) / priceParts);
}

/** Rounded prices as data, in the rows of the whole problem. */
export function leafOf(model: Model, rows: PriceRows, prices: Prices, part: Part): ProofLeaf {
  const parts = (row: number) => Math.round(prices[row]! * priceParts);
  const { years, moments } = model;
  const firstNeed = new Int32Array(model.wanted.length).fill(-1);
  model.association.forEach((association, need) => {
    if (firstNeed[association]! < 0) firstNeed[association] = need;
  });
  return {
    years: Array.from(years.offer, (offer, row): [number, number, number, number] => [
      part.offers[offer]!,
      years.fiscalYear[row]!,
      parts(rows.events + row),
      parts(rows.personTurns + row),
    ]).filter(([, , events, turns]) => events > 0 || turns > 0),
    asks: part.asks
      .map((ask, row): [number, number] => [ask, parts(rows.asks + row)])
      .filter(([, price]) => price > 0),
    associations: Array.from(firstNeed, (need, row): [number, number] => [
      part.needs[need]!,
      parts(rows.heads + row),
    ]).filter(([, price]) => price > 0),
    moments: Array.from(moments.offer, (offer, row) => ({
      offer: part.offers[offer]!,
      shifts: moments.shifts[row]!.map((mark) => part.needs[mark >> 1]! * 2 + (mark & 1)),
      held: moments.heldShifts[row]!,
      perPerson: parts(rows.people + row),
      perMatch: parts(rows.matches + row),
    })).filter(({ perPerson, perMatch }) => perPerson > 0 || perMatch > 0),
  };
}

/** The dual's present prices as data, which are rounded, and its cuts as far as they have a price. */
export function cutLeafOf(
  model: Model,
  { rows, prices, cuts }: Dual,
  part: Part,
): { readonly proof: ProofLeaf; readonly cuts: readonly ProofCut[] } {
  const priced = cuts.flatMap(({ cuts: all, prices: own }) =>
    all.flatMap((cut, row) => (own[row]! > 0 ? [{ cut, price: own[row]! * priceParts }] : [])),
  );
  const leaf = leafOf(model, rows, prices, part);
  return {
    proof: priced.length > 0 ? { ...leaf, cuts: priced.map(({ price }, place) => [place, price]) } : leaf,
    cuts: priced.map(({ cut }) => cutProofOf(model, rows, cut, part)),
  };
}

/** A cut as data, in the rows of the whole problem. */
export function cutProofOf(
  model: Model,
  rows: PriceRows,
  { limit, divisor, terms }: Cut,
  part: Part,
): ProofCut {
  const { years, moments, pairNeed } = model;
  const year = limit - rows.personTurns;
  const moment = limit - rows.people;
  const isYear = limit < rows.people;
  return {
    offer: part.offers[isYear ? years.offer[year]! : moments.offer[moment]!]!,
    fiscalYear: isYear ? years.fiscalYear[year]! : null,
    shifts: isYear ? [] : moments.shifts[moment]!.map((mark) => part.needs[mark >> 1]! * 2 + (mark & 1)),
    held: isYear ? [] : moments.heldShifts[moment]!,
    divisor,
    terms: terms.map(({ pair, people, fromTop, flipped }) => [
      part.needs[pairNeed[pair]!]!,
      people,
      fromTop ? 1 : 0,
      flipped ? 1 : 0,
    ]),
  };
}
