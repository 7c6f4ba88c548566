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
});
