import { mappingOf } from './choose-columns.js';
import { eventLists } from './event-lists.js';
import type { KindOfList } from './kind-of-list.js';
import type { ListImportRow, ListKind } from './list-import.entity.js';
import { mapColumns, type ColumnMapping } from './map-columns.js';
import { offerLists } from './offers/offer-lists.js';

const kinds: Readonly<Record<ListKind, KindOfList>> = { EVENTS: eventLists, OFFERS: offerLists };

export function kindOf({ kind }: Pick<ListImportRow, 'kind'>): KindOfList {
  return kinds[kind];
}

export function suggestedMappingOf(list: Pick<ListImportRow, 'kind' | 'headers'>): ColumnMapping<string> {
  return mapColumns(kindOf(list).vocabulary, list.headers);
}

/** What the columns of a list mean; suggestions where nobody has said so yet. */
export function mappingOfList(
  list: Pick<ListImportRow, 'kind' | 'headers' | 'mapping'>,
): ColumnMapping<string> {
  return mappingOf(kindOf(list).vocabulary, list);
}
