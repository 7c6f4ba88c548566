// npm run bench:audit: what the record's chain costs.
//   1. Decisions put on record each second by 16 at once, in one ward, beside plain inserts of rows of the same size: in
//      the same run, on the same server, each in a transaction of its own that is on the disk when it is over.
//   2. How long the command takes to verify 100,000 entries, and how much memory.
// Starts what was built (`npm run build`) on a folder of its own. Fails where a goal is missed.
import 'reflect-metadata';
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import pg from 'pg';
import { record } from '../../dist/libs/audit/src/index.js';
import { Database, loadCommandConfig, PlatformModule, scopeOf } from '../../dist/libs/platform/src/index.js';

const goals = { verifySeconds: 10, entries: 100_000 };
const [workers, seconds] = [16, 5];
const root = join(import.meta.dirname, '../..');
const say = (line) => void process.stdout.write(`${line}\n`);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function startProduct() {
  const dataDir = mkdtempSync(join(tmpdir(), 'machikaigi-bench-'));
  chmodSync(dataDir, 0o711);
  const main = join(root, 'dist/apps/supervisor/src/main.js');
  const child = spawn(process.execPath, [main, '--data-dir', dataDir, '--port', String(await freePort())], {
    env: { ...process.env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const until = Date.now() + 60_000;
  while (!/^ready /m.test(printed) && child.exitCode === null && Date.now() < until) await wait(100);
  if (!/^ready /m.test(printed)) throw new Error(`the product did not start:\n${printed}`);
  const host = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[4];
  const owner = new pg.Client({ host, port: 5432, user: 'machikaigi_owner', database: 'machikaigi' });
  await owner.connect();
  return {
    dataDir,
    owner,
    async stop() {
      await owner.end();
      const exited = once(child, 'exit');
      child.kill('SIGINT');
      await exited;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** How often a second all of them together get it done. */
async function rate(once) {
  let done = 0;
  const from = performance.now();
  const until = from + seconds * 1000;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (performance.now() < until) {
        await once();
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - from) / 1000);
}

async function openDatabase(config) {
  function BenchModule() {}
  Module({ imports: [PlatformModule.forRoot(config)] })(BenchModule);
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: false });
  return { database: app.get(Database), close: () => app.close() };
}

const after = { state: 'APPROVED', people: 4, pinned: true, participationBasis: 'DUTY' };

async function measureWrites(config, owner) {
  const { rows } = await owner.query(
    `select g.person_id as person, g.district_id as district from role_grant g where g.role = 'COORDINATOR' limit 1`,
  );
  const [{ person, district }] = rows;
  await owner.query(
    `create table plain_entry (id bigint generated always as identity primary key, at timestamptz not null default now(),
       person_id uuid, actor text, action text, subject_type text, subject_id uuid, district_id uuid, before jsonb, after jsonb)`,
  );
  await owner.query('grant insert on plain_entry to machikaigi_app, machikaigi_system');
  const { database, close } = await openDatabase(config);
  const scope = scopeOf({ personId: person, label: '青木 春子' }, {});
  const chained = () =>
    database.run(scope, (tx) =>
      record(tx, scope, {
        ...{ action: 'approveMatch', subjectType: 'match', subjectId: randomUUID(), districtId: district },
        ...{ before: { ...after, state: 'PROPOSED' }, after },
      }),
    );
  const plain = () =>
    database.run(scope, (tx) =>
      tx.query(
        `insert into plain_entry (person_id, actor, action, subject_type, subject_id, district_id, before, after)
         values ($1, '青木 春子', 'approveMatch', 'match', $2, $3, $4, $5)`,
        [person, randomUUID(), district, { ...after, state: 'PROPOSED' }, after],
      ),
    );
  const rates = { plain: [], chained: [] };
  for (let round = 0; round < 3; round += 1) {
    rates.plain.push(await rate(plain));
    rates.chained.push(await rate(chained));
  }
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[1];
  await close();
  say(`plain inserts, ${workers} at once      ${median(rates.plain).toFixed(0)} a second`);
  say(`chained entries, ${workers} at once    ${median(rates.chained).toFixed(0)} a second, all in one ward`);
}

async function fill(config, owner) {
  const { rows } = await owner.query(
    `select person_id as person from role_grant where role = 'COORDINATOR' limit 1`,
  );
  const { database, close } = await openDatabase(config);
  const scope = scopeOf({ personId: rows[0].person, label: '青木 春子' }, {});
  const count = async () => Number((await owner.query('select count(*) from audit_entry')).rows[0].count);
  for (
    let missing = goals.entries - (await count());
    missing > 0;
    missing = goals.entries - (await count())
  ) {
    await database.run(scope, async (tx) => {
      for (let n = 0; n < Math.min(5_000, missing); n += 1)
        await record(tx, scope, {
          ...{ action: 'approveMatch', subjectType: 'match', subjectId: randomUUID(), after },
          ...{ before: { ...after, state: 'PROPOSED' }, reason: '支所と相談' },
        });
    });
  }
  await close();
  return count();
}

function verify(dataDir) {
  const from = performance.now();
  const command = join(root, 'dist/apps/worker/src/verify-record.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--data-dir', dataDir], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return (performance.now() - from) / 1000;
}

const product = await startProduct();
let failed = false;
try {
  const config = loadCommandConfig({}, product.dataDir);
  await measureWrites(config, product.owner);
  const entries = await fill(config, product.owner);
  const took = verify(product.dataDir);
  failed = took > goals.verifySeconds;
  say(
    `npm run audit:verify, ${entries.toLocaleString('en')} entries   ${took.toFixed(1)} s (goal: ${goals.verifySeconds} s)`,
  );
} finally {
  await product.stop();
}
say(failed ? 'a goal was missed' : 'all goals met');
process.exitCode = failed ? 1 : 0;
