import { Inject, Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { appRole, CONFIG, type Config, systemRole } from './config.js';
import { limitsFor } from './database-line.js';
import type { Scope } from './scope.js';

/** One transaction on one connection. Everything that reads or writes takes it first. */
export type Transaction = EntityManager;

type AfterCommit = () => void | Promise<void>;
type BeforeCommit = () => Promise<void>;

const waiting = new WeakMap<Transaction, AfterCommit[]>();
const last = new WeakMap<Transaction, BeforeCommit[]>();
const settings = new WeakMap<Transaction, Config>();

/** Rings a bell once the transaction has committed, never when it rolls back. */
export function afterCommit(tx: Transaction, ring: AfterCommit): void {
  const bells = waiting.get(tx);
  if (!bells) throw new Error('afterCommit needs a transaction that Database.run began');
  bells.push(ring);
}

/**
 * Does the work as the last thing in the transaction, and as the product itself: what takes a lock for which everybody
 * else waits.
 */
export function beforeCommit(tx: Transaction, work: BeforeCommit): void {
  const works = last.get(tx);
  if (!works) throw new Error('beforeCommit needs a transaction that Database.run began');
  works.push(work);
}

/** The settings of the process, for a function that has nothing but its transaction. */
export function settingsOf(tx: Transaction): Config {
  const config = settings.get(tx);
  if (!config) throw new Error('settingsOf needs a transaction that Database.run began');
  return config;
}

/** Transactions whose rows the database shows whole at this moment. */
const ofSystem = new WeakSet<Transaction>();

/**
 * Does a part of a person's transaction as the product itself: what a rule has to know, or a record that the person
 * may not write alone. Nothing read here is shown to the person as it is. One after the other, never beside
 * other queries of the same transaction.
 */
export async function asSystem<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  if (ofSystem.has(tx)) return work();
  await becomeSystem(tx, true);
  try {
    return await work();
  } finally {
    await becomeSystem(tx, false).catch(ignoreWhereRolledBack);
  }
}

async function becomeSystem(tx: Transaction, system: boolean): Promise<void> {
  if (system) ofSystem.add(tx);
  else ofSystem.delete(tx);
  await tx.query(`select set_config('role', $1, true)`, [system ? systemRole : appRole]);
}

/** After an error the transaction takes no statement but its end, which lays the role down too. */
function ignoreWhereRolledBack(error: unknown): void {
  if (!hasCode(error, '25P02')) throw error;
}

@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Runs the work in one transaction on behalf of the scope's actor: all of it is kept, or none. The actor is
   * known to the database for the length of the transaction only; its row level security goes by it. Where two transactions wait for each other the
   * database ends one, and that one is run again from its start: the work does nothing outside its transaction.
   */
  run<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.patiently(scope, work, this.config.databasePatience.usual);
  }

  /**
   * The same for work of which single statements are known to be long, as they write thousands of rows. How its rules look up what
   * a row refers to, a connection decides once: made while tables were small, that would read a whole table for each row.
   * So it is decided anew, and for rows by the thousand.
   */
  runLong<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const atScale = async (tx: Transaction) => {
      await tx.query(`discard plans`);
      await tx.query(`set local enable_seqscan = off`);
      return work(tx);
    };
    return this.patiently(scope, atScale, this.config.databasePatience.long);
  }

  private async patiently<T>(
    scope: Scope,
    work: (tx: Transaction) => Promise<T>,
    seconds: number,
  ): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const bells: AfterCommit[] = [];
      try {
        const result = await this.once(scope, work, bells, seconds);
        for (const ring of bells) await ring();
        return result;
      } catch (error) {
        if (tries >= mostTries || !isDeadlock(error)) throw error;
      }
    }
  }

  private once<T>(
    scope: Scope,
    work: (tx: Transaction) => Promise<T>,
    bells: AfterCommit[],
    seconds: number,
  ): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      waiting.set(tx, bells);
      const atTheEnd: BeforeCommit[] = [];
      last.set(tx, atTheEnd);
      settings.set(tx, this.config);
      if (scope.system) ofSystem.add(tx);
      const limits = await limitsFor(tx, seconds);
      await tx.query(
        `select set_config('role', $1, true), set_config('machikaigi.person', $2, true),
           set_config('statement_timeout', $3, true), set_config('idle_in_transaction_session_timeout', $4, true)`,
        [scope.system ? systemRole : appRole, scope.actor.personId ?? '', limits.statement, limits.idle],
      );
      const result = await work(tx);
      if (atTheEnd.length > 0 && !scope.system) await becomeSystem(tx, true);
      for (const end of atTheEnd) await end();
      return result;
    });
  }
}

const mostTries = 4;

/** PostgreSQL's deadlock_detected. */
function isDeadlock(error: unknown): boolean {
  return hasCode(error, '40P01');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof QueryFailedError && 'code' in error.driverError && error.driverError.code === code;
}
