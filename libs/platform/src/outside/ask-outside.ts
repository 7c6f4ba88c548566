import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { type IncomingMessage, type OutgoingHttpHeaders, request as plain } from 'node:http';
import { request as encrypted } from 'node:https';
import { isIP } from 'node:net';
import { isWithin, type Reach } from './reach.js';

/** Why somebody outside gave no answer. */
export type NoAnswer = 'FORBIDDEN_ADDRESS' | 'NO_SUCH_HOST' | 'BAD_CERTIFICATE' | 'TOO_LARGE' | 'UNREACHABLE';

export class NobodyAnswers extends Error {
  constructor(
    readonly why: NoAnswer,
    cause?: unknown,
  ) {
    super(why, { cause });
  }
}

export interface Question {
  readonly url: URL;
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  /** Empty: none. */
  readonly body: string;
  /** From the first packet to the last. */
  readonly patienceMs: number;
  /** An answer may be so long; what is more is TOO_LARGE, or cut off where the rest is of no interest. */
  readonly mostBytes: number;
  readonly cut?: boolean;
}

export interface AnswerFromOutside {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/**
 * Asks a server that somebody named, and nobody else: the address is judged at the moment of connecting, so that a name that
 * leads elsewhere the second time gains nothing; a redirect is an answer like any other and isn't followed.
 * @throws NobodyAnswers
 */
export function askOutside(reach: Reach, question: Question): Promise<AnswerFromOutside> {
  const { url, method, headers, body, patienceMs } = question;
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isWithin(reach, host)) throw new NobodyAnswers('FORBIDDEN_ADDRESS');
    const asking = (url.protocol === 'https:' ? encrypted : plain)(url, {
      method,
      headers: { ...headers, ...(body !== '' && { 'content-length': Buffer.byteLength(body) }) },
      agent: false,
      lookup: lookupWithin(reach),
      signal: AbortSignal.timeout(patienceMs),
    });
    asking.on('error', (error) => reject(noAnswerOf(error)));
    asking.on('response', (answer) =>
      read(answer, question).then(resolve, (error) => reject(noAnswerOf(error))),
    );
    asking.end(body);
  });
}

type Found = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** All addresses of a name have to be allowed; which of them the connection takes is then all the same. */
function lookupWithin(reach: Reach) {
  return (host: string, options: LookupOptions, found: Found): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, []);
      const forbidden = addresses.some(({ address }) => !isWithin(reach, address));
      if (forbidden) return found(new NobodyAnswers('FORBIDDEN_ADDRESS'), []);
      const [first] = addresses;
      if (options.all || !first) return found(null, addresses);
      return found(null, first.address, first.family);
    });
  };
}

async function read(
  answer: IncomingMessage,
  { mostBytes, cut = false }: Question,
): Promise<AnswerFromOutside> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes <= mostBytes) continue;
    answer.destroy();
    if (!cut) throw new NobodyAnswers('TOO_LARGE');
    break;
  }
  const body = Buffer.concat(chunks).subarray(0, mostBytes);
  return { status: answer.statusCode ?? 502, headers: answer.headers, body };
}

function noAnswerOf(error: unknown): NobodyAnswers {
  if (error instanceof NobodyAnswers) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new NobodyAnswers('NO_SUCH_HOST', error);
  if (/CERT|SSL|TLS|SELF_SIGNED|VERIFY/.test(code)) return new NobodyAnswers('BAD_CERTIFICATE', error);
  return new NobodyAnswers('UNREACHABLE', error);
}
