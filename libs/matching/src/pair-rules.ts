import type { Need, Offer, Slot } from './problem.js';

export const pairRules = [
  'offersThatKind',
  'memberOfConference',
  'acceptsDistrict',
  'coversSkills',
  'meetsConditions',
  'insideAWindow',
  'holdsBackupDate',
  'leavesLeadTime',
  'keepsSmallestGroup',
] as const;
export type PairRule = (typeof pairRules)[number];

/** Why this need and this offer can never come together, whatever else is planned. */
export interface Obstacle {
  readonly rule: PairRule;
  /** The skills, languages or conditions (`ADULTS_ONLY`) that the offer lacks; empty for the other rules. */
  readonly missing: readonly string[];
}

/** The window that holds the whole slot, if one does. */
export function windowAround(slot: Slot, offer: Offer): Slot | null {
  return (
    offer.windows.find(
      (window) => window.startMinute <= slot.startMinute && slot.endMinute <= window.endMinute,
    ) ?? null
  );
}

/** Most people of the offer that could ever come to the need. */
export function largestGroup(need: Need, offer: Offer): number {
  return Math.min(need.people, offer.people, offer.mostPerNeed ?? Infinity);
}

/** What is missing for the pair, by rule; null where the rule is kept. */
const tests: Record<PairRule, (need: Need, offer: Offer) => readonly string[] | null> = {
  offersThatKind: (need, offer) => brokenIf(need.kind !== offer.kind),
  memberOfConference: (need, offer) =>
    brokenIf(need.openTo === 'CONFERENCE' && !offer.conferenceIds.includes(need.conferenceId)),
  acceptsDistrict: (need, offer) =>
    brokenIf(offer.districtIds !== null && !offer.districtIds.includes(need.districtId)),
  coversSkills: (need, offer) => brokenBy(need.skills.filter((skill) => !offer.skills.includes(skill))),
  meetsConditions: (need, offer) =>
    brokenBy([
      ...need.languages.filter((language) => !offer.languages.includes(language)),
      ...(need.adultsOnly && !offer.adultsOnly ? ['ADULTS_ONLY'] : []),
    ]),
  insideAWindow: (need, offer) => brokenIf(windowAround(need.slot, offer) === null),
  holdsBackupDate: (need, offer) =>
    brokenIf(
      need.backupRequired && need.backupSlot !== null && windowAround(need.backupSlot, offer) === null,
    ),
  leavesLeadTime: (need, offer) =>
    brokenIf(offer.earliestStartMinute !== null && need.slot.startMinute < offer.earliestStartMinute),
  keepsSmallestGroup: (need, offer) => brokenIf(offer.smallestGroup > largestGroup(need, offer)),
};

function brokenIf(broken: boolean): readonly string[] | null {
  return broken ? [] : null;
}

function brokenBy(missing: readonly string[]): readonly string[] | null {
  return missing.length > 0 ? missing : null;
}

export function keepsPairRule(rule: PairRule, need: Need, offer: Offer): boolean {
  return tests[rule](need, offer) === null;
}

/** Every rule of eligibility that the pair breaks, in the order in which one would tell them; empty: it could come. */
export function whyNot(need: Need, offer: Offer): Obstacle[] {
  return pairRules.flatMap((rule) => {
    const missing = tests[rule](need, offer);
    return missing === null ? [] : [{ rule, missing }];
  });
}

export function isEligible(need: Need, offer: Offer): boolean {
  return pairRules.every((rule) => tests[rule](need, offer) === null);
}
