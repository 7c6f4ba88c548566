import type { GraphQLSchema } from 'graphql';
import { addDays, dateInJapan } from '@app/domain';
import { graphqlRequest, send } from './send.js';

export const askers = ['anonymous', 'member', 'officer', 'foreigner'] as const;
export type Asker = (typeof askers)[number];

/** Ids by what they are of, under the names that arguments have: `districtId`, `needId`. */
export type Ids = Readonly<Record<string, string>>;

export interface World {
  readonly url: string;
  readonly schema: GraphQLSchema;
  /** Cookies. The foreigner works in another ward, as everything that one can be there. */
  readonly cookies: Readonly<Record<Asker, string>>;
  /** What the member and the officer may see. Its texts hold `ownMark`. */
  readonly own: Ids;
  /** What none of them may see: of another district and another company. Its texts hold `foreignMark`. */
  readonly foreign: Ids;
}

export const ownMark = 'zq8';
export const foreignMark = 'zq7';

/** Texts that must not come back to the asker. */
export function marksHiddenFrom(asker: Asker): readonly string[] {
  return asker === 'anonymous' || asker === 'foreigner' ? [ownMark, foreignMark] : [foreignMark];
}

type Data = Record<string, Record<string, Record<string, unknown>>>;

/** Data of one's operation. @throws Error where it was refused */
export async function ask(url: string, cookie: string, query: string, variables: object): Promise<Data> {
  const { body } = await send(url, graphqlRequest(query, variables), cookie);
  const answer = JSON.parse(body) as { data: Data | null; errors?: unknown };
  if (!answer.data || answer.errors || body.includes('"Refused"')) throw new Error(`${query}: ${body}`);
  return answer.data;
}

export async function cookieOf(url: string, email: string, password: string): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const { headers, body } = await send(url, graphqlRequest(query, { input: { email, password } }));
  if (!body.includes('"SignedIn"')) throw new Error(`${email}: ${body}`);
  return [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** Who plants, and where: an officer and a coordinator of the district, a company's person. */
export interface Planting {
  readonly officer: string;
  readonly coordinator: string;
  readonly company: string;
  readonly districtId: string;
  readonly associationId: string;
  readonly companyId: string;
}

/** An event, a need, an offer, a match between them and a file read, with the mark in every text. */
export async function plant(url: string, planting: Planting, mark: string): Promise<Ids> {
  const { districtId, associationId, companyId } = planting;
  const date = addDays(dateInJapan(new Date()), 60);
  const event = await ask(url, planting.officer, postEvent, {
    input: {
      ...{ districtId, associationId, title: `行事 ${mark}`, theme: 'FESTIVAL', description: `説明 ${mark}` },
      days: [{ date, startTime: '10:00', endTime: '15:00' }],
    },
  });
  type Event = { readonly id: string; readonly days: readonly { readonly id: string }[] };
  const { id: eventId, days } = thing<Event>(event, 'postEvent', 'event');
  const eventDayId = days[0]?.id ?? '';
  const need = await ask(url, planting.officer, postNeed, {
    input: {
      ...{ eventDayId, role: `設営 ${mark}`, startTime: '10:00', endTime: '12:00' },
      ...{ peopleWanted: 4, fewestPeople: 1, answerBy: addDays(date, -20) },
    },
  });
  const offer = await ask(url, planting.company, submitOffer, {
    input: {
      ...{
        companyId,
        districtIds: [districtId],
        people: 5,
        smallestGroup: 1,
        mostEvents: 9,
        themes: ['FESTIVAL'],
      },
      ...{ participationBasis: 'DUTY', note: `ひとこと ${mark}`, patterns: [] },
      windows: [{ date, fromTime: '08:00', toTime: '18:00' }],
    },
  });
  const needId = idIn(need, 'postNeed', 'need');
  const offerId = idIn(offer, 'submitOffer', 'offer');
  const match = await ask(url, planting.coordinator, proposeMatch, { input: { needId, offerId, people: 2 } });
  const list = `イベント名,開始日,場所名称,主催者\r\n催し ${mark},2027/5/1,会場 ${mark},主催 ${mark}\r\n`;
  const file = await ask(url, planting.officer, readEventFile, {
    input: { districtId, fileName: `${mark}.csv`, contentBase64: Buffer.from(list).toString('base64') },
  });
  type Rows = { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  const read = thing<{ readonly id: string; readonly rows: Rows }>(file, 'readEventFile', 'import');
  return {
    ...{ districtId, associationId, companyId, eventId, eventDayId, needId, offerId },
    ...{ matchId: idIn(match, 'proposeMatch', 'match'), importId: read.id },
    rowId: read.rows.edges[0]?.node.id ?? '',
  };
}

function thing<T>(data: Data, operation: string, name: string): T {
  return data[operation]?.[name] as unknown as T;
}

function idIn(data: Data, operation: string, name: string): string {
  return thing<{ readonly id: string }>(data, operation, name).id;
}

const refused = '__typename';
const postEvent = `mutation ($input: EventInput!) { postEvent(input: $input) { ${refused} ... on EventSaved { event { id days { id } } } } }`;
const postNeed = `mutation ($input: NeedInput!) { postNeed(input: $input) { ${refused} ... on NeedSaved { need { id } } } }`;
const submitOffer = `mutation ($input: OfferInput!) { submitOffer(input: $input) { ${refused} ... on OfferSaved { offer { id } } } }`;
const proposeMatch = `mutation ($input: ProposeMatchInput!) { proposeMatch(input: $input) { ${refused} ... on MatchDecided { match { id } } } }`;
const readEventFile = `mutation ($input: ReadEventFileInput!) { readEventFile(input: $input) { ${refused} ... on ListImportRead { import { id rows(first: 1) { edges { node { id } } } } } } }`;
