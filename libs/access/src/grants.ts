import {
  addDays,
  isCalendarDate,
  problemIf,
  refusedFor,
  unless,
  type Checked,
  type Outcome,
  type Role,
  accepted,
  refused,
} from '@app/domain';

/** A role held from a first day to a last one, both included; without an end until somebody ends it. */
export interface Span {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface Grant extends Span {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly districtId: string | null;
  readonly organisationId: string | null;
}

export const spanStates = ['COMING', 'CURRENT', 'PAST', 'TAKEN_BACK'] as const;
export type SpanState = (typeof spanStates)[number];

/** How a grant stands on a day; one taken back ended before it began. */
export function spanStateOf({ startsOn, endsOn }: Span, today: string): SpanState {
  if (endsOn !== null && endsOn < startsOn) return 'TAKEN_BACK';
  if (startsOn > today) return 'COMING';
  return endsOn === null || endsOn >= today ? 'CURRENT' : 'PAST';
}

/** A grant as it is typed. */
export interface GrantDraft {
  readonly role: Role;
  readonly districtId: string | null;
  readonly organisationId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const deskRoles: readonly Role[] = ['BRANCH_OFFICER', 'COORDINATOR'];
const companyRoles: readonly Role[] = ['COMPANY_ADMINISTRATOR', 'COMPANY_MEMBER'];

export const isDeskRole = (role: Role): boolean => deskRoles.includes(role);
export const isCompanyRole = (role: Role): boolean => companyRoles.includes(role);

/** A role begins today or later: what somebody was in the past is not made up afterwards. */
export function writeGrant(draft: GrantDraft, today: string): Checked<GrantDraft> {
  const { role, startsOn, endsOn } = draft;
  const districtId = isDeskRole(role) ? draft.districtId : null;
  const organisationId = isCompanyRole(role) ? draft.organisationId : null;
  const fields = [
    ...problemIf(isDeskRole(role) && districtId === null, 'districtId', 'EMPTY'),
    ...problemIf(isCompanyRole(role) && organisationId === null, 'organisationId', 'EMPTY'),
    ...problemIf(!isCalendarDate(startsOn), 'startsOn', 'NOT_VALID'),
    ...problemIf(startsOn < today, 'startsOn', 'IN_THE_PAST'),
    ...problemIf(endsOn !== null && endsOn < startsOn, 'endsOn', 'END_BEFORE_START'),
  ];
  return unless(fields, () => ({ role, districtId, organisationId, startsOn, endsOn }));
}

export type EndGrantRefusal = 'BAD_INPUT' | 'ALREADY_DECIDED';

/**
 * The last day of a grant. Yesterday ends it at once; before its start it is taken back. One that is past stays as it
 * was.
 */
export function endGrant(grant: Grant, lastDay: string, today: string): Checked<Grant, EndGrantRefusal> {
  const state = spanStateOf(grant, today);
  if (state === 'PAST' || state === 'TAKEN_BACK') return refusedFor('ALREADY_DECIDED');
  if (lastDay < addDays(today, -1)) return refusedFor('BAD_INPUT', { path: 'endsOn', code: 'IN_THE_PAST' });
  const before = addDays(grant.startsOn, -1);
  return { ok: true, value: { ...grant, endsOn: lastDay < before ? before : lastDay } };
}

/** The first day, from `from` on, on which none of the spans holds; null where that day never comes. */
export function firstDayWithout(spans: readonly Span[], from: string): string | null {
  let day = from;
  for (;;) {
    const holding = spans.find(
      ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day),
    );
    if (!holding) return day;
    if (holding.endsOn === null) return null;
    day = addDays(holding.endsOn, 1);
  }
}

/**
 * Nobody is left behind: after the change there is an administrator on every day on which there was to be one before.
 * A gap that was planned already is no reason to refuse.
 */
export function keepsAnAdministrator(
  before: readonly Span[],
  after: readonly Span[],
  today: string,
): Outcome<true, 'LAST_ADMINISTRATOR'> {
  const gapBefore = firstDayWithout(before, today);
  const gapAfter = firstDayWithout(after, today);
  const sooner = gapAfter !== null && (gapBefore === null || gapAfter < gapBefore);
  return sooner ? refused('LAST_ADMINISTRATOR') : accepted(true);
}

/** Of which grants one must always remain: the ward's administrators, or one company's. */
export function isAdministratorOf(grant: Grant, organisationId: string | null): boolean {
  return organisationId === null
    ? grant.role === 'WARD_ADMINISTRATOR'
    : grant.role === 'COMPANY_ADMINISTRATOR' && grant.organisationId === organisationId;
}
