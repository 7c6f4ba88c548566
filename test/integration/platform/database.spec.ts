import { afterCommit, asSystem, Database, scopeOf, systemScope, type Transaction } from '@app/platform';
import { DataSource } from 'typeorm';
import { testConfig } from '../../e2e/config.js';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

let database: TestDatabase;
let dataSource: DataSource;
let subject: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  await owner.query(`create table tally (id int primary key, n int not null default 0)`);
  await owner.query(`insert into tally (id) values (1), (2)`);
  await owner.destroy();
  dataSource = await new DataSource({ type: 'postgres', url: database.appUrl, poolSize: 4 }).initialize();
  subject = new Database(dataSource, testConfig(database.appUrl));
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const add = (tx: Transaction, id: number) => tx.query(`update tally set n = n + 1 where id = $1`, [id]);

describe('Database.run', () => {
  it('runs the work again that the database ended because two waited for each other, and rings once', async () => {
    let met = 0;
    let rung = 0;
    let open: () => void;
    const both = new Promise<void>((resolve) => (open = resolve));
    const meet = async () => {
      met += 1;
      if (met === 2) open();
      await both;
    };
    const work = (first: number, second: number) =>
      subject.run(systemScope, async (tx) => {
        await add(tx, first);
        await meet();
        await add(tx, second);
        afterCommit(tx, () => {
          rung += 1;
        });
      });
    await Promise.all([work(1, 2), work(2, 1)]);
    expect(await dataSource.query(`select id, n from tally order by id`)).toEqual([
      { id: 1, n: 2 },
      { id: 2, n: 2 },
    ]);
    expect([met, rung]).toEqual([3, 2]);
  });

  it('keeps nothing and rings nobody when the work fails', async () => {
    let rung = 0;
    const work = subject.run(systemScope, async (tx) => {
      await add(tx, 1);
      afterCommit(tx, () => {
        rung += 1;
      });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(rung).toBe(0);
    expect(await dataSource.query(`select n from tally where id = 1`)).toEqual([{ n: 2 }]);
  });
});

describe(asSystem.name, () => {
  const person = scopeOf({ personId: '00000000-0000-4000-8000-000000000001', label: '見本 花子' }, {});
  const who = async (tx: Transaction) => {
    const [row] = await tx.query<{ role: string; person: string | null }[]>(
      `select current_user as role, asker_person() as person`,
    );
    return [row?.role, row?.person];
  };

  it('is the system for its part of the transaction, and the person again after it', async () => {
    const seen = await subject.run(person, async (tx) => [
      await who(tx),
      await asSystem(tx, () => asSystem(tx, () => who(tx))),
      await who(tx),
    ]);
    expect(seen).toEqual([
      ['machikaigi_app', person.actor.personId],
      ['machikaigi_system', person.actor.personId],
      ['machikaigi_app', person.actor.personId],
    ]);
  });

  it('tells why the part failed, and leaves nothing on the connection', async () => {
    const failing = subject.run(person, (tx) => asSystem(tx, () => tx.query('select 1 / 0')));
    await expect(failing).rejects.toThrow('division by zero');
    const after = await Promise.all(
      [1, 2, 3, 4].map(() => dataSource.query(`select current_user as role, asker_person() as person`)),
    );
    for (const rows of after) expect(rows).toEqual([{ role: 'machikaigi_app', person: null }]);
  });

  it('is nobody without a name: the application’s role has none of the system’s rights', async () => {
    const [row] = await dataSource.query(
      `select pg_has_role('machikaigi_app', 'machikaigi_system', 'usage') as inherits, rolbypassrls, rolsuper
       from pg_roles where rolname = 'machikaigi_app'`,
    );
    expect(row).toEqual({ inherits: false, rolbypassrls: false, rolsuper: false });
  });
});
