import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const needsPolicy: Policy = {
  Query: { CONFERENCE: 'event events need needs', DESK: 'callForOffersPreview callsForOffers' },
  Mutation: {
    OFFICER: 'changeEvent changeNeed copyEvent postEvent postNeed withdrawNeed',
    DESK: 'callForOffers',
  },
  CommunityEvent: {
    rows: 'DISTRICT',
    CONFERENCE: `association clothing days description district id imported lat lng meetingPlace organiserText
      rainPlan theme thingsToBring title titleKana url venueAddress venueName`,
    DESK: 'planChanges',
  },
  ...connectionPolicy('CommunityEvent', 'CONFERENCE'),
  EventDay: {
    rows: 'DISTRICT',
    CONFERENCE: `backupDate calledOffReason certainty date dateText endTime event holiday id needs periodFrom
      periodMeaning periodTo startTime state`,
  },
  StaffingNeed: {
    rows: 'DISTRICT',
    CONFERENCE: `adultsOnly answerBy backupRequired day endsAt event fewestPeople id kind languages mostOffers
      openToWard peopleMissing peopleTaken peopleWanted role skills startsAt state theme urgency`,
  },
  ...connectionPolicy('StaffingNeed', 'CONFERENCE'),
  CallForOffersMade: { DESK: 'companies date offered' },
  CallForOffersPreview: {
    rows: 'PARENT',
    DESK: 'answerBy byTelephone calledToday companies letter letterEnglish needs peopleMissing',
  },
  CallForOffersSent: { DESK: 'byTelephone companies' },
  EventSaved: { OFFICER: 'event told' },
  NeedSaved: { OFFICER: 'need told' },
  TouchedPeople: { rows: 'OFFICE', OFFICER: 'association companies differences key' },
  PlanTold: { OFFICER: 'association companies' },
  PlanDifference: { rows: 'PARENT', DESK: 'after before part' },
  PlanValue: { rows: 'PARENT', DESK: 'conditions date endTime endsNextDay startTime text' },
  PlanConditions: { rows: 'PARENT', DESK: 'adultsOnly backupRequired languages skills' },
  PlanChangeMade: { rows: 'PARENT', DESK: 'actor actorKind at differences role' },
  TouchedCompany: { rows: 'PARENT', OFFICER: 'becomes companyName matchId people role startsAt state' },
};
