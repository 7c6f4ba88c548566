import { priceParts, type ProofLeaf } from './certificate.js';
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
