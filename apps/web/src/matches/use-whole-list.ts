import { useEffect } from 'react';
import type { PagedReading } from '../graphql/use-pages.js';

/** Goes on reading until the whole list is there: for what is counted or drawn as one. */
export function useWholeList<Node>(reading: PagedReading<Node>): PagedReading<Node> {
  const { data, failure, loadingMore, more } = reading;
  const incomplete = data !== undefined && data.nodes.length < data.total;
  useEffect(() => {
    if (incomplete && !failure && !loadingMore) more();
  });
  return reading;
}
