import { mappingOf } from '../choose-columns.js';
import { saveReadings, loadTableRows, tableRowOf, type KeptRow } from '../imports.commands.js';
import type { KindOfList, ListAtHand } from '../kind-of-list.js';
import { storedOffer } from '../list-import-row.entity.js';
import { removeOffers, saveDuplicateOffers, storeOffers } from './import-offers.commands.js';
import { mendOffer } from './mend-offer.js';
import { offerVocabulary } from './offer-columns.js';
import { groundOf, type ListGround } from './offer-ground.queries.js';
import { readOffer, yearsOfOffers, type OfferMends } from './read-offers.js';

/** What companies offer: a desk's list of its members', or one company's own. */
export const offerLists: KindOfList = {
  vocabulary: offerVocabulary,
  imported: { action: 'importOffers', counted: 'offers' },
  readRows: async (at, rows) => readAll(at, rows, await groundOf(at.tx, at.list, at.today)),
  mend: async ({ tx, list, today }, row, { offer: change }) => {
    const ground = await groundOf(tx, list, today);
    const reading = { mapping: mappingOf(offerVocabulary, list), hint: list.facts.hint!, ground };
    const { offer, mends } = mendOffer(tableRowOf(row), reading, row.mends as OfferMends, change ?? {});
    return { reading: storedOffer(offer), mends };
  },
  saveDuplicates: saveDuplicateOffers,
  store: async (at) => {
    const ground = await groundOf(at.tx, at.list, at.today);
    // Days have passed, and companies have left the conference, since the file was read.
    const { readings } = readAll(at, await loadTableRows(at.tx, at.list.id), ground);
    await saveReadings(at.tx, at.list.id, readings);
    await saveDuplicateOffers(at);
    return storeOffers(at, ground);
  },
  remove: async (at) => removeOffers(at, await groundOf(at.tx, at.list, at.today)),
};

function readAll({ list, today }: ListAtHand, rows: readonly KeptRow[], ground: ListGround) {
  const mapping = mappingOf(offerVocabulary, list);
  const table = { fileName: list.fileName, rows: rows.map(tableRowOf) };
  const hint = yearsOfOffers(table, mapping, today);
  const reading = { mapping, hint, ground };
  const readings = rows.map((row) =>
    storedOffer(readOffer(tableRowOf(row), reading, row.mends as OfferMends)),
  );
  return { readings, hint };
}
