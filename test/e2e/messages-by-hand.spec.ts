import { DataSource } from 'typeorm';
import { factsOfEachKind } from '../factories/told.js';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { type Message, operations, type Result } from './notification-channels.graphql.js';
import { seedTestWard, testPeople, type TestWard, writeRows } from './ward.js';

describe('what a desk tells by telephone and on paper', () => {
  let api: TestApi;
  let ward: TestWard;
  let owner: DataSource;
  let [officer, coordinator, shiba, kakuu]: Visitor[] = [];
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    [officer, coordinator, shiba, kakuu] = [
      await api.signInAs(testPeople.akasakaOfficer),
      await api.signInAs(testPeople.akasakaCoordinator),
      await api.signInAs(testPeople.shibaOfficer),
      await api.signInAs(testPeople.kakuuMember),
    ];
    owner = await new DataSource({ type: 'postgres', url: api.ownerUrl }).initialize();
  }, bootMs);
  afterAll(async () => {
    await owner?.destroy();
    await api?.close();
  });
  beforeEach(() => owner.query('delete from notification'));

  let matters = 0;
  /** To the association's contact, who has a telephone and no address. */
  const waiting = async (more: object = {}) => {
    matters += 1;
    const [contact] = await owner.query<{ id: string }[]>(
      `select id from contact where organisation_id = $1`,
      [ward.associations.akasaka],
    );
    return writeRows(api.ownerUrl, (insert) =>
      insert('notification', {
        ...{ dedupe_key: `matter-${matters}`, message_id: `<${matters}@x.example>`, kind: 'CALLED_OFF' },
        ...{ channel: 'TELEPHONE', district_id: ward.districts.akasaka, language: 'ja' },
        ...{
          organisation_id: ward.associations.akasaka,
          contact_id: contact!.id,
          recipient_name: '町会 太郎',
        },
        ...{ facts: JSON.stringify(factsOfEachKind().CALLED_OFF), ...more },
      }),
    );
  };
  const list = async (visitor: Visitor | undefined, more: object = {}) => {
    const { data, errors } = await visitor!.graphql<{ messagesByHand: { edges: { node: Message }[] } }>(
      operations.byHand,
      { districtId: ward.districts.akasaka, ...more },
    );
    if (!data?.messagesByHand) throw new Error(JSON.stringify(errors));
    return data.messagesByHand.edges.map(({ node }) => node);
  };
  const ask = async (visitor: Visitor | undefined, text: string, variables: object) => {
    const { data, errors } = await visitor!.graphql<{ it: Result }>(text, variables);
    if (!data?.it) throw new Error(JSON.stringify(errors));
    return data.it;
  };

  it('says whom to call, by which number, what to say and by when', async () => {
    await waiting();
    const [message] = await list(officer);
    expect(message).toMatchObject({
      ...{ recipientName: '町会 太郎', phone: '03-1111-1111', organisationName: '赤坂地区見本町会' },
      ...{ channel: 'TELEPHONE', kind: 'CALLED_OFF', tellBy: '2026-12-06T09:30:00+09:00' },
      ...{ say: expect.stringContaining('雨天のため'), letterText: expect.stringContaining('町会 太郎 様') },
      ...{ doneAt: null, doneByName: null, note: null, timesNotReached: 0 },
    });
  });

  it('lists what is due, by way, and only what people tell', async () => {
    const paper = await waiting({ channel: 'PAPER' });
    const call = await waiting();
    await waiting({ next_at: '2099-01-01' });
    await waiting({ channel: 'EMAIL', recipient_address: 'x@y.example' });
    await waiting({ state: 'SUPPRESSED' });
    const ids = async (more: object = {}) => (await list(coordinator, more)).map(({ id }) => id).toSorted();
    expect(await ids()).toEqual([paper, call].toSorted());
    expect(await ids({ channel: 'PAPER' })).toEqual([paper]);
    expect(await ids({ channel: 'TELEPHONE' })).toEqual([call]);
    expect(await ids({ done: true })).toEqual([]);
  });

  it('is ticked with a note, by name, and undone', async () => {
    const id = await waiting();
    expect((await ask(officer, operations.tick, { id, note: ' ご本人に伝えた ' })).message).toMatchObject({
      ...{ note: 'ご本人に伝えた', doneByName: 'officer', doneAt: expect.any(String) },
    });
    expect(await list(officer)).toEqual([]);
    expect(await list(coordinator, { done: true })).toMatchObject([{ id, doneByName: 'officer' }]);
    expect(await ask(coordinator, operations.tick, { id })).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect((await ask(coordinator, operations.untick, { id })).message).toMatchObject({
      ...{ doneAt: null, doneByName: null },
    });
    expect(await list(officer)).toMatchObject([{ id }]);
    expect(await ask(officer, operations.untick, { id })).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    const entries = await owner.query<{ action: string }[]>(
      `select action from audit_entry where subject_id = $1 order by sequence`,
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['tellByHand', 'undoToldByHand']);
  });

  it('comes again the next working morning, where nobody was reached', async () => {
    const id = await waiting();
    const { message } = await ask(officer, operations.notReached, { id, note: '留守' });
    expect(message).toMatchObject({ timesNotReached: 1, note: '留守', doneAt: null });
    expect(message!.listedFrom).toMatch(/T09:00:00\+09:00$/);
    expect(Date.parse(message!.listedFrom)).toBeGreaterThan(Date.now());
    expect(await list(officer)).toEqual([]);
    await owner.query(`update notification set next_at = now()`);
    expect(await list(officer)).toMatchObject([{ id, timesNotReached: 1, note: '留守' }]);
  });

  it('is no other district’s, and no company’s', async () => {
    const id = await waiting();
    expect(await list(shiba)).toEqual([]);
    await expect(list(kakuu)).rejects.toThrow('FORBIDDEN');
    for (const text of [operations.tick, operations.untick, operations.notReached]) {
      expect(await ask(shiba, text, { id })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await ask(kakuu, text, { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await list(officer)).toMatchObject([{ id, timesNotReached: 0 }]);
  });

  it('never ticks a mail', async () => {
    const id = await waiting({ channel: 'EMAIL', recipient_address: 'x@y.example', next_at: '2099-01-01' });
    for (const text of [operations.tick, operations.untick, operations.notReached]) {
      expect(await ask(officer, text, { id })).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('is worked off by two at once only once', async () => {
    const id = await waiting();
    const both = await Promise.all([
      ask(officer, operations.tick, { id }),
      ask(coordinator, operations.tick, { id }),
    ]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['MessageByHandChanged', 'Refused']);
  });
});
