import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { type IncomingMessage, request as plain } from 'node:http';
import { request as encrypted } from 'node:https';
import { isIP } from 'node:net';
import type { CustomFetch } from 'openid-client';
import { isWithin, type Reach } from './oidc-address.js';

/** Why a provider gave no answer. */
export type NoAnswer = 'FORBIDDEN_ADDRESS' | 'NO_SUCH_HOST' | 'BAD_CERTIFICATE' | 'TOO_LARGE' | 'UNREACHABLE';

export class OidcNoAnswer extends Error {
  constructor(
    readonly why: NoAnswer,
    cause?: unknown,
  ) {
    super(why, { cause });
  }
}

const patienceMs = 5_000;
const mostBytes = 512 * 1024;

/**
 * Asks a provider, and nobody else: the address is judged at the moment of connecting, so that a name that leads elsewhere the second time gains nothing; a
 * redirect is an answer like any other and isn't followed.
 */
export function fetchWithin(reach: Reach): CustomFetch {
  return (address, { method, headers, body }) => {
    const url = new URL(address);
    const sent = body === null || body === undefined ? '' : textOf(body);
    return new Promise<Response>((resolve, reject) => {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !isWithin(reach, host)) throw new OidcNoAnswer('FORBIDDEN_ADDRESS');
      const asking = (url.protocol === 'https:' ? encrypted : plain)(url, {
        method,
        headers: { ...headers, ...(sent !== '' && { 'content-length': Buffer.byteLength(sent) }) },
        agent: false,
        lookup: lookupWithin(reach),
        signal: AbortSignal.timeout(patienceMs),
      });
      asking.on('error', (error) => reject(noAnswerOf(error)));
      asking.on('response', (answer) => read(answer).then(resolve, (error) => reject(noAnswerOf(error))));
      asking.end(sent);
    });
  };
}

function textOf(body: unknown): string {
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body);
  throw new Error('Only forms are sent to providers');
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
      if (forbidden) return found(new OidcNoAnswer('FORBIDDEN_ADDRESS'), []);
      const [first] = addresses;
      if (options.all || !first) return found(null, addresses);
      return found(null, first.address, first.family);
    });
  };
}

async function read(answer: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      answer.destroy();
      throw new OidcNoAnswer('TOO_LARGE');
    }
    chunks.push(chunk);
  }
  const status = answer.statusCode ?? 502;
  const mayHaveBody = status !== 204 && status !== 205 && status !== 304;
  const headers = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new Response(mayHaveBody ? Buffer.concat(chunks) : null, { status, headers });
}

function noAnswerOf(error: unknown): OidcNoAnswer {
  if (error instanceof OidcNoAnswer) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new OidcNoAnswer('NO_SUCH_HOST', error);
  if (/CERT|SSL|TLS|SELF_SIGNED|VERIFY/.test(code)) return new OidcNoAnswer('BAD_CERTIFICATE', error);
  return new OidcNoAnswer('UNREACHABLE', error);
}
