import { type QueueServer, Stage } from '../harness/stage.js';
import { Approver } from './approver.js';
import { blame, type Kill, repeatsOf } from './kills.js';
import { audit } from './ledger.js';
import { ask, readLedger, untilNothingIsOnItsWay } from './read-ledger.js';
import { report } from './report.js';
import { until } from './scene.js';
import { seedProposals } from './seed.js';

const matches = 2_000;
const kinds = ['worker', 'database', 'API', 'queue store'] as const;
type Kind = (typeof kinds)[number];
const kills = [...kinds, ...kinds, ...kinds, ...kinds];
/** As long as a mail server takes at least: so that a kill finds mails on their way. */
const sinkMs = 10;
/** After the last kill: the longest lease, a retry, a backlog. */
const settleMs = 150_000;

/** 2,000 approvals through sixteen kills: every acknowledged one has its mail, and who got one twice is known. */
export function survivesTorture(queue: QueueServer): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open({ queue, workers: [{}, {}], direct: true });
    stage.sink.conductOf = () => ({ kind: 'TAKE', afterMs: sinkMs });
  }, 90_000);
  afterAll(() => stage?.close(), 60_000);

  it(`loses no mail of ${matches} approvals in ${kills.length} kills, and counts what it repeats`, async () => {
    const proposals = await seedProposals(stage.ownerUrl, matches);
    expect(proposals.matchIds).toHaveLength(matches);
    const approver = new Approver(await proposals.coordinator(stage.url), { atOnce: 4, perRequest: 5 });
    const from = Date.now();
    const approving = approver.approveAll(proposals.matchIds);
    let onTheirWay = 0;
    const killed: Kill[] = [];
    for (const [at, kind] of kills.entries()) {
      await untilApproved(approver, ((at + 1) * matches) / (kills.length + 1), approving);
      onTheirWay += await countSending(stage, kind);
      killed.push({ what: kind, at: Date.now() });
      await kill(stage, kind, Math.floor(at / kinds.length));
    }
    await approving;
    const approvedMs = Date.now() - from;
    const settledMs = await settle(stage);

    const { withoutKill, beyond, mostNearOne } = blame(repeatsOf(stage.sink.kept), killed);
    const verdict = audit(await readLedger(stage.ownerUrl, approver.acknowledged, stage.sink.kept));
    report(`torture, ${queue}`, {
      ...{ 'acknowledged approvals': approver.acknowledged.size, mails: stage.sink.kept.length },
      ...{ kills: kills.length, 'being sent at a kill': onTheirWay },
      ...{ 'requests without an answer': approver.unanswered },
      ...{
        'repeated under the same Message-ID': verdict.repeated,
        'counted by the product': verdict.counted,
        'at most near one kill': mostNearOne,
      },
      ...{ findings: verdict.findings.length, 'approved in s': Math.round(approvedMs / 1000) },
      'settled in s': Math.round(settledMs / 1000),
    });
    expect(verdict.findings).toEqual([]);
    expect(approver.acknowledged.size).toBe(matches);
    expect({ withoutKill, beyond }).toEqual({ withoutKill: [], beyond: [] });
  }, 600_000);
}

/** So many approvals on; or the approving has ended, or is held up by the kill before. */
async function untilApproved(approver: Approver, count: number, approving: Promise<void>): Promise<void> {
  const state = { over: false };
  const over = () => void (state.over = true);
  approving.then(over, over);
  const far = () => state.over || approver.acknowledged.size >= count;
  await until(far, 20_000, `${count} approvals`).catch(() => undefined);
}

async function kill(stage: Stage, kind: Kind, nth: number): Promise<void> {
  if (kind === 'worker') stage.workers[nth % stage.workers.length]!.kill();
  else if (kind === 'API') stage.api.kill();
  else if (kind === 'database') stage.killDatabase();
  else if (stage.redis) await stage.redis.kill(nth % 2 === 1);
  else await killDatabaseAsQueue(stage, nth % 2 === 1);
}

/** Where the database is the queue store: every other time it comes back with an empty queue. */
async function killDatabaseAsQueue(stage: Stage, wiped: boolean): Promise<void> {
  stage.killDatabase();
  if (wiped) await wipeQueueIn(stage.ownerUrl);
}

export async function wipeQueueIn(ownerUrl: string): Promise<void> {
  const tables = await ask<{ name: string }>(
    ownerUrl,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'bullmq' and tablename not like '%migration%'`,
  );
  await ask(ownerUrl, `truncate ${tables.map(({ name }) => name).join(', ')}`);
}

async function countSending(stage: Stage, kind: Kind): Promise<number> {
  if (kind === 'API' || (kind === 'queue store' && stage.redis)) return 0;
  const [row] = await ask<{ count: number }>(
    stage.ownerUrl,
    `select count(*)::int as count from notification where state = 'SENDING'`,
  );
  return row?.count ?? 0;
}

async function settle(stage: Stage): Promise<number> {
  try {
    return await untilNothingIsOnItsWay(stage.ownerUrl, settleMs);
  } catch (error) {
    throw new Error(`${String(error)}\n${stage.logs()}`, { cause: error });
  }
}
