import { Field, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { CommunityEventType } from './event.type.js';
import { NeedType } from './need.type.js';

@ObjectType()
export class EventSaved {
  @Field(() => CommunityEventType)
  event: CommunityEventType;
}
export const EventResult = resultOf('EventResult', EventSaved);

@ObjectType()
export class NeedSaved {
  @Field(() => NeedType)
  need: NeedType;
}
export const NeedResult = resultOf('NeedResult', NeedSaved);
