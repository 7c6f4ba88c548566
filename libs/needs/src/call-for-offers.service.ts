import { record } from '@app/audit';
import {
  addDays,
  dateInJapan,
  instantInJapan,
  type Language,
  problemIf,
  refusedFor,
  type Checked,
} from '@app/domain';
import {
  contactsOf,
  countTold,
  type FactsOf,
  Notifications,
  type PrintedLetter,
  type Recipient,
} from '@app/notifications';
import {
  addBusinessDays,
  Clock,
  Database,
  deskDistrictIds,
  isUuid,
  readableDistrictIds,
  type Scope,
  type Transaction,
} from '@app/platform';
import { Injectable } from '@nestjs/common';
import {
  type CallMade,
  findCallingConference,
  findCallsMade,
  findMemberIds,
  findNeedsToCallFor,
  type CallingConference,
  type NeedToCallFor,
} from './call-for-offers.queries.js';
import type { OfficeRefusal } from './office.js';

export interface CallPeriod {
  readonly districtId: string;
  readonly from: string;
  readonly to: string;
}
export interface Call extends CallPeriod {
  /** The last day on which an offer is in time. */
  readonly answerBy: string;
  readonly message: string | null;
}
export type CallRefusal = OfficeRefusal | 'BAD_INPUT';

/** Whom a call would reach, and with what. */
export interface CallPreview {
  readonly companies: number;
  /** Of these, without an address: they have to be telephoned. */
  readonly byTelephone: number;
  readonly needs: number;
  readonly peopleMissing: number;
  readonly answerBy: string;
  /** The same call went out today. */
  readonly calledToday: boolean;
  /** As the first of them would read it; null where there is nobody to tell or nothing to ask for. */
  readonly letter: PrintedLetter | null;
  /** As those of them read it who read English; null where nobody does. */
  readonly letterEnglish: PrintedLetter | null;
}

interface Ready {
  readonly conference: CallingConference;
  readonly needs: readonly NeedToCallFor[];
  readonly recipients: readonly Recipient[];
  readonly key: string;
}

/** More than two years of weekly calls. */
const mostShown = 120;
/** A letter names so many; whoever wants more looks at the list. */
const mostNamed = 12;
const longestPeriodDays = 366;
/** Companies need weeks; the offers are wanted a while before the answers are. */
const daysBeforeAnswers = 7;
/** And at least so long to look around. */
const leastBusinessDays = 3;

/** The call to a conference's member companies: what the district lacks hands for. A person sends it, on purpose. */
@Injectable()
export class CallForOffers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
  ) {}

  /** @param lastDay as the letter shall say it; a good one where none is named */
  preview(scope: Scope, period: CallPeriod, lastDay?: string): Promise<Checked<CallPreview, CallRefusal>> {
    return this.database.run(scope, async (tx) => {
      const ready = await this.ready(tx, scope, period);
      if (!ready.ok) return ready;
      const { needs, recipients, key } = ready.value;
      const answerBy = lastDay ?? this.goodAnswerBy(needs, period);
      const call = { ...period, answerBy, message: null };
      const value: CallPreview = {
        companies: recipients.length,
        byTelephone: recipients.filter(({ address }) => address === null).length,
        needs: needs.length,
        peopleMissing: needs.reduce((sum, need) => sum + need.peopleMissing, 0),
        answerBy: this.goodAnswerBy(needs, period),
        calledToday: (await countTold(tx, scope, key)) > 0,
        letter: await this.letter(tx, scope, call, ready.value, recipients[0], 'ja'),
        letterEnglish: await this.letter(tx, scope, call, ready.value, recipients.find(readsEnglish), 'en'),
      };
      return { ok: true, value };
    });
  }

  /** What came of the calls so far, the newest first; none for who has no desk there. */
  made(scope: Scope, districtId: string): Promise<CallMade[]> {
    if (!isUuid(districtId)) return Promise.resolve([]);
    return this.database.run(scope, async (tx) => {
      const conference = await findCallingConference(tx, scope, districtId);
      return conference ? findCallsMade(tx, scope, districtId, mostShown) : [];
    });
  }

  /** @returns how many companies are told, and how many of them by telephone; the same call once a day */
  call(
    scope: Scope,
    call: Call,
  ): Promise<Checked<Pick<CallPreview, 'companies' | 'byTelephone'>, CallRefusal>> {
    return this.database.run(scope, async (tx) => {
      const ready = await this.ready(tx, scope, call);
      if (!ready.ok) return ready;
      const { conference, needs, recipients, key } = ready.value;
      const fields = [
        ...problemIf(call.answerBy < this.today(), 'answerBy', 'IN_THE_PAST'),
        ...problemIf(call.answerBy >= call.to, 'answerBy', 'NOT_BEFORE_END'),
        ...problemIf(needs.length === 0, 'from', 'NOTHING_SHORT'),
        ...problemIf((await countTold(tx, scope, key)) > 0, 'from', 'ALREADY_CALLED'),
      ];
      if (fields.length > 0) return refusedFor('BAD_INPUT', ...fields);
      for (const recipient of recipients) await this.tell(tx, scope, call, ready.value, recipient);
      await record(tx, scope, {
        ...{ action: 'callForOffers', subjectType: 'conference', subjectId: conference.id },
        districtId: call.districtId,
        after: { from: call.from, to: call.to, companies: recipients.length, needs: needs.length },
      });
      const byTelephone = recipients.filter(({ address }) => address === null).length;
      return { ok: true, value: { companies: recipients.length, byTelephone } };
    });
  }

  private async ready(
    tx: Transaction,
    scope: Scope,
    { districtId, from, to }: CallPeriod,
  ): Promise<Checked<Ready, CallRefusal>> {
    const refusal = deskRefusal(scope, districtId);
    if (refusal) return refusedFor(refusal);
    const today = this.today();
    const fields = [
      ...problemIf(to < from, 'to', 'END_BEFORE_START'),
      ...problemIf(to < today, 'to', 'IN_THE_PAST'),
      ...problemIf(to > addDays(from, longestPeriodDays), 'to', 'TOO_LONG'),
    ];
    if (fields.length > 0) return refusedFor('BAD_INPUT', ...fields);
    const conference = await findCallingConference(tx, scope, districtId);
    if (!conference) return refusedFor('NOT_FOUND');
    const now = this.clock.now();
    const starts = instantInJapan(from, '00:00');
    const needs = await findNeedsToCallFor(tx, scope, {
      ...{ districtId, from: starts > now ? starts : now, until: instantInJapan(to, '24:00') },
    });
    const recipients: Recipient[] = [];
    for (const companyId of await findMemberIds(tx, scope, conference.id, today)) {
      const [first] = await contactsOf(tx, scope, companyId);
      if (first) recipients.push(first);
    }
    const key = `CALL_FOR_OFFERS:${districtId}:${from}:${to}:${today}`;
    return { ok: true, value: { conference, needs, recipients, key } };
  }

  private tell(tx: Transaction, scope: Scope, call: Call, ready: Ready, recipient: Recipient): Promise<void> {
    const facts = factsOf(call, ready, recipient);
    const { districtId } = call;
    return this.notifications.tell(tx, scope, {
      ...{ kind: 'CALL_FOR_OFFERS', dedupeKey: ready.key, districtId, recipient, facts },
    });
  }

  private async letter(
    tx: Transaction,
    scope: Scope,
    call: Call,
    ready: Ready,
    recipient: Recipient | undefined,
    language: Language,
  ): Promise<PrintedLetter | null> {
    if (!recipient || ready.needs.length === 0) return null;
    const facts = factsOf(call, ready, recipient);
    const { districtId } = call;
    const anybody = { ...recipient, name: anybodys[language], language };
    const telling = { kind: 'CALL_FOR_OFFERS', districtId, recipient: anybody, facts } as const;
    return this.notifications.preview(tx, scope, telling, null);
  }

  /** A week before the first answer is due, but never so soon that nobody can ask around. */
  private goodAnswerBy(needs: readonly NeedToCallFor[], { to }: CallPeriod): string {
    const dates = needs.map(({ answerBy }) => dateInJapan(answerBy)).toSorted();
    const wanted = addDays(dates[0] ?? to, -daysBeforeAnswers);
    const soonest = addBusinessDays(this.today(), leastBusinessDays);
    return wanted > soonest ? wanted : soonest;
  }

  private today(): string {
    return dateInJapan(this.clock.now());
  }
}

/** Each company is addressed by its own name. */
const anybodys = { ja: '（各社のご担当者）', en: '(each company’s contact)' } as const;
const readsEnglish = ({ language }: Recipient) => language === 'en';

function factsOf(
  { from, to, answerBy, message }: Call,
  { conference, needs }: Ready,
  recipient: Recipient,
): FactsOf['CALL_FOR_OFFERS'] {
  const named = needs.slice(0, mostNamed).map(({ answerBy: _answerBy, ...need }) => need);
  return {
    ...{ conference: conference.name, conferenceEn: conference.nameEn },
    companyId: recipient.organisationId ?? '',
    ...{ from, to, needs: named, more: needs.length - named.length, answerBy, message },
  };
}

/** Its officers and coordinators alone call in a district's name. */
function deskRefusal(scope: Scope, districtId: string): OfficeRefusal | null {
  if (scope.everything || deskDistrictIds(scope).includes(districtId)) return null;
  if (scope.actor.personId === null) return 'NOT_SIGNED_IN';
  return readableDistrictIds(scope).includes(districtId) ? 'NOT_ALLOWED' : 'NOT_FOUND';
}
