import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { request, type TypedDocument } from './client.js';
import { RequestFailure } from './failure.js';
import type { Reading } from './use-graphql.js';

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount: number;
}

export interface Rows<Node> {
  readonly nodes: readonly Node[];
  readonly total: number;
}

export interface PagedReading<Node> extends Reading<Rows<Node>> {
  readonly more: () => void;
  readonly loadingMore: boolean;
}

/** A list that goes on by its cursor: `usePages(EventListDocument, { districtId }, (data) => data.events)`. */
export function usePages<Result, Variables, Node>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  connection: (result: Result) => Connection<Node>,
  options: { readonly skip?: boolean } = {},
): PagedReading<Node> {
  const query = useInfiniteQuery({
    queryKey: [document.toString(), variables, 'pages'],
    queryFn: ({ signal, pageParam }) => request(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = connection(last).pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
    enabled: !options.skip,
  });
  const pages = query.data?.pages.map(connection);
  return {
    data: pages && {
      nodes: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
      total: pages.at(-1)?.totalCount ?? 0,
    },
    failure: failureFrom(query.error),
    loading: query.isPending && query.fetchStatus !== 'idle',
    retry: () => void query.refetch(),
    more: () => void query.fetchNextPage(),
    loadingMore: query.isFetchingNextPage,
  };
}

function failureFrom(error: Error | null): RequestFailure | undefined {
  if (error === null) return undefined;
  return error instanceof RequestFailure ? error : new RequestFailure('SERVER');
}
