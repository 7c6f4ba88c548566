import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { enumOf } from './enums.js';
import { type RefusalWhy, refusalWhys } from './policy-why.js';

export const refusalCodes = [
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'BAD_INPUT',
  'WRONG_PASSWORD',
  'TOO_MANY_TRIES',
  'ALREADY_DECIDED',
  'NEED_IS_CLOSED',
  'OFFER_IS_CLOSED',
  'NEED_IS_FULL',
  'TOO_MANY_OFFERS',
  'BELOW_SMALLEST_GROUP',
  'OFFER_IS_TAKEN',
  'NO_EVENTS_LEFT',
  'NO_PERSON_TURNS_LEFT',
  'NOT_ELIGIBLE',
  'PAIR_FORBIDDEN',
  'TOO_LATE',
  'MORE_THAN_APPROVED',
  'LINK_INVALID',
  'LINK_EXPIRED',
  'LINK_USED',
  'WRONG_CODE',
  'SIGN_IN_AGAIN',
  'SECOND_FACTOR_EXISTS',
  'SECOND_FACTOR_REQUIRED',
  'EMAIL_TAKEN',
  'RUN_IN_PROGRESS',
  'NOTHING_TO_UNDO',
  'STILL_HAS_PEOPLE',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_NOT_A_TABLE',
  'FILE_ENCODING',
  'FILE_OLD_EXCEL',
  'FILE_PASSWORD',
  'FILE_DAMAGED',
  'FILE_TOO_MANY_ROWS',
  'FILE_BROKEN_QUOTES',
  'FILE_NO_HEADER',
  'ALREADY_IMPORTED',
  'MAPPING_INCOMPLETE',
  'EVENT_NOT_DATED',
  'NOT_YET',
  'MATCHES_UNDECIDED',
  'ALREADY_MEMBER',
  'HAS_JOINED',
  'ENDS_OWN_ROLE',
  'LAST_ADMINISTRATOR',
  'PASSKEY_TOO_LATE',
  'PASSKEY_UNKNOWN',
  'PASSKEY_NOT_VALID',
  'TOO_MANY_PASSKEYS',
  'LAST_WAY_TO_SIGN_IN',
  'USE_PASSKEY',
  'PROVIDER_OFF',
  'PROVIDER_UNREACHABLE',
  'PROVIDER_CANCELLED',
  'PROVIDER_NOT_ACCEPTED',
  'PROVIDER_TOO_LATE',
  'ACCOUNT_NOT_LINKED',
  'ACCOUNT_TAKEN',
  'NOT_OF_ORGANISATION',
  'ANSWER_CLOSED',
  'MATCH_ENDED',
  'DAY_PAST',
  'OUT_OF_DATE',
  'ERASED',
  'STILL_ON_ITS_WAY',
  'TOLD_BY_HAND',
  'ADDRESS_TROUBLE',
  'PLAN_HAS_CHANGED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
export const refusalCodeEnum = enumOf('RefusalCode', refusalCodes);
const refusalWhyEnum = enumOf('RefusalWhy', refusalWhys);

@ObjectType({ description: 'What is wrong with one field of an input.' })
export class FieldProblem {
  @Field({ description: 'Where it stands, e.g. `input.days.0.date`.' })
  path: string;
  @Field()
  code: string;
}

@ObjectType({ description: 'An expected no: the reason, and the fields where it is theirs.' })
export class Refused {
  @Field(() => refusalCodeEnum)
  code: RefusalCode;
  @Field(() => [FieldProblem])
  fields: FieldProblem[];
  @Field(() => refusalWhyEnum, { nullable: true, description: 'Of NOT_ALLOWED: whose matter it is.' })
  why: RefusalWhy | null;
}

/** The refusal to return from a resolver. */
export function refused(
  code: RefusalCode,
  fields: readonly FieldProblem[] = [],
  why: RefusalWhy | null = null,
): Refused {
  return Object.assign(new Refused(), { code, fields: [...fields], why });
}

/**
 * The result of a mutation: what came of it, or why not. `resultOf('EventResult', EventSaved)`.
 * A success is returned as a plain object or as an instance; a refusal by `refused`.
 */
export function resultOf<Success extends Type>(name: string, success: Success) {
  return createUnionType({
    name,
    types: () => [success, Refused] as const,
    resolveType: (value: object) => (value instanceof Refused ? Refused : success),
  });
}

/** The same where it may be put before the asker first, as an instance of `Shown`: only then is it done. */
export function shownFirst<Success extends Type, Shown extends Type>(
  name: string,
  success: Success,
  shown: Shown,
) {
  return createUnionType({
    name,
    types: () => [success, shown, Refused] as const,
    resolveType: (value: object) => {
      if (value instanceof Refused) return Refused;
      return value instanceof shown ? shown : success;
    },
  });
}
