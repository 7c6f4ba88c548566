import type { Need, Offer, Problem } from '@app/matching';
import type { Certificate, PricedMoment, Proof, ProofLeaf } from '@app/plan-check';
import { clash, brokenRules, itemsOf } from './verify.js';

/** Draws a whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** The next price, in 64ths of a point, that is at most so many points. */
export type NextPrice = (mostPoints: number) => number;

interface Drawn {
  readonly draw: Draw;
  readonly price: NextPrice;
}

/** Some certificate of the problem in these parts, sound whatever is drawn; its `upper` is left for the checker to find. */
export function someProof(
  problem: Problem,
  parts: readonly (readonly number[])[],
  drawn: Drawn,
): Certificate {
  return {
    format: 'plan-proof/1',
    upper: Infinity,
    parts: parts.map((needs) => ({ needs, proof: tree(problem, needs, drawn, 2) })),
  };
}

const possible = (problem: Problem, need: Need, offer: Offer) =>
  Array.from({ length: need.people }, (_, index) => ({
    ...{ needId: need.id, offerId: offer.id, people: index + 1 },
    holdsBackup: need.backupRequired && need.backupSlot !== null,
  })).some((match) => brokenRules(problem, [match]).every((rule) => rule === 'neverBelowFewest'));

/** Needs together that an association, an offer or a company with ask limits couples. */
export function partsOf(problem: Problem): number[][] {
  const limited = new Set(problem.askLimits.map(({ companyId }) => companyId));
  const parts: { readonly needs: number[]; readonly couples: Set<string> }[] = [];
  problem.needs.forEach((need, row) => {
    const offers = problem.offers.filter((offer) => possible(problem, need, offer));
    const couples = new Set([
      `association ${need.associationId}`,
      ...offers.map(({ id, companyId }) => (limited.has(companyId) ? `company ${companyId}` : `offer ${id}`)),
    ]);
    const merged = { needs: [row], couples };
    for (const part of parts.splice(0)) {
      if (![...part.couples].some((couple) => merged.couples.has(couple))) parts.push(part);
      else {
        merged.needs.push(...part.needs);
        part.couples.forEach((couple) => merged.couples.add(couple));
      }
    }
    parts.push(merged);
  });
  return parts.map(({ needs }) => needs);
}

function tree(problem: Problem, needs: readonly number[], drawn: Drawn, depth: number): Proof {
  const { draw } = drawn;
  if (depth === 0 || draw(3) > 0) return leaf(problem, needs, drawn);
  return {
    need: needs[draw(needs.length)]!,
    offer: draw(problem.offers.length),
    at: 1 + draw(4),
    below: tree(problem, needs, drawn, depth - 1),
    from: tree(problem, needs, drawn, depth - 1),
  };
}

function leaf(problem: Problem, needs: readonly number[], { draw, price }: Drawn): ProofLeaf {
  const associations = new Map(needs.map((row) => [problem.needs[row]!.associationId, row]));
  return {
    years: problem.offers.flatMap(({ mostEvents, mostPersonTurns, limitsPer }, row) => {
      const years = limitsPer === 'OFFER' ? [0] : [...new Set(problem.needs.map((need) => need.fiscalYear))];
      const most = mostEvents === null && mostPersonTurns === null ? 0 : Infinity;
      const turns = mostPersonTurns === null ? 0 : Infinity;
      return years.map((year) => [row, year, price(most), price(turns)] as const);
    }),
    asks: problem.askLimits.map(({ beyondCost }, row) => [row, price(beyondCost ?? Infinity)] as const),
    associations: [...associations.values()].map((row) => [row, price(Infinity)] as const),
    moments: problem.offers.map((_, row) => ({
      ...someMoment(problem, row, needs, draw),
      perPerson: price(Infinity),
      perMatch: price(Infinity),
    })),
  };
}

type Shifts = Pick<PricedMoment, 'offer' | 'shifts' | 'held'>;

function someMoment(problem: Problem, row: number, needs: readonly number[], draw: Draw): Shifts {
  const offer = problem.offers[row]!;
  const held = [
    ...offer.busy.map(({ slot, place, people }) => ({ ...slot, place, people })),
    ...problem.decided.flatMap((match) => (match.offerId === offer.id ? itemsOf(match, problem) : [])),
  ].map((item, place) => ({ item, place, shift: -1 }));
  const own = needs.flatMap((at) => {
    const need = problem.needs[at]!;
    const holdsBackup = need.backupRequired;
    const items = itemsOf({ needId: need.id, offerId: offer.id, people: 1, holdsBackup }, problem);
    return items.map((item, second) => ({ item, place: -1, shift: at * 2 + second }));
  });
  const chosen: typeof own = [];
  for (const rest = [...held, ...own]; rest.length > 0;) {
    const [next] = rest.splice(draw(rest.length), 1);
    const twice = chosen.some(({ shift }) => shift >= 0 && shift >> 1 === next!.shift >> 1);
    if (!twice && chosen.every(({ item }) => clash(item, next!.item))) chosen.push(next!);
  }
  return {
    offer: row,
    shifts: chosen.flatMap(({ shift }) => (shift >= 0 ? [shift] : [])),
    held: chosen.flatMap(({ place }) => (place >= 0 ? [place] : [])),
  };
}
