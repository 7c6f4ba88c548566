import { dateInJapan } from '@app/domain';
import { Clock, CONFIG, type Config, Database, systemScope, type Transaction } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { findWaitingChains } from './adopt-earlier-entries.js';
import { type Anchor, anchorCode, signAnchor } from './anchor.js';
import { keepAnchors, readAnchors } from './anchor-files.js';
import { auditKeys } from './audit-keys.js';
import { productChain } from './chain.js';
import { lockChain } from './lock-chain.js';
import type { ChainReport, Problem } from './verification.js';
import { verifyRecord } from './verify-record.js';
import { chainTime } from './chain-sql.js';

/** What an auditor is told of one chain. */
export interface AnchoredChain {
  readonly anchorId: string;
  /** The ward; null for what belongs to none. */
  readonly wardId: string | null;
  readonly entries: number;
  readonly at: Date;
  /** To keep; null where the chain isn't as it was written. */
  readonly code: string | null;
  readonly problem: Problem | null;
}

/** Tells the auditors, in the transaction that keeps what was anchored. */
export type TellAuditors = (tx: Transaction, anchored: readonly AnchoredChain[]) => Promise<void>;

/** Any number will do: two workers' clocks ring at the same moment. */
const anchorLock = 20_261_124;

/** Verifies the record, and writes down outside of the database where it ends. */
@Injectable()
export class Anchoring {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Once on each of Japan's days. */
  async anchorDaily(tell: TellAuditors): Promise<readonly AnchoredChain[]> {
    return this.run(async (tx) => {
      await this.beginWaiting(tx);
      const last = await lastAnchoredAt(tx);
      if (last && dateInJapan(last) >= dateInJapan(this.clock.now())) return [];
      return this.anchorAll(tx, tell);
    });
  }

  async anchorNow(tell: TellAuditors): Promise<readonly AnchoredChain[]> {
    return this.run((tx) => this.anchorAll(tx, tell));
  }

  private run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.runLong(systemScope, async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [anchorLock]);
      return work(tx);
    });
  }

  /** What was on record before there were chains needs nobody to decide something first. */
  private async beginWaiting(tx: Transaction): Promise<void> {
    const [{ now } = { now: '' }] = await tx.query<{ now: string }[]>(`select ${chainTime('now()')} as now`);
    for (const chain of (await findWaitingChains(tx)).toSorted()) {
      await lockChain(tx, chain, auditKeys(this.config).current, now);
    }
  }

  private async anchorAll(tx: Transaction, tell: TellAuditors): Promise<AnchoredChain[]> {
    const at = this.clock.now();
    const { current } = auditKeys(this.config);
    const { chains } = await verifyRecord(tx, await readAnchors(this.config.auditAnchorDir));
    const anchored: AnchoredChain[] = [];
    const kept: Anchor[] = [];
    for (const report of chains) {
      const { chain, last, problem } = report;
      if (!last && !problem) continue;
      const end = { chain, sequence: last?.sequence ?? 0, mac: last?.mac ?? '', at: at.toISOString() };
      const anchor = signAnchor(end, current);
      // What isn't as it was written is never vouched for.
      if (!problem) kept.push(anchor);
      anchored.push({
        anchorId: await insertAnchor(tx, anchor, report),
        wardId: chain === productChain ? null : chain,
        ...{ entries: report.entries, at, problem, code: problem ? null : anchorCode(anchor) },
      });
    }
    await tell(tx, anchored);
    await keepAnchors(this.config.auditAnchorDir, kept);
    return anchored;
  }
}

async function lastAnchoredAt(tx: Transaction): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }[]>(`select max(at) as at from audit_anchor`);
  return row?.at ?? null;
}

async function insertAnchor(tx: Transaction, anchor: Anchor, report: ChainReport): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into audit_anchor (chain, at, sequence, entries, mac, key_id, signature, problem)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      ...[anchor.chain, anchor.at, anchor.sequence, report.entries, anchor.mac, anchor.keyId],
      ...[report.problem ? '' : anchor.signature, report.problem && JSON.stringify(report.problem)],
    ],
  );
  return row?.id ?? '';
}
