import type { GraphQLSchema } from 'graphql';
import { builtSchema } from '../../apps/api/src/built-schema.js';
import { copyTestDatabase, createTestDatabase, type TestDatabase } from '../harness/index.js';
import { type Actor, actorsOf } from './actors.js';
import { eventFile } from './change-recipes.js';
import { type Asking, type Layers, startAsking } from './layers.js';
import { Oracle } from './oracle.js';
import type { PlaceName } from './ground.js';
import { type ImportIds, type SeededWorld, seedWorld, type World } from './world.js';
import { connect } from './world-connection.js';

/** The world in a database of its own, to be copied for each run. */
export interface Scene {
  readonly world: World;
  readonly actors: readonly Actor[];
  readonly schema: GraphQLSchema;
  /** A fresh copy, with what stands of the layers. */
  readonly run: <T>(standing: Layers, work: (run: Run) => Promise<T>) => Promise<T>;
  readonly drop: () => Promise<void>;
}
export interface Run {
  readonly asking: Asking;
  readonly oracle: Oracle;
  readonly database: TestDatabase;
}

export async function setScene(): Promise<Scene> {
  const original = await createTestDatabase();
  const seeded = await seedWorld(original.ownerUrl);
  const owner = await connect(original.ownerUrl);
  const actors = await actorsOf(seeded, owner);
  const imports = await importFiles(original, seeded, actors);
  const session = async (name: 'officer' | 'companyMember') => {
    const rows = await owner.query<{ id: string }[]>(`select id from session where person_id = $1`, [
      seeded.people[name].id,
    ]);
    return rows[0]!.id;
  };
  const sessions = { officer: await session('officer'), companyMember: await session('companyMember') };
  const world = { ...seeded, imports, sessions };
  await owner.close();
  return {
    ...{ world, actors, schema: await builtSchema(), drop: original.drop },
    run: async (standing, work) => {
      const database = await copyTestDatabase(original);
      const db = await connect(database.ownerUrl);
      const asking = await startAsking(database, world, actors, standing);
      try {
        return await work({ asking, oracle: new Oracle(db), database });
      } finally {
        await asking.close();
        await db.close();
        await database.drop();
      }
    },
  };
}

/** Of each district a file that was read, and one that has become events. */
async function importFiles(
  database: TestDatabase,
  world: SeededWorld,
  actors: readonly Actor[],
): Promise<World['imports']> {
  const asking = await startAsking(database, world, actors, 'BOTH');
  const officers = { A: 'officer', B: 'otherOfficer', C: 'foreignOfficer' } as const;
  const found: [string, ImportIds][] = [];
  try {
    for (const [place, name] of Object.entries(officers) as [PlaceName, (typeof officers)[PlaceName]][]) {
      const officer = actors.find((actor) => actor.name === name)!;
      const { id } = world.places[place];
      const title = `下書き${world.markers.of('importedText', id)}`;
      const read = await readFile(asking, officer, eventFile(id, title));
      const imported = await readFile(asking, officer, eventFile(id, '済んだ行事'));
      const text = `mutation ($id: ID!) { importEvents(importId: $id) { ... on Refused { code } } }`;
      const { body, data } = await asking.ask(officer, text, { id: imported.id });
      if (JSON.stringify(data?.['importEvents']) !== '{}')
        throw new Error(`${name} could not import: ${body}`);
      found.push([place, { read: read.id, row: read.row, imported: imported.id }]);
    }
  } finally {
    await asking.close();
  }
  return Object.fromEntries(found) as World['imports'];
}

async function readFile(asking: Asking, officer: Actor, input: object): Promise<{ id: string; row: string }> {
  const { body, data } = await asking.ask(
    officer,
    `mutation ($input: ReadEventFileInput!) { readEventFile(input: $input) {
       ... on EventImportRead { import { id rows { edges { node { id } } } } } } }`,
    { input },
  );
  type Read = { import?: { id: string; rows: { edges: { node: { id: string } }[] } } };
  const read = (data?.['readEventFile'] as Read | undefined)?.import;
  if (!read) throw new Error(body);
  return { id: read.id, row: read.rows.edges[0]!.node.id };
}
