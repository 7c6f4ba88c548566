/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** ACCEPT with people and basis; PASS; or CONSULT with a message. */
export type AnswerInput = {
  readonly kind: AnswerKind;
  readonly message?: string | null | undefined;
  readonly participationBasis?: ParticipationBasis | null | undefined;
  readonly people?: number | null | undefined;
};

export type AnswerKind =
  | 'ACCEPT'
  | 'CONSULT'
  | 'PASS';

export type ApproveMatchInput = {
  readonly id: string;
  /** Another headcount than proposed. */
  readonly people?: number | null | undefined;
};

export type AssociationKind =
  | 'FACILITY'
  | 'NEIGHBOURHOOD'
  | 'NPO'
  | 'SCHOOL'
  | 'SHOPPING_STREET'
  | 'YOUTH_COMMITTEE';

export type CameInput = {
  readonly matchId: string;
  readonly people: number;
};

export type ColumnMappingInput = {
  /** Counted from 0. */
  readonly column: number;
  readonly field?: string | null | undefined;
};

export type CompleteDayInput = {
  readonly came: ReadonlyArray<CameInput>;
  readonly eventDayId: string;
};

export type ContributionKind =
  | 'HANDS'
  | 'LECTURER'
  | 'VISIT';

export type DateCertainty =
  | 'DAY'
  | 'OPEN'
  | 'PERIOD';

/** A date, or what is known of it in words: 10月中旬, 未定. */
export type EventDayInput = {
  /** 順延日, at most 62 days later. */
  readonly backupDate?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly dateText?: string | null | undefined;
  readonly endTime?: string | null | undefined;
  /** Of a day that the event has already. */
  readonly id?: string | null | undefined;
  readonly startTime?: string | null | undefined;
};

export type EventInput = {
  readonly associationId?: string | null | undefined;
  readonly clothing?: string | null | undefined;
  readonly days: ReadonlyArray<EventDayInput>;
  readonly description?: string | null | undefined;
  readonly districtId: string;
  readonly lat?: number | null | undefined;
  readonly lng?: number | null | undefined;
  readonly meetingPlace?: string | null | undefined;
  readonly rainPlan?: string | null | undefined;
  readonly theme: Theme;
  readonly thingsToBring?: string | null | undefined;
  readonly title: string;
  readonly titleKana?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly venueAddress?: string | null | undefined;
  readonly venueName?: string | null | undefined;
};

export type EventState =
  | 'CALLED_OFF'
  | 'DONE'
  | 'PLANNED';

export type HolidayRule =
  | 'AS_WEEKDAY'
  | 'NEVER'
  | 'ONLY';

export type ImportPile =
  | 'CHECK'
  | 'READY'
  | 'UNREADABLE';

export type ImportState =
  | 'IMPORTED'
  | 'NEEDS_MAPPING'
  | 'READ'
  | 'UNDONE';

export type Language =
  | 'en'
  | 'ja';

export type MapColumnsInput = {
  /** Columns that are not named mean nothing. */
  readonly columns: ReadonlyArray<ColumnMappingInput>;
  readonly importId: string;
};

export type MatchState =
  | 'APPROVED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'PROPOSED'
  | 'REJECTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** What isn’t given, or given as the draft shows it, stays. Null empties venue, organiser and times, and says nothing of the rest. */
export type MendImportRowInput = {
  readonly date?: string | null | undefined;
  /** Words for the date (10月中旬), where no date is given. */
  readonly dateText?: string | null | undefined;
  readonly endTime?: string | null | undefined;
  readonly leftOut?: boolean | null | undefined;
  /** A further sitting, not the same event twice. */
  readonly notDuplicate?: boolean | null | undefined;
  readonly organiser?: string | null | undefined;
  readonly rowId: string;
  readonly startTime?: string | null | undefined;
  readonly theme?: Theme | null | undefined;
  readonly title?: string | null | undefined;
  readonly venueAddress?: string | null | undefined;
  readonly venueName?: string | null | undefined;
};

export type NeedInput = {
  readonly adultsOnly?: boolean | null | undefined;
  /** The last day on which an answer is in time; before the event’s. */
  readonly answerBy: string;
  readonly backupRequired?: boolean | null | undefined;
  readonly endTime: string;
  /** 翌日: an end past midnight has to be said. */
  readonly endsNextDay?: boolean | null | undefined;
  readonly eventDayId: string;
  readonly fewestPeople: number;
  /** HANDS if not given. */
  readonly kind?: ContributionKind | null | undefined;
  readonly languages?: ReadonlyArray<Language> | null | undefined;
  /** 10 if not given. */
  readonly mostOffers?: number | null | undefined;
  readonly openToWard?: boolean | null | undefined;
  readonly peopleWanted: number;
  readonly role: string;
  readonly skills?: ReadonlyArray<Skill> | null | undefined;
  readonly startTime: string;
  /** The event’s if not given. */
  readonly theme?: Theme | null | undefined;
  /** 1 to 5; 3 if not given. */
  readonly urgency?: number | null | undefined;
};

export type NeedState =
  | 'CALLED_OFF'
  | 'DONE'
  | 'OPEN'
  | 'WITHDRAWN';

export type NotificationState =
  | 'DEAD'
  | 'PENDING'
  | 'RETRY'
  | 'SENDING'
  | 'SENT'
  | 'SUPPRESSED';

export type OfferInput = {
  /** True if not given. */
  readonly adultsOnly?: boolean | null | undefined;
  readonly companyId: string;
  /** 法人番号: kept with the company if it has none yet. */
  readonly corporateNumber?: string | null | undefined;
  readonly districtIds: ReadonlyArray<string>;
  /** HANDS if not given. */
  readonly kind?: ContributionKind | null | undefined;
  /** ja if not given. */
  readonly languages?: ReadonlyArray<Language> | null | undefined;
  readonly mostEvents: number;
  readonly mostPeoplePerNeed?: number | null | undefined;
  readonly mostPersonTurns?: number | null | undefined;
  readonly note?: string | null | undefined;
  readonly participationBasis: ParticipationBasis;
  readonly patterns: ReadonlyArray<WeeklyPatternInput>;
  readonly people: number;
  readonly seeksNew?: boolean | null | undefined;
  readonly skills?: ReadonlyArray<Skill> | null | undefined;
  readonly smallestGroup: number;
  readonly themes: ReadonlyArray<Theme>;
  /** TELEPHONE or PAPER, where an office enters what a company told it. */
  readonly toldBy?: string | null | undefined;
  readonly windows: ReadonlyArray<OfferWindowInput>;
};

export type OfferWindowInput = {
  readonly date: string;
  readonly fromTime: string;
  readonly toTime: string;
};

export type ParticipationBasis =
  | 'DUTY'
  | 'OWN_TIME'
  | 'VOLUNTEER_LEAVE';

export type PeriodMeaning =
  | 'RUNS'
  | 'SOMEWHERE_IN';

export type ProposeMatchInput = {
  readonly needId: string;
  readonly offerId: string;
  readonly people: number;
};

export type ReadEventFileInput = {
  readonly contentBase64: string;
  readonly districtId: string;
  readonly fileName: string;
};

export type RefusalCode =
  | 'ALREADY_DECIDED'
  | 'ALREADY_IMPORTED'
  | 'BAD_INPUT'
  | 'BELOW_SMALLEST_GROUP'
  | 'EVENT_NOT_DATED'
  | 'FILE_BROKEN_QUOTES'
  | 'FILE_DAMAGED'
  | 'FILE_EMPTY'
  | 'FILE_ENCODING'
  | 'FILE_NOT_A_TABLE'
  | 'FILE_NO_HEADER'
  | 'FILE_OLD_EXCEL'
  | 'FILE_PASSWORD'
  | 'FILE_TOO_LARGE'
  | 'FILE_TOO_MANY_ROWS'
  | 'LINK_EXPIRED'
  | 'LINK_INVALID'
  | 'MAPPING_INCOMPLETE'
  | 'MORE_THAN_APPROVED'
  | 'NEED_IS_CLOSED'
  | 'NEED_IS_FULL'
  | 'NOTHING_TO_UNDO'
  | 'NOT_ALLOWED'
  | 'NOT_ELIGIBLE'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'NOT_YET'
  | 'NO_EVENTS_LEFT'
  | 'NO_PERSON_TURNS_LEFT'
  | 'OFFER_IS_CLOSED'
  | 'OFFER_IS_TAKEN'
  | 'RUN_IN_PROGRESS'
  | 'STILL_HAS_PEOPLE'
  | 'TOO_LATE'
  | 'TOO_MANY_OFFERS'
  | 'TOO_MANY_TRIES'
  | 'WRONG_PASSWORD';

export type Role =
  | 'AUDITOR'
  | 'BRANCH_OFFICER'
  | 'COMPANY_ADMINISTRATOR'
  | 'COMPANY_MEMBER'
  | 'COORDINATOR'
  | 'WARD_ADMINISTRATOR';

export type RunState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'STOPPED';

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type Skill =
  | 'COMPUTER'
  | 'COOKING'
  | 'ENGLISH'
  | 'FIRST_AID'
  | 'HEAVY_LIFTING'
  | 'LADDER_WORK'
  | 'PHOTOGRAPHY'
  | 'SOUND_AND_POWER'
  | 'TEACHING'
  | 'TRAFFIC_WATCH';

export type StartMatchRunInput = {
  readonly districtId: string;
  /** How much work to do; 4 if not given. */
  readonly effort?: number | null | undefined;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly seed?: number | null | undefined;
};

export type Theme =
  | 'CHILDREN'
  | 'CLEAN_UP'
  | 'CULTURE'
  | 'DISASTER_PREPAREDNESS'
  | 'ELDERLY'
  | 'ENVIRONMENT'
  | 'FESTIVAL'
  | 'SAFETY';

export type WeeklyPatternInput = {
  readonly exceptDates?: ReadonlyArray<string> | null | undefined;
  readonly firstDay: string;
  readonly fromTime: string;
  readonly holidays: HolidayRule;
  /** At most two years after the first. */
  readonly lastDay: string;
  readonly toTime: string;
  /** Monday 1 to Sunday 7. */
  readonly weekdays: ReadonlyArray<number>;
};

export type AnswerFactsFragment = { readonly state: MatchState, readonly answerDue: string | null, readonly canAnswer: boolean, readonly companyName: string, readonly eventTitle: string, readonly associationName: string | null, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly backupDate: string | null, readonly holdsBackup: boolean, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly consultation: string | null, readonly closedReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly office: { readonly organisation: string, readonly name: string, readonly phone: string | null } };

export type AnswerPageByLinkQueryVariables = Exact<{
  token: string;
}>;


export type AnswerPageByLinkQuery = { readonly answerPage:
    | { readonly __typename: 'AnswerPage', readonly state: MatchState, readonly answerDue: string | null, readonly canAnswer: boolean, readonly companyName: string, readonly eventTitle: string, readonly associationName: string | null, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly backupDate: string | null, readonly holdsBackup: boolean, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly consultation: string | null, readonly closedReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly office: { readonly organisation: string, readonly name: string, readonly phone: string | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AnswerByLinkMutationVariables = Exact<{
  token: string;
  answer: AnswerInput;
}>;


export type AnswerByLinkMutation = { readonly answerByLink:
    | { readonly __typename: 'AnswerTaken', readonly page: { readonly state: MatchState, readonly answerDue: string | null, readonly canAnswer: boolean, readonly companyName: string, readonly eventTitle: string, readonly associationName: string | null, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly backupDate: string | null, readonly holdsBackup: boolean, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly consultation: string | null, readonly closedReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly office: { readonly organisation: string, readonly name: string, readonly phone: string | null } } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type BoardNeedFragment = { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly urgency: number, readonly state: NeedState, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly association: { readonly id: string, readonly name: string } | null }, readonly matches: ReadonlyArray<{ readonly id: string, readonly people: number, readonly state: MatchState, readonly companyName: string }> };

export type BoardSeasonQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
}>;


export type BoardSeasonQuery = { readonly season: { readonly peopleWanted: number, readonly peopleProposed: number, readonly peopleApproved: number, readonly peopleConfirmed: number, readonly toReview: number, readonly waiting: number, readonly settled: number, readonly holdSeconds: number, readonly lastRun: { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null } | null } };

export type BoardNeedsQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type BoardNeedsQuery = { readonly needs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly urgency: number, readonly state: NeedState, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly association: { readonly id: string, readonly name: string } | null }, readonly matches: ReadonlyArray<{ readonly id: string, readonly people: number, readonly state: MatchState, readonly companyName: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BoardMatchFragment = { readonly id: string, readonly people: number, readonly state: MatchState, readonly origin: string, readonly pinned: boolean, readonly holdsBackup: boolean, readonly companyName: string, readonly answerDue: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly canUndoUntil: string | null, readonly offer: { readonly id: string, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly note: string | null } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> };

export type BoardNeedPageQueryVariables = Exact<{
  id: string;
}>;


export type BoardNeedPageQuery = { readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly mostOffers: number, readonly answerBy: string, readonly openToWard: boolean, readonly adultsOnly: boolean, readonly languages: ReadonlyArray<Language>, readonly backupRequired: boolean, readonly skills: ReadonlyArray<Skill>, readonly theme: Theme, readonly state: NeedState, readonly day: { readonly id: string, readonly date: string | null, readonly backupDate: string | null }, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly venueName: string | null, readonly association: { readonly id: string, readonly name: string } | null }, readonly matches: ReadonlyArray<{ readonly id: string, readonly people: number, readonly state: MatchState, readonly origin: string, readonly pinned: boolean, readonly holdsBackup: boolean, readonly companyName: string, readonly answerDue: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly canUndoUntil: string | null, readonly offer: { readonly id: string, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly note: string | null } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> }>, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }> } | null } | null };

export type BoardCandidatesQueryVariables = Exact<{
  needId: string;
}>;


export type BoardCandidatesQuery = { readonly candidates: ReadonlyArray<{ readonly fewest: number, readonly most: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly company: { readonly id: string, readonly name: string }, readonly offer: { readonly id: string, readonly note: string | null } }> };

export type ApproveMatchesMutationVariables = Exact<{
  input: ReadonlyArray<ApproveMatchInput> | ApproveMatchInput;
}>;


export type ApproveMatchesMutation = { readonly approveMatches: ReadonlyArray<
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState, readonly people: number, readonly companyName: string, readonly canUndoUntil: string | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
  > };

export type RejectMatchMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RejectMatchMutation = { readonly rejectMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type UndoDecisionMutationVariables = Exact<{
  id: string;
}>;


export type UndoDecisionMutation = { readonly undoDecision:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ProposeMatchMutationVariables = Exact<{
  input: ProposeMatchInput;
}>;


export type ProposeMatchMutation = { readonly proposeMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly people: number, readonly companyName: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type PinMatchMutationVariables = Exact<{
  id: string;
  pinned: boolean;
}>;


export type PinMatchMutation = { readonly pinMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly pinned: boolean } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ProposalsToReviewQueryVariables = Exact<{
  districtId: string;
  after?: string | null | undefined;
}>;


export type ProposalsToReviewQuery = { readonly matches: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly people: number, readonly companyName: string, readonly pinned: boolean, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleMissing: number, readonly event: { readonly id: string, readonly title: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CompanyMatchFragment = { readonly id: string, readonly people: number, readonly state: MatchState, readonly holdsBackup: boolean, readonly answerDue: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly participationBasis: ParticipationBasis | null, readonly peopleCame: number | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly day: { readonly id: string, readonly backupDate: string | null }, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly association: { readonly id: string, readonly name: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } } };

export type CompanyHomeQueryVariables = Exact<{
  companyId: string;
}>;


export type CompanyHomeQuery = { readonly asked: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly people: number, readonly state: MatchState, readonly holdsBackup: boolean, readonly answerDue: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly participationBasis: ParticipationBasis | null, readonly peopleCame: number | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly day: { readonly id: string, readonly backupDate: string | null }, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly association: { readonly id: string, readonly name: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } } } }> }, readonly settled: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly people: number, readonly state: MatchState, readonly holdsBackup: boolean, readonly answerDue: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly participationBasis: ParticipationBasis | null, readonly peopleCame: number | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly day: { readonly id: string, readonly backupDate: string | null }, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly association: { readonly id: string, readonly name: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } } } }> }, readonly offers: { readonly totalCount: number } };

export type CompanyRecordQueryVariables = Exact<{
  companyId: string;
  after?: string | null | undefined;
}>;


export type CompanyRecordQuery = { readonly matches: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly people: number, readonly peopleCame: number | null, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly association: { readonly id: string, readonly name: string } | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AnswerMatchMutationVariables = Exact<{
  id: string;
  answer: AnswerInput;
}>;


export type AnswerMatchMutation = { readonly answerMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState, readonly people: number } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WithdrawMatchMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawMatchMutation = { readonly withdrawMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type DayFactsFragment = { readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null };

export type EventSummaryFragment = { readonly id: string, readonly title: string, readonly theme: Theme, readonly organiserText: string | null, readonly imported: boolean, readonly association: { readonly id: string, readonly name: string } | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly state: NeedState, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleMissing: number }> }> };

export type EventListQueryVariables = Exact<{
  districtId: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  search?: string | null | undefined;
  openQuestionsOnly?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type EventListQuery = { readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly theme: Theme, readonly organiserText: string | null, readonly imported: boolean, readonly association: { readonly id: string, readonly name: string } | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly state: NeedState, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleMissing: number }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EventTextFragment = { readonly id: string, readonly title: string, readonly titleKana: string | null, readonly description: string | null, readonly organiserText: string | null, readonly theme: Theme, readonly venueName: string | null, readonly venueAddress: string | null, readonly lat: number | null, readonly lng: number | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly url: string | null, readonly imported: boolean, readonly association: { readonly id: string, readonly name: string, readonly kana: string } | null, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } };

export type EventPageQueryVariables = Exact<{
  id: string;
}>;


export type EventPageQuery = { readonly event: { readonly id: string, readonly title: string, readonly titleKana: string | null, readonly description: string | null, readonly organiserText: string | null, readonly theme: Theme, readonly venueName: string | null, readonly venueAddress: string | null, readonly lat: number | null, readonly lng: number | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly url: string | null, readonly imported: boolean, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly kind: ContributionKind, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly skills: ReadonlyArray<Skill>, readonly theme: Theme, readonly urgency: number, readonly mostOffers: number, readonly answerBy: string, readonly openToWard: boolean, readonly adultsOnly: boolean, readonly languages: ReadonlyArray<Language>, readonly backupRequired: boolean, readonly state: NeedState, readonly participants: ReadonlyArray<{ readonly companyName: string, readonly people: number, readonly state: MatchState }>, readonly matches: ReadonlyArray<{ readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly participationBasis: ParticipationBasis | null, readonly answerDue: string | null, readonly canUndoUntil: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly peopleCame: number | null, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> }>, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }> } | null }> }>, readonly association: { readonly id: string, readonly name: string, readonly kana: string } | null, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } | null };

export type EventToChangeQueryVariables = Exact<{
  id: string;
}>;


export type EventToChangeQuery = { readonly event: { readonly id: string, readonly title: string, readonly titleKana: string | null, readonly description: string | null, readonly organiserText: string | null, readonly theme: Theme, readonly venueName: string | null, readonly venueAddress: string | null, readonly lat: number | null, readonly lng: number | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly url: string | null, readonly imported: boolean, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly peopleTaken: number }> }>, readonly association: { readonly id: string, readonly name: string, readonly kana: string } | null, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } | null };

export type AssociationsFoundQueryVariables = Exact<{
  districtId: string;
  search?: string | null | undefined;
}>;


export type AssociationsFoundQuery = { readonly associations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kana: string, readonly kind: AssociationKind } }> } };

export type PostEventMutationVariables = Exact<{
  input: EventInput;
}>;


export type PostEventMutation = { readonly postEvent:
    | { readonly __typename: 'EventSaved', readonly event: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangeEventMutationVariables = Exact<{
  id: string;
  input: EventInput;
}>;


export type ChangeEventMutation = { readonly changeEvent:
    | { readonly __typename: 'EventSaved', readonly event: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CopyEventMutationVariables = Exact<{
  id: string;
  date?: string | null | undefined;
}>;


export type CopyEventMutation = { readonly copyEvent:
    | { readonly __typename: 'EventSaved', readonly event: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CallOffMutationVariables = Exact<{
  eventDayId: string;
  reason: string;
}>;


export type CallOffMutation = { readonly callOff:
    | { readonly __typename: 'EventDaySaved', readonly told: number }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CompleteDayMutationVariables = Exact<{
  input: CompleteDayInput;
}>;


export type CompleteDayMutation = { readonly completeDay:
    | { readonly __typename: 'EventDaySaved', readonly told: number }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type OfficerTodayQueryVariables = Exact<{
  districtId: string;
  today: string;
  until: string;
  before: string;
  yesterday: string;
}>;


export type OfficerTodayQuery = { readonly short: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: string, readonly answerBy: string, readonly peopleWanted: number, readonly peopleTaken: number, readonly peopleMissing: number, readonly fewestPeople: number, readonly state: NeedState, readonly day: { readonly date: string | null }, readonly event: { readonly id: string, readonly title: string } } }> }, readonly undated: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }> } }> }, readonly past: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly theme: Theme, readonly organiserText: string | null, readonly imported: boolean, readonly association: { readonly id: string, readonly name: string } | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly state: NeedState, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleMissing: number }> }> } }> }, readonly asked: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly companyName: string, readonly people: number, readonly consultation: string | null, readonly answerDue: string | null, readonly need: { readonly id: string, readonly role: string, readonly event: { readonly id: string, readonly title: string } } } }> }, readonly messages: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly channel: string, readonly recipientName: string, readonly organisationName: string | null, readonly subject: string | null, readonly state: NotificationState, readonly attempts: number, readonly nextAt: string, readonly sentAt: string | null, readonly failure: string | null, readonly createdAt: string } }> }, readonly ahead: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly theme: Theme, readonly organiserText: string | null, readonly imported: boolean, readonly association: { readonly id: string, readonly name: string } | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly state: NeedState, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleMissing: number }> }> } }> } };

export type ImportCountsFragment = { readonly id: string, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string };

export type ImportListQueryVariables = Exact<{
  districtId: string;
  after?: string | null | undefined;
}>;


export type ImportListQuery = { readonly eventImports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ImportPageQueryVariables = Exact<{
  id: string;
}>;


export type ImportPageQuery = { readonly eventImport: { readonly sheet: string | null, readonly otherSheets: ReadonlyArray<string>, readonly id: string, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string, readonly sameFileAs: { readonly id: string, readonly createdAt: string, readonly state: ImportState } | null, readonly suggestedMapping: ReadonlyArray<{ readonly header: string, readonly column: number, readonly field: string | null, readonly need: string | null }>, readonly reportedRows: { readonly edges: ReadonlyArray<{ readonly node: { readonly rowNumber: number, readonly reason: string, readonly text: string } }> }, readonly sample: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cells: ReadonlyArray<{ readonly column: number, readonly text: string }> } }> } } | null };

export type ImportRowPartsFragment = { readonly id: string, readonly rowNumber: number, readonly pile: ImportPile | null, readonly leftOut: boolean, readonly notDuplicate: boolean, readonly draft: { readonly title: string | null, readonly theme: Theme | null, readonly dateCertainty: DateCertainty, readonly date: string | null, readonly dateTo: string | null, readonly dates: ReadonlyArray<string>, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly dateText: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly organiser: string | null, readonly needs: ReadonlyArray<{ readonly role: string, readonly peopleWanted: number }> } | null, readonly problems: ReadonlyArray<{ readonly field: string | null, readonly code: string, readonly weight: string, readonly cellText: string, readonly suggestion: string | null }>, readonly cells: ReadonlyArray<{ readonly header: string, readonly column: number, readonly text: string }>, readonly duplicate: { readonly rowNumber: number | null, readonly because: string, readonly changed: boolean, readonly event: { readonly id: string, readonly title: string, readonly venueName: string | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }> } | null } | null, readonly event: { readonly id: string, readonly title: string } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  pile?: ImportPile | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { readonly eventImport: { readonly id: string, readonly rows: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly rowNumber: number, readonly pile: ImportPile | null, readonly leftOut: boolean, readonly notDuplicate: boolean, readonly draft: { readonly title: string | null, readonly theme: Theme | null, readonly dateCertainty: DateCertainty, readonly date: string | null, readonly dateTo: string | null, readonly dates: ReadonlyArray<string>, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly dateText: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly organiser: string | null, readonly needs: ReadonlyArray<{ readonly role: string, readonly peopleWanted: number }> } | null, readonly problems: ReadonlyArray<{ readonly field: string | null, readonly code: string, readonly weight: string, readonly cellText: string, readonly suggestion: string | null }>, readonly cells: ReadonlyArray<{ readonly header: string, readonly column: number, readonly text: string }>, readonly duplicate: { readonly rowNumber: number | null, readonly because: string, readonly changed: boolean, readonly event: { readonly id: string, readonly title: string, readonly venueName: string | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }> } | null } | null, readonly event: { readonly id: string, readonly title: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReadEventFileMutationVariables = Exact<{
  input: ReadEventFileInput;
}>;


export type ReadEventFileMutation = { readonly readEventFile:
    | { readonly __typename: 'EventImportRead', readonly import: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type MapImportColumnsMutationVariables = Exact<{
  input: MapColumnsInput;
}>;


export type MapImportColumnsMutation = { readonly mapImportColumns:
    | { readonly __typename: 'EventImportRead', readonly import: { readonly id: string, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type MendImportRowMutationVariables = Exact<{
  input: MendImportRowInput;
}>;


export type MendImportRowMutation = { readonly mendImportRow:
    | { readonly __typename: 'ImportRowMended', readonly row: { readonly id: string, readonly rowNumber: number, readonly pile: ImportPile | null, readonly leftOut: boolean, readonly notDuplicate: boolean, readonly draft: { readonly title: string | null, readonly theme: Theme | null, readonly dateCertainty: DateCertainty, readonly date: string | null, readonly dateTo: string | null, readonly dates: ReadonlyArray<string>, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly dateText: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly organiser: string | null, readonly needs: ReadonlyArray<{ readonly role: string, readonly peopleWanted: number }> } | null, readonly problems: ReadonlyArray<{ readonly field: string | null, readonly code: string, readonly weight: string, readonly cellText: string, readonly suggestion: string | null }>, readonly cells: ReadonlyArray<{ readonly header: string, readonly column: number, readonly text: string }>, readonly duplicate: { readonly rowNumber: number | null, readonly because: string, readonly changed: boolean, readonly event: { readonly id: string, readonly title: string, readonly venueName: string | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }> } | null } | null, readonly event: { readonly id: string, readonly title: string } | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ImportEventsMutationVariables = Exact<{
  importId: string;
}>;


export type ImportEventsMutation = { readonly importEvents:
    | { readonly __typename: 'EventImportRead', readonly import: { readonly id: string, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type UndoImportMutationVariables = Exact<{
  importId: string;
}>;


export type UndoImportMutation = { readonly undoImport:
    | { readonly __typename: 'EventImportRead', readonly import: { readonly id: string, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ReasonFactsFragment = { readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null };

export type HistoryLineFragment = { readonly at: string, readonly actor: string, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null };

export type MatchPlaceQueryVariables = Exact<{
  id: string;
}>;


export type MatchPlaceQuery = { readonly match: { readonly id: string, readonly company: { readonly id: string } | null, readonly need: { readonly id: string, readonly event: { readonly id: string, readonly district: { readonly id: string, readonly key: string } } } } | null };

export type OfficerMatchFragment = { readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly participationBasis: ParticipationBasis | null, readonly answerDue: string | null, readonly canUndoUntil: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly peopleCame: number | null, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> };

export type OfficerNeedFragment = { readonly id: string, readonly kind: ContributionKind, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly skills: ReadonlyArray<Skill>, readonly theme: Theme, readonly urgency: number, readonly mostOffers: number, readonly answerBy: string, readonly openToWard: boolean, readonly adultsOnly: boolean, readonly languages: ReadonlyArray<Language>, readonly backupRequired: boolean, readonly state: NeedState, readonly participants: ReadonlyArray<{ readonly companyName: string, readonly people: number, readonly state: MatchState }>, readonly matches: ReadonlyArray<{ readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly participationBasis: ParticipationBasis | null, readonly answerDue: string | null, readonly canUndoUntil: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly peopleCame: number | null, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> }>, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }> } | null };

export type NeedToChangeQueryVariables = Exact<{
  id: string;
}>;


export type NeedToChangeQuery = { readonly need: { readonly id: string, readonly kind: ContributionKind, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly skills: ReadonlyArray<Skill>, readonly theme: Theme, readonly urgency: number, readonly mostOffers: number, readonly answerBy: string, readonly openToWard: boolean, readonly adultsOnly: boolean, readonly languages: ReadonlyArray<Language>, readonly backupRequired: boolean, readonly state: NeedState, readonly day: { readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }, readonly event: { readonly id: string, readonly title: string, readonly theme: Theme, readonly district: { readonly id: string, readonly key: string } }, readonly participants: ReadonlyArray<{ readonly companyName: string, readonly people: number, readonly state: MatchState }>, readonly matches: ReadonlyArray<{ readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly participationBasis: ParticipationBasis | null, readonly answerDue: string | null, readonly canUndoUntil: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly peopleCame: number | null, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> }>, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }> } | null } | null };

export type PostNeedMutationVariables = Exact<{
  input: NeedInput;
}>;


export type PostNeedMutation = { readonly postNeed:
    | { readonly __typename: 'NeedSaved', readonly need: { readonly id: string, readonly role: string, readonly peopleWanted: number } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangeNeedMutationVariables = Exact<{
  id: string;
  input: NeedInput;
}>;


export type ChangeNeedMutation = { readonly changeNeed:
    | { readonly __typename: 'NeedSaved', readonly need: { readonly id: string, readonly role: string, readonly peopleWanted: number } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WithdrawNeedMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawNeedMutation = { readonly withdrawNeed:
    | { readonly __typename: 'NeedSaved', readonly need: { readonly id: string, readonly role: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type EnterAnswerMutationVariables = Exact<{
  id: string;
  answer: AnswerInput;
}>;


export type EnterAnswerMutation = { readonly enterAnswer:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState, readonly people: number, readonly companyName: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type MessageListQueryVariables = Exact<{
  districtId: string;
  eventId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MessageListQuery = { readonly notifications: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly channel: string, readonly recipientName: string, readonly organisationName: string | null, readonly subject: string | null, readonly state: NotificationState, readonly attempts: number, readonly nextAt: string, readonly sentAt: string | null, readonly failure: string | null, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MessageLineFragment = { readonly id: string, readonly kind: string, readonly channel: string, readonly recipientName: string, readonly organisationName: string | null, readonly subject: string | null, readonly state: NotificationState, readonly attempts: number, readonly nextAt: string, readonly sentAt: string | null, readonly failure: string | null, readonly createdAt: string };

export type OfferFactsFragment = { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> };

export type OfferListQueryVariables = Exact<{
  companyId?: string | null | undefined;
  districtId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferListQuery = { readonly offers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfferToChangeQueryVariables = Exact<{
  id: string;
}>;


export type OfferToChangeQuery = { readonly offer: { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> } | null };

export type DistrictChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictChoicesQuery = { readonly districts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string }> };

export type CompaniesFoundQueryVariables = Exact<{
  districtId: string;
  search?: string | null | undefined;
}>;


export type CompaniesFoundQuery = { readonly companies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kana: string, readonly corporateNumber: string | null } }> } };

export type OfferFitPreviewQueryVariables = Exact<{
  input: OfferInput;
}>;


export type OfferFitPreviewQuery = { readonly offerFit: { readonly needsLastYear: number, readonly needsAhead: number } };

export type SubmitOfferMutationVariables = Exact<{
  input: OfferInput;
}>;


export type SubmitOfferMutation = { readonly submitOffer:
    | { readonly __typename: 'OfferSaved', readonly offer: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangeOfferMutationVariables = Exact<{
  id: string;
  input: OfferInput;
}>;


export type ChangeOfferMutation = { readonly changeOffer:
    | { readonly __typename: 'OfferSaved', readonly offer: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WithdrawOfferMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawOfferMutation = { readonly withdrawOffer:
    | { readonly __typename: 'OfferSaved', readonly offer: { readonly id: string, readonly state: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CompanyNumberQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyNumberQuery = { readonly viewer: { readonly companies: ReadonlyArray<{ readonly id: string, readonly corporateNumber: string | null }> } | null };

export type RunFactsFragment = { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null };

export type RunListQueryVariables = Exact<{
  districtId: string;
  after?: string | null | undefined;
}>;


export type RunListQuery = { readonly matchRuns: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RunNowQueryVariables = Exact<{
  id: string;
}>;


export type RunNowQuery = { readonly matchRun: { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null } | null };

export type ShortNeedsQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
}>;


export type ShortNeedsQuery = { readonly needs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleMissing: number, readonly state: NeedState, readonly event: { readonly id: string, readonly title: string }, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }> } | null } }> } };

export type BrokenMatchQueryVariables = Exact<{
  id: string;
}>;


export type BrokenMatchQuery = { readonly match: { readonly id: string, readonly companyName: string, readonly people: number, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly event: { readonly id: string, readonly title: string } } } | null };

export type StartMatchRunMutationVariables = Exact<{
  input: StartMatchRunInput;
}>;


export type StartMatchRunMutation = { readonly startMatchRun:
    | { readonly __typename: 'MatchRunStarted', readonly run: { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type StopMatchRunMutationVariables = Exact<{
  id: string;
}>;


export type StopMatchRunMutation = { readonly stopMatchRun:
    | { readonly __typename: 'MatchRunStarted', readonly run: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type SessionViewerFragment = { readonly roles: ReadonlyArray<Role>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> };

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: boolean };

export type KeepLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type KeepLanguageMutation = { readonly chooseLanguage:
    | { readonly __typename: 'LanguageChosen' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode }
   };

export type DemonstrationAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationAccountsQuery = { readonly demonstration: { readonly accounts: ReadonlyArray<{ readonly role: Role, readonly name: string, readonly organisation: string, readonly email: string, readonly password: string }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
   };

export type WardDistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type WardDistrictsQuery = { readonly wardOverview: ReadonlyArray<{ readonly needs: number, readonly peopleWanted: number, readonly peopleTaken: number, readonly companies: number, readonly offers: number, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReasonFactsFragmentDoc = new TypedDocumentString(`
    fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}
    `, {"fragmentName":"ReasonFacts"}) as unknown as TypedDocumentString<ReasonFactsFragment, unknown>;
export const AnswerFactsFragmentDoc = new TypedDocumentString(`
    fragment AnswerFacts on AnswerPage {
  state
  answerDue
  canAnswer
  companyName
  eventTitle
  associationName
  role
  startsAt
  endsAt
  backupDate
  holdsBackup
  venueName
  venueAddress
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  people
  smallestGroup
  participationBasis
  consultation
  closedReason
  reasons {
    ...ReasonFacts
  }
  office {
    organisation
    name
    phone
  }
}
    fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}`, {"fragmentName":"AnswerFacts"}) as unknown as TypedDocumentString<AnswerFactsFragment, unknown>;
export const BoardNeedFragmentDoc = new TypedDocumentString(`
    fragment BoardNeed on StaffingNeed {
  id
  role
  startsAt
  endsAt
  peopleWanted
  fewestPeople
  peopleTaken
  peopleConfirmed
  peopleMissing
  urgency
  state
  event {
    id
    title
    organiserText
    association {
      id
      name
    }
  }
  matches {
    id
    people
    state
    companyName
  }
}
    `, {"fragmentName":"BoardNeed"}) as unknown as TypedDocumentString<BoardNeedFragment, unknown>;
export const HistoryLineFragmentDoc = new TypedDocumentString(`
    fragment HistoryLine on Decision {
  at
  actor
  action
  reason
  toldBy
  stateBefore
  state
  people
}
    `, {"fragmentName":"HistoryLine"}) as unknown as TypedDocumentString<HistoryLineFragment, unknown>;
export const BoardMatchFragmentDoc = new TypedDocumentString(`
    fragment BoardMatch on Match {
  id
  people
  state
  origin
  pinned
  holdsBackup
  companyName
  answerDue
  answeredThrough
  consultation
  closedReason
  canUndoUntil
  offer {
    id
    people
    smallestGroup
    participationBasis
    note
  }
  reasons {
    ...ReasonFacts
  }
  history {
    ...HistoryLine
  }
}
    fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}
fragment HistoryLine on Decision {
  at
  actor
  action
  reason
  toldBy
  stateBefore
  state
  people
}`, {"fragmentName":"BoardMatch"}) as unknown as TypedDocumentString<BoardMatchFragment, unknown>;
export const CompanyMatchFragmentDoc = new TypedDocumentString(`
    fragment CompanyMatch on Match {
  id
  people
  state
  holdsBackup
  answerDue
  consultation
  closedReason
  participationBasis
  peopleCame
  reasons {
    ...ReasonFacts
  }
  offer {
    id
    smallestGroup
    participationBasis
  }
  contactsForTheDay {
    organisation
    name
    phone
  }
  need {
    id
    role
    startsAt
    endsAt
    day {
      id
      backupDate
    }
    event {
      id
      title
      organiserText
      venueName
      venueAddress
      meetingPlace
      thingsToBring
      clothing
      rainPlan
      association {
        id
        name
      }
      district {
        id
        name
        nameEn
        officeName
        officeNameEn
        officeSection
        officePhone
      }
    }
  }
}
    fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}`, {"fragmentName":"CompanyMatch"}) as unknown as TypedDocumentString<CompanyMatchFragment, unknown>;
export const DayFactsFragmentDoc = new TypedDocumentString(`
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}
    `, {"fragmentName":"DayFacts"}) as unknown as TypedDocumentString<DayFactsFragment, unknown>;
export const EventSummaryFragmentDoc = new TypedDocumentString(`
    fragment EventSummary on CommunityEvent {
  id
  title
  theme
  organiserText
  imported
  association {
    id
    name
  }
  days {
    ...DayFacts
    needs {
      id
      role
      state
      peopleWanted
      fewestPeople
      peopleTaken
      peopleMissing
    }
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}`, {"fragmentName":"EventSummary"}) as unknown as TypedDocumentString<EventSummaryFragment, unknown>;
export const EventTextFragmentDoc = new TypedDocumentString(`
    fragment EventText on CommunityEvent {
  id
  title
  titleKana
  description
  organiserText
  theme
  venueName
  venueAddress
  lat
  lng
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  url
  imported
  association {
    id
    name
    kana
  }
  district {
    id
    key
    name
    officeName
    officeNameEn
    officeSection
    officePhone
  }
}
    `, {"fragmentName":"EventText"}) as unknown as TypedDocumentString<EventTextFragment, unknown>;
export const ImportCountsFragmentDoc = new TypedDocumentString(`
    fragment ImportCounts on EventImport {
  id
  fileName
  format
  encoding
  generation
  state
  rowsInFile
  rowsRead
  rowsReported
  toImport
  ready
  check
  unreadable
  leftOut
  duplicates
  imported
  createdAt
}
    `, {"fragmentName":"ImportCounts"}) as unknown as TypedDocumentString<ImportCountsFragment, unknown>;
export const ImportRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportRowParts on ImportRow {
  id
  rowNumber
  pile
  leftOut
  notDuplicate
  draft {
    title
    theme
    dateCertainty
    date
    dateTo
    dates
    periodFrom
    periodTo
    periodMeaning
    dateText
    startTime
    endTime
    venueName
    venueAddress
    organiser
    needs {
      role
      peopleWanted
    }
  }
  problems {
    field
    code
    weight
    cellText
    suggestion
  }
  cells {
    header
    column
    text
  }
  duplicate {
    rowNumber
    because
    changed
    event {
      id
      title
      venueName
      days {
        ...DayFacts
      }
    }
  }
  event {
    id
    title
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}`, {"fragmentName":"ImportRowParts"}) as unknown as TypedDocumentString<ImportRowPartsFragment, unknown>;
export const OfficerMatchFragmentDoc = new TypedDocumentString(`
    fragment OfficerMatch on Match {
  id
  companyName
  people
  state
  participationBasis
  answerDue
  canUndoUntil
  answeredThrough
  consultation
  closedReason
  peopleCame
  offer {
    id
    smallestGroup
    participationBasis
  }
  contactsForTheDay {
    organisation
    name
    phone
  }
  history {
    ...HistoryLine
  }
}
    fragment HistoryLine on Decision {
  at
  actor
  action
  reason
  toldBy
  stateBefore
  state
  people
}`, {"fragmentName":"OfficerMatch"}) as unknown as TypedDocumentString<OfficerMatchFragment, unknown>;
export const OfficerNeedFragmentDoc = new TypedDocumentString(`
    fragment OfficerNeed on StaffingNeed {
  id
  kind
  role
  startsAt
  endsAt
  peopleWanted
  fewestPeople
  peopleTaken
  peopleConfirmed
  peopleMissing
  skills
  theme
  urgency
  mostOffers
  answerBy
  openToWard
  adultsOnly
  languages
  backupRequired
  state
  participants {
    companyName
    people
    state
  }
  matches {
    ...OfficerMatch
  }
  gap {
    peopleMissing
    reasons {
      code
      offers
      onlyThis
      missing
    }
  }
}
    fragment HistoryLine on Decision {
  at
  actor
  action
  reason
  toldBy
  stateBefore
  state
  people
}
fragment OfficerMatch on Match {
  id
  companyName
  people
  state
  participationBasis
  answerDue
  canUndoUntil
  answeredThrough
  consultation
  closedReason
  peopleCame
  offer {
    id
    smallestGroup
    participationBasis
  }
  contactsForTheDay {
    organisation
    name
    phone
  }
  history {
    ...HistoryLine
  }
}`, {"fragmentName":"OfficerNeed"}) as unknown as TypedDocumentString<OfficerNeedFragment, unknown>;
export const MessageLineFragmentDoc = new TypedDocumentString(`
    fragment MessageLine on Notification {
  id
  kind
  channel
  recipientName
  organisationName
  subject
  state
  attempts
  nextAt
  sentAt
  failure
  createdAt
}
    `, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const OfferFactsFragmentDoc = new TypedDocumentString(`
    fragment OfferFacts on VolunteerOffer {
  id
  kind
  people
  smallestGroup
  mostEvents
  mostPersonTurns
  mostPeoplePerNeed
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  company {
    id
    name
    corporateNumber
  }
  districts {
    id
    name
    nameEn
  }
  windows {
    startsAt
    endsAt
  }
  patterns {
    weekdays
    fromTime
    toTime
    firstDay
    lastDay
    holidays
    exceptDates
  }
}
    `, {"fragmentName":"OfferFacts"}) as unknown as TypedDocumentString<OfferFactsFragment, unknown>;
export const RunFactsFragmentDoc = new TypedDocumentString(`
    fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    seconds
  }
  result {
    needs
    offers
    peopleWanted
    peopleHeld
    peoplePlanned
    proposals
    needsShort
    seconds
    worstAssociation {
      associationName
      filled
      wanted
    }
    brokenRules {
      matchId
      code
    }
  }
}
    `, {"fragmentName":"RunFacts"}) as unknown as TypedDocumentString<RunFactsFragment, unknown>;
export const SessionViewerFragmentDoc = new TypedDocumentString(`
    fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    language
  }
  roles
  desks {
    role
    district {
      id
      key
      name
      nameEn
      officeName
      officeNameEn
      officeSection
      officePhone
      conference {
        id
        name
        nameEn
      }
    }
  }
  companies {
    id
    name
    nameEn
  }
}
    `, {"fragmentName":"SessionViewer"}) as unknown as TypedDocumentString<SessionViewerFragment, unknown>;
export const AnswerPageByLinkDocument = new TypedDocumentString(`
    query AnswerPageByLink($token: String!) {
  answerPage(token: $token) {
    __typename
    ... on AnswerPage {
      ...AnswerFacts
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment AnswerFacts on AnswerPage {
  state
  answerDue
  canAnswer
  companyName
  eventTitle
  associationName
  role
  startsAt
  endsAt
  backupDate
  holdsBackup
  venueName
  venueAddress
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  people
  smallestGroup
  participationBasis
  consultation
  closedReason
  reasons {
    ...ReasonFacts
  }
  office {
    organisation
    name
    phone
  }
}
fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}`, {"hash":"sha256:9c8259e7239a23d8ddd7b540fcaa838f53e1911a96c64663ababdeb00e9329b3"}) as unknown as TypedDocumentString<AnswerPageByLinkQuery, AnswerPageByLinkQueryVariables>;
export const AnswerByLinkDocument = new TypedDocumentString(`
    mutation AnswerByLink($token: String!, $answer: AnswerInput!) {
  answerByLink(token: $token, answer: $answer) {
    __typename
    ... on AnswerTaken {
      page {
        ...AnswerFacts
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment AnswerFacts on AnswerPage {
  state
  answerDue
  canAnswer
  companyName
  eventTitle
  associationName
  role
  startsAt
  endsAt
  backupDate
  holdsBackup
  venueName
  venueAddress
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  people
  smallestGroup
  participationBasis
  consultation
  closedReason
  reasons {
    ...ReasonFacts
  }
  office {
    organisation
    name
    phone
  }
}
fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}`, {"hash":"sha256:94711bce57dbc112632d31530cee9c8a4a2ca4e3c4d2e775ba4525611a119072"}) as unknown as TypedDocumentString<AnswerByLinkMutation, AnswerByLinkMutationVariables>;
export const BoardSeasonDocument = new TypedDocumentString(`
    query BoardSeason($districtId: ID!, $from: Date!, $to: Date!) {
  season(districtId: $districtId, from: $from, to: $to) {
    peopleWanted
    peopleProposed
    peopleApproved
    peopleConfirmed
    toReview
    waiting
    settled
    holdSeconds
    lastRun {
      ...RunFacts
    }
  }
}
    fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    seconds
  }
  result {
    needs
    offers
    peopleWanted
    peopleHeld
    peoplePlanned
    proposals
    needsShort
    seconds
    worstAssociation {
      associationName
      filled
      wanted
    }
    brokenRules {
      matchId
      code
    }
  }
}`, {"hash":"sha256:f32892893fef69d4e93ba80399e42b0b66db0b8d7707fb1428111eebf5b4ce25"}) as unknown as TypedDocumentString<BoardSeasonQuery, BoardSeasonQueryVariables>;
export const BoardNeedsDocument = new TypedDocumentString(`
    query BoardNeeds($districtId: ID!, $from: Date!, $to: Date!, $after: String) {
  needs(districtId: $districtId, from: $from, to: $to, first: 100, after: $after) {
    edges {
      node {
        ...BoardNeed
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment BoardNeed on StaffingNeed {
  id
  role
  startsAt
  endsAt
  peopleWanted
  fewestPeople
  peopleTaken
  peopleConfirmed
  peopleMissing
  urgency
  state
  event {
    id
    title
    organiserText
    association {
      id
      name
    }
  }
  matches {
    id
    people
    state
    companyName
  }
}`, {"hash":"sha256:d47d5df5d2f71e00e79ce4b6880bf852dc3be156f52ad387212e93c02e17bd04"}) as unknown as TypedDocumentString<BoardNeedsQuery, BoardNeedsQueryVariables>;
export const BoardNeedPageDocument = new TypedDocumentString(`
    query BoardNeedPage($id: ID!) {
  need(id: $id) {
    id
    role
    startsAt
    endsAt
    peopleWanted
    fewestPeople
    peopleTaken
    peopleConfirmed
    peopleMissing
    mostOffers
    answerBy
    openToWard
    adultsOnly
    languages
    backupRequired
    skills
    theme
    state
    day {
      id
      date
      backupDate
    }
    event {
      id
      title
      organiserText
      venueName
      association {
        id
        name
      }
    }
    matches {
      ...BoardMatch
    }
    gap {
      peopleMissing
      reasons {
        code
        offers
        onlyThis
        missing
      }
    }
  }
}
    fragment BoardMatch on Match {
  id
  people
  state
  origin
  pinned
  holdsBackup
  companyName
  answerDue
  answeredThrough
  consultation
  closedReason
  canUndoUntil
  offer {
    id
    people
    smallestGroup
    participationBasis
    note
  }
  reasons {
    ...ReasonFacts
  }
  history {
    ...HistoryLine
  }
}
fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}
fragment HistoryLine on Decision {
  at
  actor
  action
  reason
  toldBy
  stateBefore
  state
  people
}`, {"hash":"sha256:41f12c8415534a94954ca9950e17260d8419ddb2fc8d6151022f53b4dec0a290"}) as unknown as TypedDocumentString<BoardNeedPageQuery, BoardNeedPageQueryVariables>;
export const BoardCandidatesDocument = new TypedDocumentString(`
    query BoardCandidates($needId: ID!) {
  candidates(needId: $needId) {
    fewest
    most
    reasons {
      ...ReasonFacts
    }
    company {
      id
      name
    }
    offer {
      id
      note
    }
  }
}
    fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}`, {"hash":"sha256:1d4884a5cf8e78a64b0f5bd52588064c2981d4e3fd71d9c5bef06aee3c6a8558"}) as unknown as TypedDocumentString<BoardCandidatesQuery, BoardCandidatesQueryVariables>;
export const ApproveMatchesDocument = new TypedDocumentString(`
    mutation ApproveMatches($input: [ApproveMatchInput!]!) {
  approveMatches(input: $input) {
    __typename
    ... on MatchDecided {
      match {
        id
        state
        people
        companyName
        canUndoUntil
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:479d6d2eab61c78230394e319361ed2cb22ec13f8961336cee8e27fb9a9ba803"}) as unknown as TypedDocumentString<ApproveMatchesMutation, ApproveMatchesMutationVariables>;
export const RejectMatchDocument = new TypedDocumentString(`
    mutation RejectMatch($id: ID!, $reason: String!) {
  rejectMatch(id: $id, reason: $reason) {
    __typename
    ... on MatchDecided {
      match {
        id
        state
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:66800bf303cfbd1bccb7967f667d8abb8881045bdda4ae01fac3c23d2b5bf7e9"}) as unknown as TypedDocumentString<RejectMatchMutation, RejectMatchMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($id: ID!) {
  undoDecision(id: $id) {
    __typename
    ... on MatchDecided {
      match {
        id
        state
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:2a9eb933b748e1361ce97e20cac0580dc1a4e3b01c6cfdb533e7e7cf10f2acfd"}) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const ProposeMatchDocument = new TypedDocumentString(`
    mutation ProposeMatch($input: ProposeMatchInput!) {
  proposeMatch(input: $input) {
    __typename
    ... on MatchDecided {
      match {
        id
        people
        companyName
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:c71aeeeb95edac699decd7565634497d0558cc3d13cd64d075b1576ab8e82099"}) as unknown as TypedDocumentString<ProposeMatchMutation, ProposeMatchMutationVariables>;
export const PinMatchDocument = new TypedDocumentString(`
    mutation PinMatch($id: ID!, $pinned: Boolean!) {
  pinMatch(id: $id, pinned: $pinned) {
    __typename
    ... on MatchDecided {
      match {
        id
        pinned
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:e91f6c0c372a40a21dc5b1f33ed55026a624f9299d6a7065281705168f38fc0f"}) as unknown as TypedDocumentString<PinMatchMutation, PinMatchMutationVariables>;
export const ProposalsToReviewDocument = new TypedDocumentString(`
    query ProposalsToReview($districtId: ID!, $after: String) {
  matches(districtId: $districtId, states: [PROPOSED], first: 100, after: $after) {
    edges {
      node {
        id
        people
        companyName
        pinned
        reasons {
          ...ReasonFacts
        }
        need {
          id
          role
          startsAt
          endsAt
          peopleMissing
          event {
            id
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}`, {"hash":"sha256:a617b2b61605becf5cdec2c7257ae05e72f5f844ddd3aad49fc5069702b6816c"}) as unknown as TypedDocumentString<ProposalsToReviewQuery, ProposalsToReviewQueryVariables>;
export const CompanyHomeDocument = new TypedDocumentString(`
    query CompanyHome($companyId: ID!) {
  asked: matches(companyId: $companyId, states: [APPROVED], first: 50) {
    edges {
      node {
        ...CompanyMatch
      }
    }
    totalCount
  }
  settled: matches(companyId: $companyId, states: [CONFIRMED], first: 50) {
    edges {
      node {
        ...CompanyMatch
      }
    }
    totalCount
  }
  offers(companyId: $companyId, first: 1) {
    totalCount
  }
}
    fragment CompanyMatch on Match {
  id
  people
  state
  holdsBackup
  answerDue
  consultation
  closedReason
  participationBasis
  peopleCame
  reasons {
    ...ReasonFacts
  }
  offer {
    id
    smallestGroup
    participationBasis
  }
  contactsForTheDay {
    organisation
    name
    phone
  }
  need {
    id
    role
    startsAt
    endsAt
    day {
      id
      backupDate
    }
    event {
      id
      title
      organiserText
      venueName
      venueAddress
      meetingPlace
      thingsToBring
      clothing
      rainPlan
      association {
        id
        name
      }
      district {
        id
        name
        nameEn
        officeName
        officeNameEn
        officeSection
        officePhone
      }
    }
  }
}
fragment ReasonFacts on MatchReason {
  code
  times
  minutes
  theme
  skills
  startsAt
  endsAt
}`, {"hash":"sha256:71789015705269ef827cf17106952ff6ed03b668d456a59762b0a382a459bcbd"}) as unknown as TypedDocumentString<CompanyHomeQuery, CompanyHomeQueryVariables>;
export const CompanyRecordDocument = new TypedDocumentString(`
    query CompanyRecord($companyId: ID!, $after: String) {
  matches(companyId: $companyId, states: [COMPLETED], first: 100, after: $after) {
    edges {
      node {
        id
        people
        peopleCame
        need {
          id
          role
          startsAt
          endsAt
          event {
            id
            title
            organiserText
            association {
              id
              name
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:b85617282e3eff9a1627b62ab8e7bd81c00dc01707bc0834243935790832ca2a"}) as unknown as TypedDocumentString<CompanyRecordQuery, CompanyRecordQueryVariables>;
export const AnswerMatchDocument = new TypedDocumentString(`
    mutation AnswerMatch($id: ID!, $answer: AnswerInput!) {
  answerMatch(id: $id, answer: $answer) {
    __typename
    ... on MatchDecided {
      match {
        id
        state
        people
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:8c002de4c455f495aec025ef8e933f1102a45da7932fdd149f3faf118e06a60c"}) as unknown as TypedDocumentString<AnswerMatchMutation, AnswerMatchMutationVariables>;
export const WithdrawMatchDocument = new TypedDocumentString(`
    mutation WithdrawMatch($id: ID!, $reason: String!) {
  withdrawMatch(id: $id, reason: $reason) {
    __typename
    ... on MatchDecided {
      match {
        id
        state
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:594f80d0716bc12664738ce46870751fd0af61a1c0de51b2baad1ee1dec77dab"}) as unknown as TypedDocumentString<WithdrawMatchMutation, WithdrawMatchMutationVariables>;
export const EventListDocument = new TypedDocumentString(`
    query EventList($districtId: ID!, $from: Date, $to: Date, $search: String, $openQuestionsOnly: Boolean, $after: String) {
  events(
    districtId: $districtId
    from: $from
    to: $to
    search: $search
    openQuestionsOnly: $openQuestionsOnly
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...EventSummary
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}
fragment EventSummary on CommunityEvent {
  id
  title
  theme
  organiserText
  imported
  association {
    id
    name
  }
  days {
    ...DayFacts
    needs {
      id
      role
      state
      peopleWanted
      fewestPeople
      peopleTaken
      peopleMissing
    }
  }
}`, {"hash":"sha256:84fe42790632a4e179fc3b8c581bc8f64ca55e4fad85046c1008e84c728dd97d"}) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!) {
  event(id: $id) {
    ...EventText
    days {
      ...DayFacts
      needs {
        ...OfficerNeed
      }
    }
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}
fragment EventText on CommunityEvent {
  id
  title
  titleKana
  description
  organiserText
  theme
  venueName
  venueAddress
  lat
  lng
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  url
  imported
  association {
    id
    name
    kana
  }
  district {
    id
    key
    name
    officeName
    officeNameEn
    officeSection
    officePhone
  }
}
fragment HistoryLine on Decision {
  at
  actor
  action
  reason
  toldBy
  stateBefore
  state
  people
}
fragment OfficerMatch on Match {
  id
  companyName
  people
  state
  participationBasis
  answerDue
  canUndoUntil
  answeredThrough
  consultation
  closedReason
  peopleCame
  offer {
    id
    smallestGroup
    participationBasis
  }
  contactsForTheDay {
    organisation
    name
    phone
  }
  history {
    ...HistoryLine
  }
}
fragment OfficerNeed on StaffingNeed {
  id
  kind
  role
  startsAt
  endsAt
  peopleWanted
  fewestPeople
  peopleTaken
  peopleConfirmed
  peopleMissing
  skills
  theme
  urgency
  mostOffers
  answerBy
  openToWard
  adultsOnly
  languages
  backupRequired
  state
  participants {
    companyName
    people
    state
  }
  matches {
    ...OfficerMatch
  }
  gap {
    peopleMissing
    reasons {
      code
      offers
      onlyThis
      missing
    }
  }
}`, {"hash":"sha256:622d6b9439c461a0257a300bdd46c8193a2ef88ef65f5f80da888806c3b44edc"}) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const EventToChangeDocument = new TypedDocumentString(`
    query EventToChange($id: ID!) {
  event(id: $id) {
    ...EventText
    days {
      ...DayFacts
      needs {
        id
        role
        peopleTaken
      }
    }
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}
fragment EventText on CommunityEvent {
  id
  title
  titleKana
  description
  organiserText
  theme
  venueName
  venueAddress
  lat
  lng
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  url
  imported
  association {
    id
    name
    kana
  }
  district {
    id
    key
    name
    officeName
    officeNameEn
    officeSection
    officePhone
  }
}`, {"hash":"sha256:2f914472cb41b0e1afce2b3f822470a2a04960f0f638af9603572b514789ec69"}) as unknown as TypedDocumentString<EventToChangeQuery, EventToChangeQueryVariables>;
export const AssociationsFoundDocument = new TypedDocumentString(`
    query AssociationsFound($districtId: ID!, $search: String) {
  associations(districtId: $districtId, search: $search, first: 8) {
    edges {
      node {
        id
        name
        kana
        kind
      }
    }
    totalCount
  }
}
    `, {"hash":"sha256:d91ad010714644cd3341daabd0727aed438c5d3a6fbdce0af171cda9e68e9fc9"}) as unknown as TypedDocumentString<AssociationsFoundQuery, AssociationsFoundQueryVariables>;
export const PostEventDocument = new TypedDocumentString(`
    mutation PostEvent($input: EventInput!) {
  postEvent(input: $input) {
    __typename
    ... on EventSaved {
      event {
        id
        title
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:ef758b2a4c24c3a3054c151740eb3d25c729358a39a878f82e36eb1e3530faf8"}) as unknown as TypedDocumentString<PostEventMutation, PostEventMutationVariables>;
export const ChangeEventDocument = new TypedDocumentString(`
    mutation ChangeEvent($id: ID!, $input: EventInput!) {
  changeEvent(id: $id, input: $input) {
    __typename
    ... on EventSaved {
      event {
        id
        title
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:98447cf2d6b1df4b14aa8d98389d1327c25b13e9339dee47329be9202d9c0352"}) as unknown as TypedDocumentString<ChangeEventMutation, ChangeEventMutationVariables>;
export const CopyEventDocument = new TypedDocumentString(`
    mutation CopyEvent($id: ID!, $date: Date) {
  copyEvent(id: $id, date: $date) {
    __typename
    ... on EventSaved {
      event {
        id
        title
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:525be1543d6fd8b4862711c705b258dc746afaaba3e142502404886e6250148d"}) as unknown as TypedDocumentString<CopyEventMutation, CopyEventMutationVariables>;
export const CallOffDocument = new TypedDocumentString(`
    mutation CallOff($eventDayId: ID!, $reason: String!) {
  callOff(eventDayId: $eventDayId, reason: $reason) {
    __typename
    ... on EventDaySaved {
      told
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:1e356d4707b06c210a21bacf1c2eae7f6cafbf64717388aaeed3c93332ddecf2"}) as unknown as TypedDocumentString<CallOffMutation, CallOffMutationVariables>;
export const CompleteDayDocument = new TypedDocumentString(`
    mutation CompleteDay($input: CompleteDayInput!) {
  completeDay(input: $input) {
    __typename
    ... on EventDaySaved {
      told
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:ab6551077daf78be1f22b8ac2c83a3d2f9244952514cc1d3948e15b9eaa1703b"}) as unknown as TypedDocumentString<CompleteDayMutation, CompleteDayMutationVariables>;
export const OfficerTodayDocument = new TypedDocumentString(`
    query OfficerToday($districtId: ID!, $today: Date!, $until: Date!, $before: Date!, $yesterday: Date!) {
  short: needs(districtId: $districtId, from: $today, shortOnly: true, first: 100) {
    totalCount
    edges {
      node {
        id
        role
        answerBy
        peopleWanted
        peopleTaken
        peopleMissing
        fewestPeople
        state
        day {
          date
        }
        event {
          id
          title
        }
      }
    }
  }
  undated: events(districtId: $districtId, openQuestionsOnly: true, first: 20) {
    totalCount
    edges {
      node {
        id
        title
        days {
          ...DayFacts
        }
      }
    }
  }
  past: events(districtId: $districtId, from: $before, to: $yesterday, first: 100) {
    edges {
      node {
        ...EventSummary
      }
    }
  }
  asked: matches(districtId: $districtId, states: [APPROVED], first: 100) {
    edges {
      node {
        id
        companyName
        people
        consultation
        answerDue
        need {
          id
          role
          event {
            id
            title
          }
        }
      }
    }
  }
  messages: notifications(districtId: $districtId, first: 100) {
    edges {
      node {
        ...MessageLine
      }
    }
  }
  ahead: events(districtId: $districtId, from: $today, to: $until, first: 100) {
    totalCount
    edges {
      node {
        ...EventSummary
      }
    }
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}
fragment EventSummary on CommunityEvent {
  id
  title
  theme
  organiserText
  imported
  association {
    id
    name
  }
  days {
    ...DayFacts
    needs {
      id
      role
      state
      peopleWanted
      fewestPeople
      peopleTaken
      peopleMissing
    }
  }
}
fragment MessageLine on Notification {
  id
  kind
  channel
  recipientName
  organisationName
  subject
  state
  attempts
  nextAt
  sentAt
  failure
  createdAt
}`, {"hash":"sha256:43c25c7e97fbd7428b7b3c831c249942ecf4c19a6913b18d3058f86b1b584e5e"}) as unknown as TypedDocumentString<OfficerTodayQuery, OfficerTodayQueryVariables>;
export const ImportListDocument = new TypedDocumentString(`
    query ImportList($districtId: ID!, $after: String) {
  eventImports(districtId: $districtId, first: 20, after: $after) {
    edges {
      node {
        ...ImportCounts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ImportCounts on EventImport {
  id
  fileName
  format
  encoding
  generation
  state
  rowsInFile
  rowsRead
  rowsReported
  toImport
  ready
  check
  unreadable
  leftOut
  duplicates
  imported
  createdAt
}`, {"hash":"sha256:f0bae8ef6ed8bc0cdc96d6d6d1815a32d2fe543a61613f363ba23a85c8c25e9c"}) as unknown as TypedDocumentString<ImportListQuery, ImportListQueryVariables>;
export const ImportPageDocument = new TypedDocumentString(`
    query ImportPage($id: ID!) {
  eventImport(id: $id) {
    ...ImportCounts
    sheet
    otherSheets
    sameFileAs {
      id
      createdAt
      state
    }
    suggestedMapping {
      header
      column
      field
      need
    }
    reportedRows(first: 50) {
      edges {
        node {
          rowNumber
          reason
          text
        }
      }
    }
    sample: rows(first: 20) {
      edges {
        node {
          id
          cells {
            column
            text
          }
        }
      }
    }
  }
}
    fragment ImportCounts on EventImport {
  id
  fileName
  format
  encoding
  generation
  state
  rowsInFile
  rowsRead
  rowsReported
  toImport
  ready
  check
  unreadable
  leftOut
  duplicates
  imported
  createdAt
}`, {"hash":"sha256:f7e2df2cc42961d24bbf12286e71b94e9abf9fbf7eb35c2e67601037288d7f2f"}) as unknown as TypedDocumentString<ImportPageQuery, ImportPageQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $pile: ImportPile, $after: String) {
  eventImport(id: $id) {
    id
    rows(pile: $pile, first: 50, after: $after) {
      edges {
        node {
          ...ImportRowParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}
fragment ImportRowParts on ImportRow {
  id
  rowNumber
  pile
  leftOut
  notDuplicate
  draft {
    title
    theme
    dateCertainty
    date
    dateTo
    dates
    periodFrom
    periodTo
    periodMeaning
    dateText
    startTime
    endTime
    venueName
    venueAddress
    organiser
    needs {
      role
      peopleWanted
    }
  }
  problems {
    field
    code
    weight
    cellText
    suggestion
  }
  cells {
    header
    column
    text
  }
  duplicate {
    rowNumber
    because
    changed
    event {
      id
      title
      venueName
      days {
        ...DayFacts
      }
    }
  }
  event {
    id
    title
  }
}`, {"hash":"sha256:35f9f5f61dd12471cfa15320f723c8c45fdcb897aeabb4dcf72205b7bf874a5a"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ReadEventFileDocument = new TypedDocumentString(`
    mutation ReadEventFile($input: ReadEventFileInput!) {
  readEventFile(input: $input) {
    __typename
    ... on EventImportRead {
      import {
        id
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:713f2c46c1033a97470a84256ed141f856beab8d304d1b29566d409cbb2ec865"}) as unknown as TypedDocumentString<ReadEventFileMutation, ReadEventFileMutationVariables>;
export const MapImportColumnsDocument = new TypedDocumentString(`
    mutation MapImportColumns($input: MapColumnsInput!) {
  mapImportColumns(input: $input) {
    __typename
    ... on EventImportRead {
      import {
        ...ImportCounts
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment ImportCounts on EventImport {
  id
  fileName
  format
  encoding
  generation
  state
  rowsInFile
  rowsRead
  rowsReported
  toImport
  ready
  check
  unreadable
  leftOut
  duplicates
  imported
  createdAt
}`, {"hash":"sha256:8195f3afe5548b25610d7117959120036adbbc9420c48bcdb9481a4fc76f04b8"}) as unknown as TypedDocumentString<MapImportColumnsMutation, MapImportColumnsMutationVariables>;
export const MendImportRowDocument = new TypedDocumentString(`
    mutation MendImportRow($input: MendImportRowInput!) {
  mendImportRow(input: $input) {
    __typename
    ... on ImportRowMended {
      row {
        ...ImportRowParts
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}
fragment ImportRowParts on ImportRow {
  id
  rowNumber
  pile
  leftOut
  notDuplicate
  draft {
    title
    theme
    dateCertainty
    date
    dateTo
    dates
    periodFrom
    periodTo
    periodMeaning
    dateText
    startTime
    endTime
    venueName
    venueAddress
    organiser
    needs {
      role
      peopleWanted
    }
  }
  problems {
    field
    code
    weight
    cellText
    suggestion
  }
  cells {
    header
    column
    text
  }
  duplicate {
    rowNumber
    because
    changed
    event {
      id
      title
      venueName
      days {
        ...DayFacts
      }
    }
  }
  event {
    id
    title
  }
}`, {"hash":"sha256:0dc9b8e5c62a9c9aab9a3184d6d3a18fd6a8cb0bba0c9fefdd7b6146cc432d10"}) as unknown as TypedDocumentString<MendImportRowMutation, MendImportRowMutationVariables>;
export const ImportEventsDocument = new TypedDocumentString(`
    mutation ImportEvents($importId: ID!) {
  importEvents(importId: $importId) {
    __typename
    ... on EventImportRead {
      import {
        ...ImportCounts
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment ImportCounts on EventImport {
  id
  fileName
  format
  encoding
  generation
  state
  rowsInFile
  rowsRead
  rowsReported
  toImport
  ready
  check
  unreadable
  leftOut
  duplicates
  imported
  createdAt
}`, {"hash":"sha256:77facc97739fe6c77d1330da43e54b428c50969e2b5d11145fb3e845ec7ae632"}) as unknown as TypedDocumentString<ImportEventsMutation, ImportEventsMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($importId: ID!) {
  undoImport(importId: $importId) {
    __typename
    ... on EventImportRead {
      import {
        ...ImportCounts
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment ImportCounts on EventImport {
  id
  fileName
  format
  encoding
  generation
  state
  rowsInFile
  rowsRead
  rowsReported
  toImport
  ready
  check
  unreadable
  leftOut
  duplicates
  imported
  createdAt
}`, {"hash":"sha256:6184864aeee1228bc2dc9bb88d3977cc14440f5c8d8b4e06c76454c5febda8d3"}) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const MatchPlaceDocument = new TypedDocumentString(`
    query MatchPlace($id: ID!) {
  match(id: $id) {
    id
    company {
      id
    }
    need {
      id
      event {
        id
        district {
          id
          key
        }
      }
    }
  }
}
    `, {"hash":"sha256:b690f044534cfc5db63bdab84ce9f9469b0163e61d36e2192879f3e716e6ccc6"}) as unknown as TypedDocumentString<MatchPlaceQuery, MatchPlaceQueryVariables>;
export const NeedToChangeDocument = new TypedDocumentString(`
    query NeedToChange($id: ID!) {
  need(id: $id) {
    ...OfficerNeed
    day {
      ...DayFacts
    }
    event {
      id
      title
      theme
      district {
        id
        key
      }
    }
  }
}
    fragment DayFacts on EventDay {
  id
  certainty
  date
  periodFrom
  periodTo
  periodMeaning
  startTime
  endTime
  backupDate
  dateText
  holiday
  state
  calledOffReason
}
fragment HistoryLine on Decision {
  at
  actor
  action
  reason
  toldBy
  stateBefore
  state
  people
}
fragment OfficerMatch on Match {
  id
  companyName
  people
  state
  participationBasis
  answerDue
  canUndoUntil
  answeredThrough
  consultation
  closedReason
  peopleCame
  offer {
    id
    smallestGroup
    participationBasis
  }
  contactsForTheDay {
    organisation
    name
    phone
  }
  history {
    ...HistoryLine
  }
}
fragment OfficerNeed on StaffingNeed {
  id
  kind
  role
  startsAt
  endsAt
  peopleWanted
  fewestPeople
  peopleTaken
  peopleConfirmed
  peopleMissing
  skills
  theme
  urgency
  mostOffers
  answerBy
  openToWard
  adultsOnly
  languages
  backupRequired
  state
  participants {
    companyName
    people
    state
  }
  matches {
    ...OfficerMatch
  }
  gap {
    peopleMissing
    reasons {
      code
      offers
      onlyThis
      missing
    }
  }
}`, {"hash":"sha256:59b49b07ca68d790af514ff02baec8a5294e5ad3aa7a8a9252109678a979247d"}) as unknown as TypedDocumentString<NeedToChangeQuery, NeedToChangeQueryVariables>;
export const PostNeedDocument = new TypedDocumentString(`
    mutation PostNeed($input: NeedInput!) {
  postNeed(input: $input) {
    __typename
    ... on NeedSaved {
      need {
        id
        role
        peopleWanted
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:c8c8ca84885be567c1dedba965882db01e5cc72133b319227374b3b3a07c82c7"}) as unknown as TypedDocumentString<PostNeedMutation, PostNeedMutationVariables>;
export const ChangeNeedDocument = new TypedDocumentString(`
    mutation ChangeNeed($id: ID!, $input: NeedInput!) {
  changeNeed(id: $id, input: $input) {
    __typename
    ... on NeedSaved {
      need {
        id
        role
        peopleWanted
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:29ecec237a640746496620291d7972390e82c933ad29415ae360f50a0e621681"}) as unknown as TypedDocumentString<ChangeNeedMutation, ChangeNeedMutationVariables>;
export const WithdrawNeedDocument = new TypedDocumentString(`
    mutation WithdrawNeed($id: ID!) {
  withdrawNeed(id: $id) {
    __typename
    ... on NeedSaved {
      need {
        id
        role
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:9c10af26639873b5c552bb0376f5f8034c0f53a52fe90b2fa64c21d2e6d985ec"}) as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const EnterAnswerDocument = new TypedDocumentString(`
    mutation EnterAnswer($id: ID!, $answer: AnswerInput!) {
  enterAnswer(id: $id, answer: $answer) {
    __typename
    ... on MatchDecided {
      match {
        id
        state
        people
        companyName
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:ed54030a1c2c3ec93179dd404991a18817a8ae9a43c697bbb697130ef58020aa"}) as unknown as TypedDocumentString<EnterAnswerMutation, EnterAnswerMutationVariables>;
export const MessageListDocument = new TypedDocumentString(`
    query MessageList($districtId: ID!, $eventId: ID, $after: String) {
  notifications(
    districtId: $districtId
    eventId: $eventId
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...MessageLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment MessageLine on Notification {
  id
  kind
  channel
  recipientName
  organisationName
  subject
  state
  attempts
  nextAt
  sentAt
  failure
  createdAt
}`, {"hash":"sha256:b83ce878f3e598140d6406ab3e1b721f2da1ad4d24e50b63350c892885462a16"}) as unknown as TypedDocumentString<MessageListQuery, MessageListQueryVariables>;
export const OfferListDocument = new TypedDocumentString(`
    query OfferList($companyId: ID, $districtId: ID, $after: String) {
  offers(companyId: $companyId, districtId: $districtId, first: 50, after: $after) {
    edges {
      node {
        ...OfferFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment OfferFacts on VolunteerOffer {
  id
  kind
  people
  smallestGroup
  mostEvents
  mostPersonTurns
  mostPeoplePerNeed
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  company {
    id
    name
    corporateNumber
  }
  districts {
    id
    name
    nameEn
  }
  windows {
    startsAt
    endsAt
  }
  patterns {
    weekdays
    fromTime
    toTime
    firstDay
    lastDay
    holidays
    exceptDates
  }
}`, {"hash":"sha256:323de244c58d1fd53438b9f8d790a9418f82f152d16cf0134b714291d40e361f"}) as unknown as TypedDocumentString<OfferListQuery, OfferListQueryVariables>;
export const OfferToChangeDocument = new TypedDocumentString(`
    query OfferToChange($id: ID!) {
  offer(id: $id) {
    ...OfferFacts
  }
}
    fragment OfferFacts on VolunteerOffer {
  id
  kind
  people
  smallestGroup
  mostEvents
  mostPersonTurns
  mostPeoplePerNeed
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  company {
    id
    name
    corporateNumber
  }
  districts {
    id
    name
    nameEn
  }
  windows {
    startsAt
    endsAt
  }
  patterns {
    weekdays
    fromTime
    toTime
    firstDay
    lastDay
    holidays
    exceptDates
  }
}`, {"hash":"sha256:dff9d6508b08d8f85bade2aa761b8704c75e006a5ed43dea6a33f2a7592a5ebe"}) as unknown as TypedDocumentString<OfferToChangeQuery, OfferToChangeQueryVariables>;
export const DistrictChoicesDocument = new TypedDocumentString(`
    query DistrictChoices {
  districts {
    id
    key
    name
    nameEn
  }
}
    `, {"hash":"sha256:80fb968880dbdef6b0ffa4f9bfd82420caf3204d14c7516206edf2d9e8e1db60"}) as unknown as TypedDocumentString<DistrictChoicesQuery, DistrictChoicesQueryVariables>;
export const CompaniesFoundDocument = new TypedDocumentString(`
    query CompaniesFound($districtId: ID!, $search: String) {
  companies(districtId: $districtId, search: $search, first: 100) {
    edges {
      node {
        id
        name
        kana
        corporateNumber
      }
    }
    totalCount
  }
}
    `, {"hash":"sha256:9bd6b75437628a8fb360fc9edc820532ed4fee91b2b4783a70f357c1519d1dcc"}) as unknown as TypedDocumentString<CompaniesFoundQuery, CompaniesFoundQueryVariables>;
export const OfferFitPreviewDocument = new TypedDocumentString(`
    query OfferFitPreview($input: OfferInput!) {
  offerFit(input: $input) {
    needsLastYear
    needsAhead
  }
}
    `, {"hash":"sha256:5440db5cc0c0aa94b6515c46b394b99f3ea46e2fa88ae7b0f7c565a079c7fe72"}) as unknown as TypedDocumentString<OfferFitPreviewQuery, OfferFitPreviewQueryVariables>;
export const SubmitOfferDocument = new TypedDocumentString(`
    mutation SubmitOffer($input: OfferInput!) {
  submitOffer(input: $input) {
    __typename
    ... on OfferSaved {
      offer {
        id
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:196e50e2ea80bd1e1b4ef288854c80026f9098a860e29461799c1963053d2643"}) as unknown as TypedDocumentString<SubmitOfferMutation, SubmitOfferMutationVariables>;
export const ChangeOfferDocument = new TypedDocumentString(`
    mutation ChangeOffer($id: ID!, $input: OfferInput!) {
  changeOffer(id: $id, input: $input) {
    __typename
    ... on OfferSaved {
      offer {
        id
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:ee6111ef9418b795ae302ac4e01f4fb20d1c0d93bd0fe2ff23964ab500983bb4"}) as unknown as TypedDocumentString<ChangeOfferMutation, ChangeOfferMutationVariables>;
export const WithdrawOfferDocument = new TypedDocumentString(`
    mutation WithdrawOffer($id: ID!) {
  withdrawOffer(id: $id) {
    __typename
    ... on OfferSaved {
      offer {
        id
        state
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:6f0ebe07fbe10aceec18e59eba0ce5c3e21ccd545c141c72657743227f979209"}) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
export const CompanyNumberDocument = new TypedDocumentString(`
    query CompanyNumber {
  viewer {
    companies {
      id
      corporateNumber
    }
  }
}
    `, {"hash":"sha256:5b23ed338365dff232ae1591e935b47062a84092ebede18ba1b5f228cac0810f"}) as unknown as TypedDocumentString<CompanyNumberQuery, CompanyNumberQueryVariables>;
export const RunListDocument = new TypedDocumentString(`
    query RunList($districtId: ID!, $after: String) {
  matchRuns(districtId: $districtId, first: 10, after: $after) {
    edges {
      node {
        ...RunFacts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    seconds
  }
  result {
    needs
    offers
    peopleWanted
    peopleHeld
    peoplePlanned
    proposals
    needsShort
    seconds
    worstAssociation {
      associationName
      filled
      wanted
    }
    brokenRules {
      matchId
      code
    }
  }
}`, {"hash":"sha256:efe184c8593ba952204605627df5f033edcd74cff2d6341788776a2f66c035bf"}) as unknown as TypedDocumentString<RunListQuery, RunListQueryVariables>;
export const RunNowDocument = new TypedDocumentString(`
    query RunNow($id: ID!) {
  matchRun(id: $id) {
    ...RunFacts
  }
}
    fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    seconds
  }
  result {
    needs
    offers
    peopleWanted
    peopleHeld
    peoplePlanned
    proposals
    needsShort
    seconds
    worstAssociation {
      associationName
      filled
      wanted
    }
    brokenRules {
      matchId
      code
    }
  }
}`, {"hash":"sha256:c13e2a6807a2198b7262663cdd9da519e0e2400d54f26e5c31f60906e68e615f"}) as unknown as TypedDocumentString<RunNowQuery, RunNowQueryVariables>;
export const ShortNeedsDocument = new TypedDocumentString(`
    query ShortNeeds($districtId: ID!, $from: Date!, $to: Date!) {
  needs(
    districtId: $districtId
    from: $from
    to: $to
    shortOnly: true
    first: 100
  ) {
    totalCount
    edges {
      node {
        id
        role
        startsAt
        endsAt
        peopleWanted
        fewestPeople
        peopleTaken
        peopleMissing
        state
        event {
          id
          title
        }
        gap {
          peopleMissing
          reasons {
            code
            offers
            onlyThis
            missing
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:f2418189bee53b89adbfa8befd10780cf64ce70f3801cbec3396407c911738bd"}) as unknown as TypedDocumentString<ShortNeedsQuery, ShortNeedsQueryVariables>;
export const BrokenMatchDocument = new TypedDocumentString(`
    query BrokenMatch($id: ID!) {
  match(id: $id) {
    id
    companyName
    people
    need {
      id
      role
      startsAt
      event {
        id
        title
      }
    }
  }
}
    `, {"hash":"sha256:ea1dd6f614a046f9f18bee0921334c7fd2a6ead02dfd9422be5a6c600dca9509"}) as unknown as TypedDocumentString<BrokenMatchQuery, BrokenMatchQueryVariables>;
export const StartMatchRunDocument = new TypedDocumentString(`
    mutation StartMatchRun($input: StartMatchRunInput!) {
  startMatchRun(input: $input) {
    __typename
    ... on MatchRunStarted {
      run {
        ...RunFacts
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    seconds
  }
  result {
    needs
    offers
    peopleWanted
    peopleHeld
    peoplePlanned
    proposals
    needsShort
    seconds
    worstAssociation {
      associationName
      filled
      wanted
    }
    brokenRules {
      matchId
      code
    }
  }
}`, {"hash":"sha256:f13767bd2e1bb4ebde7edb402551ceb744086e94efc66747365dc289d275f88c"}) as unknown as TypedDocumentString<StartMatchRunMutation, StartMatchRunMutationVariables>;
export const StopMatchRunDocument = new TypedDocumentString(`
    mutation StopMatchRun($id: ID!) {
  stopMatchRun(id: $id) {
    __typename
    ... on MatchRunStarted {
      run {
        id
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:69aae2abd8eedd0af17bb03cd05ab51665212c577ad833559f098f9299bce79f"}) as unknown as TypedDocumentString<StopMatchRunMutation, StopMatchRunMutationVariables>;
export const CurrentViewerDocument = new TypedDocumentString(`
    query CurrentViewer {
  viewer {
    ...SessionViewer
  }
}
    fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    language
  }
  roles
  desks {
    role
    district {
      id
      key
      name
      nameEn
      officeName
      officeNameEn
      officeSection
      officePhone
      conference {
        id
        name
        nameEn
      }
    }
  }
  companies {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:248b5087636a04346559c4c308506b2799e96647cbb94137570a27e8fe938b4c"}) as unknown as TypedDocumentString<CurrentViewerQuery, CurrentViewerQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const KeepLanguageDocument = new TypedDocumentString(`
    mutation KeepLanguage($language: Language!) {
  chooseLanguage(language: $language) {
    __typename
    ... on Refused {
      code
    }
  }
}
    `, {"hash":"sha256:68565ca37f7338dcdae47619bf492458c80d364ddc87a5534a0441838d441541"}) as unknown as TypedDocumentString<KeepLanguageMutation, KeepLanguageMutationVariables>;
export const DemonstrationAccountsDocument = new TypedDocumentString(`
    query DemonstrationAccounts {
  demonstration {
    accounts {
      role
      name
      organisation
      email
      password
    }
  }
}
    `, {"hash":"sha256:60b8f7cb4b1f3889d2e2da38bbfbb09d3963efa6854c9417aac00a1818667f2e"}) as unknown as TypedDocumentString<DemonstrationAccountsQuery, DemonstrationAccountsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      viewer {
        ...SessionViewer
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    language
  }
  roles
  desks {
    role
    district {
      id
      key
      name
      nameEn
      officeName
      officeNameEn
      officeSection
      officePhone
      conference {
        id
        name
        nameEn
      }
    }
  }
  companies {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:475b3fc5672d75788d87e61d95b04e9bf173270377557bf244d613163624c465"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const WardDistrictsDocument = new TypedDocumentString(`
    query WardDistricts {
  wardOverview {
    district {
      id
      key
      name
      nameEn
      officeName
      officeNameEn
      officePhone
      conference {
        id
        name
        nameEn
      }
    }
    needs
    peopleWanted
    peopleTaken
    companies
    offers
  }
}
    `, {"hash":"sha256:202d02e600773359ea701cefeb31b71cb088d4866e3db12ee776548676ff97e9"}) as unknown as TypedDocumentString<WardDistrictsQuery, WardDistrictsQueryVariables>;