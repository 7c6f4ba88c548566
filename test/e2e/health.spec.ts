import pg from 'pg';
import { bootMs, startTestApi, type TestApi } from './api.js';

describe('the process', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  }, bootMs);
  afterAll(() => api?.close());

  it('lives, and is ready with its migrations applied', async () => {
    const live = await api.app.inject({ url: '/healthz' });
    expect([live.statusCode, live.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await api.app.inject({ url: '/readyz' });
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is not ready on tables of another version', async () => {
    const client = new pg.Client({ connectionString: api.ownerUrl });
    await client.connect();
    await client.query('delete from migrations where id = (select max(id) from migrations)');
    await client.end();
    const ready = await api.app.inject({ url: '/readyz' });
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { status: 'unavailable', problem: 'MIGRATIONS_MISSING' },
    ]);
  });
});
