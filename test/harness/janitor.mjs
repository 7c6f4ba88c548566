// Ends the tests' database server when nobody has used it for a while, and clears its folder away.
// Plain JavaScript, because it outlives the test run that started it.
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const [, , testServerDir, runDir] = process.argv;
const noteFile = join(testServerDir, 'server.json');
const idleChecks = 8;
const checkEveryMs = 2_500;

const asked = { toHurry: false };
const hurried = new Promise((resolve) => {
  process.on('SIGTERM', () => {
    asked.toHurry = true;
    resolve();
  });
});

async function readNote() {
  for (let tries = 0; tries < 50; tries++) {
    try {
      return JSON.parse(readFileSync(noteFile, 'utf8'));
    } catch {
      await wait(100);
    }
  }
  return null;
}

/** Clients besides this one; null when the server is gone. */
async function countClients(host) {
  const client = new pg.Client({ host, user: 'postgres', database: 'postgres', ssl: false });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `select count(*)::int as clients from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    await client.end();
    return rows[0].clients;
  } catch {
    return null;
  }
}

async function waitUntilIdle(host) {
  let idle = 0;
  while (idle < (asked.toHurry ? 1 : idleChecks)) {
    const clients = await countClients(host);
    if (clients === null) return;
    idle = clients === 0 ? idle + 1 : 0;
    await (asked.toHurry ? wait(100) : Promise.race([wait(checkEveryMs), hurried]));
  }
}

async function end(pid) {
  try {
    process.kill(pid, 'SIGINT');
    for (let tries = 0; tries < 100; tries++) {
      process.kill(pid, 0);
      await wait(50);
    }
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone.
  }
}

const note = await readNote();
if (note) {
  const withdrawn = join(runDir, 'server.json');
  for (;;) {
    await waitUntilIdle(note.socketDir);
    // Withdrawn first: whoever asks from here on starts a server of its own; whoever just came keeps this one.
    renameSync(noteFile, withdrawn);
    await wait(300);
    if (!(await countClients(note.socketDir))) break;
    renameSync(withdrawn, noteFile);
  }
  await end(note.pid);
  rmSync(note.socketDir, { recursive: true, force: true });
  rmSync(runDir, { recursive: true, force: true });
}
