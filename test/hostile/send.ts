import { Agent, request } from 'node:http';
import { connect } from 'node:net';

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
  /** Bytes for a connection of its own, as they are; instead of all the above. */
  readonly bytes?: string;
  /** Where it isn't the whole row's to say. */
  readonly becomes?: 'REFUSED';
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  readonly ms: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 20 });
export const closeConnections = (): void => agent.destroy();

/** What no `fetch` would send: any header, any length, any bytes. */
export function send(url: string, what: Sent, cookie = ''): Promise<Received> {
  return what.bytes === undefined ? overHttp(url, what, cookie) : overSocket(url, what.bytes, cookie);
}

export function graphqlRequest(query: string, variables: unknown = {}): Sent {
  return { body: JSON.stringify({ query, variables }) };
}

function overHttp(url: string, what: Sent, cookie: string): Promise<Received> {
  const began = performance.now();
  const body = what.body ?? '';
  const headers = {
    'content-type': 'application/json',
    ...(cookie && { cookie }),
    ...(body.length > 0 && { 'content-length': String(Buffer.byteLength(body)) }),
    ...what.headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}${what.path ?? '/graphql'}`,
      { method: what.method ?? 'POST', headers, agent },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
            ms: performance.now() - began,
          }),
        );
      },
    );
    sent.once('error', (error: NodeJS.ErrnoException) => {
      // The server may hang up on a body that it doesn't want before all of it has been sent.
      const hungUp = error.code === 'EPIPE' || error.code === 'ECONNRESET';
      if (hungUp) resolve({ status: 413, headers: {}, body: '', ms: performance.now() - began });
      else reject(error);
    });
    sent.end(body);
  });
}

function overSocket(url: string, bytes: string, cookie: string): Promise<Received> {
  const began = performance.now();
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.end(bytes.replace('COOKIE', cookie ? `cookie: ${cookie}\r\n` : '')),
    );
    const chunks: Buffer[] = [];
    const done = () => {
      const text = Buffer.concat(chunks).toString();
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ status, headers: {}, body: text, ms: performance.now() - began });
    };
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('close', done);
    socket.once('error', reject);
  });
}
