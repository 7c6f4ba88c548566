import pg from 'pg';
import { withBounds } from '../../apps/api/src/graphql/limits-inputs.js';
import { textProblems } from '../../apps/api/src/graphql/text-hygiene.js';
import { Keeping } from '../authorisation/keeping.js';
import { type Scene, setScene } from '../authorisation/scene.js';
import { faultIn, TextExamination } from './examination.js';
import { textFieldsByOperation, textFieldsOf, whyNotKept, withText } from './fields.js';
import { nastyTexts } from './strings.js';

describe('every text × every field', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
    withBounds(scene.schema);
  }, 60_000);
  afterAll(() => scene?.drop());

  it('are at least 300 texts, and every field says how much it takes', () => {
    expect(new Set(nastyTexts.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300);
    expect(new Set(nastyTexts.map(({ id }) => id)).size).toBe(nastyTexts.length);
    const fields = textFieldsOf(scene.schema);
    const boundless = fields.filter(({ longest }) => longest === Infinity).map(({ path }) => path.at(-1));
    expect([...new Set(boundless)]).toEqual(['contentBase64']);
  });

  it('is told from the others at the edge, for every field', () => {
    const wrong = textFieldsOf(scene.schema)
      .filter(({ longest }) => longest < Infinity)
      .flatMap((field) =>
        nastyTexts
          .filter((nasty) => {
            const [problem] = textProblems(withText({}, field.path, nasty.text));
            return (problem?.code ?? null) !== faultIn(nasty, field);
          })
          .map(({ id }) => `${field.id} × ${id}`),
      );
    expect(wrong).toEqual([]);
  });

  it('is refused with a reason, or kept as it is by the API and the database', async () => {
    await scene.run('BOTH', async ({ asking, database }) => {
      const owner = new pg.Client({ connectionString: database.ownerUrl });
      await owner.connect();
      const keeping = await Keeping.of(database);
      const { schema, world, actors } = scene;
      const examination = new TextExamination({ asking, schema, keeping, owner, world, actors });
      const began = Date.now();
      const fields = textFieldsOf(schema);
      const faults: string[] = [];
      try {
        for (const all of textFieldsByOperation(schema)) faults.push(...(await examination.faultsOf(all)));
      } finally {
        await keeping.close();
        await owner.end();
      }
      const { checks, kept, shown, refused, lookedUp, requests } = examination.counts;
      const keep = fields.filter((field) => whyNotKept(field) === null).length;
      process.stdout.write(
        `texts: ${nastyTexts.length} texts × ${fields.length} fields (${keep} keep them), ${checks} checks: ${kept} kept (${shown} shown in the answer), ${refused} refused, ${lookedUp} looked up; ${requests} requests in ${Date.now() - began} ms\n`,
      );
      expect(faults).toEqual([]);
    });
  }, 400_000);
});
