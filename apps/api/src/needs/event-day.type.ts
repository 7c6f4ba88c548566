import type { DateCertainty, EventState, PeriodMeaning } from '@app/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { dateCertaintyEnum, eventStateEnum, periodMeaningEnum } from '../graphql/enums.js';
import { CalendarDate, Time } from '../graphql/scalars.js';

@ObjectType('EventDay', {
  description:
    'One day of an event. A date stands only where it is certain; a period has from and to; else it is an open question.',
})
export class EventDayType {
  @Field(() => ID)
  id: string;
  @Field(() => dateCertaintyEnum)
  certainty: DateCertainty;
  @Field(() => CalendarDate, { nullable: true })
  date: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodFrom: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodTo: string | null;
  @Field(() => periodMeaningEnum, {
    nullable: true,
    description: 'Of a period: RUNS on all its days, or the day is SOMEWHERE_IN it, not settled.',
  })
  periodMeaning: PeriodMeaning | null;
  @Field(() => Time, { nullable: true })
  startTime: string | null;
  @Field(() => Time, { nullable: true })
  endTime: string | null;
  @Field(() => CalendarDate, { nullable: true, description: '順延日' })
  backupDate: string | null;
  @Field(() => String, { nullable: true, description: 'The date as it was written or said.' })
  dateText: string | null;
  @Field(() => eventStateEnum)
  state: EventState;
  @Field(() => String, { nullable: true })
  calledOffReason: string | null;

  readonly eventId: string;
}
