import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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
   * known to the database for the length of the transaction only.
   */
  async run<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const bells: AfterCommit[] = [];
    const result = await this.dataSource.transaction(async (tx) => {
      waiting.set(tx, bells);
      await tx.query(`select set_config('machikaigi.person', $1, true)`, [scope.actor.personId ?? '']);
      return work(tx);
    });
    for (const ring of bells) await ring();
    return result;
  }
}
