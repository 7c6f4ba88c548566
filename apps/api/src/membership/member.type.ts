import { declarationStates, type DeclarationState } from '@app/domain';
import type { Member } from '@app/membership';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';
import { CalendarDate } from '../graphql/scalars.js';

export const declarationStateEnum = enumOf('DeclarationState', declarationStates);

@ObjectType('DeclarationStanding')
export class DeclarationStandingType {
  @Field(() => declarationStateEnum, { description: 'DUE for the last 30 days.' })
  state: DeclarationState;
  @Field(() => CalendarDate, { nullable: true })
  validUntil: string | null;
}

@ObjectType('Member', { description: 'A company in a conference.' })
export class MemberType {
  @Field(() => ID)
  companyId: string;
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
  @Field()
  kana: string;
  @Field(() => CalendarDate)
  since: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  until: string | null;
  @Field(() => Int, {
    description: 'In the fiscal year that runs, in this conference; never for which need.',
  })
  timesAsked: number;
  @Field(() => DeclarationStandingType, {
    nullable: true,
    description: 'For the desks, the ward and the company itself; null for other members.',
  })
  declaration: DeclarationStandingType | null;
  readonly districtId: string;
}

@ObjectType('MemberContact')
export class MemberContactType {
  @Field(() => String, { nullable: true })
  department: string | null;
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true })
  phone: string | null;
}

export const memberType = (member: Member): MemberType => member;
