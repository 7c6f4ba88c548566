import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { request, type TypedDocument } from './client.js';
import { RequestFailure } from './failure.js';

/** Reading is tried again once where that can help; what changes something never is. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (times, error) => times < 1 && isPassing(error),
        refetchOnWindowFocus: true,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

function isPassing(error: unknown): boolean {
  return error instanceof RequestFailure && (error.kind === 'SERVER' || error.kind === 'BUSY');
}

export interface Reading<Result> {
  readonly data: Result | undefined;
  /** Also set while older data is still shown. */
  readonly failure: RequestFailure | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

export interface ReadingOptions {
  /** Ask again in this rhythm while the page is looked at. */
  readonly everySeconds?: number | undefined;
  readonly skip?: boolean;
  /** For lists: the rows before stay while another filter loads. Never for one thing by its id. */
  readonly keepBefore?: boolean;
}

/** Reads with a generated document. */
export function useGraphQL<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: ReadingOptions = {},
): Reading<Result> {
  const query = useQuery<Result, Error>({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled: !options.skip,
    refetchInterval: options.everySeconds === undefined ? false : options.everySeconds * 1000,
    ...(options.keepBefore ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    data: query.data,
    failure: failureFrom(query.error),
    loading: query.isPending && query.fetchStatus !== 'idle',
    retry: () => void query.refetch(),
  };
}

export interface Command<Result, Variables> {
  /** Resolves with the result, or with `undefined` when the request failed: `failure` then says why. */
  readonly run: (variables: Variables) => Promise<Result | undefined>;
  readonly running: boolean;
  readonly failure: RequestFailure | undefined;
  readonly reset: () => void;
}

/** Changes something; afterwards everything on the screen is read again. */
export function useCommand<Result, Variables>(
  document: TypedDocument<Result, Variables>,
): Command<Result, Variables> {
  const client = useQueryClient();
  const mutation = useMutation<Result, Error, Variables>({
    mutationFn: (variables) => request(document, variables),
    onSettled: () => client.invalidateQueries(),
  });
  return {
    run: (variables) => mutation.mutateAsync(variables).catch(() => undefined),
    running: mutation.isPending,
    failure: failureFrom(mutation.error),
    reset: mutation.reset,
  };
}

function keyOf<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
): QueryKey {
  return [document.toString(), variables];
}

function failureFrom(error: Error | null): RequestFailure | undefined {
  if (error === null) return undefined;
  return error instanceof RequestFailure ? error : new RequestFailure('SERVER');
}
