import { askOutside, type Reach } from '@app/platform';
import type { CustomFetch } from 'openid-client';

const patienceMs = 5_000;
const mostBytes = 512 * 1024;

/** Asks a provider, as `askOutside` does: nobody else, and led nowhere. */
export function fetchWithin(reach: Reach): CustomFetch {
  return async (address, { method, headers, body }) => {
    const sent = body === null || body === undefined ? '' : textOf(body);
    const question = { url: new URL(address), method, headers, body: sent, patienceMs, mostBytes };
    const answer = await askOutside(reach, question);
    const mayHaveBody = ![204, 205, 304].includes(answer.status);
    const told = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const { status } = answer;
    return new Response(mayHaveBody ? new Uint8Array(answer.body) : null, { status, headers: told });
  };
}

function textOf(body: unknown): string {
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body);
  throw new Error('Only forms are sent to providers');
}
