import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import PostalMime from 'postal-mime';
import type { KeptMail } from '../harness/smtp-sink.js';
import type { Ledger, NotificationRow, ReceivedMail } from './ledger.js';

/** Longer than the ten seconds after which the supervisor, at the latest, starts again what keeps ending. */
const mostTries = 160;

/** One question to the database, as its owner; asked again where the database has just been killed. */
export async function ask<Row extends object>(
  ownerUrl: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  for (let tries = 1; ; tries += 1) {
    const client = new pg.Client({ connectionString: ownerUrl });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(sql, values)).rows;
    } catch (error) {
      if (tries >= mostTries) throw error;
      await wait(250);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

const open = `select count(*)::int as count from notification
  where channel = 'EMAIL' and state in ('PENDING', 'RETRY', 'SENDING')`;

/** Waits until nothing is on its way any more. @throws Error that says how many still are */
export async function untilNothingIsOnItsWay(ownerUrl: string, withinMs: number): Promise<number> {
  const from = Date.now();
  for (;;) {
    const [row] = await ask<{ count: number }>(ownerUrl, open);
    if (row?.count === 0) return Date.now() - from;
    if (Date.now() - from > withinMs)
      throw new Error(
        `${row?.count} notifications were still on their way after ${withinMs} ms: ${await describeOpen(ownerUrl)}`,
      );
    await wait(200);
  }
}

async function describeOpen(ownerUrl: string): Promise<string> {
  const rows = await ask(
    ownerUrl,
    `select state, attempts, failure, next_at - now() as "dueIn", claimed_until - now() as "leaseFor", count(*)::int
     from notification where state in ('PENDING', 'RETRY', 'SENDING') group by 1, 2, 3, 4, 5 limit 5`,
  );
  return JSON.stringify(rows);
}

/** What is in the database and what has arrived. */
export async function readLedger(
  ownerUrl: string,
  acknowledged: ReadonlySet<string>,
  kept: readonly KeptMail[],
): Promise<Ledger> {
  const approved = await ask<{ id: string }>(ownerUrl, `select id from match where approved_at is not null`);
  const rows = await ask<NotificationRow>(
    ownerUrl,
    `select id, kind, match_id as "matchId", state, recipient_address as address, message_id as "messageId",
       found_sending as "foundSending" from notification where channel = 'EMAIL'`,
  );
  const mails = await Promise.all(kept.map(read));
  return { acknowledged, approved: new Set(approved.map(({ id }) => id)), rows, mails };
}

async function read({ raw, messageId, to }: KeptMail): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(Buffer.from(raw, 'latin1'));
  const token = /\/a\/([A-Za-z0-9_-]{95})/.exec(mail.text ?? '')?.[1];
  return { to, messageId, matchId: token ? matchOf(token) : null };
}

/** The match in an answer link: the sixteen bytes after its version. */
function matchOf(token: string): string {
  const hex = Buffer.from(token, 'base64url').subarray(1, 17).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
