import { addDays, dateInJapan } from '@app/domain';
import {
  all,
  asCompany,
  asCompanyAdministrator,
  asConference,
  asHolder,
  asNobody,
  asOffice,
  asAnybody,
  asSignedIn,
  asWard,
  either,
  type Recipe,
} from './change-rules.js';
import { linkOf } from './recipes.js';
import type { PlaceName } from './ground.js';
import type { World } from './world.js';
import { corporateNumber } from './world-people.js';

const soon = addDays(dateInJapan(new Date()), 30);
const wardOf: Readonly<Record<PlaceName, keyof World['wards']>> = { A: 'first', B: 'first', C: 'second' };
const signature = {
  ...{ signerName: '代表 太郎', topics: ['ORGANISED_CRIME', 'TAX', 'POLITICS_AND_RELIGION'] },
};
const application = {
  ...{ contactEmail: 'new@company.example', contactName: '担当', corporateNumber: corporateNumber(77) },
  ...{ industry: '卸売業', kana: 'シンキ', language: 'ja', name: '新規株式会社', signature, themes: [] },
};
const district = {
  ...{
    conferenceName: '新会議',
    conferenceNameEn: 'New',
    name: '新地区',
    nameEn: 'new',
    officeName: '新支所',
  },
  ...{ officeNameEn: 'New Office', officePhone: '03-0000-0000', officeSection: '協働推進課' },
};
const contact = { name: '新しい担当', email: 'new@contact.example', language: 'ja' };

/** Who admits: the conference's coordinators, and the administrators of its ward. */
const admits = (world: World, place: PlaceName, args: object) =>
  either(asConference(world, place, { ...args }), asWard(world, wardOf[place], { ...args }));

/** People, companies that join and leave, contacts, names, and what is held about somebody. */
export const peopleChanges: Readonly<Record<string, Recipe>> = {
  acceptCompanyInvitation: (given) => [asHolder({ token: linkOf(given, 'invited'), input: application })],
  addContact: ({ world }) => [
    asCompany(world, 'x', { organisationId: world.companies.x, input: contact }),
    asCompany(world, 'w', { organisationId: world.companies.w, input: contact }),
    ...all.map((place) =>
      asOffice(world, place, { organisationId: world.places[place].association, input: contact }),
    ),
  ],
  admitCompany: ({ world }) => all.map((place) => admits(world, place, { id: world.requests[place] })),
  askToJoin: ({ world }) => [asAnybody({ input: { ...application, districtIds: [world.places.A.id] } })],
  carryOutErasure: ({ world }) => [
    asWard(world, 'first', { id: world.erasures.first }),
    asWard(world, 'second', { id: world.erasures.second }),
  ],
  changeContact: ({ world }) => [
    asCompany(world, 'x', { id: world.contacts.x, input: contact }),
    asCompany(world, 'w', { id: world.contacts.w, input: contact }),
    ...all.map((place) => asOffice(world, place, { id: world.contacts[place], input: contact })),
  ],
  changeDistrict: ({ world }) =>
    all.map((place) => asWard(world, wardOf[place], { id: world.places[place].id, input: district })),
  confirmApplication: (given) => [asHolder({ token: linkOf(given, 'asked') })],
  createDistrict: ({ world }) => [
    {
      args: { key: 'new', input: district },
      may: ({ administeredWards }) => Object.values(world.wards).some((id) => administeredWards.includes(id)),
    },
  ],
  declineErasure: ({ world }) => [
    asWard(world, 'first', { id: world.erasures.first, reason: '手続き中' }),
    asWard(world, 'second', { id: world.erasures.second, reason: '手続き中' }),
  ],
  endAssociationLink: ofAssociations(),
  endSessionsOf: ({ world }) => [
    asWard(world, 'first', { personId: world.invited.first }),
    asWard(world, 'second', { personId: world.invited.second }),
    either(
      asWard(world, 'first', { personId: world.people.companyMember.id }),
      asCompanyAdministrator(world, 'y', {}),
    ),
  ],
  endRole: ({ world }) => [
    either(
      asWard(world, 'first', { grantId: world.grants.companyMember, endsOn: '2099-03-31', ownToo: true }),
      asCompanyAdministrator(world, 'y', {}),
    ),
    asWard(world, 'first', { grantId: world.grants.officer, endsOn: '2099-03-31', ownToo: true }),
    asWard(world, 'second', { grantId: world.grants.foreignOfficer, endsOn: '2099-03-31', ownToo: true }),
  ],
  exportPersonalData: () => [asSignedIn({})],
  givePartnerToken: ({ world }) =>
    all.map((place) => asWard(world, wardOf[place], { input: partner(world, place) })),
  giveRole: ({ world }) => [
    asWard(world, 'first', { personId: world.people.formerOfficer.id, input: officerOf(world, 'A') }),
    asWard(world, 'second', { personId: world.people.foreignCompany.id, input: officerOf(world, 'C') }),
    asNobody({ personId: world.people.foreignCompany.id, input: officerOf(world, 'A') }),
    asNobody({ personId: world.people.formerOfficer.id, input: officerOf(world, 'C') }),
  ],
  handOverDesk: ({ world }) => [
    asWard(world, 'first', {
      input: {
        ...{ fromPersonId: world.people.officer.id, grantIds: [world.grants.officer], onDate: '2099-05-01' },
        toPersonId: world.people.comingCoordinator.id,
      },
    }),
    asWard(world, 'second', {
      input: {
        ...{ fromPersonId: world.people.foreignOfficer.id, grantIds: [world.grants.foreignOfficer] },
        ...{ onDate: '2099-05-01', toPersonId: world.people.foreignCompany.id },
      },
    }),
    asNobody({
      input: {
        ...{ fromPersonId: world.people.officer.id, grantIds: [world.grants.foreignOfficer] },
        ...{ onDate: '2099-05-01', toPersonId: world.people.foreignCompany.id },
      },
    }),
  ],
  inviteCompany: ({ world }) =>
    all.map((place) =>
      admits(world, place, {
        input: {
          ...{ contactEmail: 'new@company.example', corporateNumber: corporateNumber(88), language: 'ja' },
          ...{ districtId: world.places[place].id, name: '招待株式会社' },
        },
      }),
    ),
  invitePerson: ({ world }) => [
    asWard(world, 'first', { input: { ...person, grant: officerOf(world, 'A') } }),
    asWard(world, 'second', { input: { ...person, grant: officerOf(world, 'C') } }),
    either(
      asWard(world, 'first', {
        input: {
          ...person,
          grant: { role: 'COMPANY_MEMBER', companyId: world.companies.x, startsOn: '2099-04-01' },
        },
      }),
      asCompanyAdministrator(world, 'x', {}),
    ),
  ],
  leaveConference: ({ world }) => [
    either(
      asCompanyAdministrator(world, 'x', { input: leaving(world, 'x', 'A') }),
      asConference(world, 'A', {}),
    ),
    either(
      asCompanyAdministrator(world, 'z', { input: leaving(world, 'z', 'B') }),
      asConference(world, 'B', {}),
    ),
    either(
      asCompanyAdministrator(world, 'w', { input: leaving(world, 'w', 'C') }),
      asConference(world, 'C', {}),
    ),
  ],
  removeContact: ({ world }) => [
    asCompany(world, 'x', { id: world.contacts.x }),
    asCompany(world, 'w', { id: world.contacts.w }),
    ...all.map((place) => asOffice(world, place, { id: world.contacts[place] })),
  ],
  renewDeclaration: ({ world }) => [
    asCompanyAdministrator(world, 'x', { companyId: world.companies.x, input: signature }),
    asCompanyAdministrator(world, 'w', { companyId: world.companies.w, input: signature }),
  ],
  reportAttendance: (given) => [
    asHolder({
      ...{ token: linkOf(given, 'association'), eventDayId: given.world.needs.ofALastWeek.dayId },
      came: [{ matchId: given.world.matches.settledLastWeek, people: 1 }],
    }),
    asNobody({
      ...{ token: linkOf(given, 'association'), eventDayId: given.world.needs.ofBPast.dayId },
      came: [{ matchId: given.world.matches.doneB, people: 1 }],
    }),
  ],
  requestErasure: () => [asSignedIn({})],
  resendInvitation: ({ world }) => [
    asWard(world, 'first', { personId: world.invited.first }),
    asWard(world, 'second', { personId: world.invited.second }),
  ],
  revokePartnerToken: ({ world }) => [
    asWard(world, 'first', { id: world.partners.first }),
    asWard(world, 'second', { id: world.partners.second }),
  ],
  saveRoster: ({ world }) => [
    asCompany(world, 'y', { matchId: world.matches.settledB, names: [{ name: '来る人', kana: 'クルヒト' }] }),
    asNobody({ matchId: world.matches.draftC, names: [{ name: '来る人', kana: 'クルヒト' }] }),
  ],
  sayThanks: (given) => [
    asHolder({
      ...{
        token: linkOf(given, 'association'),
        eventDayId: given.world.needs.ofAPast.dayId,
        thanks: 'ありがとう',
      },
    }),
    asNobody({
      ...{
        token: linkOf(given, 'association'),
        eventDayId: given.world.needs.ofBPast.dayId,
        thanks: 'ありがとう',
      },
    }),
  ],
  sendAssociationLink: ({ world }) =>
    all.map((place) =>
      asOffice(world, place, {
        ...{ associationId: world.places[place].association, contactId: world.contacts[place] },
      }),
    ),
  setRetention: ({ world }) => [
    asWard(world, 'first', { kind: 'ROSTERS', length: 20, wardId: world.wards.first }),
    asWard(world, 'second', { kind: 'ROSTERS', length: 20, wardId: world.wards.second }),
  ],
  shareRoster: ({ world }) => [asCompany(world, 'y', { matchId: world.matches.settledB, shared: true })],
  showAssociationLink: ofAssociations(),
  takeErasureBack: ({ world }) => [
    { args: {}, may: ({ personId }) => personId !== null && world.askedToBeErased.includes(personId) },
  ],
  takeOrganisationAccountAway: ({ world }) =>
    world.rows['federated_identity']!.map((id) => asCompanyAdministrator(world, 'x', { id })),
  turnDownCompany: ({ world }) =>
    all.map((place) => admits(world, place, { id: world.requests[place], reason: '今回は見送る' })),
  undoHandOver: ({ world }) => world.rows['hand_over']!.map((id) => asWard(world, 'first', { id })),
  withdrawApplication: (given) => [asHolder({ token: linkOf(given, 'confirmed') })],
  withdrawCompanyInvitation: ({ world }) => [admits(world, 'A', { id: world.requests.invited })],
};

function ofAssociations(): Recipe {
  return ({ world }) =>
    all.map((place) => asOffice(world, place, { associationId: world.places[place].association }));
}

const person = { email: 'new@person.example', language: 'ja', name: '新しい人' };

const officerOf = (world: World, place: PlaceName) => ({
  ...{ role: 'BRANCH_OFFICER', districtId: world.places[place].id, startsOn: '2099-04-01' },
});

const leaving = (world: World, company: 'x' | 'z' | 'w', place: PlaceName) => ({
  ...{ companyId: world.companies[company], districtId: world.places[place].id, lastDay: soon },
  ...{ reason: '統合', liveMatches: 'WITHDRAW' },
});

const partner = (world: World, place: PlaceName) => ({
  ...{
    districtIds: [world.places[place].id],
    startsOn: soon,
    endsOn: soon,
    partnerName: '協力先',
  },
  ...{ operations: ['DISTRICT'], purpose: '行事の表示' },
});
