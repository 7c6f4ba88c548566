import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { NotificationLetterType } from '../notifications/notification.type.js';
import { CalendarDate } from '../graphql/scalars.js';

@InputType()
export class CallForOffersInput {
  @Field(() => ID)
  districtId: string;
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate)
  to: string;
  @Field(() => CalendarDate, { description: 'The last day on which an offer is in time.' })
  answerBy: string;
  @Field(() => String, { nullable: true })
  message?: string | null;
}

@ObjectType({ description: 'Whom a call would reach, and with what.' })
export class CallForOffersPreview {
  @Field(() => Int)
  companies: number;
  @Field(() => Int, { description: 'Of these, without a mail address: they go on the telephone list.' })
  byTelephone: number;
  @Field(() => Int)
  needs: number;
  @Field(() => Int)
  peopleMissing: number;
  @Field(() => CalendarDate, { description: 'A good last day for offers.' })
  answerBy: string;
  @Field({ description: 'The same call went out today; it goes once a day.' })
  calledToday: boolean;
  @Field(() => NotificationLetterType, {
    nullable: true,
    description: 'As its first reader would have it; null where nobody or nothing is there.',
  })
  letter: NotificationLetterType | null;
  @Field(() => NotificationLetterType, {
    nullable: true,
    description: 'As those of them read it who read English; null where nobody does.',
  })
  letterEnglish: NotificationLetterType | null;
}

@ObjectType({ description: 'One day’s call to the member companies, and what came of it.' })
export class CallForOffersMade {
  @Field(() => CalendarDate)
  date: string;
  @Field(() => Int)
  companies: number;
  @Field(() => Int, { description: 'Of these, so many made an offer for the district after it and in time.' })
  offered: number;
}

@ObjectType()
export class CallForOffersSent {
  @Field(() => Int)
  companies: number;
  @Field(() => Int)
  byTelephone: number;
}
export const CallForOffersResult = resultOf('CallForOffersResult', CallForOffersSent);
