import { addDays, dateInJapan, weekdayOf } from '@app/domain';
import { DataSource } from 'typeorm';
import { insertNeed } from '../factories/needs.js';
import { insertOffer } from '../factories/offers.js';
import { bootMs, countStatements, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

const refusal = `... on Refused { code fields { path code } }`;
const fields = `id people smallestGroup mostEvents skills themes languages adultsOnly participationBasis seeksNew note state eventsUsed
  company { name corporateNumber } districts { key } windows { startsAt endsAt }
  patterns { weekdays fromTime toTime firstDay lastDay holidays exceptDates }`;
const submitOffer = `mutation ($input: OfferInput!) { submitOffer(input: $input) { __typename ${refusal} ... on OfferSaved { offer { ${fields} } } } }`;
const changeOffer = `mutation ($id: ID!, $input: OfferInput!) { changeOffer(id: $id, input: $input) { __typename ${refusal}
  ... on OfferSaved { offer { people windows { startsAt } } } } }`;
const withdrawOffer = `mutation ($id: ID!) { withdrawOffer(id: $id) { __typename ${refusal} ... on OfferSaved { offer { state } } } }`;
const listOffers = `query ($districtId: ID, $companyId: ID, $first: Int) {
  offers(districtId: $districtId, companyId: $companyId, first: $first) { totalCount edges { node { ${fields} } } } }`;
const offerFit = `query ($input: OfferInput!) { offerFit(input: $input) { needsLastYear needsAhead } }`;

const today = dateInJapan(new Date());
/** A Saturday about two months ahead. */
const saturday = addDays(today, 56 + ((6 - weekdayOf(today) + 7) % 7));

describe('offers', () => {
  let api: TestApi;
  let ward: TestWard;
  let member: Visitor;
  let owner: DataSource;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    member = await api.signInAs(testPeople.mihonMember);
    owner = await new DataSource({ type: 'postgres', url: api.ownerUrl }).initialize();
  }, bootMs);
  afterAll(async () => {
    await owner?.destroy();
    await api?.close();
  });

  const saturdays = () => ({
    ...{ weekdays: [6], fromTime: '08:00', toTime: '13:00', holidays: 'NEVER' },
    ...{ firstDay: addDays(today, 1), lastDay: addDays(today, 360) },
  });
  const input = (more: object = {}) => ({
    ...{ companyId: ward.companies.mihon, people: 6, smallestGroup: 2, mostEvents: 4, themes: ['FESTIVAL'] },
    ...{
      districtIds: [ward.districts.akasaka],
      participationBasis: 'DUTY',
      windows: [],
      patterns: [saturdays()],
    },
    ...more,
  });
  async function submitted(more: object = {}) {
    const { data, errors } = await member.graphql<{ submitOffer: { offer: { id: string } } }>(submitOffer, {
      input: input(more),
    });
    if (!data?.submitOffer.offer) throw new Error(JSON.stringify(errors ?? data));
    return data.submitOffer.offer;
  }

  it('takes an offer with its times, districts and corporate number', async () => {
    const windows = [{ date: saturday, fromTime: '18:00', toTime: '24:00' }];
    expect(await submitted({ windows, corporateNumber: '８０００－０２０１－３１０３２' })).toMatchObject({
      ...{ people: 6, languages: ['ja'], adultsOnly: true, seeksNew: false, state: 'OPEN', eventsUsed: 0 },
      company: { name: 'みほん商事株式会社', corporateNumber: '8000020131032' },
      districts: [{ key: 'akasaka' }],
      windows: [{ startsAt: `${saturday}T18:00:00+09:00`, endsAt: `${addDays(saturday, 1)}T00:00:00+09:00` }],
      patterns: [{ ...saturdays(), exceptDates: [] }],
    });
  });

  it('names the fields that are wrong', async () => {
    const wrong = input({
      smallestGroup: 7,
      patterns: [{ ...saturdays(), toTime: '08:00' }],
      districtIds: [],
    });
    expect((await member.graphql(submitOffer, { input: wrong })).data).toEqual({
      submitOffer: {
        __typename: 'Refused',
        code: 'BAD_INPUT',
        fields: [
          { path: 'input.smallestGroup', code: 'MORE_THAN_PEOPLE' },
          { path: 'input.districtIds', code: 'EMPTY' },
          { path: 'input.patterns.0.toTime', code: 'END_BEFORE_START' },
        ],
      },
    });
    const number = input({ corporateNumber: '1234567890123' });
    expect((await member.graphql(submitOffer, { input: number })).data).toMatchObject({
      submitOffer: { fields: [{ path: 'input.corporateNumber', code: 'NOT_A_CORPORATE_NUMBER' }] },
    });
  });

  it('is changed and withdrawn by its company', async () => {
    const { id } = await submitted();
    const rival = await api.signInAs(testPeople.kakuuMember);
    expect((await rival.graphql(withdrawOffer, { id })).data).toMatchObject({
      withdrawOffer: { code: 'NOT_FOUND' },
    });
    expect((await member.graphql(changeOffer, { id, input: input({ people: 9 }) })).data).toMatchObject({
      changeOffer: { offer: { people: 9 } },
    });
    expect((await member.graphql(withdrawOffer, { id })).data).toMatchObject({
      withdrawOffer: { offer: { state: 'WITHDRAWN' } },
    });
  });

  it('can be told to the office by telephone', async () => {
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    expect((await officer.graphql(submitOffer, { input: input() })).data).toMatchObject({
      submitOffer: { fields: [{ path: 'input.toldBy', code: 'EMPTY' }] },
    });
    const { data } = await officer.graphql(submitOffer, { input: input({ toldBy: 'TELEPHONE' }) });
    expect(data).toMatchObject({ submitOffer: { offer: { patterns: [{ weekdays: [6] }] } } });
    const elsewhere = await api.signInAs(testPeople.shibaOfficer);
    expect((await elsewhere.graphql(submitOffer, { input: input({ toldBy: 'PAPER' }) })).data).toMatchObject({
      submitOffer: { code: 'NOT_FOUND' },
    });
  });

  it('is seen by its company and by the coordinator of a district that it goes to', async () => {
    const { id } = await submitted();
    const ids = async (who: Visitor) => {
      const { data } = await who.graphql<{ offers: { edges: { node: { id: string } }[] } }>(listOffers, {
        companyId: ward.companies.mihon,
        first: 100,
      });
      return data!.offers.edges.map(({ node }) => node.id);
    };
    for (const email of [testPeople.mihonMember, testPeople.akasakaCoordinator]) {
      expect(await ids(await api.signInAs(email))).toContain(id);
    }
    for (const email of [testPeople.kakuuMember, testPeople.shibaCoordinator, testPeople.akasakaOfficer]) {
      expect(await ids(await api.signInAs(email))).not.toContain(id);
    }
    for (const who of [await api.signInAs(testPeople.administrator), api.visitor()]) {
      expect((await who.graphql(listOffers, { companyId: ward.companies.mihon })).data).toBeNull();
    }
  });

  it('shows what another conference holds of it as busy only', async () => {
    const offerId = await insertOffer(owner, ward.companies.kakuu, [
      ward.districts.akasaka,
      ward.districts.shiba,
    ]);
    const { needId } = await insertNeed(owner, ward.districts.shiba, { date: saturday });
    await owner.query(
      `insert into match (need_id, offer_id, company_id, district_id, origin, people, state, starts_at, ends_at, need_terms,
         offer_terms, asked_at, answer_due) select n.id, $2, $3, n.district_id, 'HAND', 3, 'APPROVED', n.starts_at, n.ends_at,
         1, 1, now(), now() from staffing_need n where n.id = $1`,
      [needId, offerId, ward.companies.kakuu],
    );
    const seenBy = async (email: string) => {
      const visitor = await api.signInAs(email);
      const query = `query ($id: ID!) { offer(id: $id) { busy { startsAt endsAt people } matches { people } } }`;
      return (await visitor.graphql<{ offer: unknown }>(query, { id: offerId })).data?.offer;
    };
    const slot = { startsAt: `${saturday}T09:00:00+09:00`, endsAt: `${saturday}T12:00:00+09:00`, people: 3 };
    expect(await seenBy(testPeople.akasakaCoordinator)).toEqual({ busy: [slot], matches: [] });
    expect(await seenBy(testPeople.shibaCoordinator)).toEqual({ busy: [], matches: [{ people: 3 }] });
    expect(await seenBy(testPeople.kakuuMember)).toEqual({ busy: [], matches: [{ people: 3 }] });
  });

  it('reads a list of 50 with its relations in as many statements as a list of 2', async () => {
    for (let at = 0; at < 50; at += 1) {
      await insertOffer(owner, ward.companies.kakuu, [ward.districts.akasaka, ward.districts.shiba]);
    }
    const coordinator = await api.signInAs(testPeople.akasakaCoordinator);
    const read = (first: number) =>
      countStatements(api, () =>
        coordinator.graphql(listOffers, { districtId: ward.districts.akasaka, first }),
      );
    const few = await read(2);
    const many = await read(50);
    const reads = many.filter((sql) => /^(select|with)/i.test(sql) && !sql.includes('set_config'));
    expect(reads.length).toBeLessThan(18);
    expect(many).toHaveLength(few.length);
  });

  it('tells for how many needs it would do', async () => {
    const need = (date: string, more: object = {}) =>
      insertNeed(owner, ward.districts.akasaka, { date, ...more });
    await need(saturday);
    await need(saturday, { skills: ['COOKING'] });
    await need(addDays(saturday, 1));
    await need(saturday, { state: 'WITHDRAWN' });
    await need(addDays(saturday, -364), { state: 'DONE' });
    await need(addDays(saturday, -357), { state: 'DONE', peopleTaken: 8 });
    await need(addDays(saturday, -363), { state: 'DONE' });
    await insertNeed(owner, ward.districts.shiba, { date: saturday });
    const fit = async (more: object = {}, who = member) => who.graphql(offerFit, { input: input(more) });
    expect((await fit()).data).toEqual({ offerFit: { needsLastYear: 2, needsAhead: 1 } });
    expect((await fit({ skills: ['COOKING'] })).data).toEqual({
      offerFit: { needsLastYear: 2, needsAhead: 2 },
    });
    const window = { date: addDays(saturday, 1), fromTime: '09:00', toTime: '12:00' };
    expect((await fit({ patterns: [], windows: [window] })).data).toEqual({
      offerFit: { needsLastYear: 1, needsAhead: 1 },
    });
    const { errors } = await fit({ people: 0 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const rival = await api.signInAs(testPeople.kakuuMember);
    expect((await fit({}, rival)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
