import {
  Invitations,
  OwnAccount,
  PasswordLinks,
  PasswordResets,
  SecondFactors,
  SecondStep,
  useLink,
} from '@app/access';
import { scopeOf, systemScope } from '@app/platform';
import { TOTP } from 'otpauth';
import { testPeople } from '../../e2e/ward.js';
import { type AccountScene, here, openAccountScene } from './account-scene.js';

const password = 'tanuki kitsune saru';
const many = Array.from({ length: 100 }, (_, at) => at);
const succeeded = (outcomes: readonly { readonly ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length;

describe('a password', () => {
  it('lets in after years without a change', async () => {
    const scene = await openAccountScene();
    try {
      scene.clock.pass(5 * 365 * 24 * 60 * 60_000);
      expect(await scene.signIn(testPeople.akasakaOfficer)).toMatchObject({
        ok: true,
        value: { kind: 'SIGNED_IN' },
      });
    } finally {
      await scene.close();
    }
  });
});

describe('what works once, used a hundred times at the same moment', () => {
  let scene: AccountScene;
  beforeAll(async () => {
    scene = await openAccountScene();
  }, 60_000);
  afterAll(() => scene?.close());
  beforeEach(() => scene.clock.pass(25 * 60 * 60_000));

  const get = <T>(service: new (...args: never[]) => T): T => scene.module.get(service);
  const invite = async (email: string) => {
    const [person] = await scene.ask<{ id: string }>(
      `insert into person (ward_id, name, email) values ($1, '招待 花子', $2) returning id`,
      [scene.ward.wardId, email],
    );
    await scene.database.run(systemScope, (tx) => get(Invitations).send(tx, systemScope, person?.id ?? ''));
    return scene.tokenOf('INVITATION');
  };
  const sealedStep = async (email: string) => {
    const personId = await scene.personId(email);
    const scope = scopeOf({ personId, label: 'x' }, {});
    const begun = await get(SecondFactors).begin(scope, personId);
    if (!begun.ok) throw new Error(begun.refusal);
    const totp = new TOTP({ secret: begun.value.key.replaceAll(' ', '') });
    const code = () => totp.generate({ timestamp: scene.clock.now().getTime() });
    const enrolled = await scene.database.run(scope, (tx) =>
      get(SecondFactors).enrol(tx, scope, personId, code()),
    );
    if (!enrolled.ok) throw new Error(enrolled.refusal);
    scene.clock.pass(90_000);
    return { code, recoveryCodes: enrolled.value };
  };
  const pending = async (email: string) => {
    const half = await scene.signIn(email);
    if (!half.ok || half.value.kind !== 'SECOND_FACTOR_NEEDED') throw new Error('a whole sign-in');
    return half.value.pendingToken;
  };
  const sessionsOf = async (email: string) => {
    const personId = await scene.personId(email);
    return (await scene.ask(`select from session where person_id = $1`, [personId])).length;
  };

  it('an invitation', async () => {
    const token = await invite('raced@ward.example');
    const outcomes = await Promise.all(
      many.map((at) => get(PasswordLinks).accept({ token, password: `${password} ${at}`, language: 'ja' })),
    );
    expect(succeeded(outcomes)).toBe(1);
    const winner = outcomes.findIndex(({ ok }) => ok);
    expect((await scene.signIn('raced@ward.example', `${password} ${winner}`)).ok).toBe(true);
  });

  it('a reset', async () => {
    await get(PasswordResets).request(testPeople.mihonMember, '192.0.2.9');
    const token = await scene.tokenOf('PASSWORD_RESET');
    const outcomes = await Promise.all(many.map(() => get(PasswordLinks).reset({ token, password })));
    expect(succeeded(outcomes)).toBe(1);
  });

  it('the row of a link, whatever is in front of it', async () => {
    const token = await invite('row@ward.example');
    const link = { purpose: 'INVITATION', token, now: scene.clock.now() } as const;
    const used = await Promise.all(
      many.map(() => scene.database.run(systemScope, (tx) => useLink(tx, systemScope, link))),
    );
    expect(used.filter((row) => row !== null)).toHaveLength(1);
  });

  it('a change of the mail address', async () => {
    const personId = await scene.personId(testPeople.kakuuMember);
    const scope = scopeOf({ personId, label: 'x' }, {});
    await get(OwnAccount).requestEmailChange(scope, 'new@kakuu.example');
    const token = await scene.tokenOf('EMAIL_CHANGE');
    const outcomes = await Promise.all(many.map(() => get(OwnAccount).confirmEmail(token)));
    expect(succeeded(outcomes)).toBe(1);
    expect(await scene.personId('new@kakuu.example')).toBe(personId);
  });

  it('a new mail address, of two accounts that confirm it', async () => {
    const emails = [testPeople.shibaOfficer, testPeople.akasakaOfficer];
    const tokens: string[] = [];
    for (const email of emails) {
      const scope = scopeOf({ personId: await scene.personId(email), label: 'x' }, {});
      await get(OwnAccount).requestEmailChange(scope, 'wanted@ward.example');
      tokens.push(await scene.tokenOf('EMAIL_CHANGE'));
    }
    const outcomes = await Promise.all(tokens.map((token) => get(OwnAccount).confirmEmail(token)));
    expect(succeeded(outcomes)).toBe(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: 'EMAIL_TAKEN' });
    await scene.ask(`update person set email = $1 where email = 'wanted@ward.example'`, [
      emails[outcomes.findIndex(({ ok }) => ok)],
    ]);
  });

  it.each(['code', 'recovery code'] as const)('a %s, for one half sign-in', async (kind) => {
    const email = kind === 'code' ? testPeople.akasakaOfficer : testPeople.shibaOfficer;
    const factor = await sealedStep(email);
    const pendingToken = await pending(email);
    const shown = kind === 'code' ? factor.code() : (factor.recoveryCodes[0] ?? '');
    const outcomes = await Promise.all(many.map(() => get(SecondStep).confirm(pendingToken, shown, here)));
    expect(succeeded(outcomes)).toBe(1);
    expect(await sessionsOf(email)).toBe(1);
  });

  it.each(['code', 'recovery code'] as const)('a %s itself, past every delay', async (kind) => {
    const email = kind === 'code' ? testPeople.akasakaCoordinator : testPeople.shibaCoordinator;
    const personId = await scene.personId(email);
    const factor = await sealedStep(email);
    const shown = kind === 'code' ? factor.code() : (factor.recoveryCodes[1] ?? '');
    const right = await Promise.all(
      many.map(() =>
        scene.database.run(systemScope, (tx) =>
          get(SecondFactors).check(tx, scopeOf({ personId, label: 'x' }, {}), personId, shown),
        ),
      ),
    );
    expect(right.filter(Boolean)).toHaveLength(1);
  });
});
