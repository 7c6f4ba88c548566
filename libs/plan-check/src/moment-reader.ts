import { shiftsHeld, type Books } from './books.js';
import type { PartOfProblem } from './parts.js';
import type { ProofFaultKind, Report } from './plan-fault.js';
import type { PricedMoment } from './problem.js';
import { collide, type Shift } from './shifts.js';

export type MomentShifts = Pick<PricedMoment, 'offer' | 'shifts' | 'held'>;

/** Checks that a proof's moments are moments. Holds what it has looked up for the next one. */
export class MomentReader {
  private readonly shifts: (Omit<Shift, 'people'> | undefined)[] = [];
  private readonly held = new Map<number, readonly Shift[]>();

  constructor(private readonly books: Books) {}

  /** People that the offer has left for all of these shifts together, of which nobody can do two; null: faulty. */
  peopleAt(part: PartOfProblem, moment: MomentShifts, report: Report): number | null {
    const offer = this.books.problem.offers[moment.offer];
    if (!offer) report({ kind: 'UNKNOWN_ROW', row: moment.offer });
    if (!offer) return null;
    const held = this.heldShifts(moment, report);
    if (!held || !this.areCertain(part, moment, report)) return null;
    const all = [...held, ...moment.shifts.map((shift) => this.shiftAt(shift))];
    if (!all.every((one, at) => all.every((other, then) => then >= at || collide(one, other)))) {
      report({ kind: 'SHIFTS_COMPATIBLE', offerId: offer.id });
    }
    return Math.max(
      0,
      held.reduce((left, shift) => left - shift.people, offer.people),
    );
  }

  private heldShifts({ offer, held }: MomentShifts, report: Report): Shift[] | null {
    if (held.length === 0) return [];
    const all = this.held.get(offer) ?? shiftsHeld(this.books, offer);
    this.held.set(offer, all);
    const found = held.flatMap((place) => all[place] ?? []);
    const sound = found.length === held.length && new Set(held).size === held.length;
    if (!sound) report({ kind: 'SHIFT_NOT_CERTAIN', row: offer });
    return sound ? found : null;
  }

  /** Whether each shift is one that whoever comes has to do, and none of a need of which another stands there already. */
  private areCertain(part: PartOfProblem, { offer, shifts }: MomentShifts, report: Report): boolean {
    const seen = new Set<number>();
    const { needs } = this.books.problem;
    const faults = shifts.flatMap((shift): ProofFaultKind[] => {
      const row = shift >> 1;
      const need = needs[row];
      if (!Number.isInteger(shift) || !need) return ['UNKNOWN_ROW'];
      if (!part.holds(row)) return ['NOT_OF_THIS_PART'];
      if (seen.has(row)) return ['SHIFT_TWICE'];
      seen.add(row);
      const certain = shift % 2 === 0 || (need.backupRequired && need.backupSlot !== null);
      return certain ? [] : ['SHIFT_NOT_CERTAIN'];
    });
    for (const kind of faults) report({ kind, row: offer });
    return faults.length === 0;
  }

  private shiftAt(shift: number): Omit<Shift, 'people'> {
    const need = this.books.problem.needs[shift >> 1]!;
    const slot = shift % 2 === 1 && need.backupSlot ? need.backupSlot : need.slot;
    return (this.shifts[shift] ??= { ...slot, place: need.place });
  }
}
