import { addDays, dateInJapan, instantInJapan } from '@app/domain';
import { bootMs, startTestApi, type TestApi } from './api.js';
import { seedCompany, seedTestWard, testPeople, writeRows, type TestWard } from './ward.js';

let api: TestApi;
let ward: TestWard;

beforeAll(async () => {
  api = await startTestApi();
  ward = await seedTestWard(api.ownerUrl);
}, bootMs);
afterAll(() => api?.close());

const day = addDays(dateInJapan(new Date()), 40);
const at = (time: string) => instantInJapan(day, time);
const yesterday = new Date(Date.now() - 86_400_000);

/** A need from nine to noon, that one company has promised four people for. */
const promised = () =>
  writeRows(api.ownerUrl, async (insert) => {
    const district_id = ward.districts.akasaka;
    const company_id = await seedCompany(
      insert,
      ward.wardId,
      ['見本改伺株式会社', 'ミホン'],
      [ward.conferences.akasaka],
    );
    const offer_id = await insert('volunteer_offer', {
      ...{ company_id, people: 4, most_events: 10, themes: ['FESTIVAL'], participation_basis: 'DUTY' },
      district_ids: [district_id],
    });
    await insert('offer_window', { offer_id, starts_at: at('08:00'), ends_at: at('15:00') });
    const event_id = await insert('community_event', {
      ...{
        district_id,
        association_id: ward.associations.akasaka,
        title: '見本もちつき大会',
        theme: 'FESTIVAL',
      },
    });
    const event_day_id = await insert('event_day', { event_id, certainty: 'DAY', date: day });
    const times = { starts_at: at('09:00'), ends_at: at('12:00') };
    const need_id = await insert('staffing_need', {
      ...{ event_day_id, district_id, role: '設営', theme: 'FESTIVAL', people_wanted: 8, fewest_people: 4 },
      ...{ ...times, answer_by: at('00:00') },
    });
    const matchId = await insert('match', {
      ...{
        need_id,
        offer_id,
        company_id,
        district_id,
        origin: 'HAND',
        people: 4,
        state: 'CONFIRMED',
        ...times,
      },
      ...{
        participation_basis: 'DUTY',
        asked_at: yesterday,
        approved_at: yesterday,
        answer_due: at('00:00'),
      },
      ...{ need_terms: 1, offer_terms: 1 },
    });
    return { dayId: event_day_id, needId: need_id, matchId };
  });

const changeNeed = `mutation ($id: ID!, $input: NeedInput!, $seen: ID) { changed: changeNeed(id: $id, input: $input, seen: $seen) {
  __typename ... on Refused { code fields { path code } }
  ... on NeedSaved { told { companies association } need { startsAt peopleTaken matches { id state askedAgain askedTerms answerDue } } }
  ... on TouchedPeople { key association differences { part before { date startTime endTime } after { startTime endTime text conditions { skills } } } companies { matchId companyName people state becomes role startsAt } } } }`;
const enterAnswer = `mutation ($id: ID!, $answer: AnswerInput!) { entered: enterAnswer(id: $id, answer: $answer) {
  __typename ... on Refused { code } ... on MatchDecided { match { state askedAgain } } } }`;

const input = (dayId: string, startTime: string, endTime: string) => ({
  ...{ eventDayId: dayId, role: '設営', startTime, endTime, peopleWanted: 8, fewestPeople: 4 },
  answerBy: addDays(day, -3),
});

interface Changed {
  readonly changed: {
    readonly key: string;
    readonly need: { readonly matches: readonly { readonly askedTerms: number }[] };
  };
}

describe('changeNeed', () => {
  it('shows whom it touches, is done once just that was seen, and lets the company answer to what it read', async () => {
    const { dayId, needId, matchId } = await promised();
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    const change = async (seen: string | null, times: readonly [string, string] = ['10:00', '13:00']) => {
      const variables = { id: needId, input: input(dayId, ...times), seen };
      return (await officer.graphql<Changed>(changeNeed, variables)).data!.changed;
    };
    const shown = await change(null);
    expect(shown).toMatchObject({
      ...{ __typename: 'TouchedPeople', association: true },
      differences: [
        {
          part: 'TIME',
          before: { date: day, startTime: '09:00', endTime: '12:00' },
          after: { startTime: '10:00', endTime: '13:00', text: null, conditions: null },
        },
      ],
      companies: [
        {
          ...{ matchId, companyName: '見本改伺株式会社', people: 4, state: 'CONFIRMED', role: '設営' },
          ...{ becomes: 'ASKED_AGAIN', startsAt: `${day}T10:00:00+09:00` },
        },
      ],
    });
    expect(await change('00000000-0000-4000-8000-000000000000')).toMatchObject({
      __typename: 'TouchedPeople',
      key: shown.key,
    });
    const saved = await change(shown.key);
    expect(saved).toMatchObject({
      ...{ __typename: 'NeedSaved', told: { companies: 1, association: true } },
      need: {
        ...{ startsAt: `${day}T10:00:00+09:00`, peopleTaken: 4 },
        matches: [{ state: 'APPROVED', askedAgain: true }],
      },
    });
    const { askedTerms } = saved.need.matches[0]!;
    const enter = async (terms: number) => {
      const answer = { kind: 'ACCEPT', people: 4, participationBasis: 'DUTY', terms };
      return (await officer.graphql(enterAnswer, { id: matchId, answer })).data;
    };
    expect(await enter(askedTerms - 1)).toMatchObject({ entered: { code: 'PLAN_HAS_CHANGED' } });
    expect(await enter(askedTerms)).toMatchObject({
      entered: { match: { state: 'CONFIRMED', askedAgain: false } },
    });
  });

  it('says who can’t come', async () => {
    const { dayId, needId } = await promised();
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    const variables = { id: needId, input: input(dayId, '13:00', '16:00') };
    expect((await officer.graphql(changeNeed, variables)).data).toMatchObject({
      changed: { companies: [{ becomes: 'CANCELLED' }] },
    });
  });
});
