import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { Scope } from './scope.js';

/** One transaction on one connection. Everything that reads or writes takes it first. */
export type Transaction = EntityManager;

type AfterCommit = () => void | Promise<void>;

const waiting = new WeakMap<Transaction, AfterCommit[]>();

/** Rings a bell once the transaction has committed, never when it rolls back. */
export function afterCommit(tx: Transaction, ring: AfterCommit): void {
  const bells = waiting.get(tx);
  if (!bells) throw new Error('afterCommit needs a transaction that Database.run began');
  bells.push(ring);
}

@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs the work in one transaction on behalf of the scope's actor: all of it is kept, or none. The actor is
   * known to the database for the length of the transaction only. Where two transactions wait for each other the
   * database ends one, and that one is run again from its start: the work does nothing outside its transaction.
   */
  async run<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const bells: AfterCommit[] = [];
      try {
        const result = await this.once(scope, work, bells);
        for (const ring of bells) await ring();
        return result;
      } catch (error) {
        if (tries >= mostTries || !isDeadlock(error)) throw error;
      }
    }
  }

  private once<T>(scope: Scope, work: (tx: Transaction) => Promise<T>, bells: AfterCommit[]): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      waiting.set(tx, bells);
      await tx.query(`select set_config('machikaigi.person', $1, true)`, [scope.actor.personId ?? '']);
      return work(tx);
    });
  }
}

const mostTries = 4;

/** PostgreSQL's deadlock_detected. */
function isDeadlock(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && 'code' in error.driverError && error.driverError.code === '40P01'
  );
}
