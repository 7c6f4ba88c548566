import { Field, ObjectType } from '@nestjs/graphql';
import { resultOf, shownFirst } from '../graphql/refused.type.js';
import { CommunityEventType } from './event.type.js';
import { NeedType } from './need.type.js';
import { TouchedPeopleType } from './touched-people.type.js';

@ObjectType()
export class EventSaved {
  @Field(() => CommunityEventType)
  event: CommunityEventType;
}
export const EventResult = resultOf('EventResult', EventSaved);
export const EventChangeResult = shownFirst('EventChangeResult', EventSaved, TouchedPeopleType);

@ObjectType()
export class NeedSaved {
  @Field(() => NeedType)
  need: NeedType;
}
export const NeedResult = resultOf('NeedResult', NeedSaved);
export const NeedChangeResult = shownFirst('NeedChangeResult', NeedSaved, TouchedPeopleType);
