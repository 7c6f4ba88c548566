import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { CalendarDate } from '../graphql/scalars.js';
import { ApplicationPageType, requestStateEnum } from './request.type.js';
import type { RequestState } from '@app/membership';

@ObjectType()
export class JoinAsked {
  @Field({ description: 'Always true: what is known of the company or the address makes no difference.' })
  mailed: boolean;
}
export const AskToJoinResult = resultOf('AskToJoinResult', JoinAsked);

@ObjectType()
export class ApplicationFound {
  @Field(() => ApplicationPageType)
  page: ApplicationPageType;
}
export const ApplicationResult = resultOf('ApplicationResult', ApplicationFound);

@ObjectType()
export class MembershipDecided {
  @Field(() => ID)
  requestId: string;
  @Field(() => requestStateEnum)
  state: RequestState;
}
export const MembershipResult = resultOf('MembershipResult', MembershipDecided);

@ObjectType()
export class Declared {
  @Field(() => CalendarDate)
  validUntil: string;
}
export const DeclareResult = resultOf('DeclareResult', Declared);

@ObjectType()
export class ConferenceLeft {
  @Field(() => CalendarDate, { nullable: true })
  until: string | null;
}
export const LeaveResult = resultOf('LeaveResult', ConferenceLeft);
