import { addDays, isCalendarDate, problemIf, refusedFor, unless, type Checked } from '@app/domain';

export interface LeaveDraft {
  /** The last day as a member. */
  readonly lastDay: string;
  /** Needed where the conference decides; written to nobody, on record. */
  readonly reason: string | null;
  /** What becomes of the matches that are later than the last day; null while nobody has been asked. */
  readonly liveMatches: 'WITHDRAW' | 'KEEP' | null;
}

/** A membership ends today at the earliest, and in a year at the latest. */
export function writeLeaving(
  draft: LeaveDraft,
  { today, byConference }: { readonly today: string; readonly byConference: boolean },
): Checked<LeaveDraft> {
  const reason = draft.reason?.trim() ?? '';
  const { lastDay } = draft;
  const fields = [
    ...problemIf(!isCalendarDate(lastDay), 'lastDay', 'NOT_VALID'),
    ...problemIf(lastDay < today, 'lastDay', 'IN_THE_PAST'),
    ...problemIf(lastDay > addDays(today, 366), 'lastDay', 'TOO_FAR'),
    ...problemIf(byConference && reason === '', 'reason', 'EMPTY'),
  ];
  return unless(fields, () => ({ ...draft, reason: reason === '' ? null : reason }));
}

/** No silent loss: where companies have promised people, somebody says first what becomes of that. */
export function mayLeave(
  { liveMatches }: LeaveDraft,
  matchesAfter: number,
): Checked<true, 'MATCHES_UNDECIDED'> {
  if (matchesAfter > 0 && liveMatches === null) {
    return refusedFor('MATCHES_UNDECIDED', { path: 'liveMatches', code: 'EMPTY' });
  }
  return { ok: true, value: true };
}
