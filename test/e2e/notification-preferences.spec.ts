import { signUnsubscribeToken } from '@app/notifications';
import { DataSource } from 'typeorm';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { testConfig } from './config.js';
import { operations, type Result } from './notification-channels.graphql.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

describe('how somebody is told', () => {
  let api: TestApi;
  let ward: TestWard;
  let owner: DataSource;
  let [kakuu, mihon, officer, shiba]: Visitor[] = [];
  let contacts: { readonly kakuu: string; readonly association: string };
  let officerId: string;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    [kakuu, mihon, officer, shiba] = [
      await api.signInAs(testPeople.kakuuMember),
      await api.signInAs(testPeople.mihonMember),
      await api.signInAs(testPeople.akasakaOfficer),
      await api.signInAs(testPeople.shibaOfficer),
    ];
    owner = await new DataSource({ type: 'postgres', url: api.ownerUrl }).initialize();
    const contactOf = async (organisation: string) =>
      (
        await owner.query<{ id: string }[]>(`select id from contact where organisation_id = $1`, [
          organisation,
        ])
      )[0]!.id;
    contacts = {
      kakuu: await contactOf(ward.companies.kakuu),
      association: await contactOf(ward.associations.akasaka),
    };
    const [person] = await owner.query<{ id: string }[]>(`select id from person where email = $1`, [
      testPeople.akasakaOfficer,
    ]);
    officerId = person!.id;
  }, bootMs);
  afterAll(async () => {
    await owner?.destroy();
    await api?.close();
  });
  beforeEach(() => owner.query('delete from notification_preference'));

  const ask = async (visitor: Visitor | undefined, text: string, variables: object) => {
    const { data, errors } = await visitor!.graphql<{ it: Result }>(text, variables);
    if (!data?.it) throw new Error(JSON.stringify(errors));
    return data.it;
  };
  const mine = async (visitor: Visitor | undefined) =>
    (await visitor!.graphql<{ myNotificationPreference: object }>(operations.mine)).data
      ?.myNotificationPreference;
  const ofContact = async (visitor: Visitor | undefined, contactId: string) =>
    (
      await visitor!.graphql<{ contactNotificationPreference: object | null }>(operations.ofContact, {
        contactId,
      })
    ).data?.contactNotificationPreference ?? null;
  const quiet = { rhythm: 'DAILY', quietFrom: '22:00', quietUntil: '07:00', off: [] };

  it('is said by oneself, for oneself', async () => {
    expect(await mine(officer)).toMatchObject({
      rhythm: 'AT_ONCE',
      quietFrom: null,
      off: [],
      channel: 'EMAIL',
    });
    const saved = await ask(officer, operations.saveMine, { input: { ...quiet, off: ['ANSWER_RECEIVED'] } });
    expect(saved.preference).toMatchObject({ ...quiet, off: ['ANSWER_RECEIVED'] });
    expect(await mine(officer)).toMatchObject({ ...quiet, off: ['ANSWER_RECEIVED'] });
    expect(await mine(kakuu)).toMatchObject({ rhythm: 'AT_ONCE', off: [] });
  });

  it('offers what comes to the reader, and what may be switched off of it', async () => {
    const [atDesk, forCompany] = [await mine(officer), await mine(kakuu)] as Result['preference'][];
    expect(atDesk!.optionalKinds).toContain('ANSWER_RECEIVED');
    expect(atDesk!.alwaysKinds).toContain('MATCH_WITHDRAWN');
    expect(forCompany!.optionalKinds).toContain('DAY_DONE');
    expect(forCompany!.alwaysKinds).toContain('MATCH_APPROVED');
    expect(forCompany!.optionalKinds).not.toContain('ANSWER_RECEIVED');
  });

  it.each([
    [{ off: ['MATCH_APPROVED'] }, 'input.off NOT_OPTIONAL'],
    [{ quietUntil: null }, 'input.quietUntil EMPTY'],
    [{ quietFrom: null }, 'input.quietFrom EMPTY'],
    [{ quietUntil: '22:00' }, 'input.quietUntil SAME_AS_START'],
  ])('is refused with %j', async (wrong, problem) => {
    const { code, fields } = await ask(officer, operations.saveMine, { input: { ...quiet, ...wrong } });
    expect([code, fields?.map((field) => `${field.path} ${field.code}`)]).toEqual(['BAD_INPUT', [problem]]);
  });

  it('is set by the office for who uses no computer, and by nobody of another district', async () => {
    const contactId = contacts.association;
    const input = { rhythm: 'AT_ONCE', off: [], channel: 'TELEPHONE' };
    expect(await ask(officer, operations.saveOfContact, { contactId, input })).toMatchObject({
      preference: { channel: 'TELEPHONE' },
    });
    expect(await ofContact(officer, contactId)).toMatchObject({ channel: 'TELEPHONE' });
    for (const visitor of [shiba, kakuu, mihon]) {
      expect(await ofContact(visitor, contactId)).toBeNull();
      const changed = { contactId, input: { ...input, channel: 'EMAIL' } };
      expect(await ask(visitor, operations.saveOfContact, changed)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await ofContact(officer, contactId)).toMatchObject({ channel: 'TELEPHONE' });
  });

  it('is set by a company for its own contacts, who have a computer', async () => {
    const contactId = contacts.kakuu;
    expect(await ask(kakuu, operations.saveOfContact, { contactId, input: quiet })).toMatchObject({
      preference: { rhythm: 'DAILY' },
    });
    const onPaper = { contactId, input: { ...quiet, channel: 'PAPER' } };
    expect(await ask(kakuu, operations.saveOfContact, onPaper)).toMatchObject({
      ...{ code: 'BAD_INPUT', fields: [{ path: 'input.channel', code: 'OFFICE_ONLY' }] },
    });
    expect(await ofContact(mihon, contactId)).toBeNull();
    expect(await ask(mihon, operations.saveOfContact, { contactId, input: quiet })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  describe('by the link in a mail', () => {
    const { secretKey } = testConfig('postgres://nobody@localhost/none');
    const tokenOf = (
      holder: { personId: string } | { contactId: string },
      kind: 'DAY_DONE' | 'MATCH_APPROVED',
    ) => signUnsubscribeToken({ holder, kind }, secretKey);
    const offOf = async (contactId: string) =>
      (
        await owner.query<{ off: string[] }[]>(
          `select off from notification_preference where contact_id = $1`,
          [contactId],
        )
      )[0]?.off ?? null;
    const post = (token: string, payload: string, type = 'application/x-www-form-urlencoded') =>
      api.app.inject({
        ...{ method: 'POST', url: `/unsubscribe/${token}`, headers: { 'content-type': type }, payload },
      });

    it('is shown, and opening it changes nothing', async () => {
      const token = tokenOf({ contactId: contacts.kakuu }, 'DAY_DONE');
      const page = await ask(api.visitor(), operations.page, { token });
      expect(page).toMatchObject({ __typename: 'UnsubscribePage', kind: 'DAY_DONE', off: false });
      await api.app.inject({ method: 'GET', url: `/unsubscribe/${token}` });
      await api.app.inject({ method: 'HEAD', url: `/unsubscribe/${token}` });
      expect(await offOf(contacts.kakuu)).toBeNull();
      expect(JSON.stringify(page)).not.toMatch(/担当|花子|csr@/);
    });

    it('is switched off, undone, and chosen further with no sign-in', async () => {
      const token = tokenOf({ contactId: contacts.kakuu }, 'DAY_DONE');
      const nobody = api.visitor();
      expect((await ask(nobody, operations.unsubscribe, { token })).page).toMatchObject({ off: true });
      expect((await ask(nobody, operations.unsubscribe, { token })).page).toMatchObject({ off: true });
      expect(await offOf(contacts.kakuu)).toEqual(['DAY_DONE']);
      expect((await ask(nobody, operations.undoUnsubscribe, { token })).page).toMatchObject({ off: false });
      expect(await offOf(contacts.kakuu)).toEqual([]);
      const input = { ...quiet, off: ['DAY_DONE'] };
      expect((await ask(nobody, operations.saveByLink, { token, input })).page).toMatchObject({
        ...{ off: true, preference: { rhythm: 'DAILY', quietFrom: '22:00' } },
      });
      const wrong = { token, input: { ...quiet, off: ['CALLED_OFF'] } };
      expect(await ask(nobody, operations.saveByLink, wrong)).toMatchObject({ code: 'BAD_INPUT' });
      const entries = await owner.query<{ contact_id: string }[]>(
        `select contact_id from audit_entry where action = 'chooseHowToBeTold' and subject_id = $1
          order by sequence desc limit 3`,
        [contacts.kakuu],
      );
      expect(entries).toHaveLength(3);
      expect(new Set(entries.map(({ contact_id }) => contact_id))).toEqual(new Set([contacts.kakuu]));
    });

    it('is one click in the reader’s mail service', async () => {
      const token = tokenOf({ personId: officerId }, 'DAY_DONE');
      expect((await post(token, 'something=else')).statusCode).toBe(400);
      expect(await mine(officer)).toMatchObject({ off: [] });
      expect((await post(token, 'List-Unsubscribe=One-Click')).statusCode).toBe(200);
      expect(await mine(officer)).toMatchObject({ off: ['DAY_DONE'] });
      await ask(api.visitor(), operations.undoUnsubscribe, { token });
      const form =
        '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
      expect((await post(token, form, 'multipart/form-data; boundary=x')).statusCode).toBe(200);
      expect(await mine(officer)).toMatchObject({ off: ['DAY_DONE'] });
    });

    it('is only for what may be switched off, and only by a link of ours', async () => {
      const holder = { contactId: contacts.kakuu };
      const foreign = signUnsubscribeToken({ holder, kind: 'DAY_DONE' }, `not ${secretKey}`);
      const gone = tokenOf({ contactId: ward.wardId }, 'DAY_DONE');
      for (const token of [tokenOf(holder, 'MATCH_APPROVED'), foreign, gone, 'x', 'x'.repeat(94)]) {
        const nobody = api.visitor();
        expect(await ask(nobody, operations.page, { token })).toMatchObject({ code: 'LINK_INVALID' });
        expect(await ask(nobody, operations.unsubscribe, { token })).toMatchObject({ code: 'LINK_INVALID' });
        expect(await ask(nobody, operations.saveByLink, { token, input: quiet })).toMatchObject({
          code: 'LINK_INVALID',
        });
        expect((await post(token, 'List-Unsubscribe=One-Click')).statusCode).toBe(404);
      }
      expect(await offOf(contacts.kakuu)).toBeNull();
    });

    it('keeps what a contact said before as a colleague', async () => {
      await owner.query(`update contact set email = $2 where id = $1`, [
        contacts.kakuu,
        testPeople.kakuuMember,
      ]);
      await ask(kakuu, operations.saveMine, { input: quiet });
      const token = tokenOf({ contactId: contacts.kakuu }, 'DAY_DONE');
      expect((await ask(api.visitor(), operations.unsubscribe, { token })).page?.preference).toMatchObject({
        ...{ rhythm: 'DAILY', quietFrom: '22:00', off: ['DAY_DONE'] },
      });
    });
  });
});
