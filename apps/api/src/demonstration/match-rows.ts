import { addDays, answerDueFor, instantInJapan, isoInJapan, type MatchState } from '@app/domain';
import {
  openLedger,
  pastTimes,
  reasonsFor,
  windowAround,
  type Need,
  type Offer,
  type Problem,
} from '@app/matching';
import { deskOf, districtId, organisationId } from './directory-rows.js';
import { needId } from './event-rows.js';
import type { Attendance } from './history.js';
import { idOf } from './identity.js';
import { liveMatches, type LiveMatch } from './live-matches.js';
import { offerId, offers } from './offer-rows.js';
import type { OfferPlan } from './offer-plan.js';
import type { Programme, ProgrammeNeed } from './programme.js';
import type { Row } from './rows.js';

/** A live match with all that it is about. */
export interface PlannedMatch {
  readonly live: LiveMatch;
  readonly id: string;
  readonly programme: Programme;
  readonly need: ProgrammeNeed;
  readonly plan: OfferPlan;
  readonly holdsBackup: boolean;
  readonly reasons: readonly object[];
}

export function plannedMatches(programmes: readonly Programme[], problem: Problem): PlannedMatch[] {
  const ledger = openLedger(problem, []);
  const background = {
    ledger,
    past: pastTimes(problem),
    helpedBefore: new Set(problem.past.map(({ associationId }) => associationId)),
  };
  return liveMatches.map((live) => {
    const { programme, need } = needOf(programmes, live.need);
    const [asked, offered] = [ledger.needs.get(needId(live.need)), ledger.offers.get(offerId(live.offer))];
    const plan = offers.find(({ key }) => key === live.offer);
    if (!asked || !offered || !plan) throw new Error(`no offer ${live.offer}`);
    const holdsBackup = holdsBackupToo(asked, offered);
    const reasons = reasonsFor(background, asked, offered, { people: live.people, holdsBackup });
    return {
      live,
      id: idOf('match', `${live.need} ${live.offer}`),
      programme,
      need,
      plan,
      holdsBackup,
      reasons,
    };
  });
}

function holdsBackupToo({ backupSlot }: Need, offer: Offer): boolean {
  return backupSlot !== null && windowAround(backupSlot, offer) !== null;
}

function needOf(
  programmes: readonly Programme[],
  key: string,
): { programme: Programme; need: ProgrammeNeed } {
  for (const programme of programmes) {
    const need = programme.days.flatMap(({ needs }) => needs).find((one) => one.key === key);
    if (need) return { programme, need };
  }
  throw new Error(`${key} is no need`);
}

interface Pairing {
  readonly id: string;
  readonly programme: Programme;
  readonly need: ProgrammeNeed;
  readonly offerKey: string;
  readonly company: string;
  readonly people: number;
  readonly state: MatchState;
}

/** Every column, so that all rows are alike: nothing is decided yet. */
function matchRow({ id, programme, need, offerKey, company, people, state }: Pairing): Row {
  return {
    id,
    need_id: needId(need.key),
    offer_id: offerId(offerKey),
    company_id: organisationId(company),
    district_id: districtId(programme.district),
    origin: 'HAND',
    people,
    state,
    pinned: true,
    holds_backup: false,
    starts_at: need.startsAt,
    ends_at: need.endsAt,
    reasons: [],
    need_terms: 1,
    offer_terms: 1,
    approved_at: null,
    approved_by: null,
    asked_at: null,
    answer_due: null,
    answered_at: null,
    answered_through: null,
    participation_basis: null,
    consultation: null,
    consulted_at: null,
    people_came: null,
    closed_at: null,
    closed_by: null,
    closed_reason: null,
    created_by: deskOf('COORDINATOR', programme.district),
  };
}

/** When things happened to the live matches: what is answered was asked days ago, what is not is asked now. */
export function momentsOf({ state, words }: LiveMatch, now: Date) {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  return isOpenQuestion(state, words)
    ? { proposed: ago(3), decided: ago(0.1), asked: now, answered: null }
    : { proposed: ago(122), decided: ago(120), asked: ago(119), answered: ago(48) };
}

/** By when the company is asked to answer. */
export function dueOf({ answerBy, startsAt }: ProgrammeNeed, now: Date): Date {
  return answerDueFor(answerBy, startsAt, now) ?? answerBy;
}

/** Asked, and nothing heard yet. */
export function isOpenQuestion(state: MatchState, words?: string): boolean {
  return state === 'APPROVED' && words === undefined;
}

export function liveRow(match: PlannedMatch, now: Date): Row {
  const { live, id, programme, need, plan, holdsBackup, reasons } = match;
  const { state, people, offer: offerKey } = live;
  const at = momentsOf(live, now);
  const row = matchRow({ id, programme, need, offerKey, company: plan.company, people, state });
  const dated = {
    ...row,
    holds_backup: holdsBackup,
    reasons,
    created_at: at.proposed,
    updated_at: at.answered ?? at.decided,
  };
  const desk = deskOf('COORDINATOR', programme.district);
  if (state === 'PROPOSED') return dated;
  if (state === 'REJECTED')
    return { ...dated, closed_at: at.decided, closed_by: desk, closed_reason: live.words };
  const asked = {
    ...dated,
    approved_at: at.decided,
    approved_by: desk,
    asked_at: at.asked,
    answer_due: dueOf(need, now),
  };
  if (state === 'APPROVED')
    return live.words === undefined
      ? asked
      : { ...asked, consultation: live.words, consulted_at: at.answered };
  const through = live.byTelephone ? 'TELEPHONE' : 'LINK';
  const answer = { ...asked, answered_at: at.answered, answered_through: through };
  return state === 'CONFIRMED'
    ? { ...answer, participation_basis: plan.basis }
    : { ...answer, closed_at: at.answered, closed_reason: live.words };
}

export function historyRow({ programme, need, offerKey, people, came }: Attendance, basis: string): Row {
  const date = programme.days[0]?.date ?? '';
  const [approved, answered] = [
    instantInJapan(addDays(date, -28), '10:00'),
    instantInJapan(addDays(date, -24), '16:00'),
  ];
  const company = offerKey.replace(' last-year', '');
  const id = idOf('match', `${need.key} ${offerKey}`);
  return {
    ...matchRow({ id, programme, need, offerKey, company, people, state: 'COMPLETED' }),
    approved_at: approved,
    approved_by: deskOf('COORDINATOR', programme.district),
    asked_at: approved,
    answer_due: need.answerBy,
    answered_at: answered,
    answered_through: 'LINK',
    participation_basis: basis,
    people_came: came,
    created_at: isoInJapan(approved),
    updated_at: isoInJapan(need.endsAt),
  };
}
