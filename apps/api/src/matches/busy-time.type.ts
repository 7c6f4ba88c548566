import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('BusyTime', { description: 'So many of an offer’s people are elsewhere then.' })
export class BusyTimeType {
  @Field(() => DateTime)
  startsAt: Date;
  @Field(() => DateTime)
  endsAt: Date;
  @Field(() => Int)
  people: number;
}
