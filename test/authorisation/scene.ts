import type { GraphQLSchema } from 'graphql';
import { builtSchema } from '../../apps/api/src/built-schema.js';
import { copyTestDatabase, createTestDatabase, type TestDatabase } from '../harness/index.js';
import { type Actor, actorsOf } from './actors.js';
import { eventFile, offerFile } from './change-recipes.js';
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
  const offerLists = await importOffers(original, seeded, actors);
  const session = async (name: 'officer' | 'companyMember') => {
    const rows = await owner.query<{ id: string }[]>(`select id from session where person_id = $1`, [
      seeded.people[name].id,
    ]);
    return rows[0]!.id;
  };
  const sessions = { officer: await session('officer'), companyMember: await session('companyMember') };
  const world = { ...seeded, imports, offerLists, sessions };
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
      await take(asking, officer, imported.id);
      found.push([place, { read: read.id, row: read.row, imported: imported.id }]);
    }
  } finally {
    await asking.close();
  }
  return Object.fromEntries(found) as World['imports'];
}

/** Of a desk and of a company a list of offers that was read, and one that has been taken in. */
async function importOffers(
  database: TestDatabase,
  world: SeededWorld,
  actors: readonly Actor[],
): Promise<World['offerLists']> {
  const asking = await startAsking(database, world, actors, 'BOTH');
  const lists = async (actor: Actor, owner: object, marker: string): Promise<ImportIds> => {
    const read = await readFile(asking, actor, offerFile(owner, marker), 'readOfferFile');
    const imported = await readFile(asking, actor, offerFile(owner, '済み'), 'readOfferFile');
    await take(asking, actor, imported.id);
    return { read: read.id, row: read.row, imported: imported.id };
  };
  const { A } = world.places;
  const { y } = world.companies;
  try {
    const coordinator = actors.find(({ conferences }) => conferences.includes(A.id))!;
    const company = actors.find(({ companies }) => companies.includes(y))!;
    return {
      deskOfA: await lists(coordinator, { districtId: A.id }, world.markers.of('deskListText', A.id)),
      ofY: await lists(company, { companyId: y }, world.markers.of('companyListText', y)),
    };
  } finally {
    await asking.close();
  }
}

async function take(asking: Asking, actor: Actor, id: string): Promise<void> {
  const text = `mutation ($id: ID!) { importList(importId: $id) { ... on Refused { code } } }`;
  const { body, data } = await asking.ask(actor, text, { id });
  if (JSON.stringify(data?.['importList']) !== '{}')
    throw new Error(`${actor.name} could not import: ${body}`);
}

async function readFile(
  asking: Asking,
  officer: Actor,
  input: object,
  name: 'readEventFile' | 'readOfferFile' = 'readEventFile',
): Promise<{ id: string; row: string }> {
  const { body, data } = await asking.ask(
    officer,
    `mutation ($input: ${name === 'readEventFile' ? 'ReadEventFileInput' : 'ReadOfferFileInput'}!) { ${name}(input: $input) {
       ... on ListImportRead { import { id rows { edges { node { id } } } } } } }`,
    { input },
  );
  type Read = { import?: { id: string; rows: { edges: { node: { id: string } }[] } } };
  const read = (data?.[name] as Read | undefined)?.import;
  if (!read) throw new Error(body);
  return { id: read.id, row: read.rows.edges[0]!.node.id };
}
