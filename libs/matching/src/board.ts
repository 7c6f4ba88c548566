import { conflicts, peopleFree, type PersonShift } from '@app/domain';
import type { Compiled, CompiledPair } from './compile.js';
import { shiftsOf } from './ledger.js';
import { componentsOf, fairnessPoints, objectiveOf } from './preferences.js';
import type { Assignment, Need } from './problem.js';

export interface Placement {
  readonly pair: CompiledPair;
  readonly people: number;
}

interface Held {
  readonly shift: PersonShift;
  /** The need's row; −1 for what the search can't move. */
  readonly need: number;
}

interface Used {
  events: number;
  personTurns: number;
}

/** A plan in the making: what is placed, what that leaves of every offer, and what it is worth. Keeps every hard rule. */
export class Board {
  score: number;
  readonly crews: Placement[][];
  private readonly held: Held[][];
  private readonly used: Map<number, Used>[];
  private readonly placedByAssociation: number[];

  constructor(readonly compiled: Compiled) {
    const { problem, needs, offers } = compiled;
    this.score = objectiveOf(componentsOf(problem, []));
    this.crews = needs.map(() => []);
    this.held = offers.map((offer) =>
      offer.busy.map(({ slot, place, people }) => ({ shift: { ...slot, place, people }, need: -1 })),
    );
    this.used = offers.map(() => new Map());
    this.placedByAssociation = compiled.wanted.map(() => 0);
    offers.forEach((offer, row) =>
      offer.used.forEach((used) => this.use(row, used.fiscalYear, used.events, used.personTurns)),
    );
    needs.forEach((need, row) => {
      this.placedByAssociation[compiled.association[row]!]! += Math.min(
        need.people,
        compiled.decidedPeople[row]!,
      );
    });
    this.holdDecided();
  }

  /** Most people of the pair's offer that could come now; 0 if fewer than its smallest group. */
  free(needRow: number, pair: CompiledPair): number {
    const offer = this.compiled.offers[pair.offer]!;
    const need = this.compiled.needs[needRow]!;
    const used = this.used[pair.offer]!.get(this.year(pair.offer, need));
    if ((used?.events ?? 0) >= (offer.mostEvents ?? Infinity)) return 0;
    const turnsLeft = (offer.mostPersonTurns ?? Infinity) - (used?.personTurns ?? 0);
    let most = Math.min(pair.largest, turnsLeft);
    if (most < pair.smallest) return 0;
    const slots = this.compiled.shifts[needRow]!;
    const held: PersonShift[] = [];
    for (const { shift } of this.held[pair.offer]!) {
      if (slots.some((slot) => conflicts(shift, slot))) held.push(shift);
    }
    if (held.length > 0 || slots.length > 1) most = Math.min(most, peopleFree(offer.people, held, slots));
    return most < pair.smallest ? 0 : most;
  }

  place(needRow: number, placement: Placement): void {
    const need = this.compiled.needs[needRow]!;
    const { pair, people } = placement;
    for (const shift of shiftsOf(need, people, need.backupRequired)) {
      this.held[pair.offer]!.push({ shift, need: needRow });
    }
    this.use(pair.offer, need.fiscalYear, 1, people);
    this.crews[needRow]!.push(placement);
    this.score += this.worth(needRow, placement, 1);
  }

  /** Takes a need's new matches away and returns them. */
  clear(needRow: number): Placement[] {
    const need = this.compiled.needs[needRow]!;
    const crew = this.crews[needRow]!;
    this.crews[needRow] = [];
    for (const placement of crew) {
      const offerRow = placement.pair.offer;
      this.held[offerRow] = this.held[offerRow]!.filter((one) => one.need !== needRow);
      this.use(offerRow, need.fiscalYear, -1, -placement.people);
      this.score += this.worth(needRow, placement, -1);
    }
    return crew;
  }

  /** Points that so many more people bring to the need's association, beside those for heads. */
  fairnessGain(needRow: number, people: number): number {
    const association = this.compiled.association[needRow]!;
    const { weights } = this.compiled.problem;
    const wanted = this.compiled.wanted[association]!;
    const placed = this.placedByAssociation[association]!;
    return fairnessPoints(weights, wanted, placed + people) - fairnessPoints(weights, wanted, placed);
  }

  /** The needs that hold people of the offer and could be moved. */
  needsHolding(offerRow: number): number[] {
    return [...new Set(this.held[offerRow]!.flatMap((one) => (one.need >= 0 ? [one.need] : [])))];
  }

  placedPeople(needRow: number): number {
    return this.crews[needRow]!.reduce((sum, placement) => sum + placement.people, 0);
  }

  assignments(): Assignment[] {
    const { needs, offers } = this.compiled;
    return this.crews.flatMap((crew, row) =>
      crew.map(({ pair, people }) => ({
        needId: needs[row]!.id,
        offerId: offers[pair.offer]!.id,
        people,
        holdsBackup: needs[row]!.backupRequired && needs[row]!.backupSlot !== null,
      })),
    );
  }

  private worth(needRow: number, { pair, people }: Placement, sign: 1 | -1): number {
    const { weights } = this.compiled.problem;
    const fairness = this.fairnessGain(needRow, sign * people);
    this.placedByAssociation[this.compiled.association[needRow]!]! += sign * people;
    const heads = weights.headPoints * this.compiled.needs[needRow]!.urgency;
    return fairness + sign * ((heads + pair.fit) * people - weights.matchCost);
  }

  private holdDecided(): void {
    const needRows = new Map(this.compiled.needs.map((need) => [need.id, need]));
    const offerRows = new Map(this.compiled.offers.map((offer, row) => [offer.id, row]));
    for (const match of this.compiled.problem.decided) {
      const need = needRows.get(match.needId);
      const row = offerRows.get(match.offerId);
      if (!need || row === undefined) continue;
      for (const shift of shiftsOf(need, match.people, match.holdsBackup))
        this.held[row]!.push({ shift, need: -1 });
      this.use(row, need.fiscalYear, 1, match.people);
    }
  }

  private use(offerRow: number, fiscalYear: number, events: number, personTurns: number): void {
    const year = this.compiled.offers[offerRow]!.limitsPer === 'OFFER' ? 0 : fiscalYear;
    const used = this.used[offerRow]!.get(year) ?? { events: 0, personTurns: 0 };
    this.used[offerRow]!.set(year, {
      events: used.events + events,
      personTurns: used.personTurns + personTurns,
    });
  }

  private year(offerRow: number, need: Need): number {
    return this.compiled.offers[offerRow]!.limitsPer === 'OFFER' ? 0 : need.fiscalYear;
  }
}
