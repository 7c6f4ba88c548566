import type { EventState, MatchState } from '@app/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { eventStateEnum, matchStateEnum } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { CalendarDate, DateTime, Time } from '../graphql/scalars.js';
import { DayContactType } from '../matches/match.type.js';

@ObjectType({ description: '「○○社 4名」: who comes to an association’s day.' })
export class ComingCompany {
  @Field(() => ID)
  matchId: string;
  @Field()
  companyName: string;
  @Field(() => Int)
  people: number;
  @Field(() => matchStateEnum, { description: 'CONFIRMED or COMPLETED.' })
  state: MatchState;
  @Field(() => Int, { nullable: true, description: 'As the office closed the day, or else as reported.' })
  peopleCame: number | null;
  @Field(() => String, { nullable: true, description: 'Whom to call; until the day is over.' })
  contactName: string | null;
  @Field(() => String, { nullable: true })
  contactPhone: string | null;
}

@ObjectType({ description: 'One task of an association’s day.' })
export class AssociationNeed {
  @Field(() => ID)
  id: string;
  @Field()
  role: string;
  @Field(() => DateTime)
  startsAt: Date;
  @Field(() => DateTime)
  endsAt: Date;
  @Field(() => Int)
  peopleWanted: number;
  @Field(() => [ComingCompany])
  coming: readonly ComingCompany[];
}

@ObjectType({ description: 'A day of one of the association’s events in this fiscal year.' })
export class AssociationDay {
  @Field(() => ID)
  id: string;
  @Field()
  title: string;
  @Field(() => CalendarDate, { nullable: true })
  date: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodFrom: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodTo: string | null;
  @Field(() => Time, { nullable: true })
  startTime: string | null;
  @Field(() => Time, { nullable: true })
  endTime: string | null;
  @Field(() => CalendarDate, { nullable: true })
  backupDate: string | null;
  @Field(() => eventStateEnum)
  state: EventState;
  @Field(() => String, { nullable: true })
  calledOffReason: string | null;
  @Field(() => String, { nullable: true })
  venueName: string | null;
  @Field(() => String, { nullable: true })
  venueAddress: string | null;
  @Field(() => String, { nullable: true })
  meetingPlace: string | null;
  @Field(() => String, { nullable: true })
  thingsToBring: string | null;
  @Field(() => String, { nullable: true })
  clothing: string | null;
  @Field(() => String, { nullable: true })
  rainPlan: string | null;
  @Field(() => [AssociationNeed])
  needs: readonly AssociationNeed[];
  @Field(() => String, { nullable: true, description: 'What the association said to those who came.' })
  thanks: string | null;
  @Field({ description: 'The day has come, and the office hasn’t closed it.' })
  canReport: boolean;
  @Field({ description: 'Somebody came.' })
  canThank: boolean;
}

@ObjectType({ description: 'What the holder of an association’s link sees, without signing in.' })
export class AssociationPage {
  @Field()
  associationName: string;
  @Field(() => DayContactType, { description: 'The branch office: whom to ask.' })
  office: DayContactType;
  @Field(() => DateTime)
  expiresAt: Date;
  @Field(() => [AssociationDay], { description: 'The soonest first; those without a date last.' })
  days: readonly AssociationDay[];
}

export const AssociationPageResult = resultOf('AssociationPageResult', AssociationPage);

@ObjectType()
export class AssociationSaid {
  @Field(() => AssociationPage)
  page: AssociationPage;
}
export const AssociationSaidResult = resultOf('AssociationSaidResult', AssociationSaid);
