import { addDays, type FieldProblem, problemIf } from '@app/domain';

/** What a partner's token may be given for: each is an operation of docs/partners.md. */
export const partnerOperations = ['DISTRICT', 'TOWNS'] as const;
export type PartnerOperation = (typeof partnerOperations)[number];

/** Two years: somebody looks at it again before it goes on. */
export const longestDays = 731;

export interface PartnerTokenDraft {
  readonly partnerName: string;
  readonly purpose: string;
  readonly districtIds: readonly string[];
  readonly operations: readonly PartnerOperation[];
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What is wrong with what an administrator typed. */
export function problemsOfToken(draft: PartnerTokenDraft, today: string): FieldProblem[] {
  const { partnerName, purpose, districtIds, operations, startsOn, endsOn } = draft;
  return [
    ...problemIf(partnerName.trim() === '', 'partnerName', 'EMPTY'),
    ...problemIf(purpose.trim() === '', 'purpose', 'EMPTY'),
    ...problemIf(districtIds.length === 0, 'districtIds', 'EMPTY'),
    ...problemIf(operations.length === 0, 'operations', 'EMPTY'),
    ...problemIf(endsOn < today, 'endsOn', 'IN_THE_PAST'),
    ...problemIf(endsOn < startsOn, 'endsOn', 'END_BEFORE_START'),
    ...problemIf(endsOn > addDays(startsOn, longestDays), 'endsOn', 'OUT_OF_RANGE'),
  ];
}

export const tokenStates = ['UPCOMING', 'VALID', 'ENDED', 'REVOKED'] as const;
export type TokenState = (typeof tokenStates)[number];

export interface TokenTerm {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly revokedAt: Date | null;
}

/** What has become of a token by that day. */
export function stateOfToken({ startsOn, endsOn, revokedAt }: TokenTerm, today: string): TokenState {
  if (revokedAt) return 'REVOKED';
  if (endsOn < today) return 'ENDED';
  return startsOn > today ? 'UPCOMING' : 'VALID';
}
