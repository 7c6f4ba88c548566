/** What a plan breaks: a hard rule, or what it says of its worth. */
export const planFaultKinds = [
  'UNKNOWN_NEED',
  'UNKNOWN_OFFER',
  'PEOPLE_NOT_WHOLE',
  'PAIR_TWICE',
  'WRONG_KIND',
  'NOT_IN_CONFERENCE',
  'DISTRICT_NOT_ACCEPTED',
  'SKILL_MISSING',
  'CONDITION_NOT_MET',
  'OUTSIDE_WINDOWS',
  'TOO_SOON_TO_ASK',
  'BACKUP_DATE_BROKEN',
  'BELOW_SMALLEST_GROUP',
  'MORE_THAN_OFFERED',
  'TOO_MANY_AT_ONCE',
  'TOO_MANY_EVENTS',
  'TOO_MANY_PERSON_TURNS',
  'NEED_OVERFILLED',
  'BELOW_FEWEST',
  'TOO_MANY_OFFERS',
  'EXCLUDED_PAIR',
  'DECIDED_PAIR',
  'TOO_MANY_ASKS',
  'OBJECTIVE_WRONG',
  'ABOVE_BOUND',
] as const;

/** What is wrong with the proof itself, so that it bounds nothing or too little. */
export const proofFaultKinds = [
  'PROBLEM_NOT_WHOLE',
  'UNKNOWN_FORMAT',
  'UNKNOWN_ROW',
  'NEED_IN_NO_PART',
  'NEED_IN_TWO_PARTS',
  'OFFER_SHARED',
  'ASSOCIATION_SHARED',
  'ASK_LIMIT_SHARED',
  'NOT_OF_THIS_PART',
  'BRANCH_SIDE_MISSING',
  'BRANCH_AT_WRONG',
  'PRICE_NOT_WHOLE',
  'PRICE_ABOVE_COST',
  'PRICED_TWICE',
  'UNLIMITED_PRICED',
  'SHIFT_TWICE',
  'SHIFT_NOT_CERTAIN',
  'SHIFTS_COMPATIBLE',
  'CUT_MALFORMED',
  'CUT_OF_OTHERS',
  'CUT_OUTSIDE_DOMAIN',
  'BOUND_TOO_LOW',
] as const;

export type ProofFaultKind = (typeof proofFaultKinds)[number];
export type PlanFaultKind = (typeof planFaultKinds)[number] | ProofFaultKind;

/** One thing that doesn't hold, as plain data: where, what the plan states, and what was found instead. */
export interface PlanFault {
  readonly kind: PlanFaultKind;
  readonly needId?: string;
  readonly offerId?: string;
  /** Place in the certificate's parts. */
  readonly part?: number;
  /** A row, price or place as it stands in the proof. */
  readonly row?: number;
  readonly stated?: number | string;
  readonly found?: number;
}

export type Report = (fault: Omit<PlanFault, 'kind' | 'part'> & { readonly kind: ProofFaultKind }) => void;
