import { getNullableType, type GraphQLField, isListType } from 'graphql';

/** Fields that cost more than reading a column: what the database or the matcher does for one of them, in columns. */
const weights: Readonly<Record<string, number>> = {
  'Query.candidates': 300,
  'Query.offerFit': 300,
  'Query.season': 100,
  'Query.wardOverview': 100,
  'Match.history': 3,
  'CommunityEvent.planChanges': 6,
  'Match.contactsForTheDay': 3,
  'VolunteerOffer.eventsUsed': 3,
};

/** How many rows a list without pages has, where that isn't `usual`. */
const sizes: Readonly<Record<string, number>> = {
  'Query.candidates': 30,
  'District.towns': 30,
  'CommunityEvent.days': 3,
  'EventDay.needs': 4,
  'StaffingNeed.matches': 5,
  'StaffingNeed.participants': 5,
  'ListImport.headers': 30,
  'ImportRow.cells': 30,
  'ImportRow.otherCells': 10,
  'Match.reasons': 4,
  'Match.history': 6,
  'Match.contactsForTheDay': 2,
};
const usual = 8;

export function weightOf(type: string | undefined, field: string): number {
  return weights[`${type}.${field}`] ?? 1;
}

/** The rows that a field gives; the edges of a connection are as many as its page has. */
export function itemsOf(
  field: GraphQLField<unknown, unknown> | undefined,
  type: string | undefined,
  pageSize: number,
): number {
  if (!field || !isListType(getNullableType(field.type))) return 1;
  if (field.name === 'edges') return pageSize;
  return sizes[`${type}.${field.name}`] ?? usual;
}
