import type { DeclarationTopic } from '@app/domain';
import type { DeclarationRow, Leaving, LiveMatch } from '@app/membership';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { matchStateEnum } from '../graphql/enums.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';
import { declarationTopicEnum } from './membership.inputs.js';
import { MemberType } from './member.type.js';

@ObjectType('Declaration', { description: 'What a company declared, with which text, and who signed.' })
export class DeclarationType {
  @Field(() => ID)
  id: string;
  @Field()
  textVersion: string;
  @Field(() => [declarationTopicEnum])
  topics: readonly DeclarationTopic[];
  @Field(() => CalendarDate)
  declaredOn: string;
  @Field(() => CalendarDate)
  validUntil: string;
  @Field()
  signerName: string;
  @Field(() => String, { nullable: true })
  signerTitle: string | null;
}

@ObjectType('CompanyMembership')
export class CompanyMembershipType {
  @Field(() => [MemberType], { description: 'Those that have ended too.' })
  memberships: readonly MemberType[];
  @Field(() => [DeclarationType], { description: 'The latest first.' })
  declarations: readonly DeclarationType[];
}

@ObjectType('LiveMatch', { description: 'Asked or settled, and still to come.' })
export class LiveMatchType implements LiveMatch {
  @Field(() => ID)
  id: string;
  @Field(() => matchStateEnum)
  state: 'APPROVED' | 'CONFIRMED';
  @Field(() => String, { nullable: true })
  eventTitle: string | null;
  @Field(() => String, { nullable: true })
  role: string | null;
  @Field(() => Int)
  people: number;
  @Field(() => DateTime)
  startsAt: Date;
}

@ObjectType('Leaving', { description: 'What hangs on a membership.' })
export class LeavingType implements Leaving {
  @Field(() => Int)
  openOffers: number;
  @Field(() => [LiveMatchType], { description: 'The earliest first.' })
  liveMatches: LiveMatchType[];
}

export function declarationType(row: DeclarationRow): DeclarationType {
  const { id, textVersion, declaredOn, validUntil, signerName, signerTitle } = row;
  const topics = row.topics as DeclarationTopic[];
  return { id, textVersion, topics, declaredOn, validUntil, signerName, signerTitle };
}
