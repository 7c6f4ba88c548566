import type { Decision } from '@app/audit';
import { matchStates, type MatchState, type Skill, type Theme } from '@app/domain';
import type { MatchRow } from '@app/matches';
import type { MatchReason } from '@app/matching';
import type { DecisionType, MatchReasonType, MatchType } from './match.type.js';

const instantOf = (minutes: number) => new Date(minutes * 60_000);

export function reasonType(reason: MatchReason): MatchReasonType {
  switch (reason.kind) {
    case 'TOGETHER_BEFORE':
      return { code: reason.kind, times: reason.times };
    case 'THEME':
      return { code: reason.kind, theme: reason.theme as Theme };
    case 'NEAR':
      return { code: reason.kind, minutes: reason.walkingMinutes };
    case 'SKILLS':
      return { code: reason.kind, skills: reason.skills as Skill[] };
    case 'INSIDE_WINDOW': {
      const { startMinute, endMinute } = reason.window;
      return { code: reason.kind, startsAt: instantOf(startMinute), endsAt: instantOf(endMinute) };
    }
    default:
      return { code: reason.kind };
  }
}

export function decisionType({
  at,
  actor,
  actorKind,
  action,
  reason,
  toldBy,
  before,
  after,
}: Decision): DecisionType {
  const people = after?.['people'];
  return {
    ...{ at, actor, actorKind, action, reason, toldBy },
    stateBefore: stateIn(before),
    state: stateIn(after),
    people: typeof people === 'number' ? people : null,
  };
}

function stateIn(facts: Decision['before']): MatchState | null {
  return matchStates.find((state) => state === facts?.['state']) ?? null;
}

export function matchType(row: MatchRow): MatchType {
  const undoable = row.state === 'APPROVED' && row.askedAt !== null && row.askedAt.getTime() > Date.now();
  const { id, people, state, origin, pinned, holdsBackup, needId, offerId, companyId, districtId } = row;
  const { answerDue, answeredThrough, participationBasis, consultation, closedReason, peopleCame, liftedAt } =
    row;
  return {
    ...{ id, people, state, origin, pinned, holdsBackup, needId, offerId, companyId, districtId },
    ...{ answerDue, answeredThrough, participationBasis, consultation, closedReason, peopleCame, liftedAt },
    askedAgain: isAskedAgain(row),
    askedTerms: row.needTerms,
    reasons: row.reasons.map(reasonType),
    canUndoUntil: undoable ? row.askedAt : null,
  };
}

export function isAskedAgain({ state, participationBasis }: MatchRow): boolean {
  return state === 'APPROVED' && participationBasis !== null;
}
