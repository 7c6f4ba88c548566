/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  readonly language: Language;
  /** At most 256 letters. */
  readonly password: string;
};

export type AccountLinkKind =
  | 'EMAIL_CHANGE'
  | 'PASSWORD_RESET';

export type AccountLinkState =
  | 'ENDED'
  | 'EXPIRED'
  | 'OPEN'
  | 'USED';

/** ACCEPT with people and basis; PASS; or CONSULT with a message. */
export type AnswerInput = {
  readonly kind: AnswerKind;
  /** At most 2000 letters, lines too. */
  readonly message?: string | null | undefined;
  readonly participationBasis?: ParticipationBasis | null | undefined;
  readonly people?: number | null | undefined;
  /** Which terms were read, as `askedTerms` said: PLAN_HAS_CHANGED where they are others now. */
  readonly terms?: number | null | undefined;
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

export type AskPeriod =
  | 'FISCAL_YEAR'
  | 'MONTH'
  | 'QUARTER';

export type AskToJoinInput = {
  /** At most 2000 letters. */
  readonly contactDepartment?: string | null | undefined;
  /** At most 2000 letters. */
  readonly contactEmail: string;
  /** At most 2000 letters. */
  readonly contactName: string;
  /** At most 2000 letters. */
  readonly contactPhone?: string | null | undefined;
  /** 法人番号, 13 digits with the check digit. At most 2000 letters. */
  readonly corporateNumber: string;
  /** Whose conferences it asks to join. At most 50. */
  readonly districtIds: ReadonlyArray<string>;
  /** At most 2000 letters. */
  readonly industry: string;
  /** At most 200 letters. */
  readonly kana: string;
  readonly language: Language;
  /** At most 2000 letters, lines too. */
  readonly message?: string | null | undefined;
  /** At most 200 letters. */
  readonly name: string;
  readonly signature: SignatureInput;
  readonly size?: CompanySize | null | undefined;
  /** At most 100. */
  readonly themes: ReadonlyArray<Theme>;
};

export type AssociationKind =
  | 'FACILITY'
  | 'NEIGHBOURHOOD'
  | 'NPO'
  | 'SCHOOL'
  | 'SHOPPING_STREET'
  | 'YOUTH_COMMITTEE';

export type CallForOffersInput = {
  /** The last day on which an offer is in time. */
  readonly answerBy: string;
  readonly districtId: string;
  readonly from: string;
  /** At most 2000 letters, lines too. */
  readonly message?: string | null | undefined;
  readonly to: string;
};

export type CameInput = {
  readonly matchId: string;
  readonly people: number;
};

export type ChangeEmailInput = {
  /** At most 254 letters. */
  readonly email: string;
  /** The own password, once more. At most 256 letters. */
  readonly password: string;
};

export type ChangePasswordInput = {
  /** The one until now. At most 2000 letters. */
  readonly currentPassword: string;
  /** At most 256 letters. */
  readonly password: string;
};

export type ChangeProposalInput = {
  readonly id: string;
  readonly people: number;
};

export type ColumnMappingInput = {
  /** Counted from 0. */
  readonly column: number;
  /** At most 2000 letters. */
  readonly field?: string | null | undefined;
};

export type CompanyApplicationInput = {
  /** At most 2000 letters. */
  readonly contactDepartment?: string | null | undefined;
  /** At most 2000 letters. */
  readonly contactEmail: string;
  /** At most 2000 letters. */
  readonly contactName: string;
  /** At most 2000 letters. */
  readonly contactPhone?: string | null | undefined;
  /** 法人番号, 13 digits with the check digit. At most 2000 letters. */
  readonly corporateNumber: string;
  /** At most 2000 letters. */
  readonly industry: string;
  /** At most 200 letters. */
  readonly kana: string;
  readonly language: Language;
  /** At most 2000 letters, lines too. */
  readonly message?: string | null | undefined;
  /** At most 200 letters. */
  readonly name: string;
  readonly signature: SignatureInput;
  readonly size?: CompanySize | null | undefined;
  /** At most 100. */
  readonly themes: ReadonlyArray<Theme>;
};

export type CompanySize =
  | 'LARGER'
  | 'UNDER_20'
  | 'UNDER_100'
  | 'UNDER_300'
  | 'UNDER_1000';

export type CompleteDayInput = {
  /** At most 200. */
  readonly came: ReadonlyArray<CameInput>;
  readonly eventDayId: string;
};

/** With a mail address, a telephone number, or both. */
export type ContactInput = {
  /** At most 2000 letters. */
  readonly department?: string | null | undefined;
  /** At most 254 letters. */
  readonly email?: string | null | undefined;
  readonly language?: Language;
  /** At most 200 letters. */
  readonly name: string;
  /** At most 50 letters. */
  readonly phone?: string | null | undefined;
};

export type ContactPreferenceInput = {
  /** TELEPHONE and PAPER only of an association’s contact, by its branch office. */
  readonly channel?: OwnChannel;
  /** At most 100. */
  readonly off: ReadonlyArray<NotificationKind>;
  /** Both, or neither. */
  readonly quietFrom?: string | null | undefined;
  readonly quietUntil?: string | null | undefined;
  readonly rhythm: NotificationRhythm;
};

export type ContributionKind =
  | 'HANDS'
  | 'LECTURER'
  | 'VISIT';

export type DateCertainty =
  | 'DAY'
  | 'OPEN'
  | 'PERIOD';

export type DeclarationState =
  | 'DUE'
  | 'EXPIRED'
  | 'MISSING'
  | 'VALID';

export type DeclarationTopic =
  | 'ORGANISED_CRIME'
  | 'POLITICS_AND_RELIGION'
  | 'TAX';

export type DistrictInput = {
  /** At most 2000 letters. */
  readonly conferenceName: string;
  /** At most 2000 letters. */
  readonly conferenceNameEn: string;
  /** At most 200 letters. */
  readonly name: string;
  /** At most 200 letters. */
  readonly nameEn: string;
  /** At most 2000 letters. */
  readonly officeName: string;
  /** At most 2000 letters. */
  readonly officeNameEn: string;
  /** At most 2000 letters. */
  readonly officePhone: string;
  /** At most 2000 letters. */
  readonly officeSection: string;
};

export type ErasureState =
  | 'CARRIED_OUT'
  | 'DECLINED'
  | 'REQUESTED'
  | 'TAKEN_BACK';

/** A date, or what is known of it in words: 10月中旬, 未定. */
export type EventDayInput = {
  /** 順延日, at most 62 days later. */
  readonly backupDate?: string | null | undefined;
  readonly date?: string | null | undefined;
  /** At most 2000 letters, lines too. */
  readonly dateText?: string | null | undefined;
  readonly endTime?: string | null | undefined;
  /** Of a day that the event has already. */
  readonly id?: string | null | undefined;
  readonly startTime?: string | null | undefined;
};

export type EventInput = {
  readonly associationId?: string | null | undefined;
  /** At most 2000 letters, lines too. */
  readonly clothing?: string | null | undefined;
  /** At most 31. */
  readonly days: ReadonlyArray<EventDayInput>;
  /** At most 2000 letters, lines too. */
  readonly description?: string | null | undefined;
  readonly districtId: string;
  readonly lat?: number | null | undefined;
  readonly lng?: number | null | undefined;
  /** At most 2000 letters, lines too. */
  readonly meetingPlace?: string | null | undefined;
  /** At most 2000 letters, lines too. */
  readonly rainPlan?: string | null | undefined;
  readonly theme: Theme;
  /** At most 2000 letters, lines too. */
  readonly thingsToBring?: string | null | undefined;
  /** At most 200 letters. */
  readonly title: string;
  /** At most 200 letters. */
  readonly titleKana?: string | null | undefined;
  /** At most 2000 letters. */
  readonly url?: string | null | undefined;
  /** At most 300 letters, lines too. */
  readonly venueAddress?: string | null | undefined;
  /** At most 200 letters. */
  readonly venueName?: string | null | undefined;
};

export type EventState =
  | 'CALLED_OFF'
  | 'DONE'
  | 'PLANNED';

export type Fate =
  | 'ASKED_AGAIN'
  | 'CANCELLED'
  | 'INFORMED'
  | 'STANDS'
  | 'TOLD';

export type ForbidPairInput = {
  readonly needId: string;
  readonly offerId: string;
  /** At most 2000 letters, lines too. */
  readonly reason: string;
};

export type HandChannel =
  | 'PAPER'
  | 'TELEPHONE';

export type HandOverDeskInput = {
  readonly fromPersonId: string;
  /** At most 100. */
  readonly grantIds: ReadonlyArray<string>;
  readonly newPerson?: NewPersonInput | null | undefined;
  /** Both read it. At most 2000 letters, lines too. */
  readonly note?: string | null | undefined;
  /** The first day of who comes; who leaves stays until the day before. */
  readonly onDate: string;
  /** Or `newPerson`. */
  readonly toPersonId?: string | null | undefined;
};

export type HolidayRule =
  | 'AS_WEEKDAY'
  | 'NEVER'
  | 'ONLY';

/**
 * One thing that might be different. OFFER_PEOPLE, OFFER_EVENTS: offerId, more. OFFER_WINDOW: offerId, startsAt, endsAt.
 * OFFER_GONE: offerId. OFFER_NEW: people, startsAt, endsAt, skills. NEED_MOVED: needId, minutes. NEED_PEOPLE: needId, more.
 * NEED_WITHOUT_SKILLS: needId, skills. NEED_GONE: needId.
 */
export type HypothesisInput = {
  readonly endsAt?: string | null | undefined;
  readonly kind: WhatIfKind;
  /** Later; earlier where below 0. */
  readonly minutes?: number | null | undefined;
  /** People or events more; fewer where below 0. */
  readonly more?: number | null | undefined;
  readonly needId?: string | null | undefined;
  readonly offerId?: string | null | undefined;
  readonly people?: number | null | undefined;
  /** At most 100. */
  readonly skills?: ReadonlyArray<Skill> | null | undefined;
  readonly startsAt?: string | null | undefined;
};

export type IdentityProviderInput = {
  /** At most 2000 letters. */
  readonly clientId: string;
  /** Null: as it was. At most 2000 letters. */
  readonly clientSecret?: string | null | undefined;
  /** At most 100, each at most 2000 letters. */
  readonly domains: ReadonlyArray<string>;
  readonly enabled: boolean;
  /** At most 2000 letters. */
  readonly issuer: string;
};

export type ImportPile =
  | 'CHECK'
  | 'READY'
  | 'UNREADABLE';

export type ImportState =
  | 'IMPORTED'
  | 'NEEDS_MAPPING'
  | 'READ'
  | 'UNDONE';

export type InviteCompanyInput = {
  /** Of who will look after the company here. At most 2000 letters. */
  readonly contactEmail: string;
  /** At most 2000 letters. */
  readonly corporateNumber: string;
  readonly districtId: string;
  readonly language: Language;
  /** At most 200 letters. */
  readonly name: string;
};

export type InvitePersonInput = {
  /** At most 254 letters. */
  readonly email: string;
  readonly grant: RoleGrantInput;
  readonly language: Language;
  /** At most 200 letters. */
  readonly name: string;
};

export type Language =
  | 'en'
  | 'ja';

export type LeaveConferenceInput = {
  readonly companyId: string;
  readonly districtId: string;
  /** Today or later. */
  readonly lastDay: string;
  /** What becomes of what is asked or settled for later days; MATCHES_UNDECIDED without it. */
  readonly liveMatches?: LiveMatchesOnLeaving | null | undefined;
  /** Needed where the conference decides. At most 2000 letters, lines too. */
  readonly reason?: string | null | undefined;
};

export type ListKind =
  | 'EVENTS'
  | 'OFFERS';

export type LiveMatchesOnLeaving =
  | 'KEEP'
  | 'WITHDRAW';

export type MapColumnsInput = {
  /** Columns that are not named mean nothing. At most 200. */
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

export type MatchingSettingsInput = {
  readonly asksPer: AskPeriod;
  readonly districtId: string;
  readonly leadDays: number;
  readonly mostAsks?: number | null | undefined;
};

export type MembershipRequestState =
  | 'ADMITTED'
  | 'ASKED'
  | 'CONFIRMED'
  | 'INVITED'
  | 'NOT_ADMITTED'
  | 'WITHDRAWN';

/** What isn’t given, or given as the draft shows it, stays. Null empties venue, organiser and times, and says nothing of the rest. */
export type MendImportRowInput = {
  readonly date?: string | null | undefined;
  /** Words for the date (10月中旬), where no date is given. At most 2000 letters, lines too. */
  readonly dateText?: string | null | undefined;
  readonly endTime?: string | null | undefined;
  readonly leftOut?: boolean | null | undefined;
  /** A further sitting, not the same event twice. */
  readonly notDuplicate?: boolean | null | undefined;
  readonly offer?: MendedOfferInput | null | undefined;
  /** At most 2000 letters, lines too. */
  readonly organiser?: string | null | undefined;
  readonly rowId: string;
  readonly startTime?: string | null | undefined;
  readonly theme?: Theme | null | undefined;
  /** At most 200 letters. */
  readonly title?: string | null | undefined;
  /** At most 300 letters, lines too. */
  readonly venueAddress?: string | null | undefined;
  /** At most 200 letters. */
  readonly venueName?: string | null | undefined;
};

/** Of a row in a list of offers. What isn’t given, or given as the draft shows it, stays. */
export type MendedOfferInput = {
  readonly adultsOnly?: boolean | null | undefined;
  readonly companyId?: string | null | undefined;
  /** At most 50. */
  readonly districtIds?: ReadonlyArray<string> | null | undefined;
  /** At most 100. */
  readonly languages?: ReadonlyArray<Language> | null | undefined;
  readonly leadDays?: number | null | undefined;
  readonly mostEvents?: number | null | undefined;
  readonly participationBasis?: ParticipationBasis | null | undefined;
  readonly people?: number | null | undefined;
  /** At most 2000 letters. */
  readonly remarks?: string | null | undefined;
  /** At most 100. */
  readonly skills?: ReadonlyArray<Skill> | null | undefined;
  readonly smallestGroup?: number | null | undefined;
  /** At most 100. */
  readonly themes?: ReadonlyArray<Theme> | null | undefined;
  /** In words, as a cell says it (毎週土 9:00-12:00): in place of all columns that say when. At most 2000 letters. */
  readonly when?: string | null | undefined;
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
  /** At most 100. */
  readonly languages?: ReadonlyArray<Language> | null | undefined;
  /** 10 if not given. */
  readonly mostOffers?: number | null | undefined;
  readonly openToWard?: boolean | null | undefined;
  readonly peopleWanted: number;
  /** At most 200 letters. */
  readonly role: string;
  /** At most 100. */
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

/** What the browser made. Binary parts are base64url, as WebAuthn's `toJSON` gives them. */
export type NewPasskeyInput = {
  /** At most 16000 letters. */
  readonly attestationObject: string;
  /** At most 5000 letters. */
  readonly clientDataJSON: string;
  /** At most 2000 letters. */
  readonly credentialId: string;
  /** For the list of passkeys: 仕事用のノートパソコン. At most 200 letters. */
  readonly name: string;
  /** At most 100, each at most 2000 letters. */
  readonly transports: ReadonlyArray<string>;
};

export type NewPersonInput = {
  /** At most 254 letters. */
  readonly email: string;
  readonly language: Language;
  /** At most 200 letters. */
  readonly name: string;
};

export type NotificationChannel =
  | 'EMAIL'
  | 'PAPER'
  | 'TELEPHONE'
  | 'WEBHOOK';

export type NotificationKind =
  | 'ANSWER_BY_TELEPHONE'
  | 'ANSWER_CONFIRMED'
  | 'ANSWER_ESCALATED'
  | 'ANSWER_RECEIVED'
  | 'ANSWER_REMINDER'
  | 'APPROVAL_UNDONE'
  | 'ASSOCIATION_LINK'
  | 'AUDIT_ANCHOR'
  | 'CALLED_OFF'
  | 'CALL_FOR_OFFERS'
  | 'CHANGE_OF_PLAN'
  | 'COMPANY_ADMITTED'
  | 'COMPANY_APPLIED'
  | 'COMPANY_CONFIRM'
  | 'COMPANY_INVITED'
  | 'COMPANY_LEAVES'
  | 'COMPANY_NOT_ADMITTED'
  | 'COORDINATOR_DIGEST'
  | 'DAY_DONE'
  | 'DAY_REMINDER'
  | 'DECLARATION_DUE'
  | 'DESK_HANDED_OVER'
  | 'DIGEST'
  | 'EMAIL_CHANGE'
  | 'HOST_THANKED'
  | 'INVITATION'
  | 'LATE_WITHDRAWAL'
  | 'MATCH_APPROVED'
  | 'MATCH_EXPIRED'
  | 'MATCH_WITHDRAWN'
  | 'OFFER_CHANGED'
  | 'PASSWORD_RESET'
  | 'PLAN_CHANGED'
  | 'PROMISE_ENDED'
  | 'ROLE_GIVEN'
  | 'SECURITY_NOTICE'
  | 'STILL_SHORT'
  | 'WEBHOOK_STOPPED'
  | 'WITHDRAWAL_RECEIVED';

export type NotificationPreferenceInput = {
  /** At most 100. */
  readonly off: ReadonlyArray<NotificationKind>;
  /** Both, or neither. */
  readonly quietFrom?: string | null | undefined;
  readonly quietUntil?: string | null | undefined;
  readonly rhythm: NotificationRhythm;
};

export type NotificationRhythm =
  | 'AT_ONCE'
  | 'DAILY';

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
  /** 法人番号: kept with the company if it has none yet. At most 2000 letters. */
  readonly corporateNumber?: string | null | undefined;
  /** At most 50. */
  readonly districtIds: ReadonlyArray<string>;
  /** HANDS if not given. */
  readonly kind?: ContributionKind | null | undefined;
  /** ja if not given. At most 100. */
  readonly languages?: ReadonlyArray<Language> | null | undefined;
  /** Days from being asked to the day itself that the company needs; 0 if not given. */
  readonly leadDays?: number | null | undefined;
  readonly mostEvents: number;
  readonly mostPeoplePerNeed?: number | null | undefined;
  readonly mostPersonTurns?: number | null | undefined;
  /** At most 2000 letters, lines too. */
  readonly note?: string | null | undefined;
  readonly participationBasis: ParticipationBasis;
  /** At most 50. */
  readonly patterns: ReadonlyArray<WeeklyPatternInput>;
  readonly people: number;
  readonly seeksNew?: boolean | null | undefined;
  /** At most 100. */
  readonly skills?: ReadonlyArray<Skill> | null | undefined;
  readonly smallestGroup: number;
  /** At most 100. */
  readonly themes: ReadonlyArray<Theme>;
  /** TELEPHONE or PAPER, where an office enters what a company told it. At most 50 letters. */
  readonly toldBy?: string | null | undefined;
  /** At most 200. */
  readonly windows: ReadonlyArray<OfferWindowInput>;
};

export type OfferWindowInput = {
  readonly date: string;
  readonly fromTime: string;
  readonly toTime: string;
};

export type OwnChannel =
  | 'EMAIL'
  | 'PAPER'
  | 'TELEPHONE';

export type PairChange =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ParticipationBasis =
  | 'DUTY'
  | 'OWN_TIME'
  | 'VOLUNTEER_LEAVE';

export type PartnerOperation =
  | 'DISTRICT'
  | 'TOWNS';

export type PartnerTokenInput = {
  /** At most 50. */
  readonly districtIds: ReadonlyArray<string>;
  /** The last day, at most two years after the first. */
  readonly endsOn: string;
  /** At most 100. */
  readonly operations: ReadonlyArray<PartnerOperation>;
  /** At most 2000 letters. */
  readonly partnerName: string;
  /** At most 2000 letters, lines too. */
  readonly purpose: string;
  readonly startsOn: string;
};

export type PartnerTokenState =
  | 'ENDED'
  | 'REVOKED'
  | 'UPCOMING'
  | 'VALID';

/** How the browser used a passkey. Binary parts are base64url, as WebAuthn's `toJSON` gives them. */
export type PasskeyAssertionInput = {
  /** At most 5000 letters. */
  readonly authenticatorData: string;
  /** At most 5000 letters. */
  readonly clientDataJSON: string;
  /** At most 2000 letters. */
  readonly credentialId: string;
  /** At most 2000 letters. */
  readonly signature: string;
  /** At most 2000 letters. */
  readonly userHandle: string;
};

export type PeriodMeaning =
  | 'RUNS'
  | 'SOMEWHERE_IN';

export type PersonalDataCategory =
  | 'ACCOUNT'
  | 'ASSOCIATION_WORDS'
  | 'CONTACT'
  | 'IMPORTED_LISTS'
  | 'MEMBERSHIP'
  | 'MESSAGES'
  | 'NOTES'
  | 'RECORD'
  | 'REQUESTS'
  | 'ROLES'
  | 'ROSTER'
  | 'SIGN_IN';

export type PlanPart =
  | 'BACKUP_DATE'
  | 'CLOTHING'
  | 'CONDITIONS'
  | 'DAY'
  | 'MEETING_PLACE'
  | 'PLACE'
  | 'RAIN_PLAN'
  | 'ROLE'
  | 'THINGS_TO_BRING'
  | 'TIME'
  | 'TITLE';

export type ProposeMatchInput = {
  readonly needId: string;
  readonly offerId: string;
  readonly people: number;
};

export type ProviderProblem =
  | 'BAD_CERTIFICATE'
  | 'FORBIDDEN_ADDRESS'
  | 'ISSUER_DIFFERS'
  | 'NOT_AN_ISSUER'
  | 'NOT_A_PROVIDER'
  | 'NO_CODE_FLOW'
  | 'NO_PKCE'
  | 'NO_SUCH_HOST'
  | 'TOO_LARGE'
  | 'UNREACHABLE';

export type ReadEventFileInput = {
  readonly contentBase64: string;
  readonly districtId: string;
  /** At most 255 letters. */
  readonly fileName: string;
};

/** Of a district’s desk, or of a company: one of the two. */
export type ReadOfferFileInput = {
  readonly companyId?: string | null | undefined;
  readonly contentBase64: string;
  readonly districtId?: string | null | undefined;
  /** At most 255 letters. */
  readonly fileName: string;
};

export type RecordActorKind =
  | 'CONTACT'
  | 'PERSON'
  | 'PUBLIC'
  | 'SYSTEM';

/** All that is given has to fit. */
export type RecordFilterInput = {
  readonly districtId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly kind?: RecordKind | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  /** In what was done, who did it, what it was about, and the reason. At most 2000 letters, lines too. */
  readonly text?: string | null | undefined;
  readonly to?: string | null | undefined;
};

export type RecordKind =
  | 'ACCESS'
  | 'ORGANISATION'
  | 'OTHER'
  | 'PLAN'
  | 'RECORD'
  | 'SETTING';

export type RefusalCode =
  | 'ACCOUNT_NOT_LINKED'
  | 'ACCOUNT_TAKEN'
  | 'ADDRESS_TROUBLE'
  | 'ALREADY_DECIDED'
  | 'ALREADY_IMPORTED'
  | 'ALREADY_MEMBER'
  | 'ANSWER_CLOSED'
  | 'BAD_INPUT'
  | 'BELOW_SMALLEST_GROUP'
  | 'DAY_PAST'
  | 'EMAIL_TAKEN'
  | 'ENDS_OWN_ROLE'
  | 'ERASED'
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
  | 'HAS_JOINED'
  | 'LAST_ADMINISTRATOR'
  | 'LAST_WAY_TO_SIGN_IN'
  | 'LINK_EXPIRED'
  | 'LINK_INVALID'
  | 'LINK_USED'
  | 'MAPPING_INCOMPLETE'
  | 'MATCHES_UNDECIDED'
  | 'MATCH_ENDED'
  | 'MORE_THAN_APPROVED'
  | 'NEED_IS_CLOSED'
  | 'NEED_IS_FULL'
  | 'NOTHING_TO_UNDO'
  | 'NOT_ALLOWED'
  | 'NOT_ELIGIBLE'
  | 'NOT_FOUND'
  | 'NOT_OF_ORGANISATION'
  | 'NOT_SIGNED_IN'
  | 'NOT_YET'
  | 'NO_EVENTS_LEFT'
  | 'NO_PERSON_TURNS_LEFT'
  | 'OFFER_IS_CLOSED'
  | 'OFFER_IS_TAKEN'
  | 'OUT_OF_DATE'
  | 'PAIR_FORBIDDEN'
  | 'PASSKEY_NOT_VALID'
  | 'PASSKEY_TOO_LATE'
  | 'PASSKEY_UNKNOWN'
  | 'PLAN_HAS_CHANGED'
  | 'PROVIDER_CANCELLED'
  | 'PROVIDER_NOT_ACCEPTED'
  | 'PROVIDER_OFF'
  | 'PROVIDER_TOO_LATE'
  | 'PROVIDER_UNREACHABLE'
  | 'RUN_IN_PROGRESS'
  | 'SECOND_FACTOR_EXISTS'
  | 'SECOND_FACTOR_REQUIRED'
  | 'SIGN_IN_AGAIN'
  | 'STILL_HAS_PEOPLE'
  | 'STILL_ON_ITS_WAY'
  | 'TOLD_BY_HAND'
  | 'TOO_LATE'
  | 'TOO_MANY_OFFERS'
  | 'TOO_MANY_PASSKEYS'
  | 'TOO_MANY_TRIES'
  | 'USE_PASSKEY'
  | 'WRONG_CODE'
  | 'WRONG_PASSWORD';

export type RefusalWhy =
  | 'ONLY_ADMINISTRATOR'
  | 'ONLY_AUDITOR'
  | 'ONLY_COMPANY'
  | 'ONLY_COMPANY_ADMINISTRATOR'
  | 'ONLY_COMPANY_ADMINISTRATOR_OR_COORDINATOR'
  | 'ONLY_COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR'
  | 'ONLY_COMPANY_OR_COORDINATOR'
  | 'ONLY_CONFERENCE'
  | 'ONLY_COORDINATOR'
  | 'ONLY_COORDINATOR_OR_AUDITOR'
  | 'ONLY_COORDINATOR_OR_WARD_ADMINISTRATOR'
  | 'ONLY_DESK'
  | 'ONLY_DESK_OR_COMPANY'
  | 'ONLY_DESK_OR_WARD'
  | 'ONLY_OFFICER'
  | 'ONLY_OWN_COMPANY'
  | 'ONLY_OWN_DISTRICT'
  | 'ONLY_PEOPLE_ADMINISTRATOR'
  | 'ONLY_WARD'
  | 'ONLY_WARD_ADMINISTRATOR'
  | 'ONLY_WARD_OR_COMPANY_ADMINISTRATOR'
  | 'ONLY_WARD_OR_PEOPLE_ADMINISTRATOR';

export type ReminderSettingInput = {
  /** 2 to 10. */
  readonly answerReminderDays: number;
  /** 1 to 10. */
  readonly dayReminderDays: number;
  readonly districtId: string;
};

export type RetentionKind =
  | 'APPLICATIONS'
  | 'CONTACTS'
  | 'IMPORT_CELLS'
  | 'LINKS'
  | 'MESSAGES'
  | 'PEOPLE'
  | 'ROSTERS'
  | 'SESSIONS';

export type Role =
  | 'AUDITOR'
  | 'BRANCH_OFFICER'
  | 'COMPANY_ADMINISTRATOR'
  | 'COMPANY_MEMBER'
  | 'COORDINATOR'
  | 'WARD_ADMINISTRATOR';

export type RoleGrantInput = {
  /** Of who acts for a company. */
  readonly companyId?: string | null | undefined;
  /** Of an officer or a coordinator. */
  readonly districtId?: string | null | undefined;
  /** The last day; none until somebody ends it. */
  readonly endsOn?: string | null | undefined;
  readonly role: Role;
  /** Today or later. */
  readonly startsOn: string;
};

export type RosterNameInput = {
  /** At most 200 letters. */
  readonly kana: string;
  /** At most 200 letters. */
  readonly name: string;
};

export type RunLevel =
  | 'QUICK'
  | 'THOROUGH'
  | 'USUAL';

export type RunState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'STOPPED';

export type SignInInput = {
  /** At most 254 letters. */
  readonly email: string;
  /** At most 256 letters. */
  readonly password: string;
};

export type SignInWay =
  | 'OIDC'
  | 'PASSKEY'
  | 'PASSWORD'
  | 'PASSWORD_TOTP';

export type SignatureInput = {
  /** At most 2000 letters. */
  readonly signerName: string;
  /** At most 2000 letters. */
  readonly signerTitle?: string | null | undefined;
  /** All of them, or it is not signed. At most 100. */
  readonly topics: ReadonlyArray<DeclarationTopic>;
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

export type SpanState =
  | 'COMING'
  | 'CURRENT'
  | 'PAST'
  | 'TAKEN_BACK';

export type StartMatchRunInput = {
  readonly districtId: string;
  /** How much work to do, in place of a level. */
  readonly effort?: number | null | undefined;
  /** What the points for fairness are multiplied by, 0 to 8; 1 if not given. */
  readonly fairnessTimes?: number | null | undefined;
  /** Keeps today’s proposals where changing them gains little. */
  readonly leastChange?: boolean | null | undefined;
  /** USUAL if nothing is given. */
  readonly level?: RunLevel | null | undefined;
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

export type TroubledOrganisationKind =
  | 'ASSOCIATION'
  | 'COMPANY';

export type WebhookEndpointInput = {
  /** https. When something is changed: null leaves it as it is. At most 2000 letters. */
  readonly address?: string | null | undefined;
  readonly format: WebhookFormat;
  /** At most 100. */
  readonly kinds: ReadonlyArray<WebhookKind>;
  readonly language?: Language;
  /** At most 200 letters. */
  readonly name: string;
};

export type WebhookFormat =
  | 'SLACK'
  | 'STANDARD';

export type WebhookKind =
  | 'ANSWER_CONFIRMED'
  | 'ANSWER_REMINDER'
  | 'APPROVAL_UNDONE'
  | 'CALLED_OFF'
  | 'CALL_FOR_OFFERS'
  | 'CHANGE_OF_PLAN'
  | 'DAY_DONE'
  | 'DAY_REMINDER'
  | 'MATCH_APPROVED'
  | 'PLAN_CHANGED'
  | 'PROMISE_ENDED'
  | 'WITHDRAWAL_RECEIVED';

export type WebhookState =
  | 'DISABLED'
  | 'FAILING'
  | 'WORKING';

export type WeeklyPatternInput = {
  /** At most 400. */
  readonly exceptDates?: ReadonlyArray<string> | null | undefined;
  readonly firstDay: string;
  readonly fromTime: string;
  readonly holidays: HolidayRule;
  /** At most two years after the first. */
  readonly lastDay: string;
  readonly toTime: string;
  /** Monday 1 to Sunday 7. At most 7. */
  readonly weekdays: ReadonlyArray<number>;
};

export type WhatIfInput = {
  /** At most 100. */
  readonly changes: ReadonlyArray<HypothesisInput>;
  readonly districtId: string;
  readonly from: string;
  readonly to: string;
};

export type WhatIfKind =
  | 'NEED_GONE'
  | 'NEED_MOVED'
  | 'NEED_PEOPLE'
  | 'NEED_WITHOUT_SKILLS'
  | 'OFFER_EVENTS'
  | 'OFFER_GONE'
  | 'OFFER_NEW'
  | 'OFFER_PEOPLE'
  | 'OFFER_WINDOW';

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { readonly viewer: { readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly secondFactor: { readonly since: string | null, readonly required: boolean, readonly recoveryCodesLeft: number }, readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean, readonly how: SignInWay, readonly userAgent: string | null, readonly address: string | null, readonly createdAt: string, readonly lastSeenAt: string }> } | null };

export type ChangeNameMutationVariables = Exact<{
  name: string;
}>;


export type ChangeNameMutation = { readonly changeName:
    | { readonly __typename: 'AccountChanged' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'AccountChanged' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RequestEmailChangeMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type RequestEmailChangeMutation = { readonly requestEmailChange:
    | { readonly __typename: 'MailRequested' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type RemoveSecondFactorMutation = { readonly removeSecondFactor:
    | { readonly __typename: 'AccountChanged' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ReplaceRecoveryCodesMutationVariables = Exact<{
  password: string;
}>;


export type ReplaceRecoveryCodesMutation = { readonly replaceRecoveryCodes:
    | { readonly __typename: 'RecoveryCodesReplaced', readonly recoveryCodes: ReadonlyArray<string> }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type EndSessionsOfMutationVariables = Exact<{
  personId: string;
}>;


export type EndSessionsOfMutation = { readonly endSessionsOf:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SessionsOfPersonEnded' }
   };

export type TakeOrganisationAccountAwayMutationVariables = Exact<{
  id: string;
}>;


export type TakeOrganisationAccountAwayMutation = { readonly takeOrganisationAccountAway:
    | { readonly __typename: 'OrganisationAccountTakenAway' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ResetSecondFactorMutationVariables = Exact<{
  personId: string;
}>;


export type ResetSecondFactorMutation = { readonly resetSecondFactor:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SecondFactorReset' }
   };

export type RequireSecondFactorMutationVariables = Exact<{
  required: boolean;
}>;


export type RequireSecondFactorMutation = { readonly requireSecondFactor:
    | { readonly __typename: 'AccountChanged' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { readonly revokeSession:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SessionsEnded' }
   };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { readonly revokeOtherSessions:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SessionsEnded', readonly count: number }
   };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { readonly signOutEverywhere:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SessionsEnded' }
   };

export type PasskeyOnListFragment = { readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly synced: boolean };

export type OwnPasskeysQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPasskeysQuery = { readonly signInWays: { readonly passkeys: boolean }, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly synced: boolean }> };

export type BeginPasskeyMutationVariables = Exact<{
  password?: string | null | undefined;
}>;


export type BeginPasskeyMutation = { readonly beginPasskey:
    | { readonly __typename: 'PasskeyOptions', readonly json: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AddPasskeyMutationVariables = Exact<{
  input: NewPasskeyInput;
}>;


export type AddPasskeyMutation = { readonly addPasskey:
    | { readonly __typename: 'PasskeySaved', readonly passkey: { readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly synced: boolean } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RenamePasskeyMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenamePasskeyMutation = { readonly renamePasskey:
    | { readonly __typename: 'PasskeySaved', readonly passkey: { readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly synced: boolean } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
  password?: string | null | undefined;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
    | { readonly __typename: 'PasskeyRemoved' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type OwnOrganisationAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOrganisationAccountsQuery = { readonly organisationAccounts: { readonly linked: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly lastUsedAt: string | null, readonly provider: { readonly id: string, readonly name: string, readonly nameEn: string | null } }>, readonly linkable: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } };

export type LinkOrganisationAccountMutationVariables = Exact<{
  providerId: string;
  password?: string | null | undefined;
}>;


export type LinkOrganisationAccountMutation = { readonly linkOrganisationAccount:
    | { readonly __typename: 'GoTo', readonly url: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type UnlinkOrganisationAccountMutationVariables = Exact<{
  id: string;
  password?: string | null | undefined;
}>;


export type UnlinkOrganisationAccountMutation = { readonly unlinkOrganisationAccount:
    | { readonly __typename: 'OrganisationAccountUnlinked' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AnswerFactsFragment = { readonly state: MatchState, readonly answerDue: string | null, readonly canAnswer: boolean, readonly askedAgain: boolean, readonly askedTerms: number, readonly companyName: string, readonly companyNameEn: string | null, readonly eventTitle: string, readonly associationName: string | null, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly backupDate: string | null, readonly holdsBackup: boolean, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly consultation: string | null, readonly closedReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly office: { readonly organisation: string, readonly name: string, readonly phone: string | null } };

export type AnswerPageByLinkQueryVariables = Exact<{
  token: string;
}>;


export type AnswerPageByLinkQuery = { readonly answerPage:
    | { readonly __typename: 'AnswerPage', readonly state: MatchState, readonly answerDue: string | null, readonly canAnswer: boolean, readonly askedAgain: boolean, readonly askedTerms: number, readonly companyName: string, readonly companyNameEn: string | null, readonly eventTitle: string, readonly associationName: string | null, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly backupDate: string | null, readonly holdsBackup: boolean, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly consultation: string | null, readonly closedReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly office: { readonly organisation: string, readonly name: string, readonly phone: string | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AnswerByLinkMutationVariables = Exact<{
  token: string;
  answer: AnswerInput;
}>;


export type AnswerByLinkMutation = { readonly answerByLink:
    | { readonly __typename: 'AnswerTaken', readonly page: { readonly state: MatchState, readonly answerDue: string | null, readonly canAnswer: boolean, readonly askedAgain: boolean, readonly askedTerms: number, readonly companyName: string, readonly companyNameEn: string | null, readonly eventTitle: string, readonly associationName: string | null, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly backupDate: string | null, readonly holdsBackup: boolean, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly consultation: string | null, readonly closedReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly office: { readonly organisation: string, readonly name: string, readonly phone: string | null } } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AssociationPageFactsFragment = { readonly associationName: string, readonly expiresAt: string, readonly office: { readonly organisation: string, readonly name: string, readonly phone: string | null }, readonly days: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly thanks: string | null, readonly canReport: boolean, readonly canThank: boolean, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly coming: ReadonlyArray<{ readonly matchId: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly peopleCame: number | null, readonly contactName: string | null, readonly contactPhone: string | null }> }> }> };

export type AssociationDayFactsFragment = { readonly id: string, readonly title: string, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly thanks: string | null, readonly canReport: boolean, readonly canThank: boolean, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly coming: ReadonlyArray<{ readonly matchId: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly peopleCame: number | null, readonly contactName: string | null, readonly contactPhone: string | null }> }> };

export type AssociationByLinkQueryVariables = Exact<{
  token: string;
}>;


export type AssociationByLinkQuery = { readonly associationPage:
    | { readonly __typename: 'AssociationPage', readonly associationName: string, readonly expiresAt: string, readonly office: { readonly organisation: string, readonly name: string, readonly phone: string | null }, readonly days: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly thanks: string | null, readonly canReport: boolean, readonly canThank: boolean, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly coming: ReadonlyArray<{ readonly matchId: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly peopleCame: number | null, readonly contactName: string | null, readonly contactPhone: string | null }> }> }> }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ReportAttendanceMutationVariables = Exact<{
  token: string;
  eventDayId: string;
  came: ReadonlyArray<CameInput> | CameInput;
}>;


export type ReportAttendanceMutation = { readonly reportAttendance:
    | { readonly __typename: 'AssociationSaid', readonly page: { readonly associationName: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type SayThanksMutationVariables = Exact<{
  token: string;
  eventDayId: string;
  thanks: string;
}>;


export type SayThanksMutation = { readonly sayThanks:
    | { readonly __typename: 'AssociationSaid', readonly page: { readonly associationName: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AssociationDeskQueryVariables = Exact<{
  id: string;
}>;


export type AssociationDeskQuery = { readonly association: { readonly id: string, readonly name: string, readonly kana: string, readonly kind: AssociationKind, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly officeName: string, readonly officeSection: string, readonly officePhone: string }, readonly link: { readonly id: string, readonly createdAt: string, readonly expiresAt: string, readonly sentAt: string | null } | null } | null };

export type ShowAssociationLinkMutationVariables = Exact<{
  associationId: string;
}>;


export type ShowAssociationLinkMutation = { readonly showAssociationLink:
    | { readonly __typename: 'AssociationLinkShown', readonly url: string, readonly link: { readonly id: string, readonly expiresAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type SendAssociationLinkMutationVariables = Exact<{
  associationId: string;
  contactId: string;
}>;


export type SendAssociationLinkMutation = { readonly sendAssociationLink:
    | { readonly __typename: 'AssociationLinkSent', readonly link: { readonly id: string, readonly sentAt: string | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type EndAssociationLinkMutationVariables = Exact<{
  associationId: string;
}>;


export type EndAssociationLinkMutation = { readonly endAssociationLink:
    | { readonly __typename: 'AssociationLinkEnded', readonly associationId: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type BoardNeedFragment = { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly urgency: number, readonly state: NeedState, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly association: { readonly id: string, readonly name: string } | null }, readonly matches: ReadonlyArray<{ readonly id: string, readonly people: number, readonly state: MatchState, readonly companyName: string }> };

export type BoardSeasonQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
}>;


export type BoardSeasonQuery = { readonly season: { readonly peopleWanted: number, readonly peopleProposed: number, readonly peopleApproved: number, readonly peopleConfirmed: number, readonly toReview: number, readonly waiting: number, readonly settled: number, readonly holdSeconds: number, readonly lastRun: { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly level: RunLevel | null, readonly fairnessTimes: number, readonly leastChange: boolean, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly gapPercent: number | null, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly totals: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null } | null, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null } | null } };

export type BoardNeedsQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type BoardNeedsQuery = { readonly needs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly urgency: number, readonly state: NeedState, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly association: { readonly id: string, readonly name: string } | null }, readonly matches: ReadonlyArray<{ readonly id: string, readonly people: number, readonly state: MatchState, readonly companyName: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BoardMatchFragment = { readonly id: string, readonly people: number, readonly state: MatchState, readonly origin: string, readonly pinned: boolean, readonly holdsBackup: boolean, readonly companyName: string, readonly answerDue: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly canUndoUntil: string | null, readonly liftedAt: string | null, readonly offer: { readonly id: string, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly note: string | null } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string | null, readonly actorKind: RecordActorKind, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> };

export type BoardNeedPageQueryVariables = Exact<{
  id: string;
}>;


export type BoardNeedPageQuery = { readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly mostOffers: number, readonly answerBy: string, readonly openToWard: boolean, readonly adultsOnly: boolean, readonly languages: ReadonlyArray<Language>, readonly backupRequired: boolean, readonly skills: ReadonlyArray<Skill>, readonly theme: Theme, readonly state: NeedState, readonly day: { readonly id: string, readonly date: string | null, readonly backupDate: string | null }, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly venueName: string | null, readonly association: { readonly id: string, readonly name: string } | null }, readonly matches: ReadonlyArray<{ readonly id: string, readonly people: number, readonly state: MatchState, readonly origin: string, readonly pinned: boolean, readonly holdsBackup: boolean, readonly companyName: string, readonly answerDue: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly canUndoUntil: string | null, readonly liftedAt: string | null, readonly offer: { readonly id: string, readonly people: number, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis, readonly note: string | null } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string | null, readonly actorKind: RecordActorKind, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> }>, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }>, readonly smallestChanges: ReadonlyArray<{ readonly companies: number, readonly people: number, readonly peopleMore: number, readonly fills: boolean, readonly offeredBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly change: { readonly code: string, readonly minutes: number | null, readonly days: number | null, readonly count: number | null, readonly skill: string | null, readonly language: string | null } }> } | null } | null };

export type BoardCandidatesQueryVariables = Exact<{
  needId: string;
}>;


export type BoardCandidatesQuery = { readonly candidates: ReadonlyArray<{ readonly fewest: number, readonly most: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly company: { readonly id: string, readonly name: string }, readonly offer: { readonly id: string, readonly note: string | null } }> };

export type ApproveMatchesMutationVariables = Exact<{
  input: ReadonlyArray<ApproveMatchInput> | ApproveMatchInput;
}>;


export type ApproveMatchesMutation = { readonly approveMatches: ReadonlyArray<
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState, readonly people: number, readonly companyName: string, readonly canUndoUntil: string | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
  > };

export type RejectMatchMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RejectMatchMutation = { readonly rejectMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type UndoDecisionMutationVariables = Exact<{
  id: string;
}>;


export type UndoDecisionMutation = { readonly undoDecision:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ProposeMatchMutationVariables = Exact<{
  input: ProposeMatchInput;
}>;


export type ProposeMatchMutation = { readonly proposeMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly people: number, readonly companyName: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type PinMatchMutationVariables = Exact<{
  id: string;
  pinned: boolean;
}>;


export type PinMatchMutation = { readonly pinMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly pinned: boolean } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ProposalsToReviewQueryVariables = Exact<{
  districtId: string;
  after?: string | null | undefined;
}>;


export type ProposalsToReviewQuery = { readonly matches: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly people: number, readonly companyName: string, readonly pinned: boolean, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleMissing: number, readonly event: { readonly id: string, readonly title: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CompanyMatchFragment = { readonly id: string, readonly people: number, readonly state: MatchState, readonly holdsBackup: boolean, readonly answerDue: string | null, readonly askedAgain: boolean, readonly askedTerms: number, readonly consultation: string | null, readonly closedReason: string | null, readonly participationBasis: ParticipationBasis | null, readonly peopleCame: number | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly day: { readonly id: string, readonly backupDate: string | null }, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly association: { readonly id: string, readonly name: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } } };

export type CompanyHomeQueryVariables = Exact<{
  companyId: string;
}>;


export type CompanyHomeQuery = { readonly asked: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly people: number, readonly state: MatchState, readonly holdsBackup: boolean, readonly answerDue: string | null, readonly askedAgain: boolean, readonly askedTerms: number, readonly consultation: string | null, readonly closedReason: string | null, readonly participationBasis: ParticipationBasis | null, readonly peopleCame: number | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly day: { readonly id: string, readonly backupDate: string | null }, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly association: { readonly id: string, readonly name: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } } } }> }, readonly settled: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly people: number, readonly state: MatchState, readonly holdsBackup: boolean, readonly answerDue: string | null, readonly askedAgain: boolean, readonly askedTerms: number, readonly consultation: string | null, readonly closedReason: string | null, readonly participationBasis: ParticipationBasis | null, readonly peopleCame: number | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly day: { readonly id: string, readonly backupDate: string | null }, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly association: { readonly id: string, readonly name: string } | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } } } }> }, readonly offers: { readonly totalCount: number } };

export type CompanyRecordQueryVariables = Exact<{
  companyId: string;
  after?: string | null | undefined;
}>;


export type CompanyRecordQuery = { readonly matches: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly people: number, readonly peopleCame: number | null, readonly associationReport: { readonly thanks: string | null } | null, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string, readonly organiserText: string | null, readonly association: { readonly id: string, readonly name: string } | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AnswerMatchMutationVariables = Exact<{
  id: string;
  answer: AnswerInput;
}>;


export type AnswerMatchMutation = { readonly answerMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState, readonly people: number } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WithdrawMatchMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawMatchMutation = { readonly withdrawMatch:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ContactFactsFragment = { readonly id: string, readonly department: string | null, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly language: Language };

export type OrganisationContactsQueryVariables = Exact<{
  organisationId: string;
}>;


export type OrganisationContactsQuery = { readonly organisationContacts: { readonly organisationId: string, readonly name: string, readonly canChange: boolean, readonly unreachableIds: ReadonlyArray<string>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly department: string | null, readonly name: string, readonly email: string | null, readonly phone: string | null, readonly language: Language }> } | null };

export type AddContactMutationVariables = Exact<{
  organisationId: string;
  input: ContactInput;
}>;


export type AddContactMutation = { readonly addContact:
    | { readonly __typename: 'ContactSaved', readonly contact: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangeContactMutationVariables = Exact<{
  id: string;
  input: ContactInput;
}>;


export type ChangeContactMutation = { readonly changeContact:
    | { readonly __typename: 'ContactSaved', readonly contact: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RemoveContactMutationVariables = Exact<{
  id: string;
}>;


export type RemoveContactMutation = { readonly removeContact:
    | { readonly __typename: 'ContactRemoved', readonly id: string }
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


export type EventPageQuery = { readonly event: { readonly id: string, readonly title: string, readonly titleKana: string | null, readonly description: string | null, readonly organiserText: string | null, readonly theme: Theme, readonly venueName: string | null, readonly venueAddress: string | null, readonly lat: number | null, readonly lng: number | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly url: string | null, readonly imported: boolean, readonly planChanges: ReadonlyArray<{ readonly at: string, readonly actorKind: RecordActorKind, readonly actor: string | null, readonly role: string | null, readonly differences: ReadonlyArray<{ readonly part: PlanPart, readonly before: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null, readonly after: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null }> }>, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly kind: ContributionKind, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly skills: ReadonlyArray<Skill>, readonly theme: Theme, readonly urgency: number, readonly mostOffers: number, readonly answerBy: string, readonly openToWard: boolean, readonly adultsOnly: boolean, readonly languages: ReadonlyArray<Language>, readonly backupRequired: boolean, readonly state: NeedState, readonly participants: ReadonlyArray<{ readonly companyName: string, readonly people: number, readonly state: MatchState }>, readonly matches: ReadonlyArray<{ readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly participationBasis: ParticipationBasis | null, readonly answerDue: string | null, readonly askedAgain: boolean, readonly askedTerms: number, readonly canUndoUntil: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly peopleCame: number | null, readonly associationReport: { readonly peopleCame: number | null } | null, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string | null, readonly actorKind: RecordActorKind, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> }>, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }>, readonly smallestChanges: ReadonlyArray<{ readonly companies: number, readonly people: number, readonly peopleMore: number, readonly fills: boolean, readonly change: { readonly code: string, readonly minutes: number | null, readonly days: number | null, readonly count: number | null, readonly skill: string | null, readonly language: string | null } }> } | null }> }>, readonly association: { readonly id: string, readonly name: string, readonly kana: string } | null, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } | null };

export type EventToChangeQueryVariables = Exact<{
  id: string;
}>;


export type EventToChangeQuery = { readonly event: { readonly id: string, readonly title: string, readonly titleKana: string | null, readonly description: string | null, readonly organiserText: string | null, readonly theme: Theme, readonly venueName: string | null, readonly venueAddress: string | null, readonly lat: number | null, readonly lng: number | null, readonly meetingPlace: string | null, readonly thingsToBring: string | null, readonly clothing: string | null, readonly rainPlan: string | null, readonly url: string | null, readonly imported: boolean, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly state: NeedState, readonly peopleTaken: number }> }>, readonly association: { readonly id: string, readonly name: string, readonly kana: string } | null, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string } } | null };

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
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type PlanValueFactsFragment = { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null };

export type PlanDifferenceFactsFragment = { readonly part: PlanPart, readonly before: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null, readonly after: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null };

export type TouchedFactsFragment = { readonly key: string, readonly association: boolean, readonly differences: ReadonlyArray<{ readonly part: PlanPart, readonly before: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null, readonly after: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null }>, readonly companies: ReadonlyArray<{ readonly matchId: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly becomes: Fate, readonly role: string, readonly startsAt: string }> };

export type ChangeEventMutationVariables = Exact<{
  id: string;
  input: EventInput;
  seen?: string | null | undefined;
}>;


export type ChangeEventMutation = { readonly changeEvent:
    | { readonly __typename: 'EventSaved', readonly told: { readonly companies: number, readonly association: boolean } | null, readonly event: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'TouchedPeople', readonly key: string, readonly association: boolean, readonly differences: ReadonlyArray<{ readonly part: PlanPart, readonly before: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null, readonly after: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null }>, readonly companies: ReadonlyArray<{ readonly matchId: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly becomes: Fate, readonly role: string, readonly startsAt: string }> }
   };

export type CopyEventMutationVariables = Exact<{
  id: string;
  date?: string | null | undefined;
}>;


export type CopyEventMutation = { readonly copyEvent:
    | { readonly __typename: 'EventSaved', readonly event: { readonly id: string, readonly title: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CallOffMutationVariables = Exact<{
  eventDayId: string;
  reason: string;
}>;


export type CallOffMutation = { readonly callOff:
    | { readonly __typename: 'EventDaySaved', readonly told: number }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CompleteDayMutationVariables = Exact<{
  input: CompleteDayInput;
}>;


export type CompleteDayMutation = { readonly completeDay:
    | { readonly __typename: 'EventDaySaved', readonly told: number }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type OfficerTodayQueryVariables = Exact<{
  districtId: string;
  today: string;
  until: string;
  before: string;
  yesterday: string;
}>;


export type OfficerTodayQuery = { readonly short: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: string, readonly answerBy: string, readonly peopleWanted: number, readonly peopleTaken: number, readonly peopleMissing: number, readonly fewestPeople: number, readonly state: NeedState, readonly day: { readonly date: string | null }, readonly event: { readonly id: string, readonly title: string } } }> }, readonly undated: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }> } }> }, readonly past: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly theme: Theme, readonly organiserText: string | null, readonly imported: boolean, readonly association: { readonly id: string, readonly name: string } | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly state: NeedState, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleMissing: number }> }> } }> }, readonly asked: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly companyName: string, readonly people: number, readonly consultation: string | null, readonly answerDue: string | null, readonly need: { readonly id: string, readonly role: string, readonly event: { readonly id: string, readonly title: string } } } }> }, readonly ahead: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly theme: Theme, readonly organiserText: string | null, readonly imported: boolean, readonly association: { readonly id: string, readonly name: string } | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly role: string, readonly state: NeedState, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleMissing: number }> }> } }> } };

export type OfficerTodayMessagesQueryVariables = Exact<{
  districtId: string;
}>;


export type OfficerTodayMessagesQuery = { readonly messages: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly channel: NotificationChannel, readonly language: Language, readonly recipientName: string, readonly organisationName: string | null, readonly organisationId: string | null, readonly contactId: string | null, readonly personId: string | null, readonly matchId: string | null, readonly subject: string | null, readonly state: NotificationState, readonly attempts: number, readonly nextAt: string, readonly sentAt: string | null, readonly failure: string | null, readonly createdAt: string, readonly bundled: boolean, readonly again: boolean, readonly requestedByName: string | null, readonly doneByName: string | null, readonly note: string | null } }> }, readonly optionalMailPause: { readonly since: string } | null, readonly troubles: ReadonlyArray<{ readonly id: string, readonly address: string, readonly since: string, readonly reason: string, readonly recipientName: string | null, readonly organisationName: string | null, readonly organisationKind: TroubledOrganisationKind | null, readonly organisationId: string | null, readonly contactId: string | null, readonly phone: string | null, readonly mended: boolean, readonly unsent: number }>, readonly byHand: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly tellBy: string | null, readonly listedFrom: string } }> } };

export type ImportCountsFragment = { readonly id: string, readonly kind: ListKind, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string };

export type EventImportsQueryVariables = Exact<{
  districtId: string;
  after?: string | null | undefined;
}>;


export type EventImportsQuery = { readonly eventImports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ListKind, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfferImportsQueryVariables = Exact<{
  districtId?: string | null | undefined;
  companyId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferImportsQuery = { readonly offerImports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ListKind, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ImportPageQueryVariables = Exact<{
  id: string;
}>;


export type ImportPageQuery = { readonly listImport: { readonly sheet: string | null, readonly otherSheets: ReadonlyArray<string>, readonly id: string, readonly kind: ListKind, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string, readonly district: { readonly id: string, readonly key: string } | null, readonly company: { readonly id: string, readonly name: string } | null, readonly sameFileAs: { readonly id: string, readonly createdAt: string, readonly state: ImportState } | null, readonly suggestedMapping: ReadonlyArray<{ readonly header: string, readonly column: number, readonly field: string | null, readonly need: string | null }>, readonly reportedRows: { readonly edges: ReadonlyArray<{ readonly node: { readonly rowNumber: number, readonly reason: string, readonly text: string } }> }, readonly sample: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly cells: ReadonlyArray<{ readonly column: number, readonly text: string }> } }> } } | null };

export type ImportRowPartsFragment = { readonly id: string, readonly rowNumber: number, readonly pile: ImportPile | null, readonly leftOut: boolean, readonly notDuplicate: boolean, readonly draft: { readonly title: string | null, readonly theme: Theme | null, readonly dateCertainty: DateCertainty, readonly date: string | null, readonly dateTo: string | null, readonly dates: ReadonlyArray<string>, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly dateText: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly organiser: string | null, readonly needs: ReadonlyArray<{ readonly role: string, readonly peopleWanted: number }> } | null, readonly offerDraft: { readonly companyText: string, readonly kind: ContributionKind, readonly people: number | null, readonly smallestGroup: number, readonly mostEvents: number, readonly leadDays: number, readonly when: string, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly remarks: string | null, readonly company: { readonly id: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule }>, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }> } | null, readonly problems: ReadonlyArray<{ readonly field: string | null, readonly code: string, readonly weight: string, readonly cellText: string, readonly suggestion: string | null }>, readonly cells: ReadonlyArray<{ readonly header: string, readonly column: number, readonly text: string }>, readonly duplicate: { readonly rowNumber: number | null, readonly because: string, readonly changed: boolean, readonly event: { readonly id: string, readonly title: string, readonly venueName: string | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }> } | null, readonly offer: { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly leadDays: number, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly busy: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string, readonly people: number }>, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> } | null } | null, readonly event: { readonly id: string, readonly title: string } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  pile?: ImportPile | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { readonly listImport: { readonly id: string, readonly rows: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly rowNumber: number, readonly pile: ImportPile | null, readonly leftOut: boolean, readonly notDuplicate: boolean, readonly draft: { readonly title: string | null, readonly theme: Theme | null, readonly dateCertainty: DateCertainty, readonly date: string | null, readonly dateTo: string | null, readonly dates: ReadonlyArray<string>, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly dateText: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly organiser: string | null, readonly needs: ReadonlyArray<{ readonly role: string, readonly peopleWanted: number }> } | null, readonly offerDraft: { readonly companyText: string, readonly kind: ContributionKind, readonly people: number | null, readonly smallestGroup: number, readonly mostEvents: number, readonly leadDays: number, readonly when: string, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly remarks: string | null, readonly company: { readonly id: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule }>, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }> } | null, readonly problems: ReadonlyArray<{ readonly field: string | null, readonly code: string, readonly weight: string, readonly cellText: string, readonly suggestion: string | null }>, readonly cells: ReadonlyArray<{ readonly header: string, readonly column: number, readonly text: string }>, readonly duplicate: { readonly rowNumber: number | null, readonly because: string, readonly changed: boolean, readonly event: { readonly id: string, readonly title: string, readonly venueName: string | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }> } | null, readonly offer: { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly leadDays: number, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly busy: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string, readonly people: number }>, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> } | null } | null, readonly event: { readonly id: string, readonly title: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReadEventFileMutationVariables = Exact<{
  input: ReadEventFileInput;
}>;


export type ReadEventFileMutation = { readonly readEventFile:
    | { readonly __typename: 'ListImportRead', readonly import: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ReadOfferFileMutationVariables = Exact<{
  input: ReadOfferFileInput;
}>;


export type ReadOfferFileMutation = { readonly readOfferFile:
    | { readonly __typename: 'ListImportRead', readonly import: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type MapImportColumnsMutationVariables = Exact<{
  input: MapColumnsInput;
}>;


export type MapImportColumnsMutation = { readonly mapImportColumns:
    | { readonly __typename: 'ListImportRead', readonly import: { readonly id: string, readonly kind: ListKind, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type MendImportRowMutationVariables = Exact<{
  input: MendImportRowInput;
}>;


export type MendImportRowMutation = { readonly mendImportRow:
    | { readonly __typename: 'ImportRowMended', readonly row: { readonly id: string, readonly rowNumber: number, readonly pile: ImportPile | null, readonly leftOut: boolean, readonly notDuplicate: boolean, readonly draft: { readonly title: string | null, readonly theme: Theme | null, readonly dateCertainty: DateCertainty, readonly date: string | null, readonly dateTo: string | null, readonly dates: ReadonlyArray<string>, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly dateText: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly venueName: string | null, readonly venueAddress: string | null, readonly organiser: string | null, readonly needs: ReadonlyArray<{ readonly role: string, readonly peopleWanted: number }> } | null, readonly offerDraft: { readonly companyText: string, readonly kind: ContributionKind, readonly people: number | null, readonly smallestGroup: number, readonly mostEvents: number, readonly leadDays: number, readonly when: string, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly remarks: string | null, readonly company: { readonly id: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule }>, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }> } | null, readonly problems: ReadonlyArray<{ readonly field: string | null, readonly code: string, readonly weight: string, readonly cellText: string, readonly suggestion: string | null }>, readonly cells: ReadonlyArray<{ readonly header: string, readonly column: number, readonly text: string }>, readonly duplicate: { readonly rowNumber: number | null, readonly because: string, readonly changed: boolean, readonly event: { readonly id: string, readonly title: string, readonly venueName: string | null, readonly days: ReadonlyArray<{ readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }> } | null, readonly offer: { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly leadDays: number, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly busy: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string, readonly people: number }>, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> } | null } | null, readonly event: { readonly id: string, readonly title: string } | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ImportListMutationVariables = Exact<{
  importId: string;
}>;


export type ImportListMutation = { readonly importList:
    | { readonly __typename: 'ListImportRead', readonly import: { readonly id: string, readonly kind: ListKind, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type UndoImportMutationVariables = Exact<{
  importId: string;
}>;


export type UndoImportMutation = { readonly undoImport:
    | { readonly __typename: 'ListImportRead', readonly import: { readonly id: string, readonly kind: ListKind, readonly fileName: string, readonly format: string, readonly encoding: string | null, readonly generation: string, readonly state: ImportState, readonly rowsInFile: number, readonly rowsRead: number, readonly rowsReported: number, readonly toImport: number, readonly ready: number, readonly check: number, readonly unreadable: number, readonly leftOut: number, readonly duplicates: number, readonly imported: number, readonly createdAt: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type JoinPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type JoinPlacesQuery = { readonly districts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } }> };

export type ApplicationOnPageFragment = { readonly invited: boolean, readonly name: string, readonly corporateNumber: string, readonly contactEmail: string, readonly expiresAt: string, readonly answers: ReadonlyArray<{ readonly conference: string, readonly conferenceEn: string, readonly state: MembershipRequestState }> };

export type JoinApplicationQueryVariables = Exact<{
  token: string;
}>;


export type JoinApplicationQuery = { readonly application:
    | { readonly __typename: 'ApplicationFound', readonly page: { readonly invited: boolean, readonly name: string, readonly corporateNumber: string, readonly contactEmail: string, readonly expiresAt: string, readonly answers: ReadonlyArray<{ readonly conference: string, readonly conferenceEn: string, readonly state: MembershipRequestState }> } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AskToJoinMutationVariables = Exact<{
  input: AskToJoinInput;
}>;


export type AskToJoinMutation = { readonly askToJoin:
    | { readonly __typename: 'JoinAsked', readonly mailed: boolean }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ConfirmApplicationMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmApplicationMutation = { readonly confirmApplication:
    | { readonly __typename: 'ApplicationFound', readonly page: { readonly invited: boolean, readonly name: string, readonly corporateNumber: string, readonly contactEmail: string, readonly expiresAt: string, readonly answers: ReadonlyArray<{ readonly conference: string, readonly conferenceEn: string, readonly state: MembershipRequestState }> } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  token: string;
}>;


export type WithdrawApplicationMutation = { readonly withdrawApplication:
    | { readonly __typename: 'ApplicationFound', readonly page: { readonly invited: boolean, readonly name: string, readonly corporateNumber: string, readonly contactEmail: string, readonly expiresAt: string, readonly answers: ReadonlyArray<{ readonly conference: string, readonly conferenceEn: string, readonly state: MembershipRequestState }> } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AcceptCompanyInvitationMutationVariables = Exact<{
  token: string;
  input: CompanyApplicationInput;
}>;


export type AcceptCompanyInvitationMutation = { readonly acceptCompanyInvitation:
    | { readonly __typename: 'ApplicationFound', readonly page: { readonly invited: boolean, readonly name: string, readonly corporateNumber: string, readonly contactEmail: string, readonly expiresAt: string, readonly answers: ReadonlyArray<{ readonly conference: string, readonly conferenceEn: string, readonly state: MembershipRequestState }> } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WhomToAskQueryVariables = Exact<{
  needId: string;
  people?: number | null | undefined;
}>;


export type WhomToAskQuery = { readonly whomToAsk: ReadonlyArray<{ readonly company: { readonly id: string, readonly name: string } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null }>, readonly asks: ReadonlyArray<{ readonly offerId: string, readonly peopleMore: number, readonly enough: boolean, readonly change: { readonly code: string, readonly minutes: number | null, readonly days: number | null, readonly count: number | null, readonly skill: string | null, readonly language: string | null } | null }> }> };

export type CompanyNeedPlacesQueryVariables = Exact<{
  companyId: string;
}>;


export type CompanyNeedPlacesQuery = { readonly companyMembership: { readonly memberships: ReadonlyArray<{ readonly until: string | null, readonly district: { readonly id: string, readonly name: string, readonly nameEn: string } }> } | null, readonly offers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: string, readonly people: number, readonly kind: ContributionKind } }> } };

export type CompanyNeedsQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type CompanyNeedsQuery = { readonly needs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly peopleWanted: number, readonly peopleMissing: number, readonly state: NeedState, readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhyNotUsQueryVariables = Exact<{
  needId: string;
  offerId: string;
}>;


export type WhyNotUsQuery = { readonly whyNotUs: { readonly outcome: string, readonly people: number | null, readonly companies: number | null, readonly because: string | null, readonly deficits: ReadonlyArray<{ readonly code: string, readonly lacking: number | null, readonly minutes: number | null, readonly missing: ReadonlyArray<string> }>, readonly terms: ReadonlyArray<{ readonly code: string, readonly theme: string | null, readonly walkingMinutes: number | null }> } | null };

export type ReasonFactsFragment = { readonly code: string, readonly times: number | null, readonly minutes: number | null, readonly theme: Theme | null, readonly skills: ReadonlyArray<Skill> | null, readonly startsAt: string | null, readonly endsAt: string | null };

export type PlanChangeFactsFragment = { readonly code: string, readonly minutes: number | null, readonly days: number | null, readonly count: number | null, readonly skill: string | null, readonly language: string | null };

export type ChangeFactsFragment = { readonly companies: number, readonly people: number, readonly peopleMore: number, readonly fills: boolean, readonly change: { readonly code: string, readonly minutes: number | null, readonly days: number | null, readonly count: number | null, readonly skill: string | null, readonly language: string | null } };

export type HistoryLineFragment = { readonly at: string, readonly actor: string | null, readonly actorKind: RecordActorKind, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null };

export type MatchPlaceQueryVariables = Exact<{
  id: string;
}>;


export type MatchPlaceQuery = { readonly match: { readonly id: string, readonly company: { readonly id: string } | null, readonly need: { readonly id: string, readonly event: { readonly id: string, readonly district: { readonly id: string, readonly key: string } } } } | null };

export type ForbiddenPairsQueryVariables = Exact<{
  districtId: string;
}>;


export type ForbiddenPairsQuery = { readonly forbiddenPairs: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly forbiddenAt: string, readonly liftedAt: string | null, readonly offerId: string, readonly company: { readonly id: string, readonly name: string } | null, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null }> };

export type HolesQueryVariables = Exact<{
  districtId: string;
}>;


export type HolesQuery = { readonly holes: ReadonlyArray<{ readonly peopleMissing: number, readonly match: { readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState }, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } }> };

export type MatchingSettingsQueryVariables = Exact<{
  districtId: string;
}>;


export type MatchingSettingsQuery = { readonly matchingSettings: { readonly districtId: string, readonly mostAsks: number | null, readonly asksPer: AskPeriod, readonly leadDays: number } };

export type ForbidPairMutationVariables = Exact<{
  input: ForbidPairInput;
}>;


export type ForbidPairMutation = { readonly forbidPair:
    | { readonly __typename: 'ForbiddenPairSaved', readonly pair: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type LiftForbiddenPairMutationVariables = Exact<{
  id: string;
}>;


export type LiftForbiddenPairMutation = { readonly liftForbiddenPair:
    | { readonly __typename: 'ForbiddenPairSaved', readonly pair: { readonly id: string, readonly liftedAt: string | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type LiftTurnedDownMutationVariables = Exact<{
  id: string;
}>;


export type LiftTurnedDownMutation = { readonly liftTurnedDown:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly liftedAt: string | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangeProposalMutationVariables = Exact<{
  input: ChangeProposalInput;
}>;


export type ChangeProposalMutation = { readonly changeProposal:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly people: number, readonly pinned: boolean } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type FillHoleMutationVariables = Exact<{
  needId: string;
}>;


export type FillHoleMutation = { readonly fillHole:
    | { readonly __typename: 'HoleFilled', readonly peopleMissing: number, readonly matches: ReadonlyArray<{ readonly id: string, readonly people: number, readonly companyName: string }>, readonly moved: ReadonlyArray<{ readonly kind: PairChange, readonly offerId: string, readonly peopleBefore: number, readonly peopleAfter: number, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null, readonly company: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type SaveMatchingSettingsMutationVariables = Exact<{
  input: MatchingSettingsInput;
}>;


export type SaveMatchingSettingsMutation = { readonly saveMatchingSettings:
    | { readonly __typename: 'MatchingSettingsSaved', readonly settings: { readonly districtId: string, readonly mostAsks: number | null, readonly asksPer: AskPeriod, readonly leadDays: number } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type MemberListQueryVariables = Exact<{
  districtId: string;
  withRequests: boolean;
}>;


export type MemberListQuery = { readonly members: ReadonlyArray<{ readonly companyId: string, readonly name: string, readonly nameEn: string | null, readonly since: string, readonly until: string | null, readonly timesAsked: number, readonly declaration: { readonly state: DeclarationState, readonly validUntil: string | null } | null, readonly contacts: ReadonlyArray<{ readonly department: string | null, readonly name: string, readonly email: string | null, readonly phone: string | null }> }>, readonly membershipRequests?: ReadonlyArray<{ readonly id: string, readonly state: MembershipRequestState, readonly reason: string | null, readonly decidedAt: string | null, readonly name: string, readonly kana: string | null, readonly corporateNumber: string, readonly industry: string | null, readonly size: CompanySize | null, readonly themes: ReadonlyArray<Theme>, readonly contactDepartment: string | null, readonly contactName: string | null, readonly contactEmail: string, readonly contactPhone: string | null, readonly message: string | null, readonly declaredOn: string | null, readonly declarationVersion: string | null, readonly signerName: string | null, readonly signerTitle: string | null, readonly askedAt: string }> };

export type InviteCompanyMutationVariables = Exact<{
  input: InviteCompanyInput;
}>;


export type InviteCompanyMutation = { readonly inviteCompany:
    | { readonly __typename: 'MembershipDecided', readonly requestId: string, readonly state: MembershipRequestState }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AdmitCompanyMutationVariables = Exact<{
  id: string;
}>;


export type AdmitCompanyMutation = { readonly admitCompany:
    | { readonly __typename: 'MembershipDecided', readonly requestId: string, readonly state: MembershipRequestState }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type TurnDownCompanyMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type TurnDownCompanyMutation = { readonly turnDownCompany:
    | { readonly __typename: 'MembershipDecided', readonly requestId: string, readonly state: MembershipRequestState }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WithdrawCompanyInvitationMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawCompanyInvitationMutation = { readonly withdrawCompanyInvitation:
    | { readonly __typename: 'MembershipDecided', readonly requestId: string, readonly state: MembershipRequestState }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type OwnMembershipQueryVariables = Exact<{
  companyId: string;
}>;


export type OwnMembershipQuery = { readonly companyMembership: { readonly memberships: ReadonlyArray<{ readonly companyId: string, readonly since: string, readonly until: string | null, readonly timesAsked: number, readonly declaration: { readonly state: DeclarationState, readonly validUntil: string | null } | null, readonly district: { readonly id: string, readonly key: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly declarations: ReadonlyArray<{ readonly id: string, readonly textVersion: string, readonly declaredOn: string, readonly validUntil: string, readonly signerName: string, readonly signerTitle: string | null }> } | null };

export type LeavingConferenceQueryVariables = Exact<{
  companyId: string;
  districtId: string;
}>;


export type LeavingConferenceQuery = { readonly leaving: { readonly openOffers: number, readonly liveMatches: ReadonlyArray<{ readonly id: string, readonly state: MatchState, readonly eventTitle: string | null, readonly role: string | null, readonly people: number, readonly startsAt: string }> } | null };

export type RenewDeclarationMutationVariables = Exact<{
  companyId: string;
  input: SignatureInput;
}>;


export type RenewDeclarationMutation = { readonly renewDeclaration:
    | { readonly __typename: 'Declared', readonly validUntil: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type LeaveConferenceMutationVariables = Exact<{
  input: LeaveConferenceInput;
}>;


export type LeaveConferenceMutation = { readonly leaveConference:
    | { readonly __typename: 'ConferenceLeft', readonly until: string | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type OfficerMatchFragment = { readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly participationBasis: ParticipationBasis | null, readonly answerDue: string | null, readonly askedAgain: boolean, readonly askedTerms: number, readonly canUndoUntil: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly peopleCame: number | null, readonly associationReport: { readonly peopleCame: number | null } | null, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string | null, readonly actorKind: RecordActorKind, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> };

export type OfficerNeedFragment = { readonly id: string, readonly kind: ContributionKind, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly skills: ReadonlyArray<Skill>, readonly theme: Theme, readonly urgency: number, readonly mostOffers: number, readonly answerBy: string, readonly openToWard: boolean, readonly adultsOnly: boolean, readonly languages: ReadonlyArray<Language>, readonly backupRequired: boolean, readonly state: NeedState, readonly participants: ReadonlyArray<{ readonly companyName: string, readonly people: number, readonly state: MatchState }>, readonly matches: ReadonlyArray<{ readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly participationBasis: ParticipationBasis | null, readonly answerDue: string | null, readonly askedAgain: boolean, readonly askedTerms: number, readonly canUndoUntil: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly peopleCame: number | null, readonly associationReport: { readonly peopleCame: number | null } | null, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string | null, readonly actorKind: RecordActorKind, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> }>, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }>, readonly smallestChanges: ReadonlyArray<{ readonly companies: number, readonly people: number, readonly peopleMore: number, readonly fills: boolean, readonly change: { readonly code: string, readonly minutes: number | null, readonly days: number | null, readonly count: number | null, readonly skill: string | null, readonly language: string | null } }> } | null };

export type NeedToChangeQueryVariables = Exact<{
  id: string;
}>;


export type NeedToChangeQuery = { readonly need: { readonly id: string, readonly kind: ContributionKind, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleConfirmed: number, readonly peopleMissing: number, readonly skills: ReadonlyArray<Skill>, readonly theme: Theme, readonly urgency: number, readonly mostOffers: number, readonly answerBy: string, readonly openToWard: boolean, readonly adultsOnly: boolean, readonly languages: ReadonlyArray<Language>, readonly backupRequired: boolean, readonly state: NeedState, readonly day: { readonly id: string, readonly certainty: DateCertainty, readonly date: string | null, readonly periodFrom: string | null, readonly periodTo: string | null, readonly periodMeaning: PeriodMeaning | null, readonly startTime: string | null, readonly endTime: string | null, readonly backupDate: string | null, readonly dateText: string | null, readonly holiday: string | null, readonly state: EventState, readonly calledOffReason: string | null }, readonly event: { readonly id: string, readonly title: string, readonly theme: Theme, readonly district: { readonly id: string, readonly key: string } }, readonly participants: ReadonlyArray<{ readonly companyName: string, readonly people: number, readonly state: MatchState }>, readonly matches: ReadonlyArray<{ readonly id: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly participationBasis: ParticipationBasis | null, readonly answerDue: string | null, readonly askedAgain: boolean, readonly askedTerms: number, readonly canUndoUntil: string | null, readonly answeredThrough: string | null, readonly consultation: string | null, readonly closedReason: string | null, readonly peopleCame: number | null, readonly associationReport: { readonly peopleCame: number | null } | null, readonly offer: { readonly id: string, readonly smallestGroup: number, readonly participationBasis: ParticipationBasis } | null, readonly contactsForTheDay: ReadonlyArray<{ readonly organisation: string, readonly name: string, readonly phone: string | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string | null, readonly actorKind: RecordActorKind, readonly action: string, readonly reason: string | null, readonly toldBy: string | null, readonly stateBefore: MatchState | null, readonly state: MatchState | null, readonly people: number | null }> }>, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }>, readonly smallestChanges: ReadonlyArray<{ readonly companies: number, readonly people: number, readonly peopleMore: number, readonly fills: boolean, readonly change: { readonly code: string, readonly minutes: number | null, readonly days: number | null, readonly count: number | null, readonly skill: string | null, readonly language: string | null } }> } | null } | null };

export type PostNeedMutationVariables = Exact<{
  input: NeedInput;
}>;


export type PostNeedMutation = { readonly postNeed:
    | { readonly __typename: 'NeedSaved', readonly need: { readonly id: string, readonly role: string, readonly peopleWanted: number } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangeNeedMutationVariables = Exact<{
  id: string;
  input: NeedInput;
  seen?: string | null | undefined;
}>;


export type ChangeNeedMutation = { readonly changeNeed:
    | { readonly __typename: 'NeedSaved', readonly told: { readonly companies: number, readonly association: boolean } | null, readonly need: { readonly id: string, readonly role: string, readonly peopleWanted: number } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'TouchedPeople', readonly key: string, readonly association: boolean, readonly differences: ReadonlyArray<{ readonly part: PlanPart, readonly before: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null, readonly after: { readonly date: string | null, readonly startTime: string | null, readonly endTime: string | null, readonly endsNextDay: boolean, readonly text: string | null, readonly conditions: { readonly skills: ReadonlyArray<Skill>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly backupRequired: boolean } | null } | null }>, readonly companies: ReadonlyArray<{ readonly matchId: string, readonly companyName: string, readonly people: number, readonly state: MatchState, readonly becomes: Fate, readonly role: string, readonly startsAt: string }> }
   };

export type WithdrawNeedMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawNeedMutation = { readonly withdrawNeed:
    | { readonly __typename: 'NeedSaved', readonly need: { readonly id: string, readonly role: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type EnterAnswerMutationVariables = Exact<{
  id: string;
  answer: AnswerInput;
}>;


export type EnterAnswerMutation = { readonly enterAnswer:
    | { readonly __typename: 'MatchDecided', readonly match: { readonly id: string, readonly state: MatchState, readonly people: number, readonly companyName: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CallPreviewQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
  answerBy?: string | null | undefined;
}>;


export type CallPreviewQuery = { readonly callForOffersPreview: { readonly companies: number, readonly byTelephone: number, readonly needs: number, readonly peopleMissing: number, readonly answerBy: string, readonly calledToday: boolean, readonly letter: { readonly subject: string, readonly text: string } | null, readonly letterEnglish: { readonly subject: string, readonly text: string } | null } | null, readonly needs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly peopleMissing: number, readonly event: { readonly id: string, readonly title: string } } }> } };

export type CallsMadeQueryVariables = Exact<{
  districtId: string;
}>;


export type CallsMadeQuery = { readonly callsForOffers: ReadonlyArray<{ readonly date: string, readonly companies: number, readonly offered: number }> };

export type SendCallMutationVariables = Exact<{
  input: CallForOffersInput;
}>;


export type SendCallMutation = { readonly callForOffers:
    | { readonly __typename: 'CallForOffersSent', readonly companies: number, readonly byTelephone: number }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type MessageListQueryVariables = Exact<{
  districtId: string;
  eventId?: string | null | undefined;
  matchId?: string | null | undefined;
  toId?: string | null | undefined;
  kind?: NotificationKind | null | undefined;
  after?: string | null | undefined;
}>;


export type MessageListQuery = { readonly notifications: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly channel: NotificationChannel, readonly language: Language, readonly recipientName: string, readonly organisationName: string | null, readonly organisationId: string | null, readonly contactId: string | null, readonly personId: string | null, readonly matchId: string | null, readonly subject: string | null, readonly state: NotificationState, readonly attempts: number, readonly nextAt: string, readonly sentAt: string | null, readonly failure: string | null, readonly createdAt: string, readonly bundled: boolean, readonly again: boolean, readonly requestedByName: string | null, readonly doneByName: string | null, readonly note: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MessageLineFragment = { readonly id: string, readonly kind: string, readonly channel: NotificationChannel, readonly language: Language, readonly recipientName: string, readonly organisationName: string | null, readonly organisationId: string | null, readonly contactId: string | null, readonly personId: string | null, readonly matchId: string | null, readonly subject: string | null, readonly state: NotificationState, readonly attempts: number, readonly nextAt: string, readonly sentAt: string | null, readonly failure: string | null, readonly createdAt: string, readonly bundled: boolean, readonly again: boolean, readonly requestedByName: string | null, readonly doneByName: string | null, readonly note: string | null };

export type MessageLetterQueryVariables = Exact<{
  id: string;
}>;


export type MessageLetterQuery = { readonly notificationLetter: { readonly subject: string, readonly text: string } | null };

export type SendMessageAgainMutationVariables = Exact<{
  id: string;
}>;


export type SendMessageAgainMutation = { readonly sendNotificationAgain:
    | { readonly __typename: 'NotificationSentAgain', readonly id: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type TroubleLineFragment = { readonly id: string, readonly address: string, readonly since: string, readonly reason: string, readonly recipientName: string | null, readonly organisationName: string | null, readonly organisationKind: TroubledOrganisationKind | null, readonly organisationId: string | null, readonly contactId: string | null, readonly phone: string | null, readonly mended: boolean, readonly unsent: number };

export type AddressTroublesQueryVariables = Exact<{
  districtId: string;
}>;


export type AddressTroublesQuery = { readonly optionalMailPause: { readonly since: string, readonly complaints: number, readonly mails: number, readonly days: number } | null, readonly addressTroubles: ReadonlyArray<{ readonly id: string, readonly address: string, readonly since: string, readonly reason: string, readonly recipientName: string | null, readonly organisationName: string | null, readonly organisationKind: TroubledOrganisationKind | null, readonly organisationId: string | null, readonly contactId: string | null, readonly phone: string | null, readonly mended: boolean, readonly unsent: number }> };

export type ResolveTroubleMutationVariables = Exact<{
  id: string;
}>;


export type ResolveTroubleMutation = { readonly resolveAddressTrouble:
    | { readonly __typename: 'AddressTroubleResolved', readonly id: string, readonly messages: number }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ResumeOptionalMailsMutationVariables = Exact<{
  districtId: string;
}>;


export type ResumeOptionalMailsMutation = { readonly resumeOptionalMails:
    | { readonly __typename: 'OptionalMailsResumed', readonly complaints: number }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type MessageCountsQueryVariables = Exact<{
  districtId: string;
}>;


export type MessageCountsQuery = { readonly messagesByHand: { readonly totalCount: number }, readonly addressTroubles: ReadonlyArray<{ readonly id: string }> };

export type PreferenceOnPageFragment = { readonly rhythm: NotificationRhythm, readonly quietFrom: string | null, readonly quietUntil: string | null, readonly off: ReadonlyArray<NotificationKind>, readonly channel: OwnChannel, readonly optionalKinds: ReadonlyArray<NotificationKind>, readonly alwaysKinds: ReadonlyArray<NotificationKind> };

export type OwnPreferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPreferenceQuery = { readonly myNotificationPreference: { readonly rhythm: NotificationRhythm, readonly quietFrom: string | null, readonly quietUntil: string | null, readonly off: ReadonlyArray<NotificationKind>, readonly channel: OwnChannel, readonly optionalKinds: ReadonlyArray<NotificationKind>, readonly alwaysKinds: ReadonlyArray<NotificationKind> } | null };

export type SaveOwnPreferenceMutationVariables = Exact<{
  input: NotificationPreferenceInput;
}>;


export type SaveOwnPreferenceMutation = { readonly saveMyNotificationPreference:
    | { readonly __typename: 'NotificationPreferenceSaved', readonly preference: { readonly rhythm: NotificationRhythm } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ContactPreferenceQueryVariables = Exact<{
  contactId: string;
}>;


export type ContactPreferenceQuery = { readonly contactNotificationPreference: { readonly rhythm: NotificationRhythm, readonly quietFrom: string | null, readonly quietUntil: string | null, readonly off: ReadonlyArray<NotificationKind>, readonly channel: OwnChannel, readonly optionalKinds: ReadonlyArray<NotificationKind>, readonly alwaysKinds: ReadonlyArray<NotificationKind> } | null };

export type SaveContactPreferenceMutationVariables = Exact<{
  contactId: string;
  input: ContactPreferenceInput;
}>;


export type SaveContactPreferenceMutation = { readonly saveContactNotificationPreference:
    | { readonly __typename: 'NotificationPreferenceSaved', readonly preference: { readonly rhythm: NotificationRhythm } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type UnsubscribeOnPageFragment = { readonly kind: NotificationKind, readonly off: boolean, readonly preference: { readonly rhythm: NotificationRhythm, readonly quietFrom: string | null, readonly quietUntil: string | null, readonly off: ReadonlyArray<NotificationKind>, readonly channel: OwnChannel, readonly optionalKinds: ReadonlyArray<NotificationKind>, readonly alwaysKinds: ReadonlyArray<NotificationKind> } };

export type UnsubscribeByLinkQueryVariables = Exact<{
  token: string;
}>;


export type UnsubscribeByLinkQuery = { readonly unsubscribePage:
    | { readonly __typename: 'Refused', readonly code: RefusalCode }
    | { readonly __typename: 'UnsubscribePage', readonly kind: NotificationKind, readonly off: boolean, readonly preference: { readonly rhythm: NotificationRhythm, readonly quietFrom: string | null, readonly quietUntil: string | null, readonly off: ReadonlyArray<NotificationKind>, readonly channel: OwnChannel, readonly optionalKinds: ReadonlyArray<NotificationKind>, readonly alwaysKinds: ReadonlyArray<NotificationKind> } }
   };

export type UnsubscribeMutationVariables = Exact<{
  token: string;
}>;


export type UnsubscribeMutation = { readonly unsubscribe:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Unsubscribed', readonly page: { readonly off: boolean } }
   };

export type UndoUnsubscribeMutationVariables = Exact<{
  token: string;
}>;


export type UndoUnsubscribeMutation = { readonly undoUnsubscribe:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Unsubscribed', readonly page: { readonly off: boolean } }
   };

export type SavePreferenceByLinkMutationVariables = Exact<{
  token: string;
  input: NotificationPreferenceInput;
}>;


export type SavePreferenceByLinkMutation = { readonly savePreferenceByLink:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'Unsubscribed', readonly page: { readonly off: boolean } }
   };

export type ReminderSettingQueryVariables = Exact<{
  districtId: string;
}>;


export type ReminderSettingQuery = { readonly reminderSetting: { readonly districtId: string, readonly dayReminderDays: number, readonly answerReminderDays: number, readonly examples: { readonly date: string, readonly answerDue: string, readonly dayReminders: ReadonlyArray<{ readonly days: number, readonly at: string, readonly dueNow: number }>, readonly answerReminders: ReadonlyArray<{ readonly days: number, readonly at: string, readonly dueNow: number }> } } };

export type SaveReminderSettingMutationVariables = Exact<{
  input: ReminderSettingInput;
}>;


export type SaveReminderSettingMutation = { readonly saveReminderSetting:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'ReminderSettingSaved', readonly setting: { readonly districtId: string, readonly dayReminderDays: number, readonly answerReminderDays: number } }
   };

export type ToTellLineFragment = { readonly id: string, readonly channel: HandChannel, readonly kind: NotificationKind, readonly language: Language, readonly recipientName: string, readonly organisationName: string | null, readonly phone: string | null, readonly say: string, readonly letterSubject: string, readonly letterText: string, readonly tellBy: string | null, readonly listedFrom: string, readonly timesNotReached: number, readonly note: string | null, readonly doneAt: string | null, readonly doneByName: string | null, readonly matchId: string | null, readonly createdAt: string };

export type ToTellListQueryVariables = Exact<{
  districtId: string;
  channel?: HandChannel | null | undefined;
  done?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ToTellListQuery = { readonly messagesByHand: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly channel: HandChannel, readonly kind: NotificationKind, readonly language: Language, readonly recipientName: string, readonly organisationName: string | null, readonly phone: string | null, readonly say: string, readonly letterSubject: string, readonly letterText: string, readonly tellBy: string | null, readonly listedFrom: string, readonly timesNotReached: number, readonly note: string | null, readonly doneAt: string | null, readonly doneByName: string | null, readonly matchId: string | null, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TickToTellMutationVariables = Exact<{
  id: string;
  note?: string | null | undefined;
}>;


export type TickToTellMutation = { readonly tickMessageByHand:
    | { readonly __typename: 'MessageByHandChanged', readonly message: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type UntickToTellMutationVariables = Exact<{
  id: string;
}>;


export type UntickToTellMutation = { readonly untickMessageByHand:
    | { readonly __typename: 'MessageByHandChanged', readonly message: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type NotReachedMutationVariables = Exact<{
  id: string;
  note?: string | null | undefined;
}>;


export type NotReachedMutation = { readonly messageByHandNotReached:
    | { readonly __typename: 'MessageByHandChanged', readonly message: { readonly id: string, readonly listedFrom: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WebhookOnPageFragment = { readonly id: string, readonly name: string, readonly host: string, readonly format: WebhookFormat, readonly language: Language, readonly kinds: ReadonlyArray<WebhookKind>, readonly state: WebhookState, readonly disabledBecause: string | null, readonly failures: number, readonly lastFailure: string | null, readonly lastFailedAt: string | null, readonly lastDeliveredAt: string | null, readonly disabledAt: string | null, readonly createdAt: string };

export type CompanyWebhooksQueryVariables = Exact<{
  companyId: string;
}>;


export type CompanyWebhooksQuery = { readonly webhookEndpoints: ReadonlyArray<{ readonly id: string, readonly name: string, readonly host: string, readonly format: WebhookFormat, readonly language: Language, readonly kinds: ReadonlyArray<WebhookKind>, readonly state: WebhookState, readonly disabledBecause: string | null, readonly failures: number, readonly lastFailure: string | null, readonly lastFailedAt: string | null, readonly lastDeliveredAt: string | null, readonly disabledAt: string | null, readonly createdAt: string }> };

export type AddWebhookMutationVariables = Exact<{
  companyId: string;
  input: WebhookEndpointInput;
}>;


export type AddWebhookMutation = { readonly addWebhookEndpoint:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WebhookEndpointAdded', readonly secret: string, readonly endpoint: { readonly id: string, readonly name: string, readonly format: WebhookFormat } }
   };

export type ChangeWebhookMutationVariables = Exact<{
  id: string;
  input: WebhookEndpointInput;
}>;


export type ChangeWebhookMutation = { readonly changeWebhookEndpoint:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WebhookEndpointSaved', readonly endpoint: { readonly id: string } }
   };

export type EnableWebhookMutationVariables = Exact<{
  id: string;
  enabled: boolean;
}>;


export type EnableWebhookMutation = { readonly enableWebhookEndpoint:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WebhookEndpointSaved', readonly endpoint: { readonly id: string } }
   };

export type RemoveWebhookMutationVariables = Exact<{
  id: string;
}>;


export type RemoveWebhookMutation = { readonly removeWebhookEndpoint:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WebhookEndpointRemoved', readonly id: string }
   };

export type RenewWebhookSecretMutationVariables = Exact<{
  id: string;
}>;


export type RenewWebhookSecretMutation = { readonly renewWebhookSecret:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WebhookEndpointAdded', readonly secret: string, readonly endpoint: { readonly id: string, readonly name: string, readonly format: WebhookFormat } }
   };

export type TestWebhookMutationVariables = Exact<{
  id: string;
}>;


export type TestWebhookMutation = { readonly testWebhookEndpoint:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'WebhookEndpointTested', readonly delivered: boolean, readonly failure: string | null }
   };

export type OfferFactsFragment = { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly leadDays: number, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly busy: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string, readonly people: number }>, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> };

export type OfferListQueryVariables = Exact<{
  companyId?: string | null | undefined;
  districtId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OfferListQuery = { readonly offers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly leadDays: number, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly busy: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string, readonly people: number }>, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfferToChangeQueryVariables = Exact<{
  id: string;
}>;


export type OfferToChangeQuery = { readonly offer: { readonly id: string, readonly kind: ContributionKind, readonly people: number, readonly smallestGroup: number, readonly mostEvents: number, readonly mostPersonTurns: number | null, readonly mostPeoplePerNeed: number | null, readonly leadDays: number, readonly skills: ReadonlyArray<Skill>, readonly themes: ReadonlyArray<Theme>, readonly languages: ReadonlyArray<Language>, readonly adultsOnly: boolean, readonly participationBasis: ParticipationBasis, readonly seeksNew: boolean, readonly note: string | null, readonly state: string, readonly eventsUsed: number, readonly busy: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string, readonly people: number }>, readonly company: { readonly id: string, readonly name: string, readonly corporateNumber: string | null }, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }>, readonly windows: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string }>, readonly patterns: ReadonlyArray<{ readonly weekdays: ReadonlyArray<number>, readonly fromTime: string, readonly toTime: string, readonly firstDay: string, readonly lastDay: string, readonly holidays: HolidayRule, readonly exceptDates: ReadonlyArray<string> }> } | null };

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
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangeOfferMutationVariables = Exact<{
  id: string;
  input: OfferInput;
}>;


export type ChangeOfferMutation = { readonly changeOffer:
    | { readonly __typename: 'OfferSaved', readonly offer: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WithdrawOfferMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawOfferMutation = { readonly withdrawOffer:
    | { readonly __typename: 'OfferSaved', readonly offer: { readonly id: string, readonly state: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CompanyNumberQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyNumberQuery = { readonly viewer: { readonly companies: ReadonlyArray<{ readonly id: string, readonly corporateNumber: string | null }> } | null };

export type PartnerTokenFactsFragment = { readonly id: string, readonly partnerName: string, readonly purpose: string, readonly districtIds: ReadonlyArray<string>, readonly operations: ReadonlyArray<PartnerOperation>, readonly startsOn: string, readonly endsOn: string, readonly state: PartnerTokenState, readonly lastUsedAt: string | null };

export type PartnerTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerTokensQuery = { readonly partnerTokens: ReadonlyArray<{ readonly id: string, readonly partnerName: string, readonly purpose: string, readonly districtIds: ReadonlyArray<string>, readonly operations: ReadonlyArray<PartnerOperation>, readonly startsOn: string, readonly endsOn: string, readonly state: PartnerTokenState, readonly lastUsedAt: string | null }>, readonly districts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string }> };

export type GivePartnerTokenMutationVariables = Exact<{
  input: PartnerTokenInput;
}>;


export type GivePartnerTokenMutation = { readonly givePartnerToken:
    | { readonly __typename: 'PartnerTokenGiven', readonly token: string, readonly partnerToken: { readonly id: string, readonly partnerName: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RevokePartnerTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokePartnerTokenMutation = { readonly revokePartnerToken:
    | { readonly __typename: 'PartnerTokenRevoked', readonly partnerToken: { readonly id: string, readonly state: PartnerTokenState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type HeldRoleFragment = { readonly id: string, readonly role: Role, readonly startsOn: string, readonly endsOn: string | null, readonly state: SpanState, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } | null, readonly company: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null };

export type PersonOnListFragment = { readonly id: string, readonly name: string, readonly email: string, readonly language: Language, readonly joined: boolean, readonly hasSecondStep: boolean, readonly organisationAccounts: ReadonlyArray<{ readonly id: string, readonly createdAt: string }>, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly startsOn: string, readonly endsOn: string | null, readonly state: SpanState, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } | null, readonly company: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }> };

export type PeopleListQueryVariables = Exact<{
  companyId?: string | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleListQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language, readonly joined: boolean, readonly hasSecondStep: boolean, readonly organisationAccounts: ReadonlyArray<{ readonly id: string, readonly createdAt: string }>, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly startsOn: string, readonly endsOn: string | null, readonly state: SpanState, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } | null, readonly company: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }> } }> } };

export type SetUpDistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpDistrictsQuery = { readonly districts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly towns: ReadonlyArray<{ readonly id: string }> }> };

export type OwnRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRolesQuery = { readonly viewer: { readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly startsOn: string, readonly endsOn: string | null, readonly state: SpanState, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } | null, readonly company: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }> } | null };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { readonly invitePerson:
    | { readonly __typename: 'PersonSaved', readonly person: { readonly id: string, readonly name: string, readonly joined: boolean } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type GiveRoleMutationVariables = Exact<{
  personId: string;
  input: RoleGrantInput;
}>;


export type GiveRoleMutation = { readonly giveRole:
    | { readonly __typename: 'PersonSaved', readonly person: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type EndRoleMutationVariables = Exact<{
  grantId: string;
  endsOn: string;
  ownToo?: boolean | null | undefined;
}>;


export type EndRoleMutation = { readonly endRole:
    | { readonly __typename: 'PersonSaved', readonly person: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ResendInvitationMutationVariables = Exact<{
  personId: string;
}>;


export type ResendInvitationMutation = { readonly resendInvitation:
    | { readonly __typename: 'PersonSaved', readonly person: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type HandOverListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HandOverListQuery = { readonly handOvers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly onDate: string, readonly note: string | null, readonly undoneAt: string | null, readonly canBeUndone: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string }, readonly desks: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly startsOn: string, readonly endsOn: string | null, readonly state: SpanState, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } | null, readonly company: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }> } }> } };

export type HandOverDeskMutationVariables = Exact<{
  input: HandOverDeskInput;
}>;


export type HandOverDeskMutation = { readonly handOverDesk:
    | { readonly __typename: 'HandOverSaved', readonly handOver: { readonly id: string, readonly to: { readonly id: string, readonly name: string } } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type UndoHandOverMutationVariables = Exact<{
  id: string;
}>;


export type UndoHandOverMutation = { readonly undoHandOver:
    | { readonly __typename: 'HandOverSaved', readonly handOver: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type CreateDistrictMutationVariables = Exact<{
  key: string;
  input: DistrictInput;
}>;


export type CreateDistrictMutation = { readonly createDistrict:
    | { readonly __typename: 'DistrictSaved', readonly district: { readonly id: string, readonly key: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ChangeDistrictMutationVariables = Exact<{
  id: string;
  input: DistrictInput;
}>;


export type ChangeDistrictMutation = { readonly changeDistrict:
    | { readonly __typename: 'DistrictSaved', readonly district: { readonly id: string, readonly key: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type PrivacyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyPageQuery = { readonly privacy: ReadonlyArray<{ readonly wardId: string, readonly wardName: string, readonly wardNameEn: string, readonly periods: ReadonlyArray<{ readonly kind: RetentionKind, readonly length: number }>, readonly offices: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly section: string, readonly phone: string }> }> };

export type HeldAboutMeQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldAboutMeQuery = { readonly heldAboutMe: ReadonlyArray<{ readonly category: PersonalDataCategory, readonly table: string, readonly count: number, readonly rows: ReadonlyArray<{ readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }>, readonly erasureRequest: { readonly id: string, readonly state: ErasureState, readonly requestedAt: string, readonly decidedAt: string | null, readonly reason: string | null } | null };

export type ExportPersonalDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportPersonalDataMutation = { readonly exportPersonalData: { readonly fileName: string, readonly json: string } };

export type RequestErasureMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestErasureMutation = { readonly requestErasure:
    | { readonly __typename: 'ErasureDecided', readonly request: { readonly id: string, readonly state: ErasureState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type TakeErasureBackMutationVariables = Exact<{ [key: string]: never; }>;


export type TakeErasureBackMutation = { readonly takeErasureBack:
    | { readonly __typename: 'ErasureDecided', readonly request: { readonly id: string, readonly state: ErasureState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type WardPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type WardPrivacyQuery = { readonly privacy: ReadonlyArray<{ readonly wardId: string, readonly wardName: string, readonly wardNameEn: string, readonly periods: ReadonlyArray<{ readonly kind: RetentionKind, readonly length: number }> }>, readonly erasureRequests: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly state: ErasureState, readonly requestedAt: string, readonly decidedAt: string | null, readonly reason: string | null }> };

export type SetRetentionMutationVariables = Exact<{
  wardId: string;
  kind: RetentionKind;
  length: number;
}>;


export type SetRetentionMutation = { readonly setRetention:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'RetentionSet', readonly periods: ReadonlyArray<{ readonly kind: RetentionKind, readonly length: number }> }
   };

export type CarryOutErasureMutationVariables = Exact<{
  id: string;
}>;


export type CarryOutErasureMutation = { readonly carryOutErasure:
    | { readonly __typename: 'ErasureDecided', readonly request: { readonly id: string, readonly state: ErasureState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type DeclineErasureMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DeclineErasureMutation = { readonly declineErasure:
    | { readonly __typename: 'ErasureDecided', readonly request: { readonly id: string, readonly state: ErasureState } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RecordListQueryVariables = Exact<{
  filter: RecordFilterInput;
  after?: string | null | undefined;
}>;


export type RecordListQuery = { readonly record: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly sequence: number, readonly at: string, readonly actorKind: RecordActorKind, readonly actor: string | null, readonly action: string, readonly subjectType: string, readonly subjectName: string | null, readonly toldBy: string | null, readonly reason: string | null, readonly erased: boolean, readonly facts: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null, readonly personal: boolean }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordStateQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordStateQuery = { readonly recordState: { readonly verifiedAt: string | null, readonly verified: number, readonly anchoredAt: string | null, readonly flaw: string | null, readonly firstBad: number | null } };

export type RecordLineFragment = { readonly id: string, readonly sequence: number, readonly at: string, readonly actorKind: RecordActorKind, readonly actor: string | null, readonly action: string, readonly subjectType: string, readonly subjectName: string | null, readonly toldBy: string | null, readonly reason: string | null, readonly erased: boolean, readonly facts: ReadonlyArray<{ readonly name: string, readonly before: string | null, readonly after: string | null, readonly personal: boolean }> };

export type RosterFactsFragment = { readonly matchId: string, readonly most: number, readonly updatedAt: string | null, readonly sharedAt: string | null, readonly canChange: boolean, readonly daysKept: number, readonly names: ReadonlyArray<{ readonly name: string, readonly kana: string }> };

export type RosterPageQueryVariables = Exact<{
  matchId: string;
}>;


export type RosterPageQuery = { readonly roster: { readonly matchId: string, readonly most: number, readonly updatedAt: string | null, readonly sharedAt: string | null, readonly canChange: boolean, readonly daysKept: number, readonly names: ReadonlyArray<{ readonly name: string, readonly kana: string }> } | null, readonly match: { readonly id: string, readonly companyName: string, readonly company: { readonly id: string } | null, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string, readonly venueName: string | null, readonly district: { readonly id: string, readonly officeName: string, readonly officeSection: string } } } } | null };

export type SaveRosterMutationVariables = Exact<{
  matchId: string;
  names: ReadonlyArray<RosterNameInput> | RosterNameInput;
}>;


export type SaveRosterMutation = { readonly saveRoster:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'RosterSaved', readonly roster: { readonly matchId: string, readonly most: number, readonly updatedAt: string | null, readonly sharedAt: string | null, readonly canChange: boolean, readonly daysKept: number, readonly names: ReadonlyArray<{ readonly name: string, readonly kana: string }> } }
   };

export type ShareRosterMutationVariables = Exact<{
  matchId: string;
  shared: boolean;
}>;


export type ShareRosterMutation = { readonly shareRoster:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'RosterSaved', readonly roster: { readonly matchId: string, readonly most: number, readonly updatedAt: string | null, readonly sharedAt: string | null, readonly canChange: boolean, readonly daysKept: number, readonly names: ReadonlyArray<{ readonly name: string, readonly kana: string }> } }
   };

export type PairFactsFragment = { readonly kind: PairChange, readonly offerId: string, readonly peopleBefore: number, readonly peopleAfter: number, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null, readonly company: { readonly id: string, readonly name: string } | null };

export type CoverageFactsFragment = { readonly associationName: string, readonly filledBefore: number, readonly wantedBefore: number, readonly filledAfter: number, readonly wantedAfter: number };

export type CompareRunsQueryVariables = Exact<{
  first: string;
  second: string;
}>;


export type CompareRunsQuery = { readonly compareRuns: { readonly samePairs: number, readonly before: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null }, readonly after: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null }, readonly changes: ReadonlyArray<{ readonly kind: PairChange, readonly offerId: string, readonly peopleBefore: number, readonly peopleAfter: number, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null, readonly company: { readonly id: string, readonly name: string } | null }>, readonly coverage: ReadonlyArray<{ readonly associationName: string, readonly filledBefore: number, readonly wantedBefore: number, readonly filledAfter: number, readonly wantedAfter: number }> } | null };

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = { readonly whatIf: { readonly samePairs: number, readonly before: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null }, readonly after: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null }, readonly changes: ReadonlyArray<{ readonly kind: PairChange, readonly offerId: string, readonly peopleBefore: number, readonly peopleAfter: number, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null, readonly company: { readonly id: string, readonly name: string } | null }>, readonly coverage: ReadonlyArray<{ readonly associationName: string, readonly filledBefore: number, readonly wantedBefore: number, readonly filledAfter: number, readonly wantedAfter: number }> } };

export type WhatIfNeedsQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type WhatIfNeedsQuery = { readonly needs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly skills: ReadonlyArray<Skill>, readonly peopleWanted: number, readonly state: NeedState, readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhatIfOffersQueryVariables = Exact<{
  districtId: string;
  after?: string | null | undefined;
}>;


export type WhatIfOffersQuery = { readonly offers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: string, readonly people: number, readonly mostEvents: number, readonly company: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RunChecksQueryVariables = Exact<{
  id: string;
}>;


export type RunChecksQuery = { readonly matchRun: { readonly id: string, readonly level: RunLevel | null, readonly lastDial: { readonly id: string, readonly state: RunState, readonly progress: { readonly share: number } | null, readonly dial: ReadonlyArray<{ readonly times: number, readonly seconds: number, readonly totals: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null } }> } | null, readonly lastRepeat: { readonly id: string, readonly state: RunState, readonly progress: { readonly share: number } | null, readonly repeated: { readonly samePlan: boolean, readonly sameBound: boolean, readonly seconds: number } | null } | null } | null };

export type DialFactsFragment = { readonly id: string, readonly state: RunState, readonly progress: { readonly share: number } | null, readonly dial: ReadonlyArray<{ readonly times: number, readonly seconds: number, readonly totals: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null } }> };

export type RepeatFactsFragment = { readonly id: string, readonly state: RunState, readonly progress: { readonly share: number } | null, readonly repeated: { readonly samePlan: boolean, readonly sameBound: boolean, readonly seconds: number } | null };

export type NeedInPlanFragment = { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } };

export type RunAuditQueryVariables = Exact<{
  id: string;
}>;


export type RunAuditQuery = { readonly matchRun: { readonly id: string, readonly audit: { readonly wasteCount: number, readonly envyCount: number, readonly waste: ReadonlyArray<{ readonly people: number, readonly couldBe: number, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null, readonly offers: ReadonlyArray<{ readonly offerId: string, readonly peopleMore: number, readonly company: { readonly id: string, readonly name: string } | null }>, readonly why: { readonly code: string, readonly fewest: number | null, readonly people: number | null, readonly points: number | null } | null }>, readonly envy: ReadonlyArray<{ readonly matches: number, readonly peopleGot: number, readonly peopleLost: number, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null, readonly heldBy: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null, readonly company: { readonly id: string, readonly name: string } | null, readonly why: { readonly code: string, readonly fewest: number | null, readonly people: number | null, readonly points: number | null } | null }> } | null, readonly crews: ReadonlyArray<{ readonly leadReason: string, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly event: { readonly id: string, readonly title: string } } | null, readonly companies: ReadonlyArray<{ readonly leads: boolean, readonly people: number, readonly timesTogether: number, readonly walkingMinutes: number | null, readonly company: { readonly id: string, readonly name: string } | null }> }> } | null };

export type AuditReasonFactsFragment = { readonly code: string, readonly fewest: number | null, readonly people: number | null, readonly points: number | null };

export type TurnFairnessDialMutationVariables = Exact<{
  runId: string;
  level: RunLevel;
}>;


export type TurnFairnessDialMutation = { readonly turnFairnessDial:
    | { readonly __typename: 'MatchRunStarted', readonly run: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RepeatMatchRunMutationVariables = Exact<{
  id: string;
}>;


export type RepeatMatchRunMutation = { readonly repeatMatchRun:
    | { readonly __typename: 'MatchRunStarted', readonly run: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type TotalsFactsFragment = { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null };

export type RunFactsFragment = { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly level: RunLevel | null, readonly fairnessTimes: number, readonly leastChange: boolean, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly gapPercent: number | null, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly totals: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null } | null, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null };

export type RunListQueryVariables = Exact<{
  districtId: string;
  after?: string | null | undefined;
}>;


export type RunListQuery = { readonly matchRuns: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly level: RunLevel | null, readonly fairnessTimes: number, readonly leastChange: boolean, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly gapPercent: number | null, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly totals: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null } | null, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RunNowQueryVariables = Exact<{
  id: string;
}>;


export type RunNowQuery = { readonly matchRun: { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly level: RunLevel | null, readonly fairnessTimes: number, readonly leastChange: boolean, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly gapPercent: number | null, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly totals: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null } | null, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null } | null };

export type ShortNeedsQueryVariables = Exact<{
  districtId: string;
  from: string;
  to: string;
}>;


export type ShortNeedsQuery = { readonly needs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly role: string, readonly startsAt: string, readonly endsAt: string, readonly peopleWanted: number, readonly fewestPeople: number, readonly peopleTaken: number, readonly peopleMissing: number, readonly state: NeedState, readonly event: { readonly id: string, readonly title: string }, readonly gap: { readonly peopleMissing: number, readonly reasons: ReadonlyArray<{ readonly code: string, readonly offers: number, readonly onlyThis: number, readonly missing: ReadonlyArray<string> }>, readonly smallestChanges: ReadonlyArray<{ readonly companies: number, readonly people: number, readonly peopleMore: number, readonly fills: boolean, readonly offeredBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly change: { readonly code: string, readonly minutes: number | null, readonly days: number | null, readonly count: number | null, readonly skill: string | null, readonly language: string | null } }> } | null } }> } };

export type BrokenMatchQueryVariables = Exact<{
  id: string;
}>;


export type BrokenMatchQuery = { readonly match: { readonly id: string, readonly companyName: string, readonly people: number, readonly need: { readonly id: string, readonly role: string, readonly startsAt: string, readonly event: { readonly id: string, readonly title: string } } } | null };

export type StartMatchRunMutationVariables = Exact<{
  input: StartMatchRunInput;
}>;


export type StartMatchRunMutation = { readonly startMatchRun:
    | { readonly __typename: 'MatchRunStarted', readonly run: { readonly id: string, readonly periodFrom: string, readonly periodTo: string, readonly state: RunState, readonly level: RunLevel | null, readonly fairnessTimes: number, readonly leastChange: boolean, readonly requestedAt: string, readonly finishedAt: string | null, readonly progress: { readonly share: number, readonly peoplePlanned: number, readonly gapPercent: number | null, readonly seconds: number } | null, readonly result: { readonly needs: number, readonly offers: number, readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly proposals: number, readonly needsShort: number, readonly seconds: number, readonly totals: { readonly peopleWanted: number, readonly peopleHeld: number, readonly peoplePlanned: number, readonly matches: number, readonly companies: number, readonly needsShort: number, readonly worstPercent: number | null, readonly tenthPercent: number | null, readonly gapPercent: number | null } | null, readonly worstAssociation: { readonly associationName: string, readonly filled: number, readonly wanted: number } | null, readonly brokenRules: ReadonlyArray<{ readonly matchId: string, readonly code: string }> } | null } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type StopMatchRunMutationVariables = Exact<{
  id: string;
}>;


export type StopMatchRunMutation = { readonly stopMatchRun:
    | { readonly __typename: 'MatchRunStarted', readonly run: { readonly id: string } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly why: RefusalWhy | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type SessionViewerFragment = { readonly roles: ReadonlyArray<Role>, readonly may: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> };

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly may: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: boolean };

export type KeepLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type KeepLanguageMutation = { readonly chooseLanguage:
    | { readonly __typename: 'LanguageChosen' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode }
   };

export type SessionWatchQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionWatchQuery = { readonly viewer: { readonly sessionEnds: { readonly idleInSeconds: number, readonly inSeconds: number } | null } | null };

export type InvitationByLinkQueryVariables = Exact<{
  token: string;
  language: Language;
}>;


export type InvitationByLinkQuery = { readonly invitation: { readonly state: AccountLinkState, readonly open: { readonly name: string, readonly email: string, readonly language: Language, readonly invitedBy: string | null, readonly expiresAt: string, readonly roles: ReadonlyArray<{ readonly role: Role, readonly place: string | null }> } | null } | null };

export type AccountLinkStateQueryVariables = Exact<{
  kind: AccountLinkKind;
  token: string;
}>;


export type AccountLinkStateQuery = { readonly accountLink: AccountLinkState | null };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'PasswordChosen', readonly email: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'MailRequested' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'PasswordChosen', readonly email: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailMutation = { readonly confirmEmail:
    | { readonly __typename: 'EmailConfirmed', readonly email: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type SignInWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInWaysQuery = { readonly signInWays: { readonly passkeys: boolean, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } };

export type SignInProviderQueryVariables = Exact<{
  id: string;
}>;


export type SignInProviderQuery = { readonly signInProvider: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null };

export type ProviderOfAddressQueryVariables = Exact<{
  address: string;
}>;


export type ProviderOfAddressQuery = { readonly providerOfAddress: string | null };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { readonly beginPasskeySignIn:
    | { readonly __typename: 'PasskeyOptions', readonly json: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type SignInWithPasskeyMutationVariables = Exact<{
  assertion: PasskeyAssertionInput;
}>;


export type SignInWithPasskeyMutation = { readonly signInWithPasskey:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly may: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
   };

export type InvitationWaysQueryVariables = Exact<{
  token: string;
}>;


export type InvitationWaysQuery = { readonly invitationWays: { readonly passkeys: boolean, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } };

export type BeginInvitationPasskeyMutationVariables = Exact<{
  token: string;
}>;


export type BeginInvitationPasskeyMutation = { readonly beginInvitationPasskey:
    | { readonly __typename: 'PasskeyOptions', readonly json: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type AcceptInvitationWithPasskeyMutationVariables = Exact<{
  token: string;
  input: NewPasskeyInput;
}>;


export type AcceptInvitationWithPasskeyMutation = { readonly acceptInvitationWithPasskey:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly may: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
   };

export type AcceptInvitationWithOrganisationMutationVariables = Exact<{
  token: string;
  providerId: string;
}>;


export type AcceptInvitationWithOrganisationMutation = { readonly acceptInvitationWithOrganisation:
    | { readonly __typename: 'GoTo', readonly url: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly may: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
   };

export type BeginSecondFactorMutationVariables = Exact<{
  password?: string | null | undefined;
}>;


export type BeginSecondFactorMutation = { readonly beginSecondFactor:
    | { readonly __typename: 'NewSecondFactor', readonly key: string, readonly qrCode: string }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type EnrolSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type EnrolSecondFactorMutation = { readonly enrolSecondFactor:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SecondFactorEnrolled', readonly recoveryCodes: ReadonlyArray<string>, readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly may: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
   };

export type DemonstrationAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationAccountsQuery = { readonly demonstration: { readonly accounts: ReadonlyArray<{ readonly role: Role, readonly name: string, readonly organisation: string, readonly email: string, readonly password: string }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SecondFactorNeeded', readonly mustEnrol: boolean }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly may: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
   };

export type IdentityProviderOnPageFragment = { readonly id: string, readonly callbackUrl: string, readonly signInUrl: string, readonly issuer: string | null, readonly clientId: string | null, readonly domains: ReadonlyArray<string>, readonly enabled: boolean, readonly people: number };

export type OwnIdentityProviderQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type OwnIdentityProviderQuery = { readonly identityProvider: { readonly id: string, readonly callbackUrl: string, readonly signInUrl: string, readonly issuer: string | null, readonly clientId: string | null, readonly domains: ReadonlyArray<string>, readonly enabled: boolean, readonly people: number } };

export type TestIdentityProviderMutationVariables = Exact<{
  id: string;
  issuer: string;
}>;


export type TestIdentityProviderMutation = { readonly testIdentityProvider:
    | { readonly __typename: 'IdentityProviderTested', readonly problem: ProviderProblem | null }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type SaveIdentityProviderMutationVariables = Exact<{
  id: string;
  input: IdentityProviderInput;
}>;


export type SaveIdentityProviderMutation = { readonly saveIdentityProvider:
    | { readonly __typename: 'IdentityProviderSaved', readonly provider: { readonly id: string, readonly callbackUrl: string, readonly signInUrl: string, readonly issuer: string | null, readonly clientId: string | null, readonly domains: ReadonlyArray<string>, readonly enabled: boolean, readonly people: number } }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
   };

export type RemoveIdentityProviderMutationVariables = Exact<{
  id: string;
}>;


export type RemoveIdentityProviderMutation = { readonly removeIdentityProvider:
    | { readonly __typename: 'IdentityProviderRemoved' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
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
export const PasskeyOnListFragmentDoc = new TypedDocumentString(`
    fragment PasskeyOnList on Passkey {
  id
  name
  createdAt
  lastUsedAt
  synced
}
    `, {"fragmentName":"PasskeyOnList"}) as unknown as TypedDocumentString<PasskeyOnListFragment, unknown>;
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
  askedAgain
  askedTerms
  companyName
  companyNameEn
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
export const AssociationDayFactsFragmentDoc = new TypedDocumentString(`
    fragment AssociationDayFacts on AssociationDay {
  id
  title
  date
  periodFrom
  periodTo
  startTime
  endTime
  backupDate
  state
  calledOffReason
  venueName
  venueAddress
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  thanks
  canReport
  canThank
  needs {
    id
    role
    startsAt
    endsAt
    peopleWanted
    coming {
      matchId
      companyName
      people
      state
      peopleCame
      contactName
      contactPhone
    }
  }
}
    `, {"fragmentName":"AssociationDayFacts"}) as unknown as TypedDocumentString<AssociationDayFactsFragment, unknown>;
export const AssociationPageFactsFragmentDoc = new TypedDocumentString(`
    fragment AssociationPageFacts on AssociationPage {
  associationName
  expiresAt
  office {
    organisation
    name
    phone
  }
  days {
    ...AssociationDayFacts
  }
}
    fragment AssociationDayFacts on AssociationDay {
  id
  title
  date
  periodFrom
  periodTo
  startTime
  endTime
  backupDate
  state
  calledOffReason
  venueName
  venueAddress
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  thanks
  canReport
  canThank
  needs {
    id
    role
    startsAt
    endsAt
    peopleWanted
    coming {
      matchId
      companyName
      people
      state
      peopleCame
      contactName
      contactPhone
    }
  }
}`, {"fragmentName":"AssociationPageFacts"}) as unknown as TypedDocumentString<AssociationPageFactsFragment, unknown>;
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
  actorKind
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
  liftedAt
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
  actorKind
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
  askedAgain
  askedTerms
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
export const ContactFactsFragmentDoc = new TypedDocumentString(`
    fragment ContactFacts on Contact {
  id
  department
  name
  email
  phone
  language
}
    `, {"fragmentName":"ContactFacts"}) as unknown as TypedDocumentString<ContactFactsFragment, unknown>;
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
export const PlanValueFactsFragmentDoc = new TypedDocumentString(`
    fragment PlanValueFacts on PlanValue {
  date
  startTime
  endTime
  endsNextDay
  text
  conditions {
    skills
    languages
    adultsOnly
    backupRequired
  }
}
    `, {"fragmentName":"PlanValueFacts"}) as unknown as TypedDocumentString<PlanValueFactsFragment, unknown>;
export const PlanDifferenceFactsFragmentDoc = new TypedDocumentString(`
    fragment PlanDifferenceFacts on PlanDifference {
  part
  before {
    ...PlanValueFacts
  }
  after {
    ...PlanValueFacts
  }
}
    fragment PlanValueFacts on PlanValue {
  date
  startTime
  endTime
  endsNextDay
  text
  conditions {
    skills
    languages
    adultsOnly
    backupRequired
  }
}`, {"fragmentName":"PlanDifferenceFacts"}) as unknown as TypedDocumentString<PlanDifferenceFactsFragment, unknown>;
export const TouchedFactsFragmentDoc = new TypedDocumentString(`
    fragment TouchedFacts on TouchedPeople {
  key
  association
  differences {
    ...PlanDifferenceFacts
  }
  companies {
    matchId
    companyName
    people
    state
    becomes
    role
    startsAt
  }
}
    fragment PlanValueFacts on PlanValue {
  date
  startTime
  endTime
  endsNextDay
  text
  conditions {
    skills
    languages
    adultsOnly
    backupRequired
  }
}
fragment PlanDifferenceFacts on PlanDifference {
  part
  before {
    ...PlanValueFacts
  }
  after {
    ...PlanValueFacts
  }
}`, {"fragmentName":"TouchedFacts"}) as unknown as TypedDocumentString<TouchedFactsFragment, unknown>;
export const ImportCountsFragmentDoc = new TypedDocumentString(`
    fragment ImportCounts on ListImport {
  id
  kind
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
export const OfferFactsFragmentDoc = new TypedDocumentString(`
    fragment OfferFacts on VolunteerOffer {
  id
  kind
  people
  smallestGroup
  mostEvents
  mostPersonTurns
  mostPeoplePerNeed
  leadDays
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  busy {
    startsAt
    endsAt
    people
  }
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
  offerDraft {
    companyText
    company {
      id
      name
    }
    kind
    people
    smallestGroup
    mostEvents
    leadDays
    when
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
    }
    districts {
      id
      name
      nameEn
    }
    skills
    themes
    languages
    adultsOnly
    participationBasis
    remarks
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
    offer {
      ...OfferFacts
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
}
fragment OfferFacts on VolunteerOffer {
  id
  kind
  people
  smallestGroup
  mostEvents
  mostPersonTurns
  mostPeoplePerNeed
  leadDays
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  busy {
    startsAt
    endsAt
    people
  }
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
}`, {"fragmentName":"ImportRowParts"}) as unknown as TypedDocumentString<ImportRowPartsFragment, unknown>;
export const ApplicationOnPageFragmentDoc = new TypedDocumentString(`
    fragment ApplicationOnPage on ApplicationPage {
  invited
  name
  corporateNumber
  contactEmail
  expiresAt
  answers {
    conference
    conferenceEn
    state
  }
}
    `, {"fragmentName":"ApplicationOnPage"}) as unknown as TypedDocumentString<ApplicationOnPageFragment, unknown>;
export const OfficerMatchFragmentDoc = new TypedDocumentString(`
    fragment OfficerMatch on Match {
  id
  companyName
  people
  state
  participationBasis
  answerDue
  askedAgain
  askedTerms
  canUndoUntil
  answeredThrough
  consultation
  closedReason
  peopleCame
  associationReport {
    peopleCame
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
  history {
    ...HistoryLine
  }
}
    fragment HistoryLine on Decision {
  at
  actor
  actorKind
  action
  reason
  toldBy
  stateBefore
  state
  people
}`, {"fragmentName":"OfficerMatch"}) as unknown as TypedDocumentString<OfficerMatchFragment, unknown>;
export const PlanChangeFactsFragmentDoc = new TypedDocumentString(`
    fragment PlanChangeFacts on PlanChange {
  code
  minutes
  days
  count
  skill
  language
}
    `, {"fragmentName":"PlanChangeFacts"}) as unknown as TypedDocumentString<PlanChangeFactsFragment, unknown>;
export const ChangeFactsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFacts on SmallestChange {
  change {
    ...PlanChangeFacts
  }
  companies
  people
  peopleMore
  fills
}
    fragment PlanChangeFacts on PlanChange {
  code
  minutes
  days
  count
  skill
  language
}`, {"fragmentName":"ChangeFacts"}) as unknown as TypedDocumentString<ChangeFactsFragment, unknown>;
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
    smallestChanges {
      ...ChangeFacts
    }
  }
}
    fragment PlanChangeFacts on PlanChange {
  code
  minutes
  days
  count
  skill
  language
}
fragment ChangeFacts on SmallestChange {
  change {
    ...PlanChangeFacts
  }
  companies
  people
  peopleMore
  fills
}
fragment HistoryLine on Decision {
  at
  actor
  actorKind
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
  askedAgain
  askedTerms
  canUndoUntil
  answeredThrough
  consultation
  closedReason
  peopleCame
  associationReport {
    peopleCame
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
  history {
    ...HistoryLine
  }
}`, {"fragmentName":"OfficerNeed"}) as unknown as TypedDocumentString<OfficerNeedFragment, unknown>;
export const MessageLineFragmentDoc = new TypedDocumentString(`
    fragment MessageLine on Notification {
  id
  kind
  channel
  language
  recipientName
  organisationName
  organisationId
  contactId
  personId
  matchId
  subject
  state
  attempts
  nextAt
  sentAt
  failure
  createdAt
  bundled
  again
  requestedByName
  doneByName
  note
}
    `, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const TroubleLineFragmentDoc = new TypedDocumentString(`
    fragment TroubleLine on AddressTrouble {
  id
  address
  since
  reason
  recipientName
  organisationName
  organisationKind
  organisationId
  contactId
  phone
  mended
  unsent
}
    `, {"fragmentName":"TroubleLine"}) as unknown as TypedDocumentString<TroubleLineFragment, unknown>;
export const PreferenceOnPageFragmentDoc = new TypedDocumentString(`
    fragment PreferenceOnPage on NotificationPreference {
  rhythm
  quietFrom
  quietUntil
  off
  channel
  optionalKinds
  alwaysKinds
}
    `, {"fragmentName":"PreferenceOnPage"}) as unknown as TypedDocumentString<PreferenceOnPageFragment, unknown>;
export const UnsubscribeOnPageFragmentDoc = new TypedDocumentString(`
    fragment UnsubscribeOnPage on UnsubscribePage {
  kind
  off
  preference {
    ...PreferenceOnPage
  }
}
    fragment PreferenceOnPage on NotificationPreference {
  rhythm
  quietFrom
  quietUntil
  off
  channel
  optionalKinds
  alwaysKinds
}`, {"fragmentName":"UnsubscribeOnPage"}) as unknown as TypedDocumentString<UnsubscribeOnPageFragment, unknown>;
export const ToTellLineFragmentDoc = new TypedDocumentString(`
    fragment ToTellLine on MessageByHand {
  id
  channel
  kind
  language
  recipientName
  organisationName
  phone
  say
  letterSubject
  letterText
  tellBy
  listedFrom
  timesNotReached
  note
  doneAt
  doneByName
  matchId
  createdAt
}
    `, {"fragmentName":"ToTellLine"}) as unknown as TypedDocumentString<ToTellLineFragment, unknown>;
export const WebhookOnPageFragmentDoc = new TypedDocumentString(`
    fragment WebhookOnPage on WebhookEndpoint {
  id
  name
  host
  format
  language
  kinds
  state
  disabledBecause
  failures
  lastFailure
  lastFailedAt
  lastDeliveredAt
  disabledAt
  createdAt
}
    `, {"fragmentName":"WebhookOnPage"}) as unknown as TypedDocumentString<WebhookOnPageFragment, unknown>;
export const PartnerTokenFactsFragmentDoc = new TypedDocumentString(`
    fragment PartnerTokenFacts on PartnerToken {
  id
  partnerName
  purpose
  districtIds
  operations
  startsOn
  endsOn
  state
  lastUsedAt
}
    `, {"fragmentName":"PartnerTokenFacts"}) as unknown as TypedDocumentString<PartnerTokenFactsFragment, unknown>;
export const HeldRoleFragmentDoc = new TypedDocumentString(`
    fragment HeldRole on RoleGrant {
  id
  role
  startsOn
  endsOn
  state
  district {
    id
    key
    name
    nameEn
    officeName
    officeNameEn
    conference {
      id
      name
      nameEn
    }
  }
  company {
    id
    name
    nameEn
  }
}
    `, {"fragmentName":"HeldRole"}) as unknown as TypedDocumentString<HeldRoleFragment, unknown>;
export const PersonOnListFragmentDoc = new TypedDocumentString(`
    fragment PersonOnList on ManagedPerson {
  id
  name
  email
  language
  joined
  hasSecondStep
  organisationAccounts {
    id
    createdAt
  }
  grants {
    ...HeldRole
  }
}
    fragment HeldRole on RoleGrant {
  id
  role
  startsOn
  endsOn
  state
  district {
    id
    key
    name
    nameEn
    officeName
    officeNameEn
    conference {
      id
      name
      nameEn
    }
  }
  company {
    id
    name
    nameEn
  }
}`, {"fragmentName":"PersonOnList"}) as unknown as TypedDocumentString<PersonOnListFragment, unknown>;
export const RecordLineFragmentDoc = new TypedDocumentString(`
    fragment RecordLine on RecordEntry {
  id
  sequence
  at
  actorKind
  actor
  action
  subjectType
  subjectName
  toldBy
  reason
  erased
  facts {
    name
    before
    after
    personal
  }
}
    `, {"fragmentName":"RecordLine"}) as unknown as TypedDocumentString<RecordLineFragment, unknown>;
export const RosterFactsFragmentDoc = new TypedDocumentString(`
    fragment RosterFacts on Roster {
  matchId
  most
  updatedAt
  sharedAt
  canChange
  daysKept
  names {
    name
    kana
  }
}
    `, {"fragmentName":"RosterFacts"}) as unknown as TypedDocumentString<RosterFactsFragment, unknown>;
export const NeedInPlanFragmentDoc = new TypedDocumentString(`
    fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}
    `, {"fragmentName":"NeedInPlan"}) as unknown as TypedDocumentString<NeedInPlanFragment, unknown>;
export const PairFactsFragmentDoc = new TypedDocumentString(`
    fragment PairFacts on PairDifference {
  kind
  offerId
  peopleBefore
  peopleAfter
  need {
    ...NeedInPlan
  }
  company {
    id
    name
  }
}
    fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}`, {"fragmentName":"PairFacts"}) as unknown as TypedDocumentString<PairFactsFragment, unknown>;
export const CoverageFactsFragmentDoc = new TypedDocumentString(`
    fragment CoverageFacts on CoverageDifference {
  associationName
  filledBefore
  wantedBefore
  filledAfter
  wantedAfter
}
    `, {"fragmentName":"CoverageFacts"}) as unknown as TypedDocumentString<CoverageFactsFragment, unknown>;
export const TotalsFactsFragmentDoc = new TypedDocumentString(`
    fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}
    `, {"fragmentName":"TotalsFacts"}) as unknown as TypedDocumentString<TotalsFactsFragment, unknown>;
export const DialFactsFragmentDoc = new TypedDocumentString(`
    fragment DialFacts on MatchRun {
  id
  state
  progress {
    share
  }
  dial {
    times
    seconds
    totals {
      ...TotalsFacts
    }
  }
}
    fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}`, {"fragmentName":"DialFacts"}) as unknown as TypedDocumentString<DialFactsFragment, unknown>;
export const RepeatFactsFragmentDoc = new TypedDocumentString(`
    fragment RepeatFacts on MatchRun {
  id
  state
  progress {
    share
  }
  repeated {
    samePlan
    sameBound
    seconds
  }
}
    `, {"fragmentName":"RepeatFacts"}) as unknown as TypedDocumentString<RepeatFactsFragment, unknown>;
export const AuditReasonFactsFragmentDoc = new TypedDocumentString(`
    fragment AuditReasonFacts on AuditReason {
  code
  fewest
  people
  points
}
    `, {"fragmentName":"AuditReasonFacts"}) as unknown as TypedDocumentString<AuditReasonFactsFragment, unknown>;
export const RunFactsFragmentDoc = new TypedDocumentString(`
    fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  level
  fairnessTimes
  leastChange
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    gapPercent
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
    totals {
      ...TotalsFacts
    }
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
    fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}`, {"fragmentName":"RunFacts"}) as unknown as TypedDocumentString<RunFactsFragment, unknown>;
export const SessionViewerFragmentDoc = new TypedDocumentString(`
    fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    language
  }
  roles
  may
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
export const IdentityProviderOnPageFragmentDoc = new TypedDocumentString(`
    fragment IdentityProviderOnPage on IdentityProvider {
  id
  callbackUrl
  signInUrl
  issuer
  clientId
  domains
  enabled
  people
}
    `, {"fragmentName":"IdentityProviderOnPage"}) as unknown as TypedDocumentString<IdentityProviderOnPageFragment, unknown>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  viewer {
    person {
      id
      name
      email
      language
    }
    secondFactor {
      since
      required
      recoveryCodesLeft
    }
    sessions {
      id
      current
      how
      userAgent
      address
      createdAt
      lastSeenAt
    }
  }
}
    `, {"hash":"sha256:73cf2079df4d04c8ddd66a2a75accb1fda5cda7e43b72e41940e6583310c0a64"}) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const ChangeNameDocument = new TypedDocumentString(`
    mutation ChangeName($name: String!) {
  changeName(name: $name) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:c969331d05ad2bf30fd4b3927ab859d81b6ee1f30416257795e9fd35a7d5c39a"}) as unknown as TypedDocumentString<ChangeNameMutation, ChangeNameMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:a041b116b026c7cc7345bd1c78f383bef2cbf4fe33d07b8fd3087f13cc4f2fa8"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestEmailChangeDocument = new TypedDocumentString(`
    mutation RequestEmailChange($input: ChangeEmailInput!) {
  requestEmailChange(input: $input) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:e1e5002fb8b8a068bdfe5fc39e19d683fbea33b9ff0c52152145a58ce92b0fc7"}) as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($password: String!) {
  removeSecondFactor(password: $password) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:29b027cf3bd132561f83191f10737fb51af5d034892298b8f2b7e6d50579489a"}) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const ReplaceRecoveryCodesDocument = new TypedDocumentString(`
    mutation ReplaceRecoveryCodes($password: String!) {
  replaceRecoveryCodes(password: $password) {
    __typename
    ... on RecoveryCodesReplaced {
      recoveryCodes
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
    `, {"hash":"sha256:7d72fbc4c4dda8b305c9e8e3422289cbb2bc61009fbcd017a901cf5219d57d4a"}) as unknown as TypedDocumentString<ReplaceRecoveryCodesMutation, ReplaceRecoveryCodesMutationVariables>;
export const EndSessionsOfDocument = new TypedDocumentString(`
    mutation EndSessionsOf($personId: ID!) {
  endSessionsOf(personId: $personId) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:1bab746c1fca11bb9a99393a5a6c0715391124361e58d4064cc0f825618bebdc"}) as unknown as TypedDocumentString<EndSessionsOfMutation, EndSessionsOfMutationVariables>;
export const TakeOrganisationAccountAwayDocument = new TypedDocumentString(`
    mutation TakeOrganisationAccountAway($id: ID!) {
  takeOrganisationAccountAway(id: $id) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:55a537ea0deef1e3c974daa402c7db759da8101426fb2881081cf014ad282725"}) as unknown as TypedDocumentString<TakeOrganisationAccountAwayMutation, TakeOrganisationAccountAwayMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($personId: ID!) {
  resetSecondFactor(personId: $personId) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:83870cfd9ed96912d69ff22bf17e3dca131402f88aa2ff4e4e46a2a93401c0eb"}) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const RequireSecondFactorDocument = new TypedDocumentString(`
    mutation RequireSecondFactor($required: Boolean!) {
  requireSecondFactor(required: $required) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:b5b1f5f390997462558b3af43956f1d2416429b665361143d2bd2177ed99cc01"}) as unknown as TypedDocumentString<RequireSecondFactorMutation, RequireSecondFactorMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:eef1f3a9f6767aef07833a6c914dcde82b5a4d43dff9b45fba97ed41610645e0"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = new TypedDocumentString(`
    mutation RevokeOtherSessions {
  revokeOtherSessions {
    __typename
    ... on SessionsEnded {
      count
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
    `, {"hash":"sha256:5368ea5c5c8c02a85b759c70b54629a34c9d3f481157fe1ce8ec08dfd70fa169"}) as unknown as TypedDocumentString<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:5b631b0d161841b3245304c36ea00e0095b1a80d44fe1d5667d64b03b477c612"}) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const OwnPasskeysDocument = new TypedDocumentString(`
    query OwnPasskeys {
  signInWays {
    passkeys
  }
  passkeys {
    ...PasskeyOnList
  }
}
    fragment PasskeyOnList on Passkey {
  id
  name
  createdAt
  lastUsedAt
  synced
}`, {"hash":"sha256:ec2107174cbf92c6169d5a8c1c962381ce80bd8b09ec3479e4eebdf222ad7c61"}) as unknown as TypedDocumentString<OwnPasskeysQuery, OwnPasskeysQueryVariables>;
export const BeginPasskeyDocument = new TypedDocumentString(`
    mutation BeginPasskey($password: String) {
  beginPasskey(password: $password) {
    __typename
    ... on PasskeyOptions {
      json
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
    `, {"hash":"sha256:46e58a2dfba18b397101abfdae3ed609b920a417b19d730e10551a9a51e8c589"}) as unknown as TypedDocumentString<BeginPasskeyMutation, BeginPasskeyMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($input: NewPasskeyInput!) {
  addPasskey(input: $input) {
    __typename
    ... on PasskeySaved {
      passkey {
        ...PasskeyOnList
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
    fragment PasskeyOnList on Passkey {
  id
  name
  createdAt
  lastUsedAt
  synced
}`, {"hash":"sha256:864c0b4fb25b7e7347f6426d859fb7aaa1ce61ac5a3fe4c09eaf851b1d61ae4c"}) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($id: ID!, $name: String!) {
  renamePasskey(id: $id, name: $name) {
    __typename
    ... on PasskeySaved {
      passkey {
        ...PasskeyOnList
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
    fragment PasskeyOnList on Passkey {
  id
  name
  createdAt
  lastUsedAt
  synced
}`, {"hash":"sha256:abc5b35d8a7c5198391d8c7e2f86b11a621ea07944601ca96277a5eba075ef56"}) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: ID!, $password: String) {
  removePasskey(id: $id, password: $password) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:7e048d8078a56387a5530e6c298c6d9b01e9af1fe5e83fea2701b2dd843d5efd"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const OwnOrganisationAccountsDocument = new TypedDocumentString(`
    query OwnOrganisationAccounts {
  organisationAccounts {
    linked {
      id
      provider {
        id
        name
        nameEn
      }
      createdAt
      lastUsedAt
    }
    linkable {
      id
      name
      nameEn
    }
  }
}
    `, {"hash":"sha256:bef7ec2da2e12b3ab99c9883d6c6bb4dfc1f711d27b6f544bc23310d5efeeff9"}) as unknown as TypedDocumentString<OwnOrganisationAccountsQuery, OwnOrganisationAccountsQueryVariables>;
export const LinkOrganisationAccountDocument = new TypedDocumentString(`
    mutation LinkOrganisationAccount($providerId: ID!, $password: String) {
  linkOrganisationAccount(providerId: $providerId, password: $password) {
    __typename
    ... on GoTo {
      url
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
    `, {"hash":"sha256:ae2677262960a349c4091d25e39914d740be12239405eae77145179ebfb62c86"}) as unknown as TypedDocumentString<LinkOrganisationAccountMutation, LinkOrganisationAccountMutationVariables>;
export const UnlinkOrganisationAccountDocument = new TypedDocumentString(`
    mutation UnlinkOrganisationAccount($id: ID!, $password: String) {
  unlinkOrganisationAccount(id: $id, password: $password) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:ee290c325b715da05481bae77dc57eaf7a6ee0b3d18206274277c63ee2b1cc2b"}) as unknown as TypedDocumentString<UnlinkOrganisationAccountMutation, UnlinkOrganisationAccountMutationVariables>;
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
  askedAgain
  askedTerms
  companyName
  companyNameEn
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
}`, {"hash":"sha256:10d2f243028fd960a14c7b0e9280cfb0bff4d541a98793ffc72cc0eeb46ef78d"}) as unknown as TypedDocumentString<AnswerPageByLinkQuery, AnswerPageByLinkQueryVariables>;
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
  askedAgain
  askedTerms
  companyName
  companyNameEn
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
}`, {"hash":"sha256:43458d0f65ea2a1bcd595ce4b39e472e8e72ffa9a36215f1e4d2bac9eea01c1a"}) as unknown as TypedDocumentString<AnswerByLinkMutation, AnswerByLinkMutationVariables>;
export const AssociationByLinkDocument = new TypedDocumentString(`
    query AssociationByLink($token: String!) {
  associationPage(token: $token) {
    __typename
    ... on AssociationPage {
      ...AssociationPageFacts
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
    fragment AssociationPageFacts on AssociationPage {
  associationName
  expiresAt
  office {
    organisation
    name
    phone
  }
  days {
    ...AssociationDayFacts
  }
}
fragment AssociationDayFacts on AssociationDay {
  id
  title
  date
  periodFrom
  periodTo
  startTime
  endTime
  backupDate
  state
  calledOffReason
  venueName
  venueAddress
  meetingPlace
  thingsToBring
  clothing
  rainPlan
  thanks
  canReport
  canThank
  needs {
    id
    role
    startsAt
    endsAt
    peopleWanted
    coming {
      matchId
      companyName
      people
      state
      peopleCame
      contactName
      contactPhone
    }
  }
}`, {"hash":"sha256:7f767ddb48926024b77240e7e36f4cfb86499d3fc157d125822c7f458b3fa910"}) as unknown as TypedDocumentString<AssociationByLinkQuery, AssociationByLinkQueryVariables>;
export const ReportAttendanceDocument = new TypedDocumentString(`
    mutation ReportAttendance($token: String!, $eventDayId: ID!, $came: [CameInput!]!) {
  reportAttendance(token: $token, eventDayId: $eventDayId, came: $came) {
    __typename
    ... on AssociationSaid {
      page {
        associationName
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
    `, {"hash":"sha256:612b3f4d48e61e67ef8bc1a91e499748facf008f971a22d54b6085a89b585d11"}) as unknown as TypedDocumentString<ReportAttendanceMutation, ReportAttendanceMutationVariables>;
export const SayThanksDocument = new TypedDocumentString(`
    mutation SayThanks($token: String!, $eventDayId: ID!, $thanks: String!) {
  sayThanks(token: $token, eventDayId: $eventDayId, thanks: $thanks) {
    __typename
    ... on AssociationSaid {
      page {
        associationName
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
    `, {"hash":"sha256:6beec2d3230198251c37018561ed8541c3a1645c9df6bd4c974290b1c59097ba"}) as unknown as TypedDocumentString<SayThanksMutation, SayThanksMutationVariables>;
export const AssociationDeskDocument = new TypedDocumentString(`
    query AssociationDesk($id: ID!) {
  association(id: $id) {
    id
    name
    kana
    kind
    district {
      id
      key
      name
      officeName
      officeSection
      officePhone
    }
    link {
      id
      createdAt
      expiresAt
      sentAt
    }
  }
}
    `, {"hash":"sha256:b0d0915f94df9e41b8bbca7655618dc70545eba6f9dccd0619e57f85c8b0a7ca"}) as unknown as TypedDocumentString<AssociationDeskQuery, AssociationDeskQueryVariables>;
export const ShowAssociationLinkDocument = new TypedDocumentString(`
    mutation ShowAssociationLink($associationId: ID!) {
  showAssociationLink(associationId: $associationId) {
    __typename
    ... on AssociationLinkShown {
      url
      link {
        id
        expiresAt
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
    `, {"hash":"sha256:d41c5415b641afa93723ddc9b77d1dd9b40007923e137fa4127c01171dbf367b"}) as unknown as TypedDocumentString<ShowAssociationLinkMutation, ShowAssociationLinkMutationVariables>;
export const SendAssociationLinkDocument = new TypedDocumentString(`
    mutation SendAssociationLink($associationId: ID!, $contactId: ID!) {
  sendAssociationLink(associationId: $associationId, contactId: $contactId) {
    __typename
    ... on AssociationLinkSent {
      link {
        id
        sentAt
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
    `, {"hash":"sha256:a010f57b7dde1da6a0159d6c055107a1ae2a2b21237733f7a0d41e89432e60aa"}) as unknown as TypedDocumentString<SendAssociationLinkMutation, SendAssociationLinkMutationVariables>;
export const EndAssociationLinkDocument = new TypedDocumentString(`
    mutation EndAssociationLink($associationId: ID!) {
  endAssociationLink(associationId: $associationId) {
    __typename
    ... on AssociationLinkEnded {
      associationId
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
    `, {"hash":"sha256:9e24065a6a9ca047b50f4f0d6f9b53c46bab872ce2dcfac8366930907e42ff1d"}) as unknown as TypedDocumentString<EndAssociationLinkMutation, EndAssociationLinkMutationVariables>;
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
    fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}
fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  level
  fairnessTimes
  leastChange
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    gapPercent
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
    totals {
      ...TotalsFacts
    }
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
}`, {"hash":"sha256:f0803dfa6cd0fdc2e9b815405d59533ef71d48634965210a220e722092399400"}) as unknown as TypedDocumentString<BoardSeasonQuery, BoardSeasonQueryVariables>;
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
      smallestChanges {
        ...ChangeFacts
        offeredBy {
          id
          name
        }
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
  liftedAt
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
fragment PlanChangeFacts on PlanChange {
  code
  minutes
  days
  count
  skill
  language
}
fragment ChangeFacts on SmallestChange {
  change {
    ...PlanChangeFacts
  }
  companies
  people
  peopleMore
  fills
}
fragment HistoryLine on Decision {
  at
  actor
  actorKind
  action
  reason
  toldBy
  stateBefore
  state
  people
}`, {"hash":"sha256:4113dd9c31274867f8265f76316c7250dd5aa165a7758f1be51fb82fd95477d5"}) as unknown as TypedDocumentString<BoardNeedPageQuery, BoardNeedPageQueryVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:ab6269db17060191dc2ee43fbd2f2003c9527414c9e2dad18bca14df95de6123"}) as unknown as TypedDocumentString<ApproveMatchesMutation, ApproveMatchesMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:c46442ce20e4e2d54e99fd2135e1cfa8e75700306d4d0c4020cd7b589a44cc61"}) as unknown as TypedDocumentString<RejectMatchMutation, RejectMatchMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:110570fd5b58a515cf9134b16fc3b75f624effb3ab48e155924c05dc9561cff9"}) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:e2cc8c59387b7edb54c6642ceb6332d3155d03943dd19b9127fdc0939ca5d40a"}) as unknown as TypedDocumentString<ProposeMatchMutation, ProposeMatchMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:28695123793ea22d3b83a91ff70c23b0b6e4045fb66df3192059e5455f071749"}) as unknown as TypedDocumentString<PinMatchMutation, PinMatchMutationVariables>;
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
  askedAgain
  askedTerms
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
}`, {"hash":"sha256:d023def39886e52ee822f568b766a1c9ee71f5c5c5013e7e13d2be3ce4c61038"}) as unknown as TypedDocumentString<CompanyHomeQuery, CompanyHomeQueryVariables>;
export const CompanyRecordDocument = new TypedDocumentString(`
    query CompanyRecord($companyId: ID!, $after: String) {
  matches(companyId: $companyId, states: [COMPLETED], first: 100, after: $after) {
    edges {
      node {
        id
        people
        peopleCame
        associationReport {
          thanks
        }
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
    `, {"hash":"sha256:554dce2e0ce81ef7a3e579a065ab27cc00ef4bef6a9569bcb67ddc2ca0f6467f"}) as unknown as TypedDocumentString<CompanyRecordQuery, CompanyRecordQueryVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:56e31a7dad5a63a17806ca76d41ee426736170815579c3f6d06906bcdcbd0bcc"}) as unknown as TypedDocumentString<AnswerMatchMutation, AnswerMatchMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:362ef78c79dc943c062784b0eba885dbaec196606154e6b40ddb1ea8fd3a99df"}) as unknown as TypedDocumentString<WithdrawMatchMutation, WithdrawMatchMutationVariables>;
export const OrganisationContactsDocument = new TypedDocumentString(`
    query OrganisationContacts($organisationId: ID!) {
  organisationContacts(organisationId: $organisationId) {
    organisationId
    name
    canChange
    unreachableIds
    contacts {
      ...ContactFacts
    }
  }
}
    fragment ContactFacts on Contact {
  id
  department
  name
  email
  phone
  language
}`, {"hash":"sha256:61966185f1118114fcd3a857816529f3ebd468868b35f9b5b1ba63bd69d14e54"}) as unknown as TypedDocumentString<OrganisationContactsQuery, OrganisationContactsQueryVariables>;
export const AddContactDocument = new TypedDocumentString(`
    mutation AddContact($organisationId: ID!, $input: ContactInput!) {
  addContact(organisationId: $organisationId, input: $input) {
    __typename
    ... on ContactSaved {
      contact {
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
    `, {"hash":"sha256:5d4b977d63ec1055c1935723d45601d7b124c0b8998e039342dd880712d65093"}) as unknown as TypedDocumentString<AddContactMutation, AddContactMutationVariables>;
export const ChangeContactDocument = new TypedDocumentString(`
    mutation ChangeContact($id: ID!, $input: ContactInput!) {
  changeContact(id: $id, input: $input) {
    __typename
    ... on ContactSaved {
      contact {
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
    `, {"hash":"sha256:70367b99517527a8a0fe72d93af35bd9899a6f6f0f87c9482471a0dc735023d6"}) as unknown as TypedDocumentString<ChangeContactMutation, ChangeContactMutationVariables>;
export const RemoveContactDocument = new TypedDocumentString(`
    mutation RemoveContact($id: ID!) {
  removeContact(id: $id) {
    __typename
    ... on ContactRemoved {
      id
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
    `, {"hash":"sha256:f213e50f7f3d29ad633cc01a309fd25776dacbd961b0ec807bf94eed7cb24dd4"}) as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;
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
    planChanges {
      at
      actorKind
      actor
      role
      differences {
        ...PlanDifferenceFacts
      }
    }
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
fragment PlanValueFacts on PlanValue {
  date
  startTime
  endTime
  endsNextDay
  text
  conditions {
    skills
    languages
    adultsOnly
    backupRequired
  }
}
fragment PlanDifferenceFacts on PlanDifference {
  part
  before {
    ...PlanValueFacts
  }
  after {
    ...PlanValueFacts
  }
}
fragment PlanChangeFacts on PlanChange {
  code
  minutes
  days
  count
  skill
  language
}
fragment ChangeFacts on SmallestChange {
  change {
    ...PlanChangeFacts
  }
  companies
  people
  peopleMore
  fills
}
fragment HistoryLine on Decision {
  at
  actor
  actorKind
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
  askedAgain
  askedTerms
  canUndoUntil
  answeredThrough
  consultation
  closedReason
  peopleCame
  associationReport {
    peopleCame
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
    smallestChanges {
      ...ChangeFacts
    }
  }
}`, {"hash":"sha256:461017c4b7f7548d3b34d5cfecfd9c0e6c8969df38347211b0b5627ead4df6fc"}) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const EventToChangeDocument = new TypedDocumentString(`
    query EventToChange($id: ID!) {
  event(id: $id) {
    ...EventText
    days {
      ...DayFacts
      needs {
        id
        role
        startsAt
        endsAt
        state
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
}`, {"hash":"sha256:f5c4f50fa8b14287a10a8093b26ad369b6bed86b13475290420ddb92615f3e59"}) as unknown as TypedDocumentString<EventToChangeQuery, EventToChangeQueryVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:95d45351a31fe96f6153a23c28c9aabc4e2309524b8ece8eab707f568723dfe8"}) as unknown as TypedDocumentString<PostEventMutation, PostEventMutationVariables>;
export const ChangeEventDocument = new TypedDocumentString(`
    mutation ChangeEvent($id: ID!, $input: EventInput!, $seen: ID) {
  changeEvent(id: $id, input: $input, seen: $seen) {
    __typename
    ... on TouchedPeople {
      ...TouchedFacts
    }
    ... on EventSaved {
      told {
        companies
        association
      }
      event {
        id
        title
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    fragment PlanValueFacts on PlanValue {
  date
  startTime
  endTime
  endsNextDay
  text
  conditions {
    skills
    languages
    adultsOnly
    backupRequired
  }
}
fragment PlanDifferenceFacts on PlanDifference {
  part
  before {
    ...PlanValueFacts
  }
  after {
    ...PlanValueFacts
  }
}
fragment TouchedFacts on TouchedPeople {
  key
  association
  differences {
    ...PlanDifferenceFacts
  }
  companies {
    matchId
    companyName
    people
    state
    becomes
    role
    startsAt
  }
}`, {"hash":"sha256:83389ea79a540dc8e836e2402191243841ad9b954f636a284f25bf28a1def353"}) as unknown as TypedDocumentString<ChangeEventMutation, ChangeEventMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:05241a534c7588bec3811e40948e6a6ec40e4faacf886f5dd52afe83d64b1a9f"}) as unknown as TypedDocumentString<CopyEventMutation, CopyEventMutationVariables>;
export const CallOffDocument = new TypedDocumentString(`
    mutation CallOff($eventDayId: ID!, $reason: String!) {
  callOff(eventDayId: $eventDayId, reason: $reason) {
    __typename
    ... on EventDaySaved {
      told
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:5130902a3001cb09cd102579fd5fa833e1e9d348b9e0c986927da9e21905f3fc"}) as unknown as TypedDocumentString<CallOffMutation, CallOffMutationVariables>;
export const CompleteDayDocument = new TypedDocumentString(`
    mutation CompleteDay($input: CompleteDayInput!) {
  completeDay(input: $input) {
    __typename
    ... on EventDaySaved {
      told
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:ce87af3b039c217c4f4ceb872b87d108cd03d6a9a42a7423858dbf9855231d01"}) as unknown as TypedDocumentString<CompleteDayMutation, CompleteDayMutationVariables>;
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
}`, {"hash":"sha256:dc9fd5214c2d8893c1af3f6cc0e552eeb47de50e6572f3f752f9800f2ca814a2"}) as unknown as TypedDocumentString<OfficerTodayQuery, OfficerTodayQueryVariables>;
export const OfficerTodayMessagesDocument = new TypedDocumentString(`
    query OfficerTodayMessages($districtId: ID!) {
  messages: notifications(districtId: $districtId, first: 100) {
    edges {
      node {
        ...MessageLine
      }
    }
  }
  optionalMailPause(districtId: $districtId) {
    since
  }
  troubles: addressTroubles(districtId: $districtId) {
    ...TroubleLine
  }
  byHand: messagesByHand(districtId: $districtId, first: 100) {
    totalCount
    edges {
      node {
        id
        tellBy
        listedFrom
      }
    }
  }
}
    fragment MessageLine on Notification {
  id
  kind
  channel
  language
  recipientName
  organisationName
  organisationId
  contactId
  personId
  matchId
  subject
  state
  attempts
  nextAt
  sentAt
  failure
  createdAt
  bundled
  again
  requestedByName
  doneByName
  note
}
fragment TroubleLine on AddressTrouble {
  id
  address
  since
  reason
  recipientName
  organisationName
  organisationKind
  organisationId
  contactId
  phone
  mended
  unsent
}`, {"hash":"sha256:41649dc653834feb03dd788dff11565bb21d65475bef98464821b3286cb1235d"}) as unknown as TypedDocumentString<OfficerTodayMessagesQuery, OfficerTodayMessagesQueryVariables>;
export const EventImportsDocument = new TypedDocumentString(`
    query EventImports($districtId: ID!, $after: String) {
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
    fragment ImportCounts on ListImport {
  id
  kind
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
}`, {"hash":"sha256:c13b152a435c578701620a89926153e2f94c01b953d8c7b7c338a485a31db82e"}) as unknown as TypedDocumentString<EventImportsQuery, EventImportsQueryVariables>;
export const OfferImportsDocument = new TypedDocumentString(`
    query OfferImports($districtId: ID, $companyId: ID, $after: String) {
  offerImports(
    districtId: $districtId
    companyId: $companyId
    first: 20
    after: $after
  ) {
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
    fragment ImportCounts on ListImport {
  id
  kind
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
}`, {"hash":"sha256:6d33ec132cf05c20c705da1aef61bd540b5b75084327ae871a6073e886e7e091"}) as unknown as TypedDocumentString<OfferImportsQuery, OfferImportsQueryVariables>;
export const ImportPageDocument = new TypedDocumentString(`
    query ImportPage($id: ID!) {
  listImport(id: $id) {
    ...ImportCounts
    district {
      id
      key
    }
    company {
      id
      name
    }
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
    fragment ImportCounts on ListImport {
  id
  kind
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
}`, {"hash":"sha256:94e1febf8bf26c482ce02675039351dbe467d1e1696b9e20afdbe2ab6d7783b4"}) as unknown as TypedDocumentString<ImportPageQuery, ImportPageQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $pile: ImportPile, $after: String) {
  listImport(id: $id) {
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
  offerDraft {
    companyText
    company {
      id
      name
    }
    kind
    people
    smallestGroup
    mostEvents
    leadDays
    when
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
    }
    districts {
      id
      name
      nameEn
    }
    skills
    themes
    languages
    adultsOnly
    participationBasis
    remarks
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
    offer {
      ...OfferFacts
    }
  }
  event {
    id
    title
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
  leadDays
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  busy {
    startsAt
    endsAt
    people
  }
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
}`, {"hash":"sha256:d71dcad28448a4c346711578c5bbef37d3fbd73afc322bcb4f6fed728ff7f077"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ReadEventFileDocument = new TypedDocumentString(`
    mutation ReadEventFile($input: ReadEventFileInput!) {
  readEventFile(input: $input) {
    __typename
    ... on ListImportRead {
      import {
        id
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:85fe5baa881bfb26eb82f4c05726fb6b03a40452d038b89ed30333aa36421587"}) as unknown as TypedDocumentString<ReadEventFileMutation, ReadEventFileMutationVariables>;
export const ReadOfferFileDocument = new TypedDocumentString(`
    mutation ReadOfferFile($input: ReadOfferFileInput!) {
  readOfferFile(input: $input) {
    __typename
    ... on ListImportRead {
      import {
        id
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:f5c66667ed97176a326f18971ee67625071a108f08ffcfa9766ac24c0c0290f6"}) as unknown as TypedDocumentString<ReadOfferFileMutation, ReadOfferFileMutationVariables>;
export const MapImportColumnsDocument = new TypedDocumentString(`
    mutation MapImportColumns($input: MapColumnsInput!) {
  mapImportColumns(input: $input) {
    __typename
    ... on ListImportRead {
      import {
        ...ImportCounts
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    fragment ImportCounts on ListImport {
  id
  kind
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
}`, {"hash":"sha256:3e9ba1d9a763691ffafdafdcb9767fbf292a6ce4df921242b4506d28b463a52a"}) as unknown as TypedDocumentString<MapImportColumnsMutation, MapImportColumnsMutationVariables>;
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
      why
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
  offerDraft {
    companyText
    company {
      id
      name
    }
    kind
    people
    smallestGroup
    mostEvents
    leadDays
    when
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
    }
    districts {
      id
      name
      nameEn
    }
    skills
    themes
    languages
    adultsOnly
    participationBasis
    remarks
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
    offer {
      ...OfferFacts
    }
  }
  event {
    id
    title
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
  leadDays
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  busy {
    startsAt
    endsAt
    people
  }
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
}`, {"hash":"sha256:b1673d42a573c5d027210978046004cb7e12fa38c22ed512bf438b424f6bf4c3"}) as unknown as TypedDocumentString<MendImportRowMutation, MendImportRowMutationVariables>;
export const ImportListDocument = new TypedDocumentString(`
    mutation ImportList($importId: ID!) {
  importList(importId: $importId) {
    __typename
    ... on ListImportRead {
      import {
        ...ImportCounts
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    fragment ImportCounts on ListImport {
  id
  kind
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
}`, {"hash":"sha256:9bd5ab666c8816799bf580d1a3245f359a1a02dadcdde31ae8b663bdbf0bab88"}) as unknown as TypedDocumentString<ImportListMutation, ImportListMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($importId: ID!) {
  undoImport(importId: $importId) {
    __typename
    ... on ListImportRead {
      import {
        ...ImportCounts
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    fragment ImportCounts on ListImport {
  id
  kind
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
}`, {"hash":"sha256:5879d268b62f3110eb32dcf9847f3373225755887b92e32b0a200bd6ca2feee0"}) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const JoinPlacesDocument = new TypedDocumentString(`
    query JoinPlaces {
  districts {
    id
    key
    name
    nameEn
    conference {
      id
      name
      nameEn
    }
  }
}
    `, {"hash":"sha256:b2585504a5b57b09cb0f528c0232020a162b5d3f13efa5c4cd34f5678a4bfbcd"}) as unknown as TypedDocumentString<JoinPlacesQuery, JoinPlacesQueryVariables>;
export const JoinApplicationDocument = new TypedDocumentString(`
    query JoinApplication($token: String!) {
  application(token: $token) {
    __typename
    ... on ApplicationFound {
      page {
        ...ApplicationOnPage
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
    fragment ApplicationOnPage on ApplicationPage {
  invited
  name
  corporateNumber
  contactEmail
  expiresAt
  answers {
    conference
    conferenceEn
    state
  }
}`, {"hash":"sha256:c8113dda9a1b3ef65776b4c9c001fc55ba80dd6568e8462323c4c0544080ce69"}) as unknown as TypedDocumentString<JoinApplicationQuery, JoinApplicationQueryVariables>;
export const AskToJoinDocument = new TypedDocumentString(`
    mutation AskToJoin($input: AskToJoinInput!) {
  askToJoin(input: $input) {
    __typename
    ... on JoinAsked {
      mailed
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
    `, {"hash":"sha256:e1dab4193a3caff47ecc2c35312af9870219992019bdcaefacc7a0fe461abe64"}) as unknown as TypedDocumentString<AskToJoinMutation, AskToJoinMutationVariables>;
export const ConfirmApplicationDocument = new TypedDocumentString(`
    mutation ConfirmApplication($token: String!) {
  confirmApplication(token: $token) {
    __typename
    ... on ApplicationFound {
      page {
        ...ApplicationOnPage
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
    fragment ApplicationOnPage on ApplicationPage {
  invited
  name
  corporateNumber
  contactEmail
  expiresAt
  answers {
    conference
    conferenceEn
    state
  }
}`, {"hash":"sha256:3f999493388950c57866414dd01bae3be3bf44cc2400cba0d694a15c24683cfb"}) as unknown as TypedDocumentString<ConfirmApplicationMutation, ConfirmApplicationMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($token: String!) {
  withdrawApplication(token: $token) {
    __typename
    ... on ApplicationFound {
      page {
        ...ApplicationOnPage
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
    fragment ApplicationOnPage on ApplicationPage {
  invited
  name
  corporateNumber
  contactEmail
  expiresAt
  answers {
    conference
    conferenceEn
    state
  }
}`, {"hash":"sha256:3452c3d5d7915b75ab207647f693e61d922b762fe04ed1288d071e0cbc12157f"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const AcceptCompanyInvitationDocument = new TypedDocumentString(`
    mutation AcceptCompanyInvitation($token: String!, $input: CompanyApplicationInput!) {
  acceptCompanyInvitation(token: $token, input: $input) {
    __typename
    ... on ApplicationFound {
      page {
        ...ApplicationOnPage
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
    fragment ApplicationOnPage on ApplicationPage {
  invited
  name
  corporateNumber
  contactEmail
  expiresAt
  answers {
    conference
    conferenceEn
    state
  }
}`, {"hash":"sha256:f15b106470330d82dc847b530482af581d959c3dd7c56cca47e99b26f735e1db"}) as unknown as TypedDocumentString<AcceptCompanyInvitationMutation, AcceptCompanyInvitationMutationVariables>;
export const WhomToAskDocument = new TypedDocumentString(`
    query WhomToAsk($needId: ID!, $people: Int) {
  whomToAsk(needId: $needId, people: $people) {
    company {
      id
      name
    }
    reasons {
      ...ReasonFacts
    }
    asks {
      offerId
      peopleMore
      enough
      change {
        ...PlanChangeFacts
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
}
fragment PlanChangeFacts on PlanChange {
  code
  minutes
  days
  count
  skill
  language
}`, {"hash":"sha256:a2c862469ffde1271db74cea7b5b8ad0c6b82f4df8d6f1afc76fcc7add9c4753"}) as unknown as TypedDocumentString<WhomToAskQuery, WhomToAskQueryVariables>;
export const CompanyNeedPlacesDocument = new TypedDocumentString(`
    query CompanyNeedPlaces($companyId: ID!) {
  companyMembership(companyId: $companyId) {
    memberships {
      until
      district {
        id
        name
        nameEn
      }
    }
  }
  offers(companyId: $companyId, first: 20) {
    edges {
      node {
        id
        state
        people
        kind
      }
    }
  }
}
    `, {"hash":"sha256:da5dbcad6c9d4e5ca109ca3e7f2477e3dd9405456fd5ff66276b99189774a2e3"}) as unknown as TypedDocumentString<CompanyNeedPlacesQuery, CompanyNeedPlacesQueryVariables>;
export const CompanyNeedsDocument = new TypedDocumentString(`
    query CompanyNeeds($districtId: ID!, $from: Date!, $to: Date!, $after: String) {
  needs(districtId: $districtId, from: $from, to: $to, first: 20, after: $after) {
    edges {
      node {
        ...NeedInPlan
        peopleWanted
        peopleMissing
        state
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}`, {"hash":"sha256:f694340b05a48f0eaea5f2d849b4399d4092875ba0dac646fc67293987ff54f2"}) as unknown as TypedDocumentString<CompanyNeedsQuery, CompanyNeedsQueryVariables>;
export const WhyNotUsDocument = new TypedDocumentString(`
    query WhyNotUs($needId: ID!, $offerId: ID!) {
  whyNotUs(needId: $needId, offerId: $offerId) {
    outcome
    people
    companies
    because
    deficits {
      code
      lacking
      minutes
      missing
    }
    terms {
      code
      theme
      walkingMinutes
    }
  }
}
    `, {"hash":"sha256:9352b0cf152d96ee4640c6140ce09062dd48975c192586b929497ab1b9d88a08"}) as unknown as TypedDocumentString<WhyNotUsQuery, WhyNotUsQueryVariables>;
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
export const ForbiddenPairsDocument = new TypedDocumentString(`
    query ForbiddenPairs($districtId: ID!) {
  forbiddenPairs(districtId: $districtId) {
    id
    reason
    forbiddenAt
    liftedAt
    offerId
    company {
      id
      name
    }
    need {
      ...NeedInPlan
    }
  }
}
    fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}`, {"hash":"sha256:cae856aeb5642f0b27e5cc0b2d5ddcd4a05d908c1efb6b7c392284ba82062ca1"}) as unknown as TypedDocumentString<ForbiddenPairsQuery, ForbiddenPairsQueryVariables>;
export const HolesDocument = new TypedDocumentString(`
    query Holes($districtId: ID!) {
  holes(districtId: $districtId) {
    peopleMissing
    match {
      id
      companyName
      people
      state
    }
    need {
      ...NeedInPlan
    }
  }
}
    fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}`, {"hash":"sha256:4f29740686c869afe07c710ec474a5cf9a6eaa15ad16543e601fa1971dbd21ee"}) as unknown as TypedDocumentString<HolesQuery, HolesQueryVariables>;
export const MatchingSettingsDocument = new TypedDocumentString(`
    query MatchingSettings($districtId: ID!) {
  matchingSettings(districtId: $districtId) {
    districtId
    mostAsks
    asksPer
    leadDays
  }
}
    `, {"hash":"sha256:83d85785b813f2b5dc6d0f26532b8bae529e4b6afb74d0e969dc7beb439d8a8b"}) as unknown as TypedDocumentString<MatchingSettingsQuery, MatchingSettingsQueryVariables>;
export const ForbidPairDocument = new TypedDocumentString(`
    mutation ForbidPair($input: ForbidPairInput!) {
  forbidPair(input: $input) {
    __typename
    ... on ForbiddenPairSaved {
      pair {
        id
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:1e9cb80dffc7a39282b6d32849c3385a3b362429bf525600142ebb76e0f14f80"}) as unknown as TypedDocumentString<ForbidPairMutation, ForbidPairMutationVariables>;
export const LiftForbiddenPairDocument = new TypedDocumentString(`
    mutation LiftForbiddenPair($id: ID!) {
  liftForbiddenPair(id: $id) {
    __typename
    ... on ForbiddenPairSaved {
      pair {
        id
        liftedAt
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:42354d65c1919ee28b5a99e2c3773ea6cbaed441ee8e044d3e727d204f642a7b"}) as unknown as TypedDocumentString<LiftForbiddenPairMutation, LiftForbiddenPairMutationVariables>;
export const LiftTurnedDownDocument = new TypedDocumentString(`
    mutation LiftTurnedDown($id: ID!) {
  liftTurnedDown(id: $id) {
    __typename
    ... on MatchDecided {
      match {
        id
        liftedAt
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:d16d3349f69bc50afd111075970501b617a87cb62303681c66c29f6047d51a8c"}) as unknown as TypedDocumentString<LiftTurnedDownMutation, LiftTurnedDownMutationVariables>;
export const ChangeProposalDocument = new TypedDocumentString(`
    mutation ChangeProposal($input: ChangeProposalInput!) {
  changeProposal(input: $input) {
    __typename
    ... on MatchDecided {
      match {
        id
        people
        pinned
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:0f76a348ed04e46cfd07a6beca36ba1b7210cf12d5bc757133a837415ebce125"}) as unknown as TypedDocumentString<ChangeProposalMutation, ChangeProposalMutationVariables>;
export const FillHoleDocument = new TypedDocumentString(`
    mutation FillHole($needId: ID!) {
  fillHole(needId: $needId) {
    __typename
    ... on HoleFilled {
      peopleMissing
      matches {
        id
        people
        companyName
      }
      moved {
        ...PairFacts
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    fragment PairFacts on PairDifference {
  kind
  offerId
  peopleBefore
  peopleAfter
  need {
    ...NeedInPlan
  }
  company {
    id
    name
  }
}
fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}`, {"hash":"sha256:e63e9a6ff1703fd5b16189d57d83973d6baf5a85bedeea0cc09037552f466b54"}) as unknown as TypedDocumentString<FillHoleMutation, FillHoleMutationVariables>;
export const SaveMatchingSettingsDocument = new TypedDocumentString(`
    mutation SaveMatchingSettings($input: MatchingSettingsInput!) {
  saveMatchingSettings(input: $input) {
    __typename
    ... on MatchingSettingsSaved {
      settings {
        districtId
        mostAsks
        asksPer
        leadDays
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:9ce2822d35351b07d0bb2aa5b8d4aeaca7d055b7eff01dd1eda32af0a9317d6a"}) as unknown as TypedDocumentString<SaveMatchingSettingsMutation, SaveMatchingSettingsMutationVariables>;
export const MemberListDocument = new TypedDocumentString(`
    query MemberList($districtId: ID!, $withRequests: Boolean!) {
  members(districtId: $districtId) {
    companyId
    name
    nameEn
    since
    until
    timesAsked
    declaration {
      state
      validUntil
    }
    contacts {
      department
      name
      email
      phone
    }
  }
  membershipRequests(districtId: $districtId) @include(if: $withRequests) {
    id
    state
    reason
    decidedAt
    name
    kana
    corporateNumber
    industry
    size
    themes
    contactDepartment
    contactName
    contactEmail
    contactPhone
    message
    declaredOn
    declarationVersion
    signerName
    signerTitle
    askedAt
  }
}
    `, {"hash":"sha256:927ea8d643ea9f1bbf5b43927b2c7475f9c561c2569f1de12568685b74beedae"}) as unknown as TypedDocumentString<MemberListQuery, MemberListQueryVariables>;
export const InviteCompanyDocument = new TypedDocumentString(`
    mutation InviteCompany($input: InviteCompanyInput!) {
  inviteCompany(input: $input) {
    __typename
    ... on MembershipDecided {
      requestId
      state
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
    `, {"hash":"sha256:9cb11567f370f63cf7829e2c07a51a734feae524cab74bf256b761393ab79d7d"}) as unknown as TypedDocumentString<InviteCompanyMutation, InviteCompanyMutationVariables>;
export const AdmitCompanyDocument = new TypedDocumentString(`
    mutation AdmitCompany($id: ID!) {
  admitCompany(id: $id) {
    __typename
    ... on MembershipDecided {
      requestId
      state
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
    `, {"hash":"sha256:c678f2b7389ceeac672491194d8375dd511ba48503aaa2744b5d2b04127e5b85"}) as unknown as TypedDocumentString<AdmitCompanyMutation, AdmitCompanyMutationVariables>;
export const TurnDownCompanyDocument = new TypedDocumentString(`
    mutation TurnDownCompany($id: ID!, $reason: String!) {
  turnDownCompany(id: $id, reason: $reason) {
    __typename
    ... on MembershipDecided {
      requestId
      state
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
    `, {"hash":"sha256:0e5e8ef87213cd6382ee0058e49a3dc187b01fa6f4162dc6cb0efd059ae42889"}) as unknown as TypedDocumentString<TurnDownCompanyMutation, TurnDownCompanyMutationVariables>;
export const WithdrawCompanyInvitationDocument = new TypedDocumentString(`
    mutation WithdrawCompanyInvitation($id: ID!) {
  withdrawCompanyInvitation(id: $id) {
    __typename
    ... on MembershipDecided {
      requestId
      state
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
    `, {"hash":"sha256:6d532b84ab73e531cc61fa7c17ace662ba55578e73f84852cc2998191f277724"}) as unknown as TypedDocumentString<WithdrawCompanyInvitationMutation, WithdrawCompanyInvitationMutationVariables>;
export const OwnMembershipDocument = new TypedDocumentString(`
    query OwnMembership($companyId: ID!) {
  companyMembership(companyId: $companyId) {
    memberships {
      companyId
      since
      until
      timesAsked
      declaration {
        state
        validUntil
      }
      district {
        id
        key
        conference {
          id
          name
          nameEn
        }
      }
    }
    declarations {
      id
      textVersion
      declaredOn
      validUntil
      signerName
      signerTitle
    }
  }
}
    `, {"hash":"sha256:65678456d39de086f0dbd4018a17291a97f8d60985cae48f681ee942e43537a6"}) as unknown as TypedDocumentString<OwnMembershipQuery, OwnMembershipQueryVariables>;
export const LeavingConferenceDocument = new TypedDocumentString(`
    query LeavingConference($companyId: ID!, $districtId: ID!) {
  leaving(companyId: $companyId, districtId: $districtId) {
    openOffers
    liveMatches {
      id
      state
      eventTitle
      role
      people
      startsAt
    }
  }
}
    `, {"hash":"sha256:bcc6a2698ee343176b2c7c211d144ef7fe58ac7defee4fed82b4890142e3bf73"}) as unknown as TypedDocumentString<LeavingConferenceQuery, LeavingConferenceQueryVariables>;
export const RenewDeclarationDocument = new TypedDocumentString(`
    mutation RenewDeclaration($companyId: ID!, $input: SignatureInput!) {
  renewDeclaration(companyId: $companyId, input: $input) {
    __typename
    ... on Declared {
      validUntil
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
    `, {"hash":"sha256:c8c0d49fd6104ae5769c06c01ba871f97052638e1ecaec3377b17c5c7b8400fc"}) as unknown as TypedDocumentString<RenewDeclarationMutation, RenewDeclarationMutationVariables>;
export const LeaveConferenceDocument = new TypedDocumentString(`
    mutation LeaveConference($input: LeaveConferenceInput!) {
  leaveConference(input: $input) {
    __typename
    ... on ConferenceLeft {
      until
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
    `, {"hash":"sha256:9cc8ab8cf09f6e47763893635af9f5d365972af3c1ad306f041d54af4a772e89"}) as unknown as TypedDocumentString<LeaveConferenceMutation, LeaveConferenceMutationVariables>;
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
fragment PlanChangeFacts on PlanChange {
  code
  minutes
  days
  count
  skill
  language
}
fragment ChangeFacts on SmallestChange {
  change {
    ...PlanChangeFacts
  }
  companies
  people
  peopleMore
  fills
}
fragment HistoryLine on Decision {
  at
  actor
  actorKind
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
  askedAgain
  askedTerms
  canUndoUntil
  answeredThrough
  consultation
  closedReason
  peopleCame
  associationReport {
    peopleCame
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
    smallestChanges {
      ...ChangeFacts
    }
  }
}`, {"hash":"sha256:54c515f872fb35861606eeb0aa21c7fcbf2656e056b6f851748936df188b9f3b"}) as unknown as TypedDocumentString<NeedToChangeQuery, NeedToChangeQueryVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:62d586a5aed237bfc00abc43a1dacf2d8706754fc4ccec1d1451794ca652a4ce"}) as unknown as TypedDocumentString<PostNeedMutation, PostNeedMutationVariables>;
export const ChangeNeedDocument = new TypedDocumentString(`
    mutation ChangeNeed($id: ID!, $input: NeedInput!, $seen: ID) {
  changeNeed(id: $id, input: $input, seen: $seen) {
    __typename
    ... on TouchedPeople {
      ...TouchedFacts
    }
    ... on NeedSaved {
      told {
        companies
        association
      }
      need {
        id
        role
        peopleWanted
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    fragment PlanValueFacts on PlanValue {
  date
  startTime
  endTime
  endsNextDay
  text
  conditions {
    skills
    languages
    adultsOnly
    backupRequired
  }
}
fragment PlanDifferenceFacts on PlanDifference {
  part
  before {
    ...PlanValueFacts
  }
  after {
    ...PlanValueFacts
  }
}
fragment TouchedFacts on TouchedPeople {
  key
  association
  differences {
    ...PlanDifferenceFacts
  }
  companies {
    matchId
    companyName
    people
    state
    becomes
    role
    startsAt
  }
}`, {"hash":"sha256:16c0d89ddbc107bd32e96fb02dc5e4a30a942547dafdf608335f11e3b6eaec2b"}) as unknown as TypedDocumentString<ChangeNeedMutation, ChangeNeedMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:867b052bedb528552bb5ace83441a96f14c804c9f30260e881ab735ecb1cce94"}) as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:6769955df8b8bec19beba8ea455591052c5726b3294ec84e7e9ee53aa3bbcbff"}) as unknown as TypedDocumentString<EnterAnswerMutation, EnterAnswerMutationVariables>;
export const CallPreviewDocument = new TypedDocumentString(`
    query CallPreview($districtId: ID!, $from: Date!, $to: Date!, $answerBy: Date) {
  callForOffersPreview(
    districtId: $districtId
    from: $from
    to: $to
    answerBy: $answerBy
  ) {
    companies
    byTelephone
    needs
    peopleMissing
    answerBy
    calledToday
    letter {
      subject
      text
    }
    letterEnglish {
      subject
      text
    }
  }
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
        peopleMissing
        event {
          id
          title
        }
      }
    }
  }
}
    `, {"hash":"sha256:81a0390a414a131f6be431a1feb2dd98d21aede7a50cf285e29fab1c8d540cbc"}) as unknown as TypedDocumentString<CallPreviewQuery, CallPreviewQueryVariables>;
export const CallsMadeDocument = new TypedDocumentString(`
    query CallsMade($districtId: ID!) {
  callsForOffers(districtId: $districtId) {
    date
    companies
    offered
  }
}
    `, {"hash":"sha256:16f23ceb0abe0e790fa89c6efe77631eaaff0e90f9e3ece40d3c7937eed4a85c"}) as unknown as TypedDocumentString<CallsMadeQuery, CallsMadeQueryVariables>;
export const SendCallDocument = new TypedDocumentString(`
    mutation SendCall($input: CallForOffersInput!) {
  callForOffers(input: $input) {
    __typename
    ... on CallForOffersSent {
      companies
      byTelephone
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
    `, {"hash":"sha256:495a29c350ec4360040647b9aa49feafc219ce0f6bf4f61c7174201e9399c130"}) as unknown as TypedDocumentString<SendCallMutation, SendCallMutationVariables>;
export const MessageListDocument = new TypedDocumentString(`
    query MessageList($districtId: ID!, $eventId: ID, $matchId: ID, $toId: ID, $kind: NotificationKind, $after: String) {
  notifications(
    districtId: $districtId
    eventId: $eventId
    matchId: $matchId
    toId: $toId
    kind: $kind
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
  language
  recipientName
  organisationName
  organisationId
  contactId
  personId
  matchId
  subject
  state
  attempts
  nextAt
  sentAt
  failure
  createdAt
  bundled
  again
  requestedByName
  doneByName
  note
}`, {"hash":"sha256:db92d149d9817d642f0e3c4fa5e426f74fbfa5fec2fb26a272d936f5076bb8f4"}) as unknown as TypedDocumentString<MessageListQuery, MessageListQueryVariables>;
export const MessageLetterDocument = new TypedDocumentString(`
    query MessageLetter($id: ID!) {
  notificationLetter(id: $id) {
    subject
    text
  }
}
    `, {"hash":"sha256:89dd3c7b5d56f9363600091c000dd7b9b475568b926b7d360fbeef4543c4bb97"}) as unknown as TypedDocumentString<MessageLetterQuery, MessageLetterQueryVariables>;
export const SendMessageAgainDocument = new TypedDocumentString(`
    mutation SendMessageAgain($id: ID!) {
  sendNotificationAgain(id: $id) {
    __typename
    ... on NotificationSentAgain {
      id
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
    `, {"hash":"sha256:cbce94bd584df937d5462296deca2faa667090ada0736a9338cffb195cfc202f"}) as unknown as TypedDocumentString<SendMessageAgainMutation, SendMessageAgainMutationVariables>;
export const AddressTroublesDocument = new TypedDocumentString(`
    query AddressTroubles($districtId: ID!) {
  optionalMailPause(districtId: $districtId) {
    since
    complaints
    mails
    days
  }
  addressTroubles(districtId: $districtId) {
    ...TroubleLine
  }
}
    fragment TroubleLine on AddressTrouble {
  id
  address
  since
  reason
  recipientName
  organisationName
  organisationKind
  organisationId
  contactId
  phone
  mended
  unsent
}`, {"hash":"sha256:87ba50660bb161b5a7cf4e48693d6b6e4e7a671499a85f922adb58f68f4a79f8"}) as unknown as TypedDocumentString<AddressTroublesQuery, AddressTroublesQueryVariables>;
export const ResolveTroubleDocument = new TypedDocumentString(`
    mutation ResolveTrouble($id: ID!) {
  resolveAddressTrouble(id: $id) {
    __typename
    ... on AddressTroubleResolved {
      id
      messages
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
    `, {"hash":"sha256:52f8454a94022b5466b60024fb507f673ca5a03ff4f364a59e52ec650d9ebada"}) as unknown as TypedDocumentString<ResolveTroubleMutation, ResolveTroubleMutationVariables>;
export const ResumeOptionalMailsDocument = new TypedDocumentString(`
    mutation ResumeOptionalMails($districtId: ID!) {
  resumeOptionalMails(districtId: $districtId) {
    __typename
    ... on OptionalMailsResumed {
      complaints
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
    `, {"hash":"sha256:cb91db30fdedd12baa9583730a3877bcca82e06575fb6c045664d92789bea7bc"}) as unknown as TypedDocumentString<ResumeOptionalMailsMutation, ResumeOptionalMailsMutationVariables>;
export const MessageCountsDocument = new TypedDocumentString(`
    query MessageCounts($districtId: ID!) {
  messagesByHand(districtId: $districtId, first: 1) {
    totalCount
  }
  addressTroubles(districtId: $districtId) {
    id
  }
}
    `, {"hash":"sha256:663915b704f3829f0adf3fbd5d3b069b90d65b1465b623b863333844ff0f4620"}) as unknown as TypedDocumentString<MessageCountsQuery, MessageCountsQueryVariables>;
export const OwnPreferenceDocument = new TypedDocumentString(`
    query OwnPreference {
  myNotificationPreference {
    ...PreferenceOnPage
  }
}
    fragment PreferenceOnPage on NotificationPreference {
  rhythm
  quietFrom
  quietUntil
  off
  channel
  optionalKinds
  alwaysKinds
}`, {"hash":"sha256:760cef3600dcfc62bb29387c13bef9d765f80d0fdc9d9d630c8a4889c1ef7689"}) as unknown as TypedDocumentString<OwnPreferenceQuery, OwnPreferenceQueryVariables>;
export const SaveOwnPreferenceDocument = new TypedDocumentString(`
    mutation SaveOwnPreference($input: NotificationPreferenceInput!) {
  saveMyNotificationPreference(input: $input) {
    __typename
    ... on NotificationPreferenceSaved {
      preference {
        rhythm
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
    `, {"hash":"sha256:48aa88204205a093002f4a5bd217c8d3a6781b172869f4fcfa308970a054b0b0"}) as unknown as TypedDocumentString<SaveOwnPreferenceMutation, SaveOwnPreferenceMutationVariables>;
export const ContactPreferenceDocument = new TypedDocumentString(`
    query ContactPreference($contactId: ID!) {
  contactNotificationPreference(contactId: $contactId) {
    ...PreferenceOnPage
  }
}
    fragment PreferenceOnPage on NotificationPreference {
  rhythm
  quietFrom
  quietUntil
  off
  channel
  optionalKinds
  alwaysKinds
}`, {"hash":"sha256:749330f7d2fa9bff07d1246203591feebe3667cafe474ca4ddfac141a4e06ea1"}) as unknown as TypedDocumentString<ContactPreferenceQuery, ContactPreferenceQueryVariables>;
export const SaveContactPreferenceDocument = new TypedDocumentString(`
    mutation SaveContactPreference($contactId: ID!, $input: ContactPreferenceInput!) {
  saveContactNotificationPreference(contactId: $contactId, input: $input) {
    __typename
    ... on NotificationPreferenceSaved {
      preference {
        rhythm
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
    `, {"hash":"sha256:f8a1e3751567f8b16029897c4a87b42dd4e67c1a5da3ce8799b4c6c68364e0e2"}) as unknown as TypedDocumentString<SaveContactPreferenceMutation, SaveContactPreferenceMutationVariables>;
export const UnsubscribeByLinkDocument = new TypedDocumentString(`
    query UnsubscribeByLink($token: String!) {
  unsubscribePage(token: $token) {
    __typename
    ... on UnsubscribePage {
      ...UnsubscribeOnPage
    }
    ... on Refused {
      code
    }
  }
}
    fragment PreferenceOnPage on NotificationPreference {
  rhythm
  quietFrom
  quietUntil
  off
  channel
  optionalKinds
  alwaysKinds
}
fragment UnsubscribeOnPage on UnsubscribePage {
  kind
  off
  preference {
    ...PreferenceOnPage
  }
}`, {"hash":"sha256:45c36ae6e0dfe0cd41f884ffa4b72454a31170a671e7968fba21b7b21f8b5db7"}) as unknown as TypedDocumentString<UnsubscribeByLinkQuery, UnsubscribeByLinkQueryVariables>;
export const UnsubscribeDocument = new TypedDocumentString(`
    mutation Unsubscribe($token: String!) {
  unsubscribe(token: $token) {
    __typename
    ... on Unsubscribed {
      page {
        off
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
    `, {"hash":"sha256:31764f01f45cef25a242f1dcadff363405ccd64a6ba3be19a1ef38e66c994de1"}) as unknown as TypedDocumentString<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const UndoUnsubscribeDocument = new TypedDocumentString(`
    mutation UndoUnsubscribe($token: String!) {
  undoUnsubscribe(token: $token) {
    __typename
    ... on Unsubscribed {
      page {
        off
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
    `, {"hash":"sha256:9e384d434bff10f072e930276e9bc325f284be536f874ed4ae87a6f0b024ad29"}) as unknown as TypedDocumentString<UndoUnsubscribeMutation, UndoUnsubscribeMutationVariables>;
export const SavePreferenceByLinkDocument = new TypedDocumentString(`
    mutation SavePreferenceByLink($token: String!, $input: NotificationPreferenceInput!) {
  savePreferenceByLink(token: $token, input: $input) {
    __typename
    ... on Unsubscribed {
      page {
        off
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
    `, {"hash":"sha256:a98ec3f761ef729fa55cad9e614045488001f57adda12da3666c2a0ec0b30dd7"}) as unknown as TypedDocumentString<SavePreferenceByLinkMutation, SavePreferenceByLinkMutationVariables>;
export const ReminderSettingDocument = new TypedDocumentString(`
    query ReminderSetting($districtId: ID!) {
  reminderSetting(districtId: $districtId) {
    districtId
    dayReminderDays
    answerReminderDays
    examples {
      date
      dayReminders {
        days
        at
        dueNow
      }
      answerDue
      answerReminders {
        days
        at
        dueNow
      }
    }
  }
}
    `, {"hash":"sha256:0d0075301b53d2e88982d308fec1888952ff1018588086f417d9a3d4382170f8"}) as unknown as TypedDocumentString<ReminderSettingQuery, ReminderSettingQueryVariables>;
export const SaveReminderSettingDocument = new TypedDocumentString(`
    mutation SaveReminderSetting($input: ReminderSettingInput!) {
  saveReminderSetting(input: $input) {
    __typename
    ... on ReminderSettingSaved {
      setting {
        districtId
        dayReminderDays
        answerReminderDays
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:3d2ddf3e81b6a08102a246c4d1127036166ae84789e3bfef91a9d204e64e6e48"}) as unknown as TypedDocumentString<SaveReminderSettingMutation, SaveReminderSettingMutationVariables>;
export const ToTellListDocument = new TypedDocumentString(`
    query ToTellList($districtId: ID!, $channel: HandChannel, $done: Boolean, $after: String) {
  messagesByHand(
    districtId: $districtId
    channel: $channel
    done: $done
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...ToTellLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ToTellLine on MessageByHand {
  id
  channel
  kind
  language
  recipientName
  organisationName
  phone
  say
  letterSubject
  letterText
  tellBy
  listedFrom
  timesNotReached
  note
  doneAt
  doneByName
  matchId
  createdAt
}`, {"hash":"sha256:e807a1894ac7ba123a13b8447ce16f5cdf9f7f99ae2ee13768cc2ead31294d11"}) as unknown as TypedDocumentString<ToTellListQuery, ToTellListQueryVariables>;
export const TickToTellDocument = new TypedDocumentString(`
    mutation TickToTell($id: ID!, $note: String) {
  tickMessageByHand(id: $id, note: $note) {
    __typename
    ... on MessageByHandChanged {
      message {
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
    `, {"hash":"sha256:e876492917248f62510b3a7b3ae4da914d57ed0dd876e604065346bae9afdba8"}) as unknown as TypedDocumentString<TickToTellMutation, TickToTellMutationVariables>;
export const UntickToTellDocument = new TypedDocumentString(`
    mutation UntickToTell($id: ID!) {
  untickMessageByHand(id: $id) {
    __typename
    ... on MessageByHandChanged {
      message {
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
    `, {"hash":"sha256:94c0b340cdaad0530cf8df2c566f5548b28f358442eed86f62e2a8ca3cd133ba"}) as unknown as TypedDocumentString<UntickToTellMutation, UntickToTellMutationVariables>;
export const NotReachedDocument = new TypedDocumentString(`
    mutation NotReached($id: ID!, $note: String) {
  messageByHandNotReached(id: $id, note: $note) {
    __typename
    ... on MessageByHandChanged {
      message {
        id
        listedFrom
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
    `, {"hash":"sha256:239ce23e1b7d28ae1275431df8a13ad5f533c8cd220e649e619eacace6769355"}) as unknown as TypedDocumentString<NotReachedMutation, NotReachedMutationVariables>;
export const CompanyWebhooksDocument = new TypedDocumentString(`
    query CompanyWebhooks($companyId: ID!) {
  webhookEndpoints(companyId: $companyId) {
    ...WebhookOnPage
  }
}
    fragment WebhookOnPage on WebhookEndpoint {
  id
  name
  host
  format
  language
  kinds
  state
  disabledBecause
  failures
  lastFailure
  lastFailedAt
  lastDeliveredAt
  disabledAt
  createdAt
}`, {"hash":"sha256:d116ef51c1cc8175b5f56875102136ec60de295b028a1112cdf7e479c16ea803"}) as unknown as TypedDocumentString<CompanyWebhooksQuery, CompanyWebhooksQueryVariables>;
export const AddWebhookDocument = new TypedDocumentString(`
    mutation AddWebhook($companyId: ID!, $input: WebhookEndpointInput!) {
  addWebhookEndpoint(companyId: $companyId, input: $input) {
    __typename
    ... on WebhookEndpointAdded {
      secret
      endpoint {
        id
        name
        format
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
    `, {"hash":"sha256:1a5d910802c7f58372b2c291c3cc3d4d0d31cb76786c3a9475b6a38165af4315"}) as unknown as TypedDocumentString<AddWebhookMutation, AddWebhookMutationVariables>;
export const ChangeWebhookDocument = new TypedDocumentString(`
    mutation ChangeWebhook($id: ID!, $input: WebhookEndpointInput!) {
  changeWebhookEndpoint(id: $id, input: $input) {
    __typename
    ... on WebhookEndpointSaved {
      endpoint {
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
    `, {"hash":"sha256:9fa23c9088011c666152e033e42e0b8c4a28b67a43c9fc3d066d756691368934"}) as unknown as TypedDocumentString<ChangeWebhookMutation, ChangeWebhookMutationVariables>;
export const EnableWebhookDocument = new TypedDocumentString(`
    mutation EnableWebhook($id: ID!, $enabled: Boolean!) {
  enableWebhookEndpoint(id: $id, enabled: $enabled) {
    __typename
    ... on WebhookEndpointSaved {
      endpoint {
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
    `, {"hash":"sha256:8ca8d431d74c32b80387c0115d09f7af0a00cbf86626187494b315c8370f2afc"}) as unknown as TypedDocumentString<EnableWebhookMutation, EnableWebhookMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($id: ID!) {
  removeWebhookEndpoint(id: $id) {
    __typename
    ... on WebhookEndpointRemoved {
      id
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
    `, {"hash":"sha256:ac0850b9ca39368047aba55620a9a372cc8e98e1bfcc12eea59e17c82ccc6fde"}) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const RenewWebhookSecretDocument = new TypedDocumentString(`
    mutation RenewWebhookSecret($id: ID!) {
  renewWebhookSecret(id: $id) {
    __typename
    ... on WebhookEndpointAdded {
      secret
      endpoint {
        id
        name
        format
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
    `, {"hash":"sha256:1015b29727b2db5115224b351f4da5266b4ecf0facfe7e75b76522bc4424c26e"}) as unknown as TypedDocumentString<RenewWebhookSecretMutation, RenewWebhookSecretMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($id: ID!) {
  testWebhookEndpoint(id: $id) {
    __typename
    ... on WebhookEndpointTested {
      delivered
      failure
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
    `, {"hash":"sha256:860c7d4f8a0327b638a8d2372a3193a47ca563ccc9a3c3ed521a044060864827"}) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
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
  leadDays
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  busy {
    startsAt
    endsAt
    people
  }
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
}`, {"hash":"sha256:5e6bad311f09a22dbf37dd808403d036a899b6873ea6cbfb82eda88bf3f73fdb"}) as unknown as TypedDocumentString<OfferListQuery, OfferListQueryVariables>;
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
  leadDays
  skills
  themes
  languages
  adultsOnly
  participationBasis
  seeksNew
  note
  state
  eventsUsed
  busy {
    startsAt
    endsAt
    people
  }
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
}`, {"hash":"sha256:c7a5621c4bfea150b4563c813bd26c2448237b71212bc8630dea88d170ad95b0"}) as unknown as TypedDocumentString<OfferToChangeQuery, OfferToChangeQueryVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:e3ac083109099b520e699469209256382aa05624d0c3c4c15f91130c52b545ed"}) as unknown as TypedDocumentString<SubmitOfferMutation, SubmitOfferMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:f1bfa6ba38f22a8917c78b3481cbf141fc41f7c12411bbc73af1f870f017c96e"}) as unknown as TypedDocumentString<ChangeOfferMutation, ChangeOfferMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:f9814c34281e6b97a384a6492995e5a0b5ebe82b8e6c0c71bd73c059cf34d3ff"}) as unknown as TypedDocumentString<WithdrawOfferMutation, WithdrawOfferMutationVariables>;
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
export const PartnerTokensDocument = new TypedDocumentString(`
    query PartnerTokens {
  partnerTokens {
    ...PartnerTokenFacts
  }
  districts {
    id
    name
    nameEn
  }
}
    fragment PartnerTokenFacts on PartnerToken {
  id
  partnerName
  purpose
  districtIds
  operations
  startsOn
  endsOn
  state
  lastUsedAt
}`, {"hash":"sha256:f97b6b3a93ba00bea8c8920ed9e591a1a4a767ff88dfe18e0ea7795e2f0edc6b"}) as unknown as TypedDocumentString<PartnerTokensQuery, PartnerTokensQueryVariables>;
export const GivePartnerTokenDocument = new TypedDocumentString(`
    mutation GivePartnerToken($input: PartnerTokenInput!) {
  givePartnerToken(input: $input) {
    __typename
    ... on PartnerTokenGiven {
      token
      partnerToken {
        id
        partnerName
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
    `, {"hash":"sha256:be26b12b6d2ef7dccf7efa8e5dbf9d37e0955e64f82f82c292c10a8df4db94f8"}) as unknown as TypedDocumentString<GivePartnerTokenMutation, GivePartnerTokenMutationVariables>;
export const RevokePartnerTokenDocument = new TypedDocumentString(`
    mutation RevokePartnerToken($id: ID!) {
  revokePartnerToken(id: $id) {
    __typename
    ... on PartnerTokenRevoked {
      partnerToken {
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
    `, {"hash":"sha256:a497b0b9213a069d2cf36ee6d05bc54f0b25321a344e32672407aeb5f344ec14"}) as unknown as TypedDocumentString<RevokePartnerTokenMutation, RevokePartnerTokenMutationVariables>;
export const PeopleListDocument = new TypedDocumentString(`
    query PeopleList($companyId: ID, $search: String, $first: Int, $after: String) {
  people(companyId: $companyId, search: $search, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...PersonOnList
      }
    }
  }
}
    fragment HeldRole on RoleGrant {
  id
  role
  startsOn
  endsOn
  state
  district {
    id
    key
    name
    nameEn
    officeName
    officeNameEn
    conference {
      id
      name
      nameEn
    }
  }
  company {
    id
    name
    nameEn
  }
}
fragment PersonOnList on ManagedPerson {
  id
  name
  email
  language
  joined
  hasSecondStep
  organisationAccounts {
    id
    createdAt
  }
  grants {
    ...HeldRole
  }
}`, {"hash":"sha256:efc932f7f269f8d294428b413470265e6209eb9c726444b360835703ac444f23"}) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const SetUpDistrictsDocument = new TypedDocumentString(`
    query SetUpDistricts {
  districts {
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
    towns {
      id
    }
  }
}
    `, {"hash":"sha256:4b25abfc72d060deefb579c5e6508274f08d6af1dd438b849d3366a1a478890c"}) as unknown as TypedDocumentString<SetUpDistrictsQuery, SetUpDistrictsQueryVariables>;
export const OwnRolesDocument = new TypedDocumentString(`
    query OwnRoles {
  viewer {
    grants {
      ...HeldRole
    }
  }
}
    fragment HeldRole on RoleGrant {
  id
  role
  startsOn
  endsOn
  state
  district {
    id
    key
    name
    nameEn
    officeName
    officeNameEn
    conference {
      id
      name
      nameEn
    }
  }
  company {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:2631fd9c63a56168e0dc82a2d42d07179a734a4f8988f23b4d39549bea3b8364"}) as unknown as TypedDocumentString<OwnRolesQuery, OwnRolesQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    __typename
    ... on PersonSaved {
      person {
        id
        name
        joined
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
    `, {"hash":"sha256:428636acdf5b2f57148c5101856871a699026843ae59bae5716e7f228f325ee0"}) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const GiveRoleDocument = new TypedDocumentString(`
    mutation GiveRole($personId: ID!, $input: RoleGrantInput!) {
  giveRole(personId: $personId, input: $input) {
    __typename
    ... on PersonSaved {
      person {
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
    `, {"hash":"sha256:d1fc251887daa37452ed2ce9ba047e56cbee52a640e312f255413bd307fb463b"}) as unknown as TypedDocumentString<GiveRoleMutation, GiveRoleMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($grantId: ID!, $endsOn: Date!, $ownToo: Boolean) {
  endRole(grantId: $grantId, endsOn: $endsOn, ownToo: $ownToo) {
    __typename
    ... on PersonSaved {
      person {
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
    `, {"hash":"sha256:553a75b018b50589a9e37e890f85f9565f2ff5656e7381ddb9bb7161a323f886"}) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($personId: ID!) {
  resendInvitation(personId: $personId) {
    __typename
    ... on PersonSaved {
      person {
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
    `, {"hash":"sha256:2bfc25f8da6fdc42029c9ae1f742cce61f33c258dd1a8ddb79cc4acc3b99a1e4"}) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const HandOverListDocument = new TypedDocumentString(`
    query HandOverList($first: Int, $after: String) {
  handOvers(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        onDate
        note
        undoneAt
        canBeUndone
        from {
          id
          name
        }
        to {
          id
          name
        }
        desks {
          ...HeldRole
        }
      }
    }
  }
}
    fragment HeldRole on RoleGrant {
  id
  role
  startsOn
  endsOn
  state
  district {
    id
    key
    name
    nameEn
    officeName
    officeNameEn
    conference {
      id
      name
      nameEn
    }
  }
  company {
    id
    name
    nameEn
  }
}`, {"hash":"sha256:2336d43ca76d049f8ceb91eef3a955312853cdf43c7f28aaaa01377968f5882c"}) as unknown as TypedDocumentString<HandOverListQuery, HandOverListQueryVariables>;
export const HandOverDeskDocument = new TypedDocumentString(`
    mutation HandOverDesk($input: HandOverDeskInput!) {
  handOverDesk(input: $input) {
    __typename
    ... on HandOverSaved {
      handOver {
        id
        to {
          id
          name
        }
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
    `, {"hash":"sha256:b5a2ee74eb7a8f35244dfc7365493af1b80dff20d91cdda16e23787beee92baa"}) as unknown as TypedDocumentString<HandOverDeskMutation, HandOverDeskMutationVariables>;
export const UndoHandOverDocument = new TypedDocumentString(`
    mutation UndoHandOver($id: ID!) {
  undoHandOver(id: $id) {
    __typename
    ... on HandOverSaved {
      handOver {
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
    `, {"hash":"sha256:dd72d80ddd1df5f75622c4f037546f1c149118a893f0ae1d2c0bba8103fd5819"}) as unknown as TypedDocumentString<UndoHandOverMutation, UndoHandOverMutationVariables>;
export const CreateDistrictDocument = new TypedDocumentString(`
    mutation CreateDistrict($key: String!, $input: DistrictInput!) {
  createDistrict(key: $key, input: $input) {
    __typename
    ... on DistrictSaved {
      district {
        id
        key
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
    `, {"hash":"sha256:a008c2ec5d2c4b7914c76a0c907debd739396dab325ff0951563d5d613254748"}) as unknown as TypedDocumentString<CreateDistrictMutation, CreateDistrictMutationVariables>;
export const ChangeDistrictDocument = new TypedDocumentString(`
    mutation ChangeDistrict($id: ID!, $input: DistrictInput!) {
  changeDistrict(id: $id, input: $input) {
    __typename
    ... on DistrictSaved {
      district {
        id
        key
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
    `, {"hash":"sha256:ab6f66b25710d206514fe01e770353f21dfdbaf52aee74252993d059821b624a"}) as unknown as TypedDocumentString<ChangeDistrictMutation, ChangeDistrictMutationVariables>;
export const PrivacyPageDocument = new TypedDocumentString(`
    query PrivacyPage {
  privacy {
    wardId
    wardName
    wardNameEn
    periods {
      kind
      length
    }
    offices {
      name
      nameEn
      section
      phone
    }
  }
}
    `, {"hash":"sha256:f0409ff3a22d1923ed3cb4fa34b46c540857c25c916cd51428222bd688ffa2a1"}) as unknown as TypedDocumentString<PrivacyPageQuery, PrivacyPageQueryVariables>;
export const HeldAboutMeDocument = new TypedDocumentString(`
    query HeldAboutMe {
  heldAboutMe {
    category
    table
    count
    rows {
      fields {
        name
        value
      }
    }
  }
  erasureRequest {
    id
    state
    requestedAt
    decidedAt
    reason
  }
}
    `, {"hash":"sha256:3f62f94cff1c3f1dad61330e6cd4e8ba7ceecede0a25a4db0db84624d3e00cc7"}) as unknown as TypedDocumentString<HeldAboutMeQuery, HeldAboutMeQueryVariables>;
export const ExportPersonalDataDocument = new TypedDocumentString(`
    mutation ExportPersonalData {
  exportPersonalData {
    fileName
    json
  }
}
    `, {"hash":"sha256:8b80588b0ca9e40c9427d1d82ef3ba306be746a8f56ac5d36a6ba55f90583587"}) as unknown as TypedDocumentString<ExportPersonalDataMutation, ExportPersonalDataMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure {
  requestErasure {
    __typename
    ... on ErasureDecided {
      request {
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
    `, {"hash":"sha256:0ec04867a5bf98e192d38f16824394f09ba71189cda9eddc06fe3584fa32a804"}) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const TakeErasureBackDocument = new TypedDocumentString(`
    mutation TakeErasureBack {
  takeErasureBack {
    __typename
    ... on ErasureDecided {
      request {
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
    `, {"hash":"sha256:1883129260db66c4932b53a88abdd5d04abaaef86f1a10213a93bc57bd21bda3"}) as unknown as TypedDocumentString<TakeErasureBackMutation, TakeErasureBackMutationVariables>;
export const WardPrivacyDocument = new TypedDocumentString(`
    query WardPrivacy {
  privacy {
    wardId
    wardName
    wardNameEn
    periods {
      kind
      length
    }
  }
  erasureRequests {
    id
    personName
    state
    requestedAt
    decidedAt
    reason
  }
}
    `, {"hash":"sha256:16d9c9a091e492ab48432f5a309e7bed318d21b8a2caec042a9cac376185ad1f"}) as unknown as TypedDocumentString<WardPrivacyQuery, WardPrivacyQueryVariables>;
export const SetRetentionDocument = new TypedDocumentString(`
    mutation SetRetention($wardId: ID!, $kind: RetentionKind!, $length: Int!) {
  setRetention(wardId: $wardId, kind: $kind, length: $length) {
    __typename
    ... on RetentionSet {
      periods {
        kind
        length
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
    `, {"hash":"sha256:e911c0ea437bfef7bb461021f5c5924056d6b2d70d3e13ad46344508e46cffa3"}) as unknown as TypedDocumentString<SetRetentionMutation, SetRetentionMutationVariables>;
export const CarryOutErasureDocument = new TypedDocumentString(`
    mutation CarryOutErasure($id: ID!) {
  carryOutErasure(id: $id) {
    __typename
    ... on ErasureDecided {
      request {
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
    `, {"hash":"sha256:9eee13f04b828114780111f784a3d4d5e7715d31c7c4038b9bb2d236de604c66"}) as unknown as TypedDocumentString<CarryOutErasureMutation, CarryOutErasureMutationVariables>;
export const DeclineErasureDocument = new TypedDocumentString(`
    mutation DeclineErasure($id: ID!, $reason: String!) {
  declineErasure(id: $id, reason: $reason) {
    __typename
    ... on ErasureDecided {
      request {
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
    `, {"hash":"sha256:0bb74e2006e481748a38f5bb9fa2477a19ead96f733e108f490df5b76f7b0370"}) as unknown as TypedDocumentString<DeclineErasureMutation, DeclineErasureMutationVariables>;
export const RecordListDocument = new TypedDocumentString(`
    query RecordList($filter: RecordFilterInput!, $after: String) {
  record(filter: $filter, first: 50, after: $after) {
    edges {
      node {
        ...RecordLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RecordLine on RecordEntry {
  id
  sequence
  at
  actorKind
  actor
  action
  subjectType
  subjectName
  toldBy
  reason
  erased
  facts {
    name
    before
    after
    personal
  }
}`, {"hash":"sha256:bdc4c1136f7ec5da7b73211078340a0f483970897d9b01c03728bf6c46815a98"}) as unknown as TypedDocumentString<RecordListQuery, RecordListQueryVariables>;
export const RecordStateDocument = new TypedDocumentString(`
    query RecordState {
  recordState {
    verifiedAt
    verified
    anchoredAt
    flaw
    firstBad
  }
}
    `, {"hash":"sha256:526a40cc0db130432bb1d4bb8052d5681757c58ef1348d910394d08ef6914182"}) as unknown as TypedDocumentString<RecordStateQuery, RecordStateQueryVariables>;
export const RosterPageDocument = new TypedDocumentString(`
    query RosterPage($matchId: ID!) {
  roster(matchId: $matchId) {
    ...RosterFacts
  }
  match(id: $matchId) {
    id
    companyName
    company {
      id
    }
    need {
      id
      role
      startsAt
      endsAt
      event {
        id
        title
        venueName
        district {
          id
          officeName
          officeSection
        }
      }
    }
  }
}
    fragment RosterFacts on Roster {
  matchId
  most
  updatedAt
  sharedAt
  canChange
  daysKept
  names {
    name
    kana
  }
}`, {"hash":"sha256:26e16eb57b00eb37ad9e5a54924e1b8507a7d3319716d07132521d4d40a035bd"}) as unknown as TypedDocumentString<RosterPageQuery, RosterPageQueryVariables>;
export const SaveRosterDocument = new TypedDocumentString(`
    mutation SaveRoster($matchId: ID!, $names: [RosterNameInput!]!) {
  saveRoster(matchId: $matchId, names: $names) {
    __typename
    ... on RosterSaved {
      roster {
        ...RosterFacts
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
    fragment RosterFacts on Roster {
  matchId
  most
  updatedAt
  sharedAt
  canChange
  daysKept
  names {
    name
    kana
  }
}`, {"hash":"sha256:2e7d939d32e93771509e99b53d6a7e8c3ce75af08a85c7031db97fdb717cc942"}) as unknown as TypedDocumentString<SaveRosterMutation, SaveRosterMutationVariables>;
export const ShareRosterDocument = new TypedDocumentString(`
    mutation ShareRoster($matchId: ID!, $shared: Boolean!) {
  shareRoster(matchId: $matchId, shared: $shared) {
    __typename
    ... on RosterSaved {
      roster {
        ...RosterFacts
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
    fragment RosterFacts on Roster {
  matchId
  most
  updatedAt
  sharedAt
  canChange
  daysKept
  names {
    name
    kana
  }
}`, {"hash":"sha256:efcb6da90b9abf1e9864770accf5b2944ab40051e2b668a11b451faa8826e0b8"}) as unknown as TypedDocumentString<ShareRosterMutation, ShareRosterMutationVariables>;
export const CompareRunsDocument = new TypedDocumentString(`
    query CompareRuns($first: ID!, $second: ID!) {
  compareRuns(firstId: $first, secondId: $second) {
    samePairs
    before {
      ...TotalsFacts
    }
    after {
      ...TotalsFacts
    }
    changes {
      ...PairFacts
    }
    coverage {
      ...CoverageFacts
    }
  }
}
    fragment PairFacts on PairDifference {
  kind
  offerId
  peopleBefore
  peopleAfter
  need {
    ...NeedInPlan
  }
  company {
    id
    name
  }
}
fragment CoverageFacts on CoverageDifference {
  associationName
  filledBefore
  wantedBefore
  filledAfter
  wantedAfter
}
fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}
fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}`, {"hash":"sha256:a38f1138378a028ec06e69a046febbe1817719ec1a9674b74245b0537d1c6065"}) as unknown as TypedDocumentString<CompareRunsQuery, CompareRunsQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($input: WhatIfInput!) {
  whatIf(input: $input) {
    samePairs
    before {
      ...TotalsFacts
    }
    after {
      ...TotalsFacts
    }
    changes {
      ...PairFacts
    }
    coverage {
      ...CoverageFacts
    }
  }
}
    fragment PairFacts on PairDifference {
  kind
  offerId
  peopleBefore
  peopleAfter
  need {
    ...NeedInPlan
  }
  company {
    id
    name
  }
}
fragment CoverageFacts on CoverageDifference {
  associationName
  filledBefore
  wantedBefore
  filledAfter
  wantedAfter
}
fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}
fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}`, {"hash":"sha256:ace0ffcbb85ce0e63ad8c4513ed3d7f259e7ac00152d892c2b81b35422ceab8c"}) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const WhatIfNeedsDocument = new TypedDocumentString(`
    query WhatIfNeeds($districtId: ID!, $from: Date!, $to: Date!, $after: String) {
  needs(districtId: $districtId, from: $from, to: $to, first: 100, after: $after) {
    edges {
      node {
        ...NeedInPlan
        skills
        peopleWanted
        state
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}`, {"hash":"sha256:8c2a2597399f7b84d1f0722815fffa9fc1d266084d9afd26f2c9c31fbf6cce58"}) as unknown as TypedDocumentString<WhatIfNeedsQuery, WhatIfNeedsQueryVariables>;
export const WhatIfOffersDocument = new TypedDocumentString(`
    query WhatIfOffers($districtId: ID!, $after: String) {
  offers(districtId: $districtId, first: 100, after: $after) {
    edges {
      node {
        id
        state
        people
        mostEvents
        company {
          id
          name
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
    `, {"hash":"sha256:34ef394929a6784992d3512cbd58da594b48cc3225a53a142b5f5f577ae7a7bc"}) as unknown as TypedDocumentString<WhatIfOffersQuery, WhatIfOffersQueryVariables>;
export const RunChecksDocument = new TypedDocumentString(`
    query RunChecks($id: ID!) {
  matchRun(id: $id) {
    id
    level
    lastDial {
      ...DialFacts
    }
    lastRepeat {
      ...RepeatFacts
    }
  }
}
    fragment DialFacts on MatchRun {
  id
  state
  progress {
    share
  }
  dial {
    times
    seconds
    totals {
      ...TotalsFacts
    }
  }
}
fragment RepeatFacts on MatchRun {
  id
  state
  progress {
    share
  }
  repeated {
    samePlan
    sameBound
    seconds
  }
}
fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}`, {"hash":"sha256:293dee9115b0a44e64fab5dbf78ad22c98776756d0161bbe8fabe324fc5618d1"}) as unknown as TypedDocumentString<RunChecksQuery, RunChecksQueryVariables>;
export const RunAuditDocument = new TypedDocumentString(`
    query RunAudit($id: ID!) {
  matchRun(id: $id) {
    id
    audit {
      wasteCount
      waste {
        people
        couldBe
        need {
          ...NeedInPlan
        }
        offers {
          offerId
          peopleMore
          company {
            id
            name
          }
        }
        why {
          ...AuditReasonFacts
        }
      }
      envyCount
      envy {
        matches
        peopleGot
        peopleLost
        need {
          ...NeedInPlan
        }
        heldBy {
          ...NeedInPlan
        }
        company {
          id
          name
        }
        why {
          ...AuditReasonFacts
        }
      }
    }
    crews {
      leadReason
      need {
        ...NeedInPlan
      }
      companies {
        leads
        people
        timesTogether
        walkingMinutes
        company {
          id
          name
        }
      }
    }
  }
}
    fragment NeedInPlan on StaffingNeed {
  id
  role
  startsAt
  endsAt
  event {
    id
    title
  }
}
fragment AuditReasonFacts on AuditReason {
  code
  fewest
  people
  points
}`, {"hash":"sha256:19e164c51ada0948beb1c73ca6a44af5e84004647c26bcc9212790346528cb1c"}) as unknown as TypedDocumentString<RunAuditQuery, RunAuditQueryVariables>;
export const TurnFairnessDialDocument = new TypedDocumentString(`
    mutation TurnFairnessDial($runId: ID!, $level: RunLevel!) {
  turnFairnessDial(runId: $runId, level: $level) {
    __typename
    ... on MatchRunStarted {
      run {
        id
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:fe9f5ed25cce8d6c3e057839274d37d8cb44a74ad74a42173b7d7f165d635155"}) as unknown as TypedDocumentString<TurnFairnessDialMutation, TurnFairnessDialMutationVariables>;
export const RepeatMatchRunDocument = new TypedDocumentString(`
    mutation RepeatMatchRun($id: ID!) {
  repeatMatchRun(id: $id) {
    __typename
    ... on MatchRunStarted {
      run {
        id
      }
    }
    ... on Refused {
      code
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:1d166fe2fb913ea02efb4819a5fcca173d146041d37a2eb8a0e9ec4c0b867f98"}) as unknown as TypedDocumentString<RepeatMatchRunMutation, RepeatMatchRunMutationVariables>;
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
    fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}
fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  level
  fairnessTimes
  leastChange
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    gapPercent
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
    totals {
      ...TotalsFacts
    }
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
}`, {"hash":"sha256:4f7d9eb50bf3bc9088fe707b96cb4df88700f82b412af44c048cd9de4f5be76e"}) as unknown as TypedDocumentString<RunListQuery, RunListQueryVariables>;
export const RunNowDocument = new TypedDocumentString(`
    query RunNow($id: ID!) {
  matchRun(id: $id) {
    ...RunFacts
  }
}
    fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}
fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  level
  fairnessTimes
  leastChange
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    gapPercent
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
    totals {
      ...TotalsFacts
    }
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
}`, {"hash":"sha256:cfada54a941a4170227d2a28bc4695710ef3820677d111319e7f765a9447832e"}) as unknown as TypedDocumentString<RunNowQuery, RunNowQueryVariables>;
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
          smallestChanges {
            ...ChangeFacts
            offeredBy {
              id
              name
            }
          }
        }
      }
    }
  }
}
    fragment PlanChangeFacts on PlanChange {
  code
  minutes
  days
  count
  skill
  language
}
fragment ChangeFacts on SmallestChange {
  change {
    ...PlanChangeFacts
  }
  companies
  people
  peopleMore
  fills
}`, {"hash":"sha256:07b84dc546211c64f61f442cb797b7d20353a22335423de0bc4c70630ecfb8bd"}) as unknown as TypedDocumentString<ShortNeedsQuery, ShortNeedsQueryVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    fragment TotalsFacts on PlanTotals {
  peopleWanted
  peopleHeld
  peoplePlanned
  matches
  companies
  needsShort
  worstPercent
  tenthPercent
  gapPercent
}
fragment RunFacts on MatchRun {
  id
  periodFrom
  periodTo
  state
  level
  fairnessTimes
  leastChange
  requestedAt
  finishedAt
  progress {
    share
    peoplePlanned
    gapPercent
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
    totals {
      ...TotalsFacts
    }
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
}`, {"hash":"sha256:43b0bb8bf6ffc0722f72136934a15e16a32c4e0eea4075817957445a8819d0a6"}) as unknown as TypedDocumentString<StartMatchRunMutation, StartMatchRunMutationVariables>;
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
      why
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:180935ee6ad36543916b6475dd154a2b1e61e3ee8e5a5141e6d1f91ceda3f792"}) as unknown as TypedDocumentString<StopMatchRunMutation, StopMatchRunMutationVariables>;
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
  may
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
}`, {"hash":"sha256:690a580506de25d650815747e5603a909ad9aaadbb93cc88f63d70845962c612"}) as unknown as TypedDocumentString<CurrentViewerQuery, CurrentViewerQueryVariables>;
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
export const SessionWatchDocument = new TypedDocumentString(`
    query SessionWatch {
  viewer {
    sessionEnds {
      idleInSeconds
      inSeconds
    }
  }
}
    `, {"hash":"sha256:aadd06da55596eea05530cfcf6de1fb7d575c33635bbf288a7827efaef072600"}) as unknown as TypedDocumentString<SessionWatchQuery, SessionWatchQueryVariables>;
export const InvitationByLinkDocument = new TypedDocumentString(`
    query InvitationByLink($token: String!, $language: Language!) {
  invitation(token: $token, language: $language) {
    state
    open {
      name
      email
      language
      invitedBy
      roles {
        role
        place
      }
      expiresAt
    }
  }
}
    `, {"hash":"sha256:fd972690b3bdd630bfadec80796b9e9b9a9e1cbba3a13d320e6c245c2b1d3061"}) as unknown as TypedDocumentString<InvitationByLinkQuery, InvitationByLinkQueryVariables>;
export const AccountLinkStateDocument = new TypedDocumentString(`
    query AccountLinkState($kind: AccountLinkKind!, $token: String!) {
  accountLink(kind: $kind, token: $token)
}
    `, {"hash":"sha256:966625d8dc1f05353946456329499657016e3340f2ffe89c3d589db210b9dd89"}) as unknown as TypedDocumentString<AccountLinkStateQuery, AccountLinkStateQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $input: AcceptInvitationInput!) {
  acceptInvitation(token: $token, input: $input) {
    __typename
    ... on PasswordChosen {
      email
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
    `, {"hash":"sha256:0e56fc2c89eb9cba16791c8a4b059ce185fc03dcb9b2028415d5b65e20c683a7"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:eaf53e21a5bdaac9afad1d743b23dd5e2a7286e4c09f8fc8ee019b2665142d87"}) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) {
    __typename
    ... on PasswordChosen {
      email
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
    `, {"hash":"sha256:8bcf76efae299b12d3e19bd0430a5322738876a47af7913ea9ea5655653fabb2"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(`
    mutation ConfirmEmail($token: String!) {
  confirmEmail(token: $token) {
    __typename
    ... on EmailConfirmed {
      email
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
    `, {"hash":"sha256:e667df0b032eb719eea0e0efc406bd64081d377994f0159af6649c7fbb7ee07f"}) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const SignInWaysDocument = new TypedDocumentString(`
    query SignInWays {
  signInWays {
    passkeys
    providers {
      id
      name
      nameEn
    }
  }
}
    `, {"hash":"sha256:0af562e4c4005aab3c0722866ecfbb11ad55265483b771dcf1012b492c7ea756"}) as unknown as TypedDocumentString<SignInWaysQuery, SignInWaysQueryVariables>;
export const SignInProviderDocument = new TypedDocumentString(`
    query SignInProvider($id: ID!) {
  signInProvider(id: $id) {
    id
    name
    nameEn
  }
}
    `, {"hash":"sha256:517a170e8d4d8b6f23b5193a7e079a658b7177bbad560489f15302603a695351"}) as unknown as TypedDocumentString<SignInProviderQuery, SignInProviderQueryVariables>;
export const ProviderOfAddressDocument = new TypedDocumentString(`
    query ProviderOfAddress($address: String!) {
  providerOfAddress(address: $address)
}
    `, {"hash":"sha256:997860256073ceeed100ce3c33bad8cc2e27fa1684c75617b50aeffb8bf3d89a"}) as unknown as TypedDocumentString<ProviderOfAddressQuery, ProviderOfAddressQueryVariables>;
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn {
    __typename
    ... on PasskeyOptions {
      json
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
    `, {"hash":"sha256:e27357234a69521ce565004dba0e2286bac1fb1ae07071d931bfb03ea2e8ace2"}) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($assertion: PasskeyAssertionInput!) {
  signInWithPasskey(assertion: $assertion) {
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
  may
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
}`, {"hash":"sha256:b66066258920d6a72ed383a2b499e64f1b37f3d911bbba0ff9015d76d3c72dc4"}) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const InvitationWaysDocument = new TypedDocumentString(`
    query InvitationWays($token: String!) {
  invitationWays(token: $token) {
    passkeys
    providers {
      id
      name
      nameEn
    }
  }
}
    `, {"hash":"sha256:3dc96e27e9f28a23fe5ddcd60dcf0872c65e64cc087a5693ebaa3008af2acda3"}) as unknown as TypedDocumentString<InvitationWaysQuery, InvitationWaysQueryVariables>;
export const BeginInvitationPasskeyDocument = new TypedDocumentString(`
    mutation BeginInvitationPasskey($token: String!) {
  beginInvitationPasskey(token: $token) {
    __typename
    ... on PasskeyOptions {
      json
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
    `, {"hash":"sha256:59b665875a57ab92defcb1153a6a3de7cfefa53ac4d15ef1eb2f7bcd5605efc2"}) as unknown as TypedDocumentString<BeginInvitationPasskeyMutation, BeginInvitationPasskeyMutationVariables>;
export const AcceptInvitationWithPasskeyDocument = new TypedDocumentString(`
    mutation AcceptInvitationWithPasskey($token: String!, $input: NewPasskeyInput!) {
  acceptInvitationWithPasskey(token: $token, input: $input) {
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
  may
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
}`, {"hash":"sha256:185cbf487a0c6965d9b5195cf23f2728f1ffa69b06d25d5bb0fdd11a1d54288f"}) as unknown as TypedDocumentString<AcceptInvitationWithPasskeyMutation, AcceptInvitationWithPasskeyMutationVariables>;
export const AcceptInvitationWithOrganisationDocument = new TypedDocumentString(`
    mutation AcceptInvitationWithOrganisation($token: String!, $providerId: ID!) {
  acceptInvitationWithOrganisation(token: $token, providerId: $providerId) {
    __typename
    ... on GoTo {
      url
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
    `, {"hash":"sha256:0331eb3c5fde76db6f1c612697cf8a5b86edb3cbc9f3a05481efe8da270b611a"}) as unknown as TypedDocumentString<AcceptInvitationWithOrganisationMutation, AcceptInvitationWithOrganisationMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code) {
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
  may
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
}`, {"hash":"sha256:3541b5c28576c305d2211427830025f369b3c9621b2d24dc6d12286cb5b3d386"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor($password: String) {
  beginSecondFactor(password: $password) {
    __typename
    ... on NewSecondFactor {
      key
      qrCode
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
    `, {"hash":"sha256:239b86644510c4ddf0d2bd6ac8c6ad2fa361b80ca4c4d1843f4ab6bd161c6d49"}) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const EnrolSecondFactorDocument = new TypedDocumentString(`
    mutation EnrolSecondFactor($code: String!) {
  enrolSecondFactor(code: $code) {
    __typename
    ... on SecondFactorEnrolled {
      recoveryCodes
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
  may
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
}`, {"hash":"sha256:1612d41afd59935a1c6909a884029bce68aa74846a10d610a2850be5bd835c02"}) as unknown as TypedDocumentString<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>;
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
    ... on SecondFactorNeeded {
      mustEnrol
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
  may
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
}`, {"hash":"sha256:2e645e879eafc5a11d23a739a08d82fe0335f762316268ec24b8e5cab08d0b82"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const OwnIdentityProviderDocument = new TypedDocumentString(`
    query OwnIdentityProvider($id: ID) {
  identityProvider(id: $id) {
    ...IdentityProviderOnPage
  }
}
    fragment IdentityProviderOnPage on IdentityProvider {
  id
  callbackUrl
  signInUrl
  issuer
  clientId
  domains
  enabled
  people
}`, {"hash":"sha256:decb1fe4a47a43281cf8b14f588a16dfd1deaaba8a9a3f69f9c73e922ea452ce"}) as unknown as TypedDocumentString<OwnIdentityProviderQuery, OwnIdentityProviderQueryVariables>;
export const TestIdentityProviderDocument = new TypedDocumentString(`
    mutation TestIdentityProvider($id: ID!, $issuer: String!) {
  testIdentityProvider(id: $id, issuer: $issuer) {
    __typename
    ... on IdentityProviderTested {
      problem
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
    `, {"hash":"sha256:2a96b7b8e99bd8b90f3ebc1de6f8f90f5ad0467797603da12b8962b7307cd46f"}) as unknown as TypedDocumentString<TestIdentityProviderMutation, TestIdentityProviderMutationVariables>;
export const SaveIdentityProviderDocument = new TypedDocumentString(`
    mutation SaveIdentityProvider($id: ID!, $input: IdentityProviderInput!) {
  saveIdentityProvider(id: $id, input: $input) {
    __typename
    ... on IdentityProviderSaved {
      provider {
        ...IdentityProviderOnPage
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
    fragment IdentityProviderOnPage on IdentityProvider {
  id
  callbackUrl
  signInUrl
  issuer
  clientId
  domains
  enabled
  people
}`, {"hash":"sha256:174aa96c49740a62f25cda0e7bc952f1571dbfb1cd841d66622a3a0a24f142c0"}) as unknown as TypedDocumentString<SaveIdentityProviderMutation, SaveIdentityProviderMutationVariables>;
export const RemoveIdentityProviderDocument = new TypedDocumentString(`
    mutation RemoveIdentityProvider($id: ID!) {
  removeIdentityProvider(id: $id) {
    __typename
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    `, {"hash":"sha256:c3b5a45b5ef678817684f6f9dc8a616f4178c2282a62435003bacafcbfe97020"}) as unknown as TypedDocumentString<RemoveIdentityProviderMutation, RemoveIdentityProviderMutationVariables>;
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