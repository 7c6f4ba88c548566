import { dateInJapan } from '@app/domain';
import {
  type PartnerOperation,
  partnerOperations,
  type PartnerTokenDraft,
  type PartnerTokenRow,
  stateOfToken,
  type TokenState,
  tokenStates,
} from '@app/partners';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';

const operationEnum = enumOf('PartnerOperation', partnerOperations);
const stateEnum = enumOf('PartnerTokenState', tokenStates);

@ObjectType('PartnerToken', {
  description:
    'What a named partner may ask of the API by a program; of the token itself only a hash is kept.',
})
export class PartnerTokenType {
  @Field(() => ID)
  id: string;
  @Field()
  partnerName: string;
  @Field()
  purpose: string;
  @Field(() => [ID])
  districtIds: string[];
  @Field(() => [operationEnum])
  operations: PartnerOperation[];
  @Field(() => CalendarDate)
  startsOn: string;
  @Field(() => CalendarDate, { description: 'The last day.' })
  endsOn: string;
  @Field(() => stateEnum)
  state: TokenState;
  @Field(() => DateTime)
  createdAt: Date;
  @Field(() => DateTime, { nullable: true })
  revokedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'To the minute.' })
  lastUsedAt: Date | null;
}

export function partnerTokenType(row: PartnerTokenRow, now: Date): PartnerTokenType {
  return { ...row, state: stateOfToken(row, dateInJapan(now)) };
}

@InputType()
export class PartnerTokenInput implements PartnerTokenDraft {
  @Field()
  partnerName: string;
  @Field()
  purpose: string;
  @Field(() => [ID])
  districtIds: string[];
  @Field(() => [operationEnum])
  operations: PartnerOperation[];
  @Field(() => CalendarDate)
  startsOn: string;
  @Field(() => CalendarDate, { description: 'The last day, at most two years after the first.' })
  endsOn: string;
}

@ObjectType()
export class PartnerTokenGiven {
  @Field(() => PartnerTokenType)
  partnerToken: PartnerTokenType;
  @Field({ description: 'Shown this once: it is kept nowhere.' })
  token: string;
}
export const PartnerTokenGivenResult = resultOf('PartnerTokenGivenResult', PartnerTokenGiven);

@ObjectType()
export class PartnerTokenRevoked {
  @Field(() => PartnerTokenType)
  partnerToken: PartnerTokenType;
}
export const PartnerTokenRevokedResult = resultOf('PartnerTokenRevokedResult', PartnerTokenRevoked);
