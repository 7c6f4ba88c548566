import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedTestWard, testPeople, type TestWard, writeRows } from './ward.js';

const query = `query ($districtId: ID!, $matchId: ID, $eventId: ID, $first: Int, $after: String) {
  notifications(districtId: $districtId, matchId: $matchId, eventId: $eventId, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind channel recipientName organisationName subject state attempts nextAt sentAt failure createdAt } }
  }
}`;

interface Notifications {
  notifications: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { id: string; subject: string; organisationName: string } }[];
  };
}

describe('notifications', () => {
  let api: TestApi;
  let ward: TestWard;
  let eventId: string;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    const { akasaka } = ward.districts;
    eventId = await writeRows(api.ownerUrl, async (insert) => {
      const event = await insert('community_event', {
        district_id: akasaka,
        title: '清掃',
        theme: 'CLEAN_UP',
      });
      const day = await insert('event_day', { event_id: event, certainty: 'DAY', date: '2026-12-06' });
      for (let i = 0; i < 3; i += 1) {
        await insert('notification', {
          dedupe_key: `matter-${i}`,
          kind: 'CALLED_OFF',
          district_id: akasaka,
          event_day_id: i === 0 ? day : null,
          organisation_id: ward.companies.mihon,
          recipient_name: '見本 花子',
          recipient_address: 'hanako@mihon.example',
          language: 'ja',
          message_id: `<${i}@x.example>`,
          subject: `第${i}報`,
          created_at: `2026-11-2${i}T00:00:00Z`,
          next_at: '2026-11-20T09:00:00+09:00',
        });
      }
      return event;
    });
  }, bootMs);
  afterAll(() => api?.close());

  const read = async (who: Visitor, variables: object = {}) =>
    (await who.graphql<Notifications>(query, { districtId: ward.districts.akasaka, ...variables })).data
      ?.notifications;

  it.each(['akasakaOfficer', 'akasakaCoordinator'] as const)(
    'shows them to the desk, the newest first (%s)',
    async (who) => {
      const list = await read(await api.signInAs(testPeople[who]));
      expect(list?.totalCount).toBe(3);
      expect(list?.edges.map(({ node }) => node.subject)).toEqual(['第2報', '第1報', '第0報']);
      expect(list?.edges[0]?.node).toMatchObject({
        kind: 'CALLED_OFF',
        channel: 'EMAIL',
        recipientName: '見本 花子',
        organisationName: 'みほん商事株式会社',
        state: 'PENDING',
        attempts: 0,
        nextAt: '2026-11-20T09:00:00+09:00',
        sentAt: null,
        failure: null,
      });
    },
  );

  it.each(['shibaOfficer', 'shibaCoordinator'] as const)(
    'shows another district’s desk nothing (%s)',
    async (who) => {
      expect(await read(await api.signInAs(testPeople[who]))).toMatchObject({ totalCount: 0, edges: [] });
    },
  );

  it.each(['mihonMember', 'administrator'] as const)(
    'is closed to who works at no desk (%s)',
    async (who) => {
      expect(await read(await api.signInAs(testPeople[who]))).toBeUndefined();
    },
  );

  it('is closed to a visitor', async () => {
    expect(await read(api.visitor())).toBeUndefined();
  });

  it('can be narrowed to an event, and to nothing by what is no identifier', async () => {
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    expect((await read(officer, { eventId }))?.edges.map(({ node }) => node.subject)).toEqual(['第0報']);
    expect(await read(officer, { matchId: eventId })).toMatchObject({ totalCount: 0 });
    expect(await read(officer, { eventId: "x' or 1=1" })).toMatchObject({ totalCount: 0 });
  });

  it('goes on after a cursor', async () => {
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    const first = await read(officer, { first: 2 });
    const rest = await read(officer, { first: 2, after: first?.pageInfo.endCursor });
    expect(rest?.edges.map(({ node }) => node.subject)).toEqual(['第0報']);
    expect(rest?.pageInfo.hasNextPage).toBe(false);
  });
});
