import pg from 'pg';
import { withBounds } from '../../apps/api/src/graphql/limits-inputs.js';
import { Keeping } from '../authorisation/keeping.js';
import { type Scene, setScene } from '../authorisation/scene.js';
import { columns } from './columns.js';
import { TextExamination } from './examination.js';
import { textFieldsByOperation, whyNotKept } from './fields.js';

describe('where each text that is kept comes to lie', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
    withBounds(scene.schema);
  }, 60_000);
  afterAll(() => scene?.drop());

  it('is what the suite of the screens goes by', async () => {
    const found = new Map<string, readonly string[]>();
    await scene.run('BOTH', async ({ asking, database }) => {
      const keeping = await Keeping.of(database);
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      const { schema, world, actors } = scene;
      const examination = new TextExamination({ asking, schema, keeping, owner, world, actors });
      try {
        for (const fields of textFieldsByOperation(schema)) {
          if (fields.every((field) => whyNotKept(field) !== null)) continue;
          for (const [id, of] of await examination.columnsOf(fields)) found.set(id, of);
        }
      } finally {
        await keeping.close();
        await owner.end();
      }
    });
    const byColumn: Record<string, string[]> = {};
    for (const [id, of] of found)
      for (const column of of.length > 0 ? of : ['nowhere']) (byColumn[column] ??= []).push(id);
    expect(byColumn).toEqual(columns);
  }, 120_000);
});
