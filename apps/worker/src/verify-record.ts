import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Anchor,
  anchorsIn,
  AuditModule,
  type ChainReport,
  type Flaw,
  readAnchors,
  type RecordReport,
  verifyRecord,
} from '@app/audit';
import { NotificationsModule } from '@app/notifications';
import {
  type Config,
  Database,
  JobsModule,
  loadCommandConfig,
  PlatformModule,
  systemScope,
} from '@app/platform';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import PostalMime from 'postal-mime';
import { RecordAnchors } from './record-anchors.js';

const usage = `Verifies the record: every chain from its first entry to its last, and against what was anchored.

  npm run audit:verify -- [--anchors FILE|FOLDER] [--from-mail FILE.eml]... [--data-dir FOLDER] [--anchor]

--anchors     anchor files; without it those of AUDIT_ANCHOR_DIR. Better: a copy that was kept on another machine.
--from-mail   a mail with the codes of the record, as .eml or as text. May be given several times.
--anchor      afterwards writes down anew where the record ends, and mails the auditors.

The database and the key are those of DATABASE_URL or APP_DATABASE_URL, SECRET_KEY and AUDIT_KEY, else those of a
running \`npm start\` (its data folder by --data-dir or DATA_DIR). Ends with 0 where nothing is wrong, with 1 where
something is, with 2 where it could not be verified.

What it shows: up to the last anchor that you hold, nothing was changed, put in, taken out or moved. What came after that anchor
could be cut off, or all of it be written again, by somebody who has both the database and the key.`;

const words: Readonly<Record<Flaw, string>> = {
  EDITED: 'was changed',
  MISSING: 'is missing',
  INSERTED: 'does not belong there: it was put in',
  SWAPPED: 'stands in the place of another',
  CUT: 'and all that followed is gone',
  REWRITTEN: 'and what follows was written again',
  KEY_UNKNOWN:
    'was coded with a key that is not among those given (AUDIT_KEY, SECRET_KEY, AUDIT_EARLIER_KEYS)',
  PERSONAL_EDITED: 'has other personal values beside it than were recorded',
  PERSONAL_MISSING: 'has lost its personal values, and no erasure is on record',
};

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      anchors: { type: 'string' },
      'from-mail': { type: 'string', multiple: true },
      'data-dir': { type: 'string' },
      anchor: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    say(usage);
    return true;
  }
  const config = loadCommandConfig(process.env, values['data-dir']);
  const given = [
    ...(values.anchors ? await namedAnchors(values.anchors) : await readAnchors(config.auditAnchorDir)),
    ...(await anchorsOfMails(values['from-mail'] ?? [])),
  ];
  return withRecord(config, values.anchor ?? false, async (database, anchors) => {
    const report = await database.runLong(systemScope, (tx) => verifyRecord(tx, given));
    tell(report, given);
    if (anchors) for (const { code } of await anchors.now()) if (code) say(`\n${code}`);
    return report.forged.length === 0 && report.chains.every(({ problem }) => problem === null);
  });
}

/** What somebody names has to be there: without it less would be shown than they think. */
async function namedAnchors(place: string): Promise<Anchor[]> {
  const anchors = await readAnchors(place);
  if (anchors.length === 0) throw new Error(`${place} has no anchors in it`);
  return anchors;
}

async function anchorsOfMails(files: readonly string[]): Promise<Anchor[]> {
  const anchors: Anchor[] = [];
  for (const file of files) {
    const raw = await readFile(file);
    const { text = '' } = await PostalMime.parse(raw);
    const found = [...anchorsIn(text), ...anchorsIn(raw.toString('utf8'))];
    if (found.length === 0) throw new Error(`${file} has no codes of the record in it`);
    anchors.push(...found);
  }
  return anchors;
}

async function withRecord<T>(
  config: Config,
  anchor: boolean,
  work: (database: Database, anchors: RecordAnchors | null) => Promise<T>,
): Promise<T> {
  @Module({
    imports: [
      PlatformModule.forRoot(config),
      AuditModule,
      ...(anchor ? [JobsModule, NotificationsModule] : []),
    ],
    providers: anchor ? [RecordAnchors] : [],
  })
  class CommandModule {}
  const app = await NestFactory.createApplicationContext(CommandModule, {
    logger: false,
    abortOnError: false,
  });
  try {
    return await work(app.get(Database), anchor ? app.get(RecordAnchors) : null);
  } finally {
    await app.close();
  }
}

function tell({ chains, forged }: RecordReport, given: readonly Anchor[]): void {
  for (const report of chains) tellChain(report);
  for (const { chain, sequence, at } of forged)
    say(
      `An anchor of ${chain}, entry ${sequence}, ${at}, is not signed with a key of ours: made up, or an old key`,
    );
  if (chains.length === 0) say('The record is empty.');
  if (given.length === 0)
    say('No anchor was given: the end of a chain could have been cut off, or all of it written again.');
}

function tellChain({ chain, entries, last, keys, erased, anchoredTo, problem }: ChainReport): void {
  const where = `chain ${chain}`;
  if (problem) {
    const { sequence, until, at, action, flaw } = problem;
    const which = until ? `somewhere in entries ${sequence} to ${until}, an entry` : `entry ${sequence}`;
    say(`WRONG  ${where}: ${which} (${at ?? 'time unknown'}, ${action ?? 'action unknown'}) ${words[flaw]}`);
    return;
  }
  say(`ok     ${where}: ${entries} entries, the last of ${last?.at ?? '-'}; ${erased} erased on record`);
  say(
    `       anchored up to ${anchoredTo}${anchoredTo < entries ? `; the ${entries - anchoredTo} after it are chained only` : ''}`,
  );
  for (const { id, from, to } of keys) say(`       key ${id}: entries ${from} to ${to}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
