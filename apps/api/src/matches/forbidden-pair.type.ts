import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('ForbiddenPair', { description: 'A pair that no run proposes, until somebody lifts that.' })
export class ForbiddenPairType {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  offerId: string;
  @Field()
  reason: string;
  @Field(() => DateTime)
  forbiddenAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'Null while it stands.' })
  liftedAt: Date | null;

  needId: string;
}

@InputType()
export class ForbidPairInput {
  @Field(() => ID)
  needId: string;
  @Field(() => ID)
  offerId: string;
  @Field()
  reason: string;
}

@ObjectType()
export class ForbiddenPairSaved {
  @Field(() => ForbiddenPairType)
  pair: ForbiddenPairType;
}
export const ForbiddenPairResult = resultOf('ForbiddenPairResult', ForbiddenPairSaved);
