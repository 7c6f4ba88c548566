import type { Need, Offer, Slot } from './problem.js';
import type { PlanFaultKind } from './plan-fault.js';

/** What of a need's terms an offer doesn't meet, whatever the dates and the people. */
export function unmetTerms(need: Need, offer: Offer): PlanFaultKind[] {
  const unmet: PlanFaultKind[] = [];
  if (need.kind !== offer.kind) unmet.push('WRONG_KIND');
  if (need.openTo !== 'WARD' && !offer.conferenceIds.includes(need.conferenceId)) {
    unmet.push('NOT_IN_CONFERENCE');
  }
  if (offer.districtIds && !offer.districtIds.includes(need.districtId)) unmet.push('DISTRICT_NOT_ACCEPTED');
  if (!need.skills.every((skill) => offer.skills.includes(skill))) unmet.push('SKILL_MISSING');
  const spoken = need.languages.every((language) => offer.languages.includes(language));
  if (!spoken || (need.adultsOnly && !offer.adultsOnly)) unmet.push('CONDITION_NOT_MET');
  return unmet;
}

/** Needs with the same key ask the same of an offer, as far as `unmetTerms` looks. */
export function termsKey(need: Need): string {
  const conference = need.openTo === 'WARD' ? null : need.conferenceId;
  const { kind, districtId, skills, languages, adultsOnly } = need;
  return JSON.stringify([kind, conference, districtId, skills.toSorted(), languages.toSorted(), adultsOnly]);
}

export function insideOneWindow(slot: Slot, offer: Offer): boolean {
  return offer.windows.some(
    (window) => window.startMinute <= slot.startMinute && slot.endMinute <= window.endMinute,
  );
}

/** Whether whoever comes to the need has to hold its backup date. */
export function mustHoldBackup(need: Need): boolean {
  return need.backupRequired && need.backupSlot !== null;
}
