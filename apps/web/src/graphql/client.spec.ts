import { jest } from '@jest/globals';
import { request } from './client.js';

const answering = (status: number, body: unknown, headers?: Record<string, string>) =>
  jest
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(
      new Response(
        typeof body === 'string' ? body : JSON.stringify(body),
        headers ? { status, headers } : { status },
      ),
    );

const failure = (run: Promise<unknown>) =>
  run.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe(request.name, () => {
  afterEach(() => jest.restoreAllMocks());

  it('posts the document with its variables and gives back the data', async () => {
    const fetched = answering(200, { data: { me: { name: '山田' } } });
    await expect(request('query Me { me { name } }', { a: 1 })).resolves.toEqual({ me: { name: '山田' } });
    expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual({
      query: 'query Me { me { name } }',
      variables: { a: 1 },
    });
  });

  it('names a shipped operation by its id, and lets a file in by its own door', async () => {
    const fetched = answering(200, { data: {} });
    fetched.mockImplementation(async () => new Response('{"data":{}}'));
    const document = { toString: () => 'query', __meta__: { hash: 'sha256:ab' } };
    await request(document, { a: 1 });
    await request(document, { file: 'x'.repeat(300_000) });
    expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual({
      id: 'sha256:ab',
      variables: { a: 1 },
    });
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/graphql', '/graphql/file']);
  });

  it('never gives back half an answer', async () => {
    answering(200, { data: { me: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    await expect(failure(request('query', {}))).resolves.toMatchObject({ kind: 'FORBIDDEN' });
  });

  it('says offline when nothing answers', async () => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(failure(request('query', {}))).resolves.toMatchObject({ kind: 'OFFLINE' });
  });

  it('takes a page that is no JSON as a fault of the server, with its reference', async () => {
    answering(502, '<html>Bad gateway</html>', { 'x-request-id': 'r-7' });
    await expect(failure(request('query', {}))).resolves.toMatchObject({ kind: 'SERVER', reference: 'r-7' });
  });
});
