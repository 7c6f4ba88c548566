import { seasonAhead } from '../board/use-board.js';
import { WhatIfNeedsDocument, WhatIfOffersDocument } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useWholeList } from '../matches/use-whole-list.js';

export type WhatIfThings = ReturnType<typeof useThings>;

/** The needs and offers that a supposition can be about. */
export function useThings(districtId: string) {
  const { from, to } = seasonAhead();
  const needs = useWholeList(usePages(WhatIfNeedsDocument, { districtId, from, to }, (data) => data.needs));
  const offers = useWholeList(usePages(WhatIfOffersDocument, { districtId }, (data) => data.offers));
  return {
    needs: (needs.data?.nodes ?? [])
      .filter(({ state }) => state === 'OPEN')
      .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
    offers: (offers.data?.nodes ?? [])
      .filter(({ state }) => state === 'OPEN')
      .toSorted((a, b) => a.company.name.localeCompare(b.company.name, 'ja')),
    ready: needs.data !== undefined && offers.data !== undefined,
  };
}
