/** What kinds of data about people the product holds, in the words of the privacy page. */
export const personalDataCategories = [
  'ACCOUNT',
  'SIGN_IN',
  'ROLES',
  'CONTACT',
  'MEMBERSHIP',
  'ROSTER',
  'MESSAGES',
  'ASSOCIATION_WORDS',
  'NOTES',
  'IMPORTED_LISTS',
  'RECORD',
  'REQUESTS',
] as const;
export type PersonalDataCategory = (typeof personalDataCategories)[number];

/** What is deleted by the clock, each after a period that the ward sets. */
export const retentionKinds = [
  'ROSTERS',
  'MESSAGES',
  'PEOPLE',
  'SESSIONS',
  'LINKS',
  'IMPORT_CELLS',
  'APPLICATIONS',
  'CONTACTS',
] as const;
export type RetentionKind = (typeof retentionKinds)[number];

export type RetentionUnit = 'DAYS' | 'MONTHS' | 'YEARS';

export interface RetentionRule {
  readonly unit: RetentionUnit;
  readonly least: number;
  readonly most: number;
  /** Where the ward has set nothing. */
  readonly usual: number;
}

/**
 * From when it counts: rosters from the end of the event, messages from their sending, people from the end of their
 * last role, sessions and links from their own end, an import's cells from its reading, applications that led
 * to no membership from their last decision or confirmation, a company's contacts from the day on which it was a member of
 * no conference any more. The bounds stand in the database too.
 */
export const retentionRules: Readonly<Record<RetentionKind, RetentionRule>> = {
  ROSTERS: { unit: 'DAYS', least: 7, most: 90, usual: 30 },
  MESSAGES: { unit: 'MONTHS', least: 3, most: 36, usual: 12 },
  PEOPLE: { unit: 'YEARS', least: 1, most: 10, usual: 3 },
  SESSIONS: { unit: 'DAYS', least: 7, most: 180, usual: 30 },
  LINKS: { unit: 'DAYS', least: 7, most: 365, usual: 30 },
  IMPORT_CELLS: { unit: 'MONTHS', least: 1, most: 24, usual: 6 },
  APPLICATIONS: { unit: 'MONTHS', least: 3, most: 36, usual: 12 },
  CONTACTS: { unit: 'MONTHS', least: 1, most: 36, usual: 12 },
};

/** By what each kind of data is kept, in the main: what the privacy page says, and the register holds to. */
export const categoryKept: Readonly<Record<PersonalDataCategory, RetentionKind | 'WHILE_USED' | 'RECORD'>> = {
  ACCOUNT: 'PEOPLE',
  SIGN_IN: 'SESSIONS',
  ROLES: 'PEOPLE',
  CONTACT: 'CONTACTS',
  MEMBERSHIP: 'RECORD',
  ROSTER: 'ROSTERS',
  MESSAGES: 'MESSAGES',
  ASSOCIATION_WORDS: 'RECORD',
  NOTES: 'RECORD',
  IMPORTED_LISTS: 'IMPORT_CELLS',
  RECORD: 'RECORD',
  REQUESTS: 'RECORD',
};

/** One period that a ward keeps to. */
export interface RetentionPeriod {
  readonly kind: RetentionKind;
  readonly length: number;
}

/** All periods of a ward: what it has set, the usual one for the rest. */
export function periodsOf(set: readonly RetentionPeriod[]): RetentionPeriod[] {
  return retentionKinds.map((kind) => ({
    kind,
    length: set.find((period) => period.kind === kind)?.length ?? retentionRules[kind].usual,
  }));
}

export function isWithinBounds({ kind, length }: RetentionPeriod): boolean {
  const { least, most } = retentionRules[kind];
  return Number.isInteger(length) && length >= least && length <= most;
}
