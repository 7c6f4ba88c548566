import pg from 'pg';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedPeople, seedTestWard, testPeople, type TestWard, writeRows } from './ward.js';

const peopleQuery = `query ($companyId: ID, $search: String) {
  people(companyId: $companyId, search: $search) { totalCount edges { node {
    id name email joined grants { id role startsOn endsOn state district { key } company { id } } } } }
}`;
const outcome = `outcome: __typename ... on Refused { code fields { path code } }`;
const invite = `mutation ($input: InvitePersonInput!) { result: invitePerson(input: $input) { ${outcome} ... on PersonSaved { person { id joined grants { id role state } } } } }`;
const give = `mutation ($personId: ID!, $input: RoleGrantInput!) { result: giveRole(personId: $personId, input: $input) { ${outcome} } }`;
const end = `mutation ($grantId: ID!, $endsOn: Date!, $ownToo: Boolean) { result: endRole(grantId: $grantId, endsOn: $endsOn, ownToo: $ownToo) { ${outcome} } }`;
const resend = `mutation ($personId: ID!) { result: resendInvitation(personId: $personId) { ${outcome} } }`;
const handOver = `mutation ($input: HandOverDeskInput!) { result: handOverDesk(input: $input) { ${outcome} ... on HandOverSaved { handOver { id canBeUndone from { name } to { id name joined } desks { role district { key } endsOn } } } } }`;
const undo = `mutation ($id: ID!) { result: undoHandOver(id: $id) { ${outcome} ... on HandOverSaved { handOver { undoneAt canBeUndone } } } }`;

interface Result {
  outcome: string;
  code?: string;
  fields?: { path: string; code: string }[];
  person?: { id: string; joined: boolean; grants: { id: string; role: string; state: string }[] };
  handOver?: { id: string; canBeUndone: boolean; to: { id: string } };
}
interface Listed {
  id: string;
  name: string;
  email: string;
  joined: boolean;
  grants: { id: string; role: string; startsOn: string; endsOn: string | null; state: string }[];
}

const today = new Date(Date.now() + 9 * 3600_000).toISOString().slice(0, 10);
const dayFrom = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

describe('people and their roles', () => {
  let api: TestApi;
  let ward: TestWard;
  let owner: pg.Client;
  let administrator: Visitor;
  let company: Visitor;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    owner = new pg.Client({ connectionString: api.ownerUrl });
    await owner.connect();
    administrator = await api.signInAs(testPeople.administrator);
    company = await api.signInAs(testPeople.kakuuMember);
  }, bootMs);
  afterAll(async () => {
    await owner?.end();
    await api?.close();
  });

  const change = async (who: Visitor, mutation: string, variables: object): Promise<Result> => {
    const { data, errors } = await who.graphql<{ result: Result }>(mutation, variables);
    return data?.result ?? { outcome: 'ERROR', code: String(errors?.[0]?.extensions['code']) };
  };
  const list = async (who: Visitor, variables: object = {}): Promise<Listed[]> =>
    (
      await who.graphql<{ people: { edges: { node: Listed }[] } }>(peopleQuery, variables)
    ).data?.people.edges.map(({ node }) => node) ?? [];
  const person = async (email: string): Promise<Listed> => {
    const found = (await list(administrator)).find((one) => one.email === email);
    if (!found) throw new Error(`${email} is not there`);
    return found;
  };
  const rows = async (sql: string, ...values: unknown[]) => (await owner.query(sql, values)).rows;
  const officerOf = (districtId: string, more: object = {}) => ({
    role: 'BRANCH_OFFICER',
    districtId,
    startsOn: today,
    ...more,
  });
  const newcomer = (email: string, grant: object) => ({
    input: { name: '新任 一郎', email, language: 'ja', grant },
  });

  it('shows the ward its people, a company its own, and anybody else nobody', async () => {
    expect((await list(administrator)).map(({ email }) => email).toSorted()).toEqual(
      Object.values(testPeople).toSorted(),
    );
    const own = await list(company, { companyId: ward.companies.kakuu });
    expect(own.map(({ email }) => email)).toEqual([testPeople.kakuuMember]);
    expect(await list(company, { companyId: ward.companies.mihon })).toEqual([]);
    expect(await list(company)).toEqual([]);
    expect(await list(await api.signInAs(testPeople.akasakaOfficer))).toEqual([]);
    expect(await list(api.visitor())).toEqual([]);
  });

  it('invites somebody new with a role, on record without the name, and by one mail', async () => {
    const invited = await change(
      administrator,
      invite,
      newcomer('new@akasaka.example', officerOf(ward.districts.akasaka)),
    );
    expect(invited).toMatchObject({
      outcome: 'PersonSaved',
      person: { joined: false, grants: [{ state: 'CURRENT' }] },
    });
    expect(
      await rows(`select kind, recipient_address from notification where person_id = $1`, invited.person?.id),
    ).toEqual([{ kind: 'INVITATION', recipient_address: 'new@akasaka.example' }]);
    const entries = await rows(
      `select action, before::text || after::text || reason as words from audit_entry where subject_id in ($1, $2)`,
      invited.person?.id,
      invited.person?.grants[0]?.id,
    );
    expect(entries.map(({ action }) => action).toSorted()).toEqual([
      'addPerson',
      'giveRole',
      'sendInvitation',
    ]);
    const [leak] = await rows(
      `select count(*)::int as n from audit_entry where after::text like '%new@akasaka%'`,
    );
    expect(leak).toEqual({ n: 0 });
  });

  it('knows a person by the address again, and gives no role twice', async () => {
    const grant = {
      role: 'COORDINATOR',
      districtId: ward.districts.shiba,
      startsOn: dayFrom(10),
      endsOn: dayFrom(20),
    };
    const again = await change(administrator, invite, newcomer('NEW@akasaka.example', grant));
    expect(again).toMatchObject({ outcome: 'PersonSaved' });
    expect((await person('new@akasaka.example')).grants.map(({ role, state }) => [role, state])).toEqual([
      ['COORDINATOR', 'COMING'],
      ['BRANCH_OFFICER', 'CURRENT'],
    ]);
    expect(await change(administrator, invite, newcomer('new@akasaka.example', grant))).toMatchObject({
      fields: [{ path: 'input.role', code: 'HELD_ALREADY' }],
    });
  });

  it.each([
    ['no address', { email: 'nobody' }, officerOf('x'), 'input.email', 'NOT_A_MAIL_ADDRESS'],
    ['no name', { name: ' ' }, officerOf('x'), 'input.name', 'EMPTY'],
  ])('refuses %s', async (_, change_, grant, path, code) => {
    const { input } = newcomer('other@akasaka.example', grant);
    expect(await change(administrator, invite, { input: { ...input, ...change_ } })).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ path, code }],
    });
  });

  it('lets nobody give a role that is not theirs to give', async () => {
    const grants = [
      officerOf(ward.districts.akasaka),
      { role: 'WARD_ADMINISTRATOR', startsOn: today },
      { role: 'COMPANY_MEMBER', companyId: ward.companies.mihon, startsOn: today },
    ];
    for (const grant of grants) {
      expect(await change(company, invite, newcomer('x@y.example', grant))).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await change(api.visitor(), invite, newcomer('x@y.example', grant))).toMatchObject({
        outcome: 'Refused',
      });
    }
    expect(await rows(`select from person where email = 'x@y.example'`)).toEqual([]);
  });

  it('lets a coordinator name a company’s next administrator, and no other role', async () => {
    const coordinator = await api.signInAs(testPeople.akasakaCoordinator);
    const grant = (role: string) => ({ role, companyId: ward.companies.mihon, startsOn: today });
    expect(
      await change(coordinator, invite, newcomer('next@mihon.example', grant('COMPANY_MEMBER'))),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await change(coordinator, invite, newcomer('next@mihon.example', grant('COMPANY_ADMINISTRATOR'))),
    ).toMatchObject({ outcome: 'PersonSaved' });
    const shiba = await api.signInAs(testPeople.shibaCoordinator);
    expect(
      await change(shiba, invite, newcomer('b@mihon.example', grant('COMPANY_ADMINISTRATOR'))),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    // Never of a company that somebody looks after, nor itself.
    const ofKakuu = { ...grant('COMPANY_ADMINISTRATOR'), companyId: ward.companies.kakuu };
    expect(await change(coordinator, invite, newcomer('b@kakuu.example', ofKakuu))).toMatchObject({
      fields: [{ path: 'input.role', code: 'HAS_ADMINISTRATOR' }],
    });
    expect(
      await change(
        coordinator,
        invite,
        newcomer(testPeople.akasakaCoordinator, grant('COMPANY_ADMINISTRATOR')),
      ),
    ).toMatchObject({ fields: [{ path: 'input.email', code: 'NOT_USABLE_HERE' }] });
  });

  it('lets no company make another’s people its own by their mail address', async () => {
    const grant = { role: 'COMPANY_MEMBER', companyId: ward.companies.kakuu, startsOn: today };
    for (const email of [testPeople.mihonMember, testPeople.akasakaOfficer]) {
      expect(await change(company, invite, newcomer(email, grant))).toMatchObject({
        fields: [{ path: 'input.email', code: 'NOT_USABLE_HERE' }],
      });
    }
    const own = await list(company, { companyId: ward.companies.kakuu });
    expect(own.map(({ email }) => email)).toEqual([testPeople.kakuuMember]);
    // The ward knows of both, and may.
    expect(await change(administrator, invite, newcomer(testPeople.mihonMember, grant))).toMatchObject({
      outcome: 'PersonSaved',
    });
    await owner.query(`delete from role_grant where organisation_id = $1 and role = 'COMPANY_MEMBER'`, [
      ward.companies.kakuu,
    ]);
  });

  it('shows a company no former colleague who works for somebody else by now', async () => {
    const grant = { role: 'COMPANY_MEMBER', companyId: ward.companies.kakuu, startsOn: today };
    await change(company, invite, newcomer('moves@kakuu.example', grant));
    const { id, grants } = await person('moves@kakuu.example');
    await change(company, end, { grantId: grants[0]?.id, endsOn: dayFrom(-1) });
    await owner.query(
      `update role_grant set starts_on = starts_on - 9, ends_on = starts_on - 1 where person_id = $1`,
      [id],
    );
    const known = async () =>
      (await list(company, { companyId: ward.companies.kakuu })).map(({ email }) => email);
    expect(await known()).toContain('moves@kakuu.example');
    const elsewhere = { role: 'COMPANY_MEMBER', companyId: ward.companies.mihon, startsOn: dayFrom(9) };
    expect(await change(administrator, give, { personId: id, input: elsewhere })).toMatchObject({
      outcome: 'PersonSaved',
    });
    expect(await known()).toEqual([testPeople.kakuuMember]);
    expect(await change(company, give, { personId: id, input: grant })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ends a role on a day, and never the last administrator’s', async () => {
    const officer = (await person('new@akasaka.example')).grants.find(
      ({ role }) => role === 'BRANCH_OFFICER',
    );
    expect(await change(administrator, end, { grantId: officer?.id, endsOn: dayFrom(5) })).toMatchObject({
      outcome: 'PersonSaved',
    });
    const last = (await person(testPeople.administrator)).grants[0];
    const ending = { grantId: last?.id, endsOn: dayFrom(5) };
    expect(await change(administrator, end, ending)).toMatchObject({ code: 'ENDS_OWN_ROLE' });
    expect(await change(administrator, end, { ...ending, ownToo: true })).toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    });
    const own = (await list(company, { companyId: ward.companies.kakuu }))[0]?.grants[0];
    expect(await change(company, end, { grantId: own?.id, endsOn: today, ownToo: true })).toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    });
    expect(await change(company, end, ending)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('counts on no administrator who has never signed in, and keeps one of two who leave at once', async () => {
    await change(
      administrator,
      invite,
      newcomer('next@ward.example', { role: 'WARD_ADMINISTRATOR', startsOn: today }),
    );
    const last = (await person(testPeople.administrator)).grants[0];
    const ending = { grantId: last?.id, endsOn: dayFrom(5), ownToo: true };
    expect(await change(administrator, end, ending)).toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    await writeRows(api.ownerUrl, (insert) =>
      seedPeople(insert, ward.wardId, { 'second@ward.example': { role: 'WARD_ADMINISTRATOR' } }),
    );
    const second = await api.signInAs('second@ward.example');
    const other = (await person('second@ward.example')).grants[0];
    const both = await Promise.all([
      change(administrator, end, { ...ending, endsOn: dayFrom(1) }),
      change(second, end, { grantId: other?.id, endsOn: dayFrom(1), ownToo: true }),
    ]);
    expect(both.map(({ outcome: it, code }) => code ?? it).toSorted()).toEqual([
      'LAST_ADMINISTRATOR',
      'PersonSaved',
    ]);
    await owner.query(`update role_grant set ends_on = null where role = 'WARD_ADMINISTRATOR'`);
  });

  it('sends an invitation again while nobody has come, and not afterwards', async () => {
    await owner.query('delete from attempt');
    const { id } = await person('new@akasaka.example');
    expect(await change(administrator, resend, { personId: id })).toMatchObject({ outcome: 'PersonSaved' });
    const mails = await rows(
      `select state from notification where person_id = $1 and kind = 'INVITATION' order by created_at`,
      id,
    );
    expect(mails.map(({ state }) => state)).toEqual(['SUPPRESSED', 'SUPPRESSED', 'PENDING']);
    const { id: joined } = await person(testPeople.akasakaOfficer);
    expect(await change(administrator, resend, { personId: joined })).toMatchObject({ code: 'HAS_JOINED' });
    expect(await change(company, resend, { personId: id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('writes to one address a few times, not again and again', async () => {
    await owner.query('delete from attempt');
    const { id } = await person('new@akasaka.example');
    for (const outcome of ['PersonSaved', 'PersonSaved', 'PersonSaved', 'Refused']) {
      expect(await change(administrator, resend, { personId: id })).toMatchObject({ outcome });
    }
    const again = newcomer('NEW@akasaka.example', officerOf(ward.districts.shiba));
    expect(await change(administrator, invite, again)).toMatchObject({ code: 'TOO_MANY_TRIES' });
    const grant = officerOf(ward.districts.shiba);
    expect(await change(administrator, give, { personId: id, input: grant })).toMatchObject({
      code: 'TOO_MANY_TRIES',
    });
    const from = await person(testPeople.shibaOfficer);
    const desk = { fromPersonId: from.id, onDate: dayFrom(30), grantIds: from.grants.map((one) => one.id) };
    for (const to of [{ toPersonId: id }, { newPerson: again.input }]) {
      const { name, email, language } = again.input;
      const input = { ...desk, ...('newPerson' in to ? { newPerson: { name, email, language } } : to) };
      expect(await change(administrator, handOver, { input })).toMatchObject({ code: 'TOO_MANY_TRIES' });
    }
    await owner.query('delete from attempt');
  });

  it('tells who can sign in already of a further role, and sends no second invitation', async () => {
    const { id } = await person(testPeople.akasakaOfficer);
    const input = {
      ...{ role: 'COORDINATOR', districtId: ward.districts.shiba, startsOn: dayFrom(3), endsOn: dayFrom(9) },
    };
    expect(await change(administrator, give, { personId: id, input })).toMatchObject({
      outcome: 'PersonSaved',
    });
    const mails = await rows(`select kind, facts from notification where person_id = $1`, id);
    expect(mails).toMatchObject([
      { kind: 'ROLE_GIVEN', facts: { roles: [{ role: 'COORDINATOR' }], endsOn: input.endsOn } },
    ]);
    // One person is told of several roles without a wait.
    for (const days of [10, 20, 30, 40]) {
      const next = { ...input, startsOn: dayFrom(days), endsOn: dayFrom(days + 5) };
      expect(await change(administrator, give, { personId: id, input: next })).toMatchObject({
        outcome: 'PersonSaved',
      });
    }
    await owner.query(`delete from role_grant where person_id = $1 and role = 'COORDINATOR'`, [id]);
  });

  it('hands desks over as one decision, tells both, and takes it back', async () => {
    const from = await person(testPeople.shibaOfficer);
    const input = {
      fromPersonId: from.id,
      newPerson: { name: '後任 花子', email: 'next@shiba.example', language: 'ja' },
      onDate: dayFrom(30),
      grantIds: from.grants.map(({ id }) => id),
      note: '鍵は課長が持っています。',
    };
    expect(await change(company, handOver, { input })).toMatchObject({ outcome: 'Refused' });
    const handed = await change(administrator, handOver, { input });
    expect(handed).toMatchObject({
      outcome: 'HandOverSaved',
      handOver: {
        canBeUndone: true,
        to: { name: '後任 花子', joined: false },
        desks: [{ role: 'BRANCH_OFFICER', district: { key: 'shiba' }, endsOn: dayFrom(29) }],
      },
    });
    expect((await person('next@shiba.example')).grants).toMatchObject([
      { role: 'BRANCH_OFFICER', startsOn: dayFrom(30), endsOn: null, state: 'COMING' },
    ]);
    const told = await rows(
      `select recipient_address as "to", kind from notification where kind = 'DESK_HANDED_OVER' order by 1`,
    );
    expect(told.map(({ to }) => to)).toEqual(['next@shiba.example', testPeople.shibaOfficer]);
    expect(await rows(`select from audit_entry where action = 'handOverDesk'`)).toHaveLength(1);
    expect(await change(administrator, handOver, { input })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await change(administrator, undo, { id: handed.handOver?.id })).toMatchObject({
      handOver: { canBeUndone: false },
    });
    expect((await person(testPeople.shibaOfficer)).grants).toMatchObject([
      { endsOn: null, state: 'CURRENT' },
    ]);
    expect((await person('next@shiba.example')).grants).toEqual([]);
    expect(await change(administrator, undo, { id: handed.handOver?.id })).toMatchObject({
      code: 'NOTHING_TO_UNDO',
    });
    expect(await rows(`select from notification where kind = 'DESK_HANDED_OVER'`)).toHaveLength(4);
  });

  it('tells a person without a role of now what is to come, and nothing else', async () => {
    await writeRows(api.ownerUrl, (insert) =>
      seedPeople(insert, ward.wardId, {
        'soon@akasaka.example': {
          role: 'COORDINATOR',
          district_id: ward.districts.akasaka,
          starts_on: dayFrom(3),
        },
      }),
    );
    const soon = await api.signInAs('soon@akasaka.example');
    const { data } = await soon.graphql(
      `{ viewer { roles desks { role } grants { role startsOn state district { key } } } }`,
    );
    expect(data).toEqual({
      viewer: {
        roles: [],
        desks: [],
        grants: [
          { role: 'COORDINATOR', startsOn: dayFrom(3), state: 'COMING', district: { key: 'akasaka' } },
        ],
      },
    });
    expect(
      (await soon.graphql(`{ membershipRequests(districtId: "${ward.districts.akasaka}") { id } }`)).data,
    ).toBeNull();
  });

  it('gives further roles to people of the ward only', async () => {
    const { id } = await person(testPeople.akasakaOfficer);
    const input = { role: 'COORDINATOR', districtId: ward.districts.shiba, startsOn: dayFrom(1) };
    expect(await change(company, give, { personId: id, input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await change(administrator, give, { personId: id, input })).toMatchObject({
      outcome: 'PersonSaved',
    });
  });

  it('gives nothing to a person of whom nothing is left', async () => {
    const { id } = await person('moves@kakuu.example');
    await owner.query(`update person set erased_at = now() where id = $1`, [id]);
    const input = { role: 'COORDINATOR', districtId: ward.districts.shiba, startsOn: dayFrom(1) };
    expect(await change(administrator, give, { personId: id, input })).toMatchObject({ code: 'NOT_FOUND' });
    const from = (await list(administrator)).find(({ email }) => email === testPeople.shibaCoordinator);
    const handing = {
      ...{ fromPersonId: from?.id, toPersonId: id, onDate: dayFrom(30), note: null },
      grantIds: from?.grants.map((grant) => grant.id),
    };
    expect(await change(administrator, handOver, { input: handing })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
