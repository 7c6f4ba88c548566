import { accepted, addDays, refused, refusedFor, type Checked, type Outcome } from '@app/domain';
import { isDeskRole, spanStateOf, type Grant, type GrantDraft } from './grants.js';

export interface HandOverDraft {
  readonly fromPersonId: string;
  readonly toPersonId: string;
  /** The first day of the new person: the old one's last is the day before. */
  readonly onDate: string;
  readonly grantIds: readonly string[];
}

export interface HandedDesk {
  readonly ended: Grant;
  readonly endedBefore: string | null;
  readonly started: GrantDraft;
}

export type HandOverRefusal = 'BAD_INPUT' | 'NOT_FOUND';

/**
 * Desks that pass from one person to another on a day. A desk that the leaving person would have had to give up on a
 * later day anyway passes with that end; the new person gets none twice.
 * @param held the grants of both
 */
export function handOverDesks(
  draft: HandOverDraft,
  held: readonly Grant[],
  today: string,
): Checked<readonly HandedDesk[], HandOverRefusal> {
  const { fromPersonId, toPersonId, onDate, grantIds } = draft;
  if (fromPersonId === toPersonId) return bad('toPersonId', 'SAME_PERSON');
  if (onDate <= today) return bad('onDate', 'IN_THE_PAST');
  if (grantIds.length === 0) return bad('grantIds', 'EMPTY');
  const chosen = held.filter((grant) => grantIds.includes(grant.id));
  if (chosen.length !== new Set(grantIds).size) return refusedFor('NOT_FOUND');
  const lastDay = addDays(onDate, -1);
  if (!chosen.every((grant) => grant.personId === fromPersonId && isHandable(grant, lastDay))) {
    return bad('grantIds', 'NOT_HELD_UNTIL_THEN');
  }
  if (chosen.some((grant) => held.some((other) => isSameDesk(grant, other, toPersonId, onDate)))) {
    return bad('grantIds', 'HELD_ALREADY');
  }
  return { ok: true, value: chosen.map((grant) => handed(grant, onDate, lastDay)) };
}

/** Desks that somebody can hand over on a day: held on the day before. */
export function isHandable(grant: Grant, lastDay: string): boolean {
  return isDeskRole(grant.role) && spanStateOf(grant, lastDay) === 'CURRENT';
}

function isSameDesk(grant: Grant, other: Grant, personId: string, day: string): boolean {
  return (
    other.personId === personId &&
    other.role === grant.role &&
    other.districtId === grant.districtId &&
    (other.endsOn === null || other.endsOn >= day) &&
    spanStateOf(other, day) !== 'TAKEN_BACK'
  );
}

/** A desk that was to end with the leaving person's last day has no end of its own any more. */
function handed(grant: Grant, onDate: string, lastDay: string): HandedDesk {
  const { role, districtId, organisationId } = grant;
  const endsOn = grant.endsOn !== null && grant.endsOn > lastDay ? grant.endsOn : null;
  return {
    ended: { ...grant, endsOn: lastDay },
    endedBefore: grant.endsOn,
    started: { role, districtId, organisationId, startsOn: onDate, endsOn },
  };
}

export interface HandOver {
  readonly onDate: string;
  readonly undoneAt: Date | null;
}

/** Until the day itself, in Japan, it can be undone: after that it is the work of somebody else. */
export function undoHandOver(
  { onDate, undoneAt }: HandOver,
  today: string,
): Outcome<true, 'NOTHING_TO_UNDO' | 'TOO_LATE'> {
  if (undoneAt !== null) return refused('NOTHING_TO_UNDO');
  return today < onDate ? accepted(true) : refused('TOO_LATE');
}

function bad(path: string, code: string) {
  return refusedFor('BAD_INPUT', { path, code });
}
