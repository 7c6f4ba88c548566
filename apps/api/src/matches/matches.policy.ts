import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const matchesPolicy: Policy = {
  Query: {
    LINK_HOLDER: 'answerPage',
    DESK_OR_COMPANY: 'match matches',
    COMPANY: 'whyNotUs',
    DESK: 'reminderSetting',
    COORDINATOR: `candidates compareRuns forbiddenPairs holes matchingSettings matchRun matchRuns season whatIf
      whomToAsk`,
  },
  Mutation: {
    LINK_HOLDER: 'answerByLink',
    COMPANY: 'answerMatch',
    DESK_OR_COMPANY: 'withdrawMatch',
    DESK: 'enterAnswer saveReminderSetting',
    OFFICER: 'callOff completeDay',
    COORDINATOR: `approveMatches changeProposal fillHole forbidPair liftForbiddenPair liftTurnedDown pinMatch
      proposeMatch rejectMatch repeatMatchRun saveMatchingSettings startMatchRun stopMatchRun turnFairnessDial
      undoDecision`,
  },
  Match: {
    rows: 'MATCH',
    DESK_OR_COMPANY: `answerDue answeredThrough askedAgain askedTerms closedReason company companyName consultation contactsForTheDay
      holdsBackup id need offer participationBasis people peopleCame reasons state`,
    DESK: 'canUndoUntil history liftedAt origin pinned',
  },
  ...connectionPolicy('Match', 'DESK_OR_COMPANY'),
  MatchReason: { rows: 'PARENT', ANYONE: 'code endsAt minutes skills startsAt theme times' },
  Decision: { rows: 'PARENT', DESK: 'action actor actorKind at people reason state stateBefore toldBy' },
  DayContact: { rows: 'PARENT', LINK_HOLDER: 'name organisation phone' },
  MatchDecided: { DESK_OR_COMPANY: 'match' },
  EventDaySaved: { OFFICER: 'day told' },
  StaffingNeed: {
    CONFERENCE: 'participants peopleConfirmed',
    DESK_OR_COMPANY: 'matches',
    DESK: 'gap',
  },
  Participant: { rows: 'PARENT', CONFERENCE: 'companyName people state' },
  VolunteerOffer: { DESK_OR_COMPANY: 'busy matches' },
  BusyTime: { rows: 'PARENT', DESK_OR_COMPANY: 'endsAt people startsAt' },
  Gap: { rows: 'DESK', DESK: 'peopleMissing reasons smallestChanges' },
  SmallestChange: { DESK: 'change companies fills people peopleMore', COORDINATOR: 'offeredBy' },
  PlanChange: { DESK: 'code count days language minutes skill' },
  PlanAudit: { COORDINATOR: 'envy envyCount waste wasteCount' },
  Waste: { COORDINATOR: 'couldBe need offers people why' },
  IdleOffer: { COORDINATOR: 'company offerId peopleMore' },
  JustifiedEnvy: { COORDINATOR: 'company heldBy matches need offerId peopleGot peopleLost why' },
  AuditReason: { COORDINATOR: 'code fewest people points' },
  Crew: { COORDINATOR: 'companies leadReason need' },
  CrewCompany: { COORDINATOR: 'company leads people timesTogether walkingMinutes' },
  WhyNotUs: { COMPANY: 'because companies deficits outcome people terms' },
  OwnDeficit: { COMPANY: 'code lacking minutes missing' },
  OwnTerm: { COMPANY: 'code theme walkingMinutes' },
  CompanyToAsk: { COORDINATOR: 'asks company reasons' },
  Ask: { COORDINATOR: 'change enough offerId peopleMore' },
  GapReason: { DESK: 'code missing offers onlyThis' },
  Season: {
    COORDINATOR: `holdSeconds lastRun peopleApproved peopleConfirmed peopleProposed peopleWanted settled toReview
      waiting`,
  },
  Candidate: { COORDINATOR: 'company fewest most offer reasons' },
  MatchRun: {
    rows: 'COORDINATOR',
    COORDINATOR: `audit crews dial district effort fairnessTimes finishedAt id kind lastDial lastRepeat leastChange level periodFrom
      periodTo progress repeated requestedAt result seed state`,
  },
  ...connectionPolicy('MatchRun', 'COORDINATOR'),
  RunProgress: { COORDINATOR: 'gapPercent objective peoplePlanned seconds share upper' },
  RunResult: {
    COORDINATOR: `brokenRules needs needsShort offers peopleHeld peoplePlanned peopleWanted proposals seconds
      totals worstAssociation`,
  },
  AssociationCoverage: { COORDINATOR: 'associationName filled wanted' },
  BrokenRule: { COORDINATOR: 'code matchId' },
  DialPoint: { COORDINATOR: 'seconds times totals' },
  RunRepeated: { COORDINATOR: 'sameBound samePlan seconds' },
  PlanTotals: {
    COORDINATOR: `companies gapPercent matches needsShort objective peopleHeld peoplePlanned peopleWanted tenthPercent
      upper worstPercent`,
  },
  RunComparison: { COORDINATOR: 'after before changes coverage first samePairs second' },
  WhatIfAnswer: { COORDINATOR: 'after before changes coverage samePairs' },
  PairDifference: { COORDINATOR: 'company kind need offerId peopleAfter peopleBefore' },
  CoverageDifference: { COORDINATOR: 'associationName filledAfter filledBefore wantedAfter wantedBefore' },
  ForbiddenPair: {
    rows: 'COORDINATOR',
    COORDINATOR: 'company forbiddenAt id liftedAt need offerId reason',
  },
  ForbiddenPairSaved: { COORDINATOR: 'pair' },
  Hole: { COORDINATOR: 'match need peopleMissing' },
  HoleFilled: { COORDINATOR: 'matches moved need peopleMissing' },
  MatchingSettings: { COORDINATOR: 'asksPer districtId leadDays mostAsks' },
  MatchingSettingsSaved: { COORDINATOR: 'settings' },
  ReminderSetting: { DESK: 'answerReminderDays dayReminderDays districtId examples' },
  ReminderExamples: { DESK: 'answerDue answerReminders date dayReminders' },
  ReminderExample: { DESK: 'at days dueNow' },
  ReminderSettingSaved: { DESK: 'setting' },
  MatchRunStarted: { COORDINATOR: 'run' },
  AnswerPage: {
    rows: 'LINK',
    LINK_HOLDER: `answerDue askedAgain askedTerms associationName backupDate canAnswer closedReason clothing companyName companyNameEn consultation endsAt
      eventTitle holdsBackup meetingPlace office participationBasis people rainPlan reasons role smallestGroup
      startsAt state thingsToBring venueAddress venueName`,
  },
  AnswerTaken: { LINK_HOLDER: 'page' },
};
