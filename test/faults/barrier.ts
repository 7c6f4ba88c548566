import pg from 'pg';
import { until } from './scene.js';

/**
 * Holds up the transaction that moves one match's notification into a state, inside the test's own database: a trigger waits there
 * for a lock that the test holds. So a process can be killed between a statement and its commit, with nothing of it in the
 * product.
 */
export class Barrier {
  private constructor(private readonly client: pg.Client) {}

  static async raise(ownerUrl: string, matchId: string, state: 'SENDING' | 'SENT'): Promise<Barrier> {
    const client = new pg.Client({ connectionString: ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('select pg_advisory_lock(42)');
    await client.query(`
      create or replace function wait_at_barrier() returns trigger language plpgsql as $$ begin
        perform pg_advisory_xact_lock_shared(42); return new; end $$;
      grant execute on function wait_at_barrier() to public;
      create or replace trigger barrier after update on notification for each row
        when (new.match_id = '${matchId}' and new.state = '${state}' and old.state <> '${state}') execute function wait_at_barrier()`);
    return new Barrier(client);
  }

  /** Until somebody stands before it. */
  async reached(): Promise<void> {
    const waiting = `select 1 from pg_locks where locktype = 'advisory' and objid = 42 and not granted`;
    await until(async () => ((await this.client.query(waiting)).rowCount ?? 0) > 0, 30_000, 'at the barrier');
  }

  async fall(): Promise<void> {
    // The lock first: the trigger can't be dropped while a transaction that met it is open.
    await this.client.query('select pg_advisory_unlock(42)');
    await this.client.query('drop trigger barrier on notification');
    await this.client.end();
  }
}
