import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { shippedFile } from '../graphql/shipped.js';

interface WebFile {
  readonly body: Buffer;
  readonly gzipped: Buffer | null;
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = /^text\/|json|svg/;

/** The built web, read once: a build that runs meanwhile can't mix two versions. Null where there is none. */
export function readWeb(folder: string): ReadonlyMap<string, WebFile> | null {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== shippedFile,
    );
    const paths = files.map((entry) => join(entry.parentPath, entry.name));
    const web = new Map(
      paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, webFile(folder, path)]),
    );
    return web.has('/index.html') ? web : null;
  } catch {
    return null;
  }
}

/** Names under `/assets/` carry a hash of their content; everything else is asked for anew each time. */
function webFile(folder: string, path: string): WebFile {
  const body = readFileSync(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const hashed = relative(folder, path).startsWith(`assets${sep}`);
  return {
    body,
    gzipped: compressible.test(type) && body.length > 1024 ? gzipSync(body) : null,
    type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    cacheControl: hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** A page's address that no file has is the application's own to read; a missing file is missing. */
export function serveWeb(server: FastifyInstance, web: ReadonlyMap<string, WebFile> | null): void {
  server.get('/*', (request, reply) => {
    if (!web) {
      return reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The web has not been built: run `npm run build`.\n');
    }
    const path = request.url.split('?', 1)[0] ?? '/';
    const file = web.get(path) ?? (isPage(request, path) ? web.get('/index.html') : undefined);
    return file
      ? sendFile(request, reply, file)
      : reply.code(404).type('text/plain; charset=utf-8').send('Not found\n');
  });
}

/** What a person goes to, and not what a page of ours asks for. */
function isPage(request: FastifyRequest, path: string): boolean {
  if (path.startsWith('/assets/')) return false;
  return extname(path) === '' || (request.headers.accept ?? '').includes('text/html');
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: WebFile): FastifyReply {
  reply.headers({ 'cache-control': file.cacheControl, etag: file.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  reply.type(file.type);
  const gzip = file.gzipped && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return gzip ? reply.header('content-encoding', 'gzip').send(file.gzipped) : reply.send(file.body);
}
