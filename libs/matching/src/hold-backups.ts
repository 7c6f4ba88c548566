import { peopleFree } from '@app/domain';
import { heldShifts, openLedger, shiftsOf } from './ledger.js';
import { windowAround } from './pair-rules.js';
import type { Assignment, Problem } from './problem.js';

/** Lets every match that can hold its need's backup date as well do so: preferred, though not required. */
export function holdBackupsToo(problem: Problem, assignments: readonly Assignment[]): Assignment[] {
  const plan = [...assignments];
  const needs = new Map(problem.needs.map((need) => [need.id, need]));
  const offers = new Map(problem.offers.map((offer) => [offer.id, offer]));
  plan.forEach((assignment, index) => {
    const need = needs.get(assignment.needId);
    const offer = offers.get(assignment.offerId);
    if (!need?.backupSlot || !offer || assignment.holdsBackup || !windowAround(need.backupSlot, offer))
      return;
    const held = heldShifts(openLedger(problem, plan), offer, need.id);
    if (peopleFree(offer.people, held, shiftsOf(need, 1, true)) >= assignment.people) {
      plan[index] = { ...assignment, holdsBackup: true };
    }
  });
  return plan;
}
