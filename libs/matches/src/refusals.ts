import type { AnswerRefusal, ApprovalRefusal, WithdrawalRefusal } from '@app/domain';

/** Why a decision about a match did not happen; nothing has changed then. */
export type MatchRefusal =
  | ApprovalRefusal
  | AnswerRefusal
  | WithdrawalRefusal
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | 'BAD_INPUT'
  | 'NOT_ELIGIBLE'
  | 'PAIR_FORBIDDEN'
  | 'NOTHING_TO_UNDO'
  | 'NOT_YET'
  | 'TOO_MANY_TRIES'
  | 'PLAN_HAS_CHANGED';
