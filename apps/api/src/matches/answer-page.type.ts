import type { MatchState, ParticipationBasis } from '@app/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { matchStateEnum, participationBasisEnum } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';
import { DayContactType, MatchReasonType } from './match.type.js';

@ObjectType({ description: 'What the holder of an answer link sees: one match, without signing in.' })
export class AnswerPage {
  @Field(() => matchStateEnum)
  state: MatchState;
  @Field(() => DateTime, { nullable: true })
  answerDue: Date | null;
  @Field({ description: 'False once it is answered, taken back, called off or too late.' })
  canAnswer: boolean;
  @Field({ description: 'It had promised; then the plan became another.' })
  askedAgain: boolean;
  @Field(() => Int, {
    description: 'About which of the need’s terms it is asked: goes back with the answer.',
  })
  askedTerms: number;
  @Field()
  companyName: string;
  @Field(() => String, { nullable: true })
  companyNameEn: string | null;
  @Field()
  eventTitle: string;
  @Field(() => String, { nullable: true })
  associationName: string | null;
  @Field()
  role: string;
  @Field(() => DateTime)
  startsAt: Date;
  @Field(() => DateTime)
  endsAt: Date;
  @Field(() => CalendarDate, { nullable: true })
  backupDate: string | null;
  @Field({ description: 'Whether whoever comes promises the backup date too.' })
  holdsBackup: boolean;
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
  @Field(() => Int, { description: 'People asked for, or settled.' })
  people: number;
  @Field(() => Int)
  smallestGroup: number;
  @Field(() => participationBasisEnum, { description: 'As answered, or as the offer says.' })
  participationBasis: ParticipationBasis;
  @Field(() => String, { nullable: true })
  consultation: string | null;
  @Field(() => String, { nullable: true })
  closedReason: string | null;
  @Field(() => [MatchReasonType])
  reasons: MatchReasonType[];
  @Field(() => DayContactType, { description: 'The branch office: whom to ask.' })
  office: DayContactType;
}

export const AnswerPageResult = resultOf('AnswerPageResult', AnswerPage);

@ObjectType()
export class AnswerTaken {
  @Field(() => AnswerPage)
  page: AnswerPage;
}
export const AnswerByLinkResult = resultOf('AnswerByLinkResult', AnswerTaken);
