import type { Actor } from './actors.js';
import { layers } from './layers.js';
import { askAllQueries } from './queries.js';
import { kindsOfLeaks, say } from './report.js';
import { type Scene, setScene } from './scene.js';

describe('what each may read', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  }, 60_000);
  afterAll(() => scene?.drop());

  it.each(layers)(
    'nobody is shown a row that is not theirs (layers: %s)',
    async (standing) => {
      const { schema, world, actors } = scene;
      await scene.run(standing, async ({ asking, oracle }) => {
        const began = Date.now();
        const asked = await askAllQueries(asking, schema, world, actors, oracle);
        const { leaks, objects } = asked.examination;
        say(
          `${standing}: ${asked.operations.size} queries, ${asked.fields.size} fields, ${asked.relations.size} relations, ${actors.length} actors, ${asked.requests} requests, ${objects} objects, ${leaks.length} foreign; ${Date.now() - began} ms`,
        );
        const missing = await asked.examination.missing(signedIn(actors), shownWhole);
        const { withoutRecipe, broken } = asked;
        expect({ withoutRecipe, leaks: kindsOfLeaks(leaks), missing, broken }).toEqual({
          ...{ withoutRecipe: [], leaks: [], missing: [], broken: [] },
        });
      });
    },
    480_000,
  );
});

const signedIn = (actors: readonly Actor[]) => actors.filter(({ personId }) => personId !== null);

/**
 * Kinds of rows of which everybody comes to everything that they may see: who is shown nothing is shown nothing foreign.
 * (An offer that reaches a conference from outside is shown only where it could take a need, and its company with it.)
 */
const shownWhole = [
  ...['District', 'Association', 'CommunityEvent', 'EventDay', 'StaffingNeed', 'Match', 'MatchRun'],
  ...['Notification', 'ListImport', 'ImportRow', 'MembershipRequest', 'HandOver', 'RecordEntry'],
  ...['PartnerToken', 'Passkey', 'Person', 'contact', 'roster'],
];
