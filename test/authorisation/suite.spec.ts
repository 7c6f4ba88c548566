import { isObjectType, isNonNullType } from 'graphql';
import { systemScope } from '@app/platform';
import { offerById } from '../../apps/api/src/offers/offers.loaders.js';
import type { ActorName } from './actors.js';
import { askAllChanges } from './changes.js';
import { Keeping } from './keeping.js';
import { oracleKinds } from './oracle.js';
import { askAllQueries } from './queries.js';
import { type Scene, setScene } from './scene.js';

/** Types whose id says what was taken away, or names what is public. */
const withoutRows = [
  ...['ContactRemoved', 'IdentityProviderRemoved', 'OrganisationAccountUnlinked', 'PasskeyRemoved'],
  'OrganisationAccountTakenAway',
  'SignInProvider',
  ...['AddressTroubleResolved', 'NotificationSentAgain', 'WebhookEndpointRemoved'],
];

describe('the suite itself', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  }, 60_000);
  afterAll(() => scene?.drop());

  const only = (...names: readonly ActorName[]) => scene.actors.filter(({ name }) => names.includes(name));

  it('knows of every type with rows who may see which', () => {
    const types = Object.values(scene.schema.getTypeMap()).filter(isObjectType);
    const withId = types
      .filter((type) => isNonNullType(type.getFields()['id']?.type))
      .map(({ name }) => name);
    expect(withId.filter((name) => ![...oracleKinds, ...withoutRows].includes(name))).toEqual([]);
  });

  it('finds foreign rows and foreign changes where neither layer stands', async () => {
    const actors = only('auditor', 'companyMember', 'coordinator', 'public');
    await scene.run('NEITHER', async ({ asking, oracle, database }) => {
      const { schema, world } = scene;
      const queries = ['offer', 'organisationContacts'];
      const asked = await askAllQueries(asking, schema, world, actors, oracle, queries);
      const leaks = new Set(asked.examination.leaks.map(({ actor, kind }) => `${actor} ${kind}`));
      for (const leak of ['public VolunteerOffer', 'auditor Match', 'companyMember contact'])
        expect(leaks).toContain(leak);
      const keeping = await Keeping.of(database);
      try {
        const ground = { ...scene, actors, asking, oracle, keeping, standing: 'NEITHER' } as const;
        const { overreaches } = await askAllChanges(ground, ['withdrawNeed']);
        expect(overreaches).toContainEqual(expect.stringContaining('as coordinator: NeedSaved changed'));
      } finally {
        await keeping.close();
      }
    });
  }, 120_000);

  it('finds one loader that forgets who asks', async () => {
    const { schema, world } = scene;
    const loading = offerById as { all: typeof offerById.all };
    const { all } = loading;
    loading.all = (database, _scope, keys) => all(database, systemScope, keys);
    try {
      await scene.run('BOTH', async ({ asking, oracle }) => {
        const asked = await askAllQueries(asking, schema, world, only('officer'), oracle, ['matches']);
        expect(asked.examination.leaks).toContainEqual(
          expect.objectContaining({ actor: 'officer', kind: 'VolunteerOffer' }),
        );
      });
    } finally {
      loading.all = all;
    }
  }, 120_000);

  it('names an operation for which there is no recipe', async () => {
    const { schema, world, actors } = scene;
    await scene.run('BOTH', async ({ asking, oracle }) => {
      const asked = await askAllQueries(asking, schema, world, actors, oracle, ['everythingOfEverybody']);
      expect(asked.withoutRecipe).toEqual(['everythingOfEverybody']);
    });
  });
});
