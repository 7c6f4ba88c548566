import { askAllChanges } from './changes.js';
import { Keeping } from './keeping.js';
import { layers } from './layers.js';
import { kindsOfLeaks, say } from './report.js';
import { type Scene, setScene } from './scene.js';

describe('what each may change', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  }, 60_000);
  afterAll(() => scene?.drop());

  it.each(layers)(
    'nobody changes what is not theirs (layers: %s)',
    async (standing) => {
      await scene.run(standing, async ({ asking, oracle, database }) => {
        const began = Date.now();
        const keeping = await Keeping.of(database);
        try {
          const asked = await askAllChanges({ ...scene, asking, oracle, keeping, standing });
          expect(keeping.matters(await keeping.different(), { record: true })).toEqual([]);
          const { leaks, objects } = asked.examination;
          say(
            `${standing}: ${asked.operations.size} mutations, ${scene.actors.length} actors, ${asked.requests} requests, ${objects} objects, ${leaks.length} foreign, ${asked.overreaches.length} overreaches; ${Date.now() - began} ms`,
          );
          const { withoutRecipe, overreaches, neverDone, unclear, broken } = asked;
          const found = {
            withoutRecipe,
            overreaches,
            leaks: kindsOfLeaks(leaks),
            neverDone,
            unclear,
            broken,
          };
          expect(found).toEqual({
            ...{ withoutRecipe: [], overreaches: [], leaks: [], neverDone: [], unclear: [], broken: [] },
          });
        } finally {
          await keeping.close();
        }
      });
    },
    480_000,
  );
});
