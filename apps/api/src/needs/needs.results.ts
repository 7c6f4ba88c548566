import { Field, ObjectType } from '@nestjs/graphql';
import { resultOf, shownFirst } from '../graphql/refused.type.js';
import { CommunityEventType } from './event.type.js';
import { NeedType } from './need.type.js';
import { PlanToldType, TouchedPeopleType } from './touched-people.type.js';

@ObjectType()
export class EventSaved {
  @Field(() => CommunityEventType)
  event: CommunityEventType;
  @Field(() => PlanToldType, { nullable: true, description: 'Of a change: who is written to.' })
  told: PlanToldType | null;
}
export const EventResult = resultOf('EventResult', EventSaved);
export const EventChangeResult = shownFirst('EventChangeResult', EventSaved, TouchedPeopleType);

@ObjectType()
export class NeedSaved {
  @Field(() => NeedType)
  need: NeedType;
  @Field(() => PlanToldType, { nullable: true, description: 'Of a change: who is written to.' })
  told: PlanToldType | null;
}
export const NeedResult = resultOf('NeedResult', NeedSaved);
export const NeedChangeResult = shownFirst('NeedChangeResult', NeedSaved, TouchedPeopleType);
