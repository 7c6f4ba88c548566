import { createHash } from 'node:crypto';
import type { PastDecision } from '@app/audit';
import { isoInJapan, type MatchState } from '@app/domain';
import type { FactsOf } from '@app/notifications';
import { people } from './accounts.js';
import { associations } from './associations.js';
import { deskOf, districtId, organisationId, personId } from './directory-rows.js';
import { needId } from './event-rows.js';
import { idOf } from './identity.js';
import { dueOf, isOpenQuestion, momentsOf, type PlannedMatch } from './match-rows.js';
import { companyOf } from './offer-rows.js';
import { addressIn } from './places.js';
import type { Row } from './rows.js';
import { usualNotes } from './undertaking.js';

/** What people decided about the live matches, as the product puts it on record, the oldest first. */
export function pastDecisions(matches: readonly PlannedMatch[], now: Date): PastDecision[] {
  return matches
    .flatMap((match) => decisionsOf(match, now))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function decisionsOf(match: PlannedMatch, now: Date): PastDecision[] {
  const { live } = match;
  const at = momentsOf(live, now);
  const proposed = decision(match, 'proposeMatch', at.proposed, null, 'PROPOSED');
  if (live.state === 'PROPOSED') return [proposed];
  if (live.state === 'REJECTED')
    return [proposed, decision(match, 'rejectMatch', at.decided, 'PROPOSED', 'REJECTED')];
  const approved = decision(match, 'approveMatch', at.decided, 'PROPOSED', 'APPROVED');
  if (at.answered === null) return [proposed, approved];
  const answered = decision(match, 'answerMatch', at.answered, 'APPROVED', live.state);
  return [proposed, approved, live.byTelephone ? answered : answeredByCompany(match, answered)];
}

function decision(
  { id, live, programme }: PlannedMatch,
  action: string,
  at: Date,
  before: MatchState | null,
  after: MatchState,
): PastDecision {
  const desk = deskOf('COORDINATOR', programme.district);
  const closedReason = after === 'REJECTED' || after === 'DECLINED' ? (live.words ?? null) : null;
  const words = action === 'answerMatch' ? closedReason : null;
  const facts = (state: MatchState) => ({ state, people: live.people, pinned: true });
  return {
    at,
    actor: { personId: desk, label: people.find(({ email }) => personId(email) === desk)?.name ?? '' },
    decision: {
      ...{ action, subjectType: 'match', subjectId: id, districtId: districtId(programme.district) },
      toldBy: action === 'answerMatch' && live.byTelephone ? 'TELEPHONE' : null,
      reason: words === null ? closedReason : null,
      before: before && facts(before),
      after: facts(after),
      personal: words !== null && desk !== null ? { personId: desk, values: { words } } : null,
    },
  };
}

/** By the link in its mail, without signing in. */
function answeredByCompany({ plan }: PlannedMatch, answer: PastDecision): PastDecision {
  const { name, contacts } = companyOf(plan.company);
  const [contact] = contacts;
  const contactId = idOf('contact', `${plan.company} ${contact?.mail}`);
  const { personal } = answer.decision;
  return {
    ...answer,
    actor: { personId: null, contactId, label: `${name} ${contact?.name ?? ''}` },
    decision: { ...answer.decision, personal: personal && { contactId, values: personal.values } },
  };
}

/** The mail that asks the company, for every open question: the worker finds it due and sends it at the first start. */
export function questionRows(matches: readonly PlannedMatch[], now: Date): Row[] {
  return matches
    .filter(({ live }) => isOpenQuestion(live.state, live.words))
    .map((match) => questionRow(match, now));
}

function questionRow(match: PlannedMatch, now: Date): Row {
  const { id, need, programme, plan } = match;
  const [contact] = companyOf(plan.company).contacts;
  if (!contact) throw new Error(`${plan.company} has no contact`);
  const contactId = idOf('contact', `${plan.company} ${contact.mail}`);
  const key = `MATCH_APPROVED:${id}:demonstration>${contactId}`;
  return {
    id: idOf('notification', key),
    dedupe_key: key,
    kind: 'MATCH_APPROVED',
    channel: 'EMAIL',
    district_id: districtId(programme.district),
    match_id: id,
    need_id: needId(need.key),
    organisation_id: organisationId(plan.company),
    contact_id: contactId,
    recipient_name: contact.name,
    recipient_address: `${contact.mail}@${plan.company}.example`,
    language: contact.language ?? 'ja',
    facts: questionFacts(match, now),
    state: 'PENDING',
    attempts: 0,
    next_at: now,
    message_id: `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@machikaigi.example>`,
    created_at: now,
  };
}

function questionFacts({ live, need, programme }: PlannedMatch, now: Date): FactsOf['MATCH_APPROVED'] {
  const { title, theme, by, venue } = programme.undertaking;
  const day = programme.days.find(({ needs }) => needs.includes(need));
  return {
    activity: {
      eventTitle: title,
      associationName: associations.find(({ key }) => key === by)?.name ?? null,
      role: need.plan.role,
      startsAt: isoInJapan(need.startsAt),
      endsAt: isoInJapan(need.endsAt),
      backupDate: day?.backupDate ?? null,
      venueName: venue[0],
      venueAddress: addressIn(venue[1]),
      meetingPlace: `${venue[0]} 受付`,
      ...usualNotes[theme],
    },
    people: live.people,
    answerDue: dueOf(need, now).toISOString(),
  };
}
