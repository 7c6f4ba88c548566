import { freePort, type QueueServer, Stage } from '../harness/stage.js';
import { Scene } from './scene.js';

const token = 'what-only-who-runs-the-product-knows';
const withToken = { authorization: `Bearer ${token}` };

/** What the operator sees of a worker that works, and what nobody else does. */
export function showsTheOperator(queue: QueueServer): void {
  let stage: Stage;
  let scene: Scene;
  let [open, closed] = ['', ''];
  beforeAll(async () => {
    const ports = [await freePort(), await freePort()];
    [open, closed] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string];
    const operator = (port: number) => ({ OPERATOR_PORT: String(port) });
    stage = await Stage.open({
      queue,
      workers: [operator(ports[0]!), { ...operator(ports[1]!), OPERATOR_TOKEN: token }],
    });
    const addresses = ['hana@company.example', 'nobody@company.example'];
    scene = await Scene.set(stage, addresses);
    stage.sink.conductOf = (to) =>
      to.startsWith('nobody') ? { kind: 'REFUSE', at: 'RCPT', code: 550 } : { kind: 'TAKE' };
    await scene.approve(5);
    await scene.settled(60_000);
  }, 120_000);
  afterAll(() => stage?.close(), 60_000);

  const lines = async (): Promise<string> => {
    const both = [get(`${open}/metrics`), get(`${closed}/metrics`, withToken)];
    return (await Promise.all(both.map(async (it) => (await it).text()))).join('\n');
  };
  const sum = (metrics: string, pattern: RegExp): number =>
    [...metrics.matchAll(pattern)].reduce((total, [, value]) => total + Number(value), 0);

  it('counts what was sent, what was refused and how long it waited', async () => {
    const metrics = await lines();
    const tries = (outcome: string) =>
      sum(
        metrics,
        new RegExp(`^machikaigi_notification_tries_total{.*outcome="${outcome}".*} (\\d+)$`, 'gm'),
      );
    expect([tries('SENT'), tries('PERMANENT')]).toEqual([4, 1]);
    expect(sum(metrics, /^machikaigi_notification_wait_seconds_count{channel="EMAIL"} (\d+)$/gm)).toBe(4);
    expect(sum(metrics, /^machikaigi_notification_wait_seconds_bucket{le="60",.*} (\d+)$/gm)).toBe(4);
  });

  it('shows what stands in the table, the breaker, the queues and the process', async () => {
    const metrics = await (await get(`${open}/metrics`)).text();
    for (const line of [
      'machikaigi_notifications{channel="EMAIL",kind="MATCH_APPROVED",state="SENT"} 4',
      'machikaigi_notifications{channel="EMAIL",kind="MATCH_APPROVED",state="DEAD"} 1',
      'machikaigi_notification_oldest_due_seconds{channel="EMAIL"} 0',
      'machikaigi_notifications_maybe_twice{channel="EMAIL"} 0',
      'machikaigi_sending_pause{channel="EMAIL",state="CLOSED"} 1',
      'machikaigi_sending_pause{channel="EMAIL",state="OPEN"} 0',
    ])
      expect(metrics).toContain(`${line}\n`);
    expect(metrics).toMatch(/^machikaigi_queue_jobs{queue="quick",state="delayed"} \d+$/m);
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it('tells nothing of anybody', async () => {
    const [metrics, board] = [await lines(), await (await get(`${open}/queues/api/queues`)).text()];
    expect(metrics + board).not.toMatch(/@|hana|担当|株式会社/);
  });

  it('shows the queues as a page, to be looked at and not touched', async () => {
    const page = await get(`${open}/queues`);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    const { queues } = (await (await get(`${open}/queues/api/queues`)).json()) as {
      queues: { name: string; readOnlyMode: boolean }[];
    };
    expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual([
      ['machikaigi-quick', true],
      ['machikaigi-matcher', true],
    ]);
    const pause = `${open}/queues/api/queues/machikaigi-quick/pause`;
    expect((await fetch(pause, { method: 'PUT' })).status).toBe(405);
  });

  it('answers nobody without the token, where there is one, but a probe', async () => {
    for (const path of ['/metrics', '/queues', '/queues/api/queues']) {
      expect((await get(closed + path)).status).toBe(401);
      expect((await get(closed + path, { authorization: 'Bearer guessed' })).status).toBe(401);
      expect((await get(closed + path, withToken)).status).toBe(200);
    }
    expect((await get(`${closed}/health`)).status).toBe(200);
  });

  it('is not well while its database or its queue is away', async () => {
    const health = async () => {
      const answer = await get(`${open}/health`);
      return [answer.status, ((await answer.json()) as { problem: string | null }).problem];
    };
    expect(await health()).toEqual([200, null]);
    stage.lines.workerToDatabase.set({ kind: 'DOWN' });
    expect(await health()).toEqual([503, 'DATABASE_IS_AWAY']);
    // The rest of the numbers is there all the same, and none of them is an old one. Each worker counts its own tries.
    const metrics = await lines();
    expect(metrics).toContain('machikaigi_notification_tries_total{');
    expect(metrics).not.toContain('machikaigi_notifications{');
    stage.lines.workerToDatabase.set(null);
    stage.lines.toRedis?.set({ kind: 'DOWN' });
    if (stage.redis) expect(await health()).toEqual([503, 'QUEUE_IS_AWAY']);
    stage.lines.toRedis?.set(null);
  }, 60_000);
}

function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { headers, signal: AbortSignal.timeout(20_000) });
}
