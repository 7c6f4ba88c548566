import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('OptionalMailPause', {
  description:
    'The ward sends nothing that need not be sent: too many readers reported its mails as unwanted.',
})
export class OptionalMailPauseType {
  @Field(() => DateTime)
  since: Date;
  @Field(() => Int, { description: 'Readers who complained within these days.' })
  complaints: number;
  @Field(() => Int, { description: 'Mails of these days.' })
  mails: number;
  @Field(() => Int)
  days: number;
}

@ObjectType()
export class OptionalMailsResumed {
  @Field(() => Int, { description: 'Readers who had complained.' })
  complaints: number;
}
export const OptionalMailsResult = resultOf('OptionalMailsResult', OptionalMailsResumed);
