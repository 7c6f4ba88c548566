import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Row } from './rows.js';
import { graphqlRequest as gql, type Sent } from './send.js';

const query = '{ districts { id } }';
const change = 'mutation { signOut }';
const body = JSON.stringify({ query });
const as = (type: string, content: string | Buffer = body): Sent => ({
  headers: { 'content-type': type },
  body: content,
});
const hash = createHash('sha256').update('{ viewer { person { email } } }').digest('hex');
const gzipped = gzipSync(Buffer.alloc(10_000_000));

/** 23–34: how it is sent. */
export const transportRows: readonly Row[] = [
  {
    n: 23,
    name: 'arrays of 1, 10 and 1,000 operations',
    becomes: 'REFUSED',
    sends: () => [1, 10, 1_000].map((count) => ({ body: JSON.stringify(Array(count).fill({ query })) })),
  },
  {
    n: 24,
    name: 'a query by GET',
    becomes: 'REFUSED',
    sends: () => [
      { method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}` },
      { method: 'HEAD', path: `/graphql?query=${encodeURIComponent(query)}` },
      { method: 'PUT', body },
    ],
  },
  {
    n: 25,
    name: 'a change by GET',
    becomes: 'REFUSED',
    sends: () => [
      {
        method: 'GET',
        path: `/graphql?query=${encodeURIComponent(change)}`,
        headers: { 'apollo-require-preflight': '1' },
      },
    ],
  },
  {
    n: 26,
    name: 'plain text, forms and multipart',
    becomes: 'REFUSED',
    sends: () => [
      as('text/plain'),
      as('application/x-www-form-urlencoded', `query=${encodeURIComponent(change)}`),
      as(
        'multipart/form-data; boundary=x',
        `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--`,
      ),
      as(''),
      as('application/json-patch+json'),
    ],
  },
  {
    n: 27,
    name: 'a content type of message/*',
    becomes: 'REFUSED',
    sends: () => [
      as('message/x'),
      {
        method: 'GET',
        path: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { 'content-type': 'message/x' },
      },
    ],
  },
  {
    n: 28,
    name: 'charsets utf-7, utf-16 and ibm500',
    becomes: 'REFUSED',
    sends: () => [
      as('application/json; charset=utf-7'),
      as('application/json; charset=utf-16', Buffer.from(body, 'utf16le')),
      as('application/json; charset=ibm500'),
    ],
  },
  {
    n: 29,
    name: 'a gzip bomb',
    becomes: 'REFUSED',
    sends: () => [
      { headers: { 'content-encoding': 'gzip' }, body: gzipped },
      { headers: { 'content-encoding': 'br, gzip' }, body: gzipped },
      { path: '/graphql/file', headers: { 'content-encoding': 'gzip' }, body: gzipped },
    ],
  },
  {
    n: 30,
    name: 'duplicate keys in the JSON',
    sends: () => [
      {
        body: `{"query":${JSON.stringify(query)},"query":${JSON.stringify(change)},"query":${JSON.stringify(query)}}`,
      },
      { body: `{"query":${JSON.stringify(query)},"variables":{},"variables":[]}` },
    ],
  },
  {
    n: 31,
    name: '__proto__, constructor and prototype in variables and extensions',
    sends: () => [
      { body: `{"query":${JSON.stringify(query)},"variables":{"__proto__":{"admin":true}}}` },
      { body: `{"query":${JSON.stringify(query)},"variables":{"constructor":{"prototype":{"admin":true}}}}` },
      {
        body: `{"query":${JSON.stringify(query)},"extensions":{"prototype":{"admin":true}},"__proto__":{"id":"x"}}`,
      },
      { body: `{"id":"__proto__","variables":{}}` },
      { body: `{"id":"constructor"}` },
      gql('query ($key: String!) { district(key: $key) { id } }', { key: '__proto__' }),
    ],
  },
  {
    n: 32,
    name: 'the hash of another query, and a hash to be remembered',
    becomes: 'REFUSED',
    sends: () => [
      { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }) },
      { body: JSON.stringify({ id: `sha256:${hash}` }) },
      { body: JSON.stringify({ id: `sha256:${hash}`, query: '{ viewer { person { email } } }' }) },
    ],
  },
  {
    n: 33,
    name: 'both a length and chunks, and a request in a request',
    becomes: 'REFUSED',
    sends: () => [
      {
        bytes: `POST /graphql HTTP/1.1\r\nhost: localhost\r\nCOOKIEcontent-type: application/json\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n`,
      },
      {
        bytes: `POST /graphql HTTP/1.1\r\nhost: localhost\r\nCOOKIEcontent-length: 5\r\ncontent-length: 6\r\n\r\n{"a":1`,
      },
      {
        bytes: `POST /graphql HTTP/1.1\r\nhost: localhost\r\nCOOKIEtransfer-encoding: xchunked\r\n\r\n0\r\n\r\n`,
      },
      { bytes: `GET / HTTP/1.1\r\nhost: localhost\r\nCOOKIEx: ${'a'.repeat(20_000)}\r\n\r\n` },
      { bytes: 'NONSENSE\r\n\r\n' },
    ],
  },
  {
    n: 34,
    name: 'another site’s page with the cookie, no origin, another method in a header',
    becomes: 'REFUSED',
    sends: () => [
      { headers: { origin: 'null' }, body },
      { headers: { origin: 'https://evil.example' }, body },
      { headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, body },
      { headers: { 'sec-fetch-site': 'same-site' }, body },
      { method: 'GET', path: '/graphql', headers: { 'x-http-method-override': 'POST' } },
      {
        method: 'OPTIONS',
        path: '/graphql',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      },
    ],
  },
];
