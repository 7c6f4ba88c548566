import { isAttended } from './attention.js';
import { failureOf, RequestFailure, type GraphQLProblem } from './failure.js';

/** A generated document: a string that carries the types of its result and its variables. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** By which a server of the same build knows the operation. */
  readonly __meta__?: { readonly hash?: string } | undefined;
  __apiType?: (variables: Variables) => Result;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLProblem[];
}

const endpoint = '/graphql';
/** Takes bodies of more than `largestBody`: those that bring a file, of whoever has signed in. */
const fileEndpoint = '/graphql/file';
const largestBody = 200_000;

/** Sends one document and returns its data, or throws a `RequestFailure`; never half an answer. */
export async function request<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ ...operation(document), variables }), signal);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const answer = await readAnswer(response);
  if (!response.ok || answer?.errors?.length || answer?.data == null) {
    throw failureOf(response.status, answer?.errors ?? [], requestId);
  }
  return answer.data as Result; // the document's type, checked against the schema when it was generated
}

/** By its id, which is all that a server outside the demonstration takes; while developing, by its text. */
function operation(document: TypedDocument<unknown, never>): { id: string } | { query: string } {
  const id = import.meta.env?.DEV ? undefined : document.__meta__?.hash;
  return id === undefined ? { query: document.toString() } : { id };
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(body.length > largestBody ? fileEndpoint : endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(isAttended() ? {} : { 'x-unattended': '1' }),
      },
      body,
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestFailure('OFFLINE');
  }
}

async function readAnswer(response: Response): Promise<Answer | undefined> {
  try {
    return (await response.json()) as Answer;
  } catch {
    return undefined; // a proxy's page, or a connection cut in the middle
  }
}
