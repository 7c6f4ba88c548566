import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { EventDayType } from '../needs/event-day.type.js';
import { MatchType } from './match.type.js';
import { MatchRunType } from './run.type.js';

@ObjectType()
export class MatchDecided {
  @Field(() => MatchType)
  match: MatchType;
}
export const MatchResult = resultOf('MatchResult', MatchDecided);

@ObjectType()
export class MatchRunStarted {
  @Field(() => MatchRunType)
  run: MatchRunType;
}
export const MatchRunResult = resultOf('MatchRunResult', MatchRunStarted);

@ObjectType()
export class EventDaySaved {
  @Field(() => EventDayType)
  day: EventDayType;
  @Field(() => Int, { description: 'How many companies were told.' })
  told: number;
}
export const EventDayResult = resultOf('EventDayResult', EventDaySaved);
