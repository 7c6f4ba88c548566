import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { bootMs, startTestApi, type TestApi } from '../e2e/api.js';
import { closeConnections } from './send.js';
import { allRows as rows } from './all-rows.js';
import { attack } from './attack.js';
import { seedHostileWorld, digestOf } from './seed.js';
import { askers, type World } from './world.js';

describe('62 hostile inputs', () => {
  let api: TestApi;
  let owner: DataSource;
  let world: World;
  let before: string;
  let requests = 0;
  beforeAll(async () => {
    api = await startTestApi();
    await api.app.listen(0, '127.0.0.1');
    const url = await api.app.getUrl();
    owner = await new DataSource({ type: 'postgres', url: api.ownerUrl }).initialize();
    const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
    world = await seedHostileWorld({ ownerUrl: api.ownerUrl, owner }, url, schema);
    before = await digestOf(owner, world.foreign);
  }, bootMs);
  afterAll(async () => {
    closeConnections();
    await owner?.destroy();
    await api?.close();
    process.stdout.write(`hostile: ${rows.length} inputs × ${askers.length} askers, ${requests} requests\n`);
  });

  it('is all of them', () => {
    expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 62 }, (_, at) => at + 1));
  });

  const cases = rows.flatMap((row) => askers.map((asker) => [row.n, row.name, asker, row] as const));
  it.each(cases)('%s: %s, as %s', async (_, __, asker, row) => {
    const sends = row.sends(world);
    requests += sends.length;
    const findings = await attack(world, asker, row, sends);
    expect(findings).toEqual([]);
  });

  it('has changed nothing of what belongs to others', async () => {
    expect(await digestOf(owner, world.foreign)).toBe(before);
  });

  it('was enough', () => {
    expect(requests).toBeGreaterThanOrEqual(250);
  });
});
