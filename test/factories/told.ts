import type { Activity, FactsOf, NotificationKind } from '@app/notifications';

export function anActivity(with_: Partial<Activity> = {}): Activity {
  return {
    eventTitle: '秋の一斉清掃',
    associationName: '青山架空町会',
    role: '清掃',
    startsAt: '2026-12-06T09:30:00+09:00',
    endsAt: '2026-12-06T11:30:00+09:00',
    backupDate: '2026-12-13',
    venueName: '架空公園',
    venueAddress: '港区南青山九丁目99番',
    meetingPlace: '9時20分　架空公園 北口の時計の下',
    thingsToBring: '軍手、飲み物',
    clothing: '汚れてもよい服装、歩きやすい靴',
    rainPlan: '小雨決行。中止のときは、前日17時までにお知らせします',
    ...with_,
  };
}

/** Facts of each kind, valid as they stand. */
export function factsOfEachKind(activity: Activity = anActivity()): FactsOf {
  const conference = { conference: '赤坂・青山会議', conferenceEn: 'Akasaka-Aoyama Conference' };
  const office = { activity, companyName: '株式会社カクウ商事', people: 3, peopleMissing: 2 };
  return {
    MATCH_APPROVED: { activity, people: 3, answerDue: '2026-11-27T17:00:00+09:00' },
    APPROVAL_UNDONE: { activity, people: 3 },
    ANSWER_CONFIRMED: {
      activity,
      people: 3,
      contactForTheDay: { organisation: '青山架空町会', name: '架空 一郎', phone: '03-0000-0001' },
    },
    ANSWER_RECEIVED: { ...office, answer: 'CONSULT', message: '午後からでもよいですか。', through: 'LINK' },
    MATCH_EXPIRED: office,
    MATCH_WITHDRAWN: { ...office, reason: '社内行事と重なったため' },
    WITHDRAWAL_RECEIVED: { activity, people: 3 },
    PROMISE_ENDED: {
      ...{ activity, people: 3, why: 'PLAN_CHANGED', settled: true },
      becomes: { ...activity, startsAt: '2026-12-13T13:00:00+09:00', endsAt: '2026-12-13T15:00:00+09:00' },
    },
    CALLED_OFF: { activity, people: 3, reason: '雨天のため', settled: true },
    DAY_DONE: { activity, peopleCame: 3 },
    PLAN_CHANGED: { activity, companyName: null, peopleBefore: 4, people: 3 },
    INVITATION: {
      linkId: '00000000-0000-4000-8000-00000000000a',
      invitedBy: '支所 太郎',
      roles: [
        { role: 'BRANCH_OFFICER', place: '赤坂地区総合支所' },
        { role: 'AUDITOR', place: null },
      ],
      expiresAt: '2026-12-06T17:00:00+09:00',
    },
    PASSWORD_RESET: {
      linkId: '00000000-0000-4000-8000-00000000000b',
      expiresAt: '2026-11-22T17:00:00+09:00',
    },
    EMAIL_CHANGE: {
      linkId: '00000000-0000-4000-8000-00000000000c',
      expiresAt: '2026-11-22T17:00:00+09:00',
    },
    ASSOCIATION_LINK: {
      linkId: '00000000-0000-4000-8000-00000000000d',
      expiresAt: '2027-04-01T00:00:00+09:00',
    },
    ROLE_GIVEN: {
      givenBy: '架空 一郎',
      roles: [{ role: 'COORDINATOR', place: '赤坂・青山会議' }],
      ...{ startsOn: '2027-04-01', endsOn: '2028-03-31' },
    },
    DESK_HANDED_OVER: {
      reader: 'COMING',
      fromName: '架空 一郎',
      toName: '架空 次郎',
      onDate: '2027-04-01',
      desks: [
        { role: 'BRANCH_OFFICER', place: '赤坂地区総合支所', placeEn: 'Akasaka Regional City Office' },
        { role: 'COORDINATOR', place: '赤坂・青山会議', placeEn: 'Akasaka-Aoyama Conference' },
      ],
      note: '五月の一斉清掃は、町会への連絡が済んでいます。',
      undone: false,
    },
    COMPANY_CONFIRM: {
      linkId: '00000000-0000-4000-8000-00000000000e',
      companyName: '株式会社カクウ商事',
      conferences: [conference],
      expiresAt: '2026-11-25T17:00:00+09:00',
    },
    COMPANY_INVITED: {
      linkId: '00000000-0000-4000-8000-00000000000f',
      companyName: '株式会社カクウ商事',
      ...conference,
      invitedBy: '会議 花子',
      expiresAt: '2026-12-06T17:00:00+09:00',
    },
    COMPANY_APPLIED: {
      companyName: '株式会社カクウ商事',
      ...conference,
      industry: '卸売業',
      message: '清掃からお手伝いしたいです。',
      districtKey: 'akasaka',
    },
    COMPANY_ADMITTED: { companyName: '株式会社カクウ商事', ...conference, since: '2026-11-22' },
    COMPANY_NOT_ADMITTED: {
      companyName: '株式会社カクウ商事',
      ...conference,
      reason: '地区に事業所がないため、今年度はお受けできません。',
    },
    COMPANY_LEAVES: {
      companyName: '株式会社カクウ商事',
      ...conference,
      until: '2027-03-31',
      byConference: true,
      reason: '地区から移転されたため',
      matchesKept: 2,
    },
    DECLARATION_DUE: {
      companyId: '00000000-0000-4000-8000-000000000010',
      companyName: '株式会社カクウ商事',
      validUntil: '2026-12-22',
    },
    WEBHOOK_STOPPED: {
      companyId: '00000000-0000-4000-8000-000000000010',
      ...{ name: activity.associationName ?? '総務部のチャット', host: 'hooks.kakuu.example' },
      ...{ since: '2026-11-22T10:00:00+09:00', status: '410' },
    },
    AUDIT_ANCHOR: aRecordAnchor(),
    SECURITY_NOTICE: { matter: 'PASSWORD_CHANGED', at: '2026-11-22T16:00:00+09:00' },
    ...factsOfPlans(activity),
  };
}

type PlanKind =
  | 'CALL_FOR_OFFERS'
  | 'ANSWER_REMINDER'
  | 'ANSWER_ESCALATED'
  | 'ANSWER_BY_TELEPHONE'
  | 'CHANGE_OF_PLAN'
  | 'OFFER_CHANGED'
  | 'LATE_WITHDRAWAL'
  | 'DAY_REMINDER'
  | 'HOST_THANKED'
  | 'COORDINATOR_DIGEST'
  | 'STILL_SHORT'
  | 'DIGEST';

/** Of what goes out by itself, and of what changes after it was settled. */
function factsOfPlans(activity: Activity): Pick<FactsOf, PlanKind> {
  const { eventTitle, role, startsAt, endsAt } = activity;
  const companyName = activity.associationName ?? '株式会社カクウ商事';
  const answerDue = '2026-11-27T17:00:00+09:00';
  const awaited = { activity, people: 3, answerDue };
  const short = { eventTitle, role, startsAt, endsAt, peopleWanted: 6, peopleMissing: 4, belowFewest: true };
  const question = { eventTitle, startsAt, companyName, people: 3, answerDue };
  const comers = [
    { companyName, people: 4, role, startsAt },
    { companyName: '架空電機株式会社', people: 3, role: '受付', startsAt },
  ];
  const contactForTheDay = {
    ...{ ofOffice: true, organisation: '赤坂地区総合支所', name: '協働推進課', phone: '03-0000-0000' },
  };
  const conditions = { skills: [], languages: [], adultsOnly: false, backupRequired: false };
  return {
    CALL_FOR_OFFERS: {
      ...{ conference: '赤坂・青山会議', conferenceEn: 'Akasaka-Aoyama Conference' },
      companyId: '00000000-0000-4000-8000-000000000010',
      ...{ from: '2026-12-01', to: '2027-01-31', answerBy: '2026-11-30' },
      needs: [short, { ...short, role: '受付', peopleMissing: 1, belowFewest: false }],
      more: 4,
      message: eventTitle,
    },
    ANSWER_REMINDER: awaited,
    ANSWER_ESCALATED: {
      ...awaited,
      askedBefore: { name: activity.associationName ?? '架空 花子', at: '2026-11-20T10:00:00+09:00' },
    },
    ANSWER_BY_TELEPHONE: {
      ...awaited,
      ...{ companyName, phone: '03-0000-0002', askedBefore: ['架空 花子', '架空 三郎'] },
    },
    CHANGE_OF_PLAN: {
      activity,
      before: { ...activity, meetingPlace: '9時　架空駅 改札', thingsToBring: null },
      ...{
        conditions: { ...conditions, adultsOnly: true, skills: ['LADDER_WORK'] },
        conditionsBefore: conditions,
      },
      ...{ people: 3, answerDue: null },
    },
    OFFER_CHANGED: {
      companyName,
      ...{ terms: ['PEOPLE', 'TIME'], peopleBefore: 5, people: 4 },
      promised: [{ eventTitle, role, startsAt, people: 3 }],
    },
    LATE_WITHDRAWAL: {
      reader: 'OFFICE',
      ...{ activity, companyName, people: 3, peopleMissing: 2, reason: eventTitle },
    },
    DAY_REMINDER: { activity, contactForTheDay, coming: { people: 3 } },
    HOST_THANKED: { activity, came: comers, linkId: '00000000-0000-4000-8000-00000000000d' },
    COORDINATOR_DIGEST: {
      ...{ districtKey: 'akasaka', date: '2026-11-24', toReview: 3, waiting: 5 },
      ...{ expiring: [question], consulting: [question] },
      fallen: [{ eventTitle, startsAt, companyName, people: 2, how: 'WITHDRAWN' }],
    },
    STILL_SHORT: { districtKey: 'akasaka', until: '2026-12-21', needs: [short, short], more: 2 },
    DIGEST: {
      items: [
        {
          kind: 'MATCH_WITHDRAWN',
          facts: { activity, companyName, people: 3, peopleMissing: 2, reason: eventTitle },
          at: '2026-11-22T10:00:00+09:00',
        },
        { kind: 'DAY_DONE', facts: { activity, peopleCame: 3 }, at: '2026-11-22T11:00:00+09:00' },
      ],
    },
  };
}

/** The same kind for other readers, or in another state. */
export function otherReaders(activity: Activity = anActivity()): {
  readonly [K in NotificationKind]?: readonly FactsOf[K][];
} {
  const facts = factsOfEachKind(activity);
  const noComers = facts.HOST_THANKED;
  return {
    LATE_WITHDRAWAL: [{ ...facts.LATE_WITHDRAWAL, reader: 'ASSOCIATION' }],
    DAY_REMINDER: [{ ...facts.DAY_REMINDER, coming: { comers: noComers.came }, contactForTheDay: null }],
    CHANGE_OF_PLAN: [
      { ...facts.CHANGE_OF_PLAN, answerDue: facts.MATCH_APPROVED.answerDue },
      { ...facts.CHANGE_OF_PLAN, answerDue: facts.MATCH_APPROVED.answerDue, askedAgain: true },
      { ...facts.CHANGE_OF_PLAN, host: { askedAgain: facts.HOST_THANKED.came, cancelled: [] } },
      { ...facts.CHANGE_OF_PLAN, host: { askedAgain: [], cancelled: facts.HOST_THANKED.came } },
    ],
    PROMISE_ENDED: [
      { ...facts.PROMISE_ENDED, why: 'NO_ANSWER', becomes: null },
      { ...facts.PROMISE_ENDED, why: 'TAKEN_BACK', becomes: null, settled: false },
    ],
    HOST_THANKED: [{ ...noComers, linkId: null }],
    CALLED_OFF: [{ ...facts.CALLED_OFF, people: null }],
    PLAN_CHANGED: [{ ...facts.PLAN_CHANGED, companyName: activity.associationName }],
    ANSWER_BY_TELEPHONE: [{ ...facts.ANSWER_BY_TELEPHONE, phone: null, askedBefore: [] }],
    DIGEST: [{ items: facts.DIGEST.items.slice(0, 1) }],
  };
}

/** One of a kind, as a row has it. */
export function told<K extends NotificationKind>(kind: K, facts: Partial<FactsOf[K]> = {}) {
  return { kind, facts: { ...factsOfEachKind()[kind], ...facts } };
}

export function aRecordAnchor(with_: Partial<FactsOf['AUDIT_ANCHOR']> = {}): FactsOf['AUDIT_ANCHOR'] {
  const code = [
    'machikaigi-anchor/1 00000000-0000-4000-8000-000000000001 4321',
    '2026-12-02T15:00:00.000Z 0a1b2c3d',
    ...['a'.repeat(64), 'b'.repeat(64)],
  ].join('\n');
  return { at: '2026-12-03T00:00:00+09:00', entries: 4321, codes: [code], problem: null, ...with_ };
}
