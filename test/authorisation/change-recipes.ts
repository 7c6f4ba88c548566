import { csvOf, offerListHeaders } from '@app/domain';
import { eventList } from '../harness/event-list.js';
import { accountChanges } from './change-recipes-account.js';
import { notificationChanges } from './change-recipes-notifications.js';
import { peopleChanges } from './change-recipes-people.js';
import {
  all,
  asCompany,
  asConference,
  asDesk,
  asOffice,
  asParty,
  asWriter,
  type Change,
  onRowsOf,
  type Recipe,
} from './change-rules.js';
import type { Args } from './documents.js';
import { offerInput, tokenOf } from './recipes.js';
import type { CompanyName, PlaceName } from './ground.js';
import type { World } from './world.js';
import type { MatchName, NeedName, OfferName } from './world-rows.js';

/** What works only with a browser's own key, a code of the minute or an account elsewhere: other suites show that it does. */
export const elsewhere: ReadonlySet<string> = new Set([
  ...[
    'acceptInvitationWithOrganisation',
    'acceptInvitationWithPasskey',
    'addPasskey',
    'beginInvitationPasskey',
  ],
  ...['confirmSecondFactor', 'enrolSecondFactor', 'linkOrganisationAccount', 'replaceRecoveryCodes'],
  ...['signInWithPasskey'],
]);

/**
 * Each mutation with rows of several districts, companies and wards, and who may: for everybody else it is refused, and
 * nothing is changed by it. A mutation that isn't named here fails the suite, and so does one that works for nobody.
 *
 * To add one: a line with the arguments and the rule, as for the neighbours.
 */
export const mutations: Readonly<Record<string, Recipe>> = {
  ...accountChanges,
  ...notificationChanges,
  ...peopleChanges,
  answerByLink: (given) => [
    { args: { token: tokenOf(given), answer: accept }, may: ({ links }) => links.length > 0 },
  ],
  answerMatch: ofAsked((world, place, company, args) =>
    onRowsOf(asDesk(world, place, args), asCompany(world, company, args)),
  ),
  approveMatches: ofDrafts((id) => ({ input: [{ id }] })),
  callForOffers: ({ world }) =>
    all.map((place) => {
      const period = { from: '2027-04-01', to: '2028-03-31', answerBy: '2027-03-01' };
      return asDesk(world, place, { input: { districtId: world.places[place].id, ...period } });
    }),
  callOff: (given) =>
    ofNeeds({ A: 'ofA', B: 'ofB', C: 'ofC' }, ({ dayId }) => ({ eventDayId: dayId, reason: '雨天' }))(
      given,
    ).map((change, at) => onRowsOf(asConference(given.world, all[at]!, change.args), change)),
  // Where people come, whoever may is shown first whom it touches; nobody else is.
  changeEvent: ofEach(
    ofNeeds({ A: 'ofAEmpty', B: 'ofBEmpty', C: 'ofC' }, ({ eventId, dayId }, districtId) => ({
      id: eventId,
      input: eventInput(districtId, [{ id: dayId, date: '2028-01-15' }]),
    })),
    ofNeeds({ A: 'ofA', B: 'ofB' }, ({ eventId, dayId }, districtId) => ({
      id: eventId,
      input: eventInput(districtId, [{ id: dayId, date: '2028-02-29' }]),
    })),
  ),
  changeNeed: ofEach(
    ofNeeds({ A: 'ofAEmpty', B: 'ofBEmpty', C: 'ofC' }, ({ needId, dayId }) => ({
      id: needId,
      input: needInput(dayId),
    })),
    ofNeeds({ A: 'ofA', B: 'ofB' }, ({ needId, dayId }) => ({
      id: needId,
      input: { ...needInput(dayId), peopleWanted: 40, startTime: '10:00', endTime: '13:00' },
    })),
  ),
  changeOffer: ({ world }) => [
    asWriter(world, 'x', { id: world.offers.xByOfficer, input: offerInput(world, world.companies.x, 'A') }),
    asWriter(world, 'y', { id: world.offers.yToB, input: offerInput(world, world.companies.y, 'B') }),
    asWriter(world, 'w', { id: world.offers.wByNobody, input: offerInput(world, world.companies.w, 'C') }),
  ],
  changeProposal: ofDrafts((id) => ({ input: { id, people: 3 } })),
  chooseLanguage: () => [{ args: { language: 'en' }, may: ({ personId }) => personId !== null }],
  completeDay: ofNeeds({ A: 'ofAPast', B: 'ofBPast' }, ({ dayId }) => ({
    input: { eventDayId: dayId, came: [] },
  })),
  copyEvent: ofNeeds({ A: 'ofAEmpty', B: 'ofBEmpty', C: 'ofC' }, ({ eventId }) => ({
    id: eventId,
    date: '2028-02-12',
  })),
  enterAnswer: ofAsked((world, place, company, args) =>
    onRowsOf(asCompany(world, company, args), asDesk(world, place, args)),
  ),
  fillHole: ({ world }) => [
    asConference(world, 'A', { needId: world.needs.ofAOpenToWard.needId }),
    asConference(world, 'B', { needId: world.needs.ofB.needId }),
    asConference(world, 'C', { needId: world.needs.ofC.needId }),
  ],
  forbidPair: ({ world }) => [
    asConference(world, 'A', { input: pairRuledOut(world, 'ofAOpenToWard', 'xByOfficer') }),
    asConference(world, 'B', { input: pairRuledOut(world, 'ofBOpenToWard', 'zToB') }),
    asConference(world, 'C', { input: pairRuledOut(world, 'ofCOpenToWard', 'wByNobody') }),
  ],
  importList: ofImports('read', (importId) => ({ importId })),
  liftForbiddenPair: ({ world }) =>
    all.map((place) => asConference(world, place, { id: world.forbiddenPairs[place] })),
  liftTurnedDown: ({ world }) => [
    asConference(world, 'A', { id: world.matches.rejectedA }),
    asConference(world, 'A', { id: world.matches.passedA }),
  ],
  mapImportColumns: ofImports('read', (importId, kind) => ({
    input: {
      importId,
      columns:
        kind === 'OFFERS'
          ? [{ column: 3, field: 'people' }]
          : [
              { column: 2, field: 'title' },
              { column: 7, field: 'startDate' },
            ],
    },
  })),
  mendImportRow: ({ world }) => [
    ...all.map((place) =>
      asOffice(world, place, { input: { rowId: world.imports[place].row, title: '直した題' } }),
    ),
    asDesk(world, 'A', { input: { rowId: world.offerLists.deskOfA.row, offer: { people: 7 } } }),
    asCompany(world, 'y', { input: { rowId: world.offerLists.ofY.row, offer: { people: 7 } } }),
  ],
  pinMatch: ofDrafts((id) => ({ id, pinned: true })),
  postEvent: ({ world }) =>
    all.map((place) =>
      asOffice(world, place, { input: eventInput(world.places[place].id, [{ date: '2028-01-15' }]) }),
    ),
  postNeed: ofNeeds({ A: 'ofAEmpty', B: 'ofBEmpty', C: 'ofC' }, ({ dayId }) => ({ input: needInput(dayId) })),
  proposeMatch: ({ world }) => [
    asConference(world, 'A', { input: proposal(world, 'ofAOpenToWard', 'xByOfficer') }),
    asConference(world, 'B', { input: proposal(world, 'ofBOpenToWard', 'zToB') }),
    asConference(world, 'C', { input: proposal(world, 'ofCOpenToWard', 'wByNobody') }),
  ],
  readEventFile: ({ world }) =>
    all.map((place) => asOffice(world, place, { input: eventFile(world.places[place].id, '別の行事') })),
  readOfferFile: ({ world }) => [
    ...all.map((place) =>
      asDesk(world, place, { input: offerFile({ districtId: world.places[place].id }, '別の申し出') }),
    ),
    asCompany(world, 'y', { input: offerFile({ companyId: world.companies.y }, '別の申し出') }),
    asCompany(world, 'w', { input: offerFile({ companyId: world.companies.w }, '別の申し出') }),
  ],
  rejectMatch: ofDrafts((id) => ({ id, reason: '合わない' })),
  repeatMatchRun: ({ world }) => [asConference(world, 'A', { id: world.keptRuns.A })],
  saveMatchingSettings: ({ world }) =>
    all.map((place) =>
      asConference(world, place, {
        input: { districtId: world.places[place].id, mostAsks: 6, asksPer: 'QUARTER', leadDays: 14 },
      }),
    ),
  startMatchRun: ({ world }) =>
    all.map((place) =>
      asConference(world, place, {
        input: { districtId: world.places[place].id, periodFrom: '2027-04-01', periodTo: '2028-03-31' },
      }),
    ),
  stopMatchRun: ({ world }) => [
    asConference(world, 'B', { id: world.queuedRuns.B }),
    asConference(world, 'C', { id: world.queuedRuns.C }),
  ],
  submitOffer: ({ world }) => [
    asWriter(world, 'x', { input: offerInput(world, world.companies.x, 'A') }),
    asWriter(world, 'z', { input: offerInput(world, world.companies.z, 'B') }),
    asWriter(world, 'w', { input: offerInput(world, world.companies.w, 'C') }),
  ],
  turnFairnessDial: ({ world }) => [asConference(world, 'A', { runId: world.keptRuns.A, level: 'QUICK' })],
  undoDecision: ({ world }) => [
    asConference(world, 'A', { id: world.matches.rejectedA }),
    asConference(world, 'B', { id: world.matches.askedB }),
    asConference(world, 'C', { id: world.matches.askedC }),
  ],
  undoImport: ofImports('imported', (importId) => ({ importId })),
  withdrawMatch: ({ world }) => [
    asParty(world, 'A', 'y', { id: world.matches.settledA, reason: '都合' }),
    asParty(world, 'B', 'y', { id: world.matches.settledB, reason: '都合' }),
  ],
  withdrawNeed: ofNeeds({ A: 'ofAEmpty', B: 'ofBEmpty', C: 'ofCOpenToWard' }, ({ needId }) => ({
    id: needId,
  })),
  withdrawOffer: ({ world }) => [
    asWriter(world, 'x', { id: world.offers.xByOfficer }),
    asWriter(world, 'w', { id: world.offers.wByNobody }),
  ],
};

const accept = { kind: 'ACCEPT', people: 1, participationBasis: 'DUTY' } as const;

function ofAsked(rule: (world: World, place: PlaceName, company: CompanyName, args: Args) => Change): Recipe {
  return ({ world }) => [
    rule(world, 'A', 'x', { id: world.matches.askedA, answer: accept }),
    rule(world, 'B', 'z', { id: world.matches.askedB, answer: accept }),
    rule(world, 'C', 'w', { id: world.matches.askedC, answer: accept }),
  ];
}

function ofDrafts(args: (id: string) => Args): Recipe {
  const drafts: Readonly<Record<PlaceName, MatchName>> = { A: 'draftA', B: 'draftB', C: 'draftC' };
  return ({ world }) => all.map((place) => asConference(world, place, args(world.matches[drafts[place]])));
}

function ofEach(...recipes: readonly Recipe[]): Recipe {
  return (given) => recipes.flatMap((recipe) => recipe(given));
}

function ofNeeds(
  names: { readonly [P in PlaceName]?: NeedName },
  args: (ids: World['needs'][NeedName], districtId: string) => Args,
): Recipe {
  return ({ world }) =>
    all.flatMap((place) => {
      const name = names[place];
      return name ? [asOffice(world, place, args(world.needs[name], world.places[place].id))] : [];
    });
}

function ofImports(
  which: 'read' | 'imported',
  args: (id: string, kind: 'EVENTS' | 'OFFERS') => Args,
): Recipe {
  return ({ world }) => [
    ...all.map((place) => asOffice(world, place, args(world.imports[place][which], 'EVENTS'))),
    asDesk(world, 'A', args(world.offerLists.deskOfA[which], 'OFFERS')),
    asCompany(world, 'y', args(world.offerLists.ofY[which], 'OFFERS')),
  ];
}

const proposal = (world: World, need: NeedName, offer: OfferName) => ({
  ...{ needId: world.needs[need].needId, offerId: world.offers[offer], people: 2 },
});

const pairRuledOut = (world: World, need: NeedName, offer: OfferName) => ({
  ...{ needId: world.needs[need].needId, offerId: world.offers[offer], reason: '合わない' },
});

const eventInput = (districtId: string, days: readonly object[]) => ({
  ...{ districtId, title: '新しい行事', theme: 'FESTIVAL', days },
});

const needInput = (eventDayId: string) => ({
  ...{ eventDayId, role: '受付', startTime: '09:00', endTime: '12:00', peopleWanted: 8, fewestPeople: 4 },
  answerBy: '2027-10-01',
});

export function eventFile(districtId: string, title: string) {
  const rows = [
    { イベント名: title, 開始日: '2027-11-03' },
    { イベント名: `${title}の二`, 開始日: '2027-11-04' },
  ];
  return { districtId, fileName: '行事.csv', contentBase64: eventList(rows).toString('base64') };
}

/** Two offers in our own template; in a company's own list they are its own, in a desk's somebody has to say whose. */
export function offerFile(owner: object, remarks: string) {
  const times = ['毎週土 9:00-12:00', '2027/11/6 9:00-12:00'];
  const lines = times.map((when) => `,,,4,2,6,30,${when},2027年1月～2027年12月,,,,,,,${remarks}`);
  const text = `${csvOf([Object.values(offerListHeaders)])}${lines.join('\r\n')}\r\n`;
  return { ...owner, fileName: '申し出.csv', contentBase64: Buffer.from(text).toString('base64') };
}
