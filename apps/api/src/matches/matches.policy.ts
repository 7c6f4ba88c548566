import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const matchesPolicy: Policy = {
  Query: {
    LINK_HOLDER: 'answerPage',
    DESK_OR_COMPANY: 'match matches',
    COORDINATOR: 'candidates matchRun matchRuns season',
  },
  Mutation: {
    LINK_HOLDER: 'answerByLink',
    COMPANY: 'answerMatch',
    DESK_OR_COMPANY: 'withdrawMatch',
    DESK: 'enterAnswer',
    OFFICER: 'callOff completeDay',
    COORDINATOR: 'approveMatches pinMatch proposeMatch rejectMatch startMatchRun stopMatchRun undoDecision',
  },
  Match: {
    rows: 'MATCH',
    DESK_OR_COMPANY: `answerDue answeredThrough closedReason company companyName consultation contactsForTheDay
      holdsBackup id need offer participationBasis people peopleCame reasons state`,
    DESK: 'canUndoUntil history origin pinned',
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
  Gap: { rows: 'DESK', DESK: 'peopleMissing reasons' },
  GapReason: { DESK: 'code missing offers onlyThis' },
  Season: {
    COORDINATOR: `holdSeconds lastRun peopleApproved peopleConfirmed peopleProposed peopleWanted settled toReview
      waiting`,
  },
  Candidate: { COORDINATOR: 'company fewest most offer reasons' },
  MatchRun: {
    rows: 'COORDINATOR',
    COORDINATOR: 'district finishedAt id periodFrom periodTo progress requestedAt result state',
  },
  ...connectionPolicy('MatchRun', 'COORDINATOR'),
  RunProgress: { COORDINATOR: 'peoplePlanned seconds share' },
  RunResult: {
    COORDINATOR: `brokenRules needs needsShort offers peopleHeld peoplePlanned peopleWanted proposals seconds
      worstAssociation`,
  },
  AssociationCoverage: { COORDINATOR: 'associationName filled wanted' },
  BrokenRule: { COORDINATOR: 'code matchId' },
  MatchRunStarted: { COORDINATOR: 'run' },
  AnswerPage: {
    rows: 'LINK',
    LINK_HOLDER: `answerDue associationName backupDate canAnswer closedReason clothing companyName consultation endsAt
      eventTitle holdsBackup meetingPlace office participationBasis people rainPlan reasons role smallestGroup
      startsAt state thingsToBring venueAddress venueName`,
  },
  AnswerTaken: { LINK_HOLDER: 'page' },
};
