import type { ImportRowPartsFragment, ListKind } from '../graphql/generated/graphql.js';

/** A row is of the kind of its list, read or not. */
export function kindOfRow({ offerDraft }: ImportRowPartsFragment): ListKind {
  return offerDraft ? 'OFFERS' : 'EVENTS';
}

/** What a person calls the row: its event, or whose offer it is. */
export function rowTitle({ draft, offerDraft }: ImportRowPartsFragment, noTitle: string): string {
  if (offerDraft) return offerDraft.company?.name ?? (offerDraft.companyText || noTitle);
  return draft?.title ?? noTitle;
}
