// npm run bench:sign-in: what signing in costs, and what its time tells.
//   1. The median time of a wrong password, for an address that somebody has and one that nobody has (n = 200 each).
//   2. A thousand tries at one account within a minute, from ever new addresses: how many were hashed, and how long
//      somebody else waited meanwhile to sign in.
// Starts what was built (`npm run build`) on a folder of its own. Fails where a goal is missed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const goals = { medianDifferenceMs: 5, hashedInAMinute: 10, othersP99Ms: 500 };
const root = join(import.meta.dirname, '../..');
const say = (line) => void process.stdout.write(`${line}\n`);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Behind https, where the proxy says from which address somebody comes. */
async function startProduct() {
  const dataDir = mkdtempSync(join(tmpdir(), 'machikaigi-bench-'));
  chmodSync(dataDir, 0o711);
  const port = await freePort();
  const main = join(root, 'dist/apps/supervisor/src/main.js');
  const child = spawn(process.execPath, [main, '--data-dir', dataDir, '--port', String(port)], {
    env: {
      ...process.env,
      PUBLIC_URL: 'https://machikaigi.example',
      GRAPHQL_OPEN: '1',
      REQUESTS_PER_MINUTE: '100000',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const until = Date.now() + 60_000;
  while (!/^ready /m.test(printed) && child.exitCode === null && Date.now() < until) await wait(100);
  if (!/^ready /m.test(printed)) throw new Error(`the product did not start:\n${printed}`);
  const socketDir = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[4];
  const database = new pg.Client({
    host: socketDir,
    port: 5432,
    user: 'machikaigi_app',
    database: 'machikaigi',
  });
  await database.connect();
  await database.query('set role machikaigi_system');
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    /** Nothing is held against anybody. */
    forget: () => database.query('delete from attempt'),
    async stop() {
      await database.end();
      const exited = once(child, 'exit');
      child.kill('SIGINT');
      await exited;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const query =
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename ... on Refused { code } } }';

let visitors = 0;
const newAddress = () => {
  visitors += 1;
  return `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
};

async function signIn(url, email, password, address = newAddress()) {
  const from = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query, variables: { input: { email, password } } }),
  });
  const { data, errors } = await response.json();
  return {
    outcome: data?.signIn?.code ?? data?.signIn?.__typename ?? JSON.stringify(errors),
    ms: performance.now() - from,
  };
}

const at = (share, times) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const median = (times) => at(0.5, times);

async function timesOf(product, emails, rounds) {
  const times = emails.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    // In turns first and last: whoever comes first pays for the pause before.
    const order = round % 2 === 0 ? [...emails.entries()] : [...emails.entries()].toReversed();
    for (const [index, email] of order) {
      await product.forget();
      const { outcome, ms } = await signIn(product.url, email, `wrong ${round}`);
      if (outcome !== 'WRONG_PASSWORD') throw new Error(`${email}: ${outcome}`);
      times[index].push(ms);
    }
  }
  return times;
}

async function flood(product, email, account) {
  await product.forget();
  const outcomes = new Map();
  const others = [];
  const sent = [];
  const begun = Date.now();
  for (let tries = 0; tries < 1000; tries += 1) {
    sent.push(
      signIn(product.url, email, `guess ${tries}`).then(({ outcome }) =>
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1),
      ),
    );
    if (tries % 10 === 0)
      sent.push(
        signIn(product.url, account.email, account.password, '192.0.2.7').then((it) => others.push(it)),
      );
    await wait(Math.max(0, begun + tries * 60 - Date.now()));
  }
  await Promise.all(sent);
  return { outcomes, others, seconds: (Date.now() - begun) / 1000 };
}

async function demonstrationAccounts(url) {
  const body = JSON.stringify({ query: '{ demonstration { accounts { email password } } }' });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await response.json()).data.demonstration.accounts;
}

const product = await startProduct();
try {
  const [first, second] = await demonstrationAccounts(product.url);
  const emails = [first.email, 'nobody@machikaigi.example'];
  await timesOf(product, emails, 20);
  const [known, unknown] = (await timesOf(product, emails, 200)).map(median);
  const difference = Math.abs(known - unknown);
  say(
    `wrong password, median of 200: ${known.toFixed(1)} ms somebody's address, ${unknown.toFixed(1)} ms nobody's, ` +
      `${difference.toFixed(1)} ms apart (goal < ${goals.medianDifferenceMs})`,
  );
  const { outcomes, others, seconds } = await flood(product, first.email, second);
  const hashed = (outcomes.get('WRONG_PASSWORD') ?? 0) + (outcomes.get('SignedIn') ?? 0);
  const waits = others.map(({ ms }) => ms);
  const kept = others.filter(({ outcome }) => outcome !== 'SignedIn').length;
  say(
    `1000 tries at one account in ${seconds.toFixed(0)} s: ${[...outcomes].map((pair) => pair.join(' ')).join(', ')}; ` +
      `${hashed} hashed (goal <= ${goals.hashedInAMinute})`,
  );
  say(
    `meanwhile somebody else signed in ${waits.length} times: median ${median(waits).toFixed(0)} ms, ` +
      `p99 ${at(0.99, waits).toFixed(0)} ms (goal < ${goals.othersP99Ms}), ${kept} kept out`,
  );
  const missed =
    difference >= goals.medianDifferenceMs ||
    hashed > goals.hashedInAMinute ||
    at(0.99, waits) >= goals.othersP99Ms ||
    kept > 0;
  process.exitCode = missed ? 1 : 0;
} finally {
  await product.stop();
}
