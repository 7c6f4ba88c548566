import { addDays, dateInJapan } from '@app/domain';
import { DataSource } from 'typeorm';
import { insertNeed } from '../factories/needs.js';
import { bootMs, countStatements, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

const refusal = `... on Refused { code fields { path code } }`;
const postEvent = `mutation ($input: EventInput!) { postEvent(input: $input) { __typename ${refusal} ... on EventSaved { event {
  id title theme imported association { name } district { key }
  days { id certainty date periodFrom periodTo backupDate dateText holiday english: holiday(language: en) state } } } } }`;
const changeEvent = `mutation ($id: ID!, $input: EventInput!) { changeEvent(id: $id, input: $input) { __typename ${refusal}
  ... on EventSaved { event { title days { date needs { startsAt peopleMissing } } } } } }`;
const copyEvent = `mutation ($id: ID!, $date: Date) { copyEvent(id: $id, date: $date) { __typename ${refusal}
  ... on EventSaved { event { id days { date needs { role state peopleTaken } } } } } }`;
const postNeed = `mutation ($input: NeedInput!) { postNeed(input: $input) { __typename ${refusal} ... on NeedSaved { need {
  id role theme startsAt endsAt answerBy peopleWanted peopleMissing urgency mostOffers state day { date } event { title } } } } }`;
const changeNeed = `mutation ($id: ID!, $input: NeedInput!) { changeNeed(id: $id, input: $input) { __typename ${refusal}
  ... on NeedSaved { need { peopleWanted } } } }`;
const withdrawNeed = `mutation ($id: ID!) { withdrawNeed(id: $id) { __typename ${refusal} ... on NeedSaved { need { state } } } }`;
const listNeeds = `query ($districtId: ID!, $first: Int, $after: String, $shortOnly: Boolean, $from: Date) {
  needs(districtId: $districtId, first: $first, after: $after, shortOnly: $shortOnly, from: $from) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { role peopleMissing day { date holiday } event { title association { name } district { conference { name } } } } } } }`;
const listEvents = `query ($districtId: ID!, $first: Int, $search: String, $openQuestionsOnly: Boolean) {
  events(districtId: $districtId, first: $first, search: $search, openQuestionsOnly: $openQuestionsOnly) { totalCount
    edges { node { title association { name } district { key } days { date needs { role peopleMissing } } } } } }`;

interface Edges<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: Node }[];
}
interface SavedEvent {
  postEvent: { event: { id: string; days: { id: string; date: string }[] } };
}

/** Some weeks ahead, whatever day it is. */
const ahead = addDays(dateInJapan(new Date()), 60);

describe('events and needs', () => {
  let api: TestApi;
  let ward: TestWard;
  let officer: Visitor;
  let owner: DataSource;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    officer = await api.signInAs(testPeople.akasakaOfficer);
    owner = await new DataSource({ type: 'postgres', url: api.ownerUrl }).initialize();
  }, bootMs);
  afterAll(async () => {
    await owner?.destroy();
    await api?.close();
  });

  const eventInput = (more: object = {}) => ({
    districtId: ward.districts.akasaka,
    associationId: ward.associations.akasaka,
    title: 'もちつき大会',
    theme: 'FESTIVAL',
    venueName: '架空公園',
    days: [{ date: ahead, startTime: '10:00', endTime: '15:00' }],
    ...more,
  });
  const needInput = (eventDayId: string, more: object = {}) => ({
    eventDayId,
    role: '会場設営',
    startTime: '09:00',
    endTime: '12:00',
    peopleWanted: 8,
    fewestPeople: 4,
    answerBy: addDays(ahead, -14),
    ...more,
  });
  async function posted(more: object = {}) {
    const { data, errors } = await officer.graphql<SavedEvent>(postEvent, { input: eventInput(more) });
    if (!data?.postEvent.event) throw new Error(JSON.stringify(errors ?? data));
    const [day] = data.postEvent.event.days;
    return { eventId: data.postEvent.event.id, dayId: day!.id };
  }
  async function postedNeed(dayId: string, more: object = {}) {
    const { data } = await officer.graphql<{ postNeed: { need: { id: string } } }>(postNeed, {
      input: needInput(dayId, more),
    });
    return data!.postNeed.need.id;
  }

  it('takes an event down: certain days, and what is only known roughly', async () => {
    const days = [
      { date: '2027-11-23', backupDate: '2027-11-28' },
      { dateText: '2028年10月中旬' },
      { dateText: '未定' },
    ];
    const { data } = await officer.graphql(postEvent, { input: eventInput({ days }) });
    expect(data).toMatchObject({
      postEvent: {
        __typename: 'EventSaved',
        event: {
          title: 'もちつき大会',
          imported: false,
          association: { name: '赤坂地区見本町会' },
          district: { key: 'akasaka' },
          days: [
            {
              ...{ certainty: 'DAY', date: '2027-11-23', backupDate: '2027-11-28', state: 'PLANNED' },
              ...{ holiday: '勤労感謝の日', english: 'Labor Thanksgiving Day' },
            },
            {
              certainty: 'PERIOD',
              date: null,
              periodFrom: '2028-10-11',
              periodTo: '2028-10-20',
              holiday: null,
            },
            { certainty: 'OPEN', date: null, dateText: '未定' },
          ],
        },
      },
    });
  });

  it('names the fields that are wrong', async () => {
    const days = [{ date: ahead, startTime: '10:00', endTime: '09:00' }, {}];
    const { data } = await officer.graphql(postEvent, { input: eventInput({ title: ' ', days }) });
    expect(data).toEqual({
      postEvent: {
        __typename: 'Refused',
        code: 'BAD_INPUT',
        fields: [
          { path: 'input.title', code: 'EMPTY' },
          { path: 'input.days.0.endTime', code: 'END_BEFORE_START' },
          { path: 'input.days.1.date', code: 'EMPTY' },
        ],
      },
    });
  });

  it('asks for people, changes that, and takes it back', async () => {
    const { dayId } = await posted();
    const { data } = await officer.graphql<{ postNeed: { need: { id: string } } }>(postNeed, {
      input: needInput(dayId, { startTime: '22:00', endTime: '01:00', endsNextDay: true }),
    });
    expect(data).toMatchObject({
      postNeed: {
        need: {
          ...{ theme: 'FESTIVAL', peopleMissing: 8, urgency: 3, mostOffers: 10, state: 'OPEN' },
          startsAt: `${ahead}T22:00:00+09:00`,
          endsAt: `${addDays(ahead, 1)}T01:00:00+09:00`,
          answerBy: `${addDays(ahead, -14)}T17:00:00+09:00`,
          day: { date: ahead },
          event: { title: 'もちつき大会' },
        },
      },
    });
    const { id } = data!.postNeed.need;
    const change = await officer.graphql(changeNeed, { id, input: needInput(dayId, { peopleWanted: 10 }) });
    expect(change.data).toMatchObject({ changeNeed: { need: { peopleWanted: 10 } } });
    const withdrawn = await officer.graphql(withdrawNeed, { id });
    expect(withdrawn.data).toMatchObject({ withdrawNeed: { need: { state: 'WITHDRAWN' } } });
    const again = await officer.graphql(withdrawNeed, { id });
    expect(again.data).toMatchObject({ withdrawNeed: { code: 'NEED_IS_CLOSED' } });
  });

  it('says why not', async () => {
    const { dayId } = await posted({ days: [{ dateText: '未定' }] });
    const { data } = await officer.graphql(postNeed, { input: needInput(dayId) });
    expect(data).toMatchObject({
      postNeed: { code: 'EVENT_NOT_DATED', fields: [{ path: 'input.eventDayId' }] },
    });
    const dated = await posted();
    const backwards = needInput(dated.dayId, { endTime: '08:00' });
    expect((await officer.graphql(postNeed, { input: backwards })).data).toMatchObject({
      postNeed: { code: 'BAD_INPUT', fields: [{ path: 'input.endTime', code: 'END_BEFORE_START' }] },
    });
    const nobody = await api.visitor().graphql(postNeed, { input: needInput(dated.dayId) });
    expect(nobody.data).toMatchObject({ postNeed: { code: 'NOT_SIGNED_IN' } });
    const coordinator = await api.signInAs(testPeople.akasakaCoordinator);
    expect((await coordinator.graphql(postNeed, { input: needInput(dated.dayId) })).data).toMatchObject({
      postNeed: { code: 'NOT_ALLOWED' },
    });
    const elsewhere = await api.signInAs(testPeople.shibaOfficer);
    expect((await elsewhere.graphql(withdrawNeed, { id: await postedNeed(dated.dayId) })).data).toMatchObject(
      {
        withdrawNeed: { code: 'NOT_FOUND' },
      },
    );
  });

  it('moves needs with their day', async () => {
    const { eventId, dayId } = await posted();
    await postedNeed(dayId);
    const later = addDays(ahead, 7);
    const moved = await officer.graphql(changeEvent, {
      id: eventId,
      input: eventInput({ days: [{ id: dayId, date: later }] }),
    });
    expect(moved.data).toMatchObject({
      changeEvent: { event: { days: [{ date: later, needs: [{ startsAt: `${later}T09:00:00+09:00` }] }] } },
    });
  });

  it('copies an event with its needs', async () => {
    const { eventId, dayId } = await posted();
    await postedNeed(dayId);
    const date = addDays(ahead, 30);
    expect((await officer.graphql(copyEvent, { id: eventId, date })).data).toMatchObject({
      copyEvent: {
        event: { days: [{ date, needs: [{ role: '会場設営', state: 'OPEN', peopleTaken: 0 }] }] },
      },
    });
    expect((await officer.graphql(copyEvent, { id: eventId, date: '2020-01-01' })).data).toMatchObject({
      copyEvent: { code: 'BAD_INPUT', fields: [{ path: 'date', code: 'IN_THE_PAST' }] },
    });
  });

  it('lists to its readers, page by page, and to nobody else', async () => {
    const shiba = await api.signInAs(testPeople.shibaOfficer);
    const districtId = ward.districts.shiba;
    for (const peopleTaken of [0, 5, 7]) await insertNeed(owner, districtId, { peopleTaken, date: ahead });
    const read = async (who: Visitor, more: object = {}) =>
      (await who.graphql<{ needs: Edges<{ peopleMissing: number }> }>(listNeeds, { districtId, ...more }))
        .data!.needs;
    const first = await read(shiba, { shortOnly: true, first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.edges.map(({ node }) => node.peopleMissing)).toEqual([8, 3]);
    const rest = await read(shiba, { shortOnly: true, first: 2, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.peopleMissing)).toEqual([1]);
    expect(await read(officer)).toMatchObject({ totalCount: 0, edges: [] });
    expect((await api.visitor().graphql(listNeeds, { districtId })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(await read(await api.signInAs(testPeople.kakuuMember))).toMatchObject({ totalCount: 3 });
  });

  it('reads lists of 50 with their relations in as many statements as lists of 2', async () => {
    const associationId = ward.associations.akasaka;
    for (let at = 0; at < 50; at += 1) {
      await insertNeed(owner, ward.districts.akasaka, {
        associationId,
        date: addDays(ahead, at),
        title: '数える行事',
      });
    }
    const districtId = ward.districts.akasaka;
    for (const [query, more] of [
      [listNeeds, {}],
      [listEvents, { search: '数える' }],
    ] as const) {
      const read = (first: number) =>
        countStatements(api, () => officer.graphql(query, { districtId, first, ...more }));
      const few = await read(2);
      const many = await read(50);
      expect(many.filter((sql) => /^(select|with)/i.test(sql)).length).toBeLessThan(18);
      expect(many).toHaveLength(few.length);
    }
  });

  it('finds open questions', async () => {
    await posted({ title: 'いつかの清掃', days: [{ dateText: '未定' }] });
    const { data } = await officer.graphql<{ events: Edges<{ title: string }> }>(listEvents, {
      districtId: ward.districts.akasaka,
      openQuestionsOnly: true,
      search: 'イツカ',
    });
    expect(data?.events.edges.map(({ node }) => node.title)).toEqual(['いつかの清掃']);
  });
});
