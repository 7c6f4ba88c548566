import { afterCommit, Database, systemScope, type Transaction } from '@app/platform';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

let database: TestDatabase;
let dataSource: DataSource;
let subject: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource({ type: 'postgres', url: database.ownerUrl, poolSize: 4 }).initialize();
  await dataSource.query(`create table tally (id int primary key, n int not null default 0)`);
  await dataSource.query(`insert into tally (id) values (1), (2)`);
  subject = new Database(dataSource);
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
