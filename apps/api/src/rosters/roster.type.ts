import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('RosterName', { description: 'One of those who come: what an insurance list asks for, no more.' })
export class RosterNameType {
  @Field()
  name: string;
  @Field()
  kana: string;
}

@ObjectType('Roster', {
  description: 'Who comes, by name: the company’s own; the branch office’s once it is shared.',
})
export class RosterType {
  @Field(() => ID)
  matchId: string;
  @Field(() => Int, { description: 'Settled people.' })
  most: number;
  @Field(() => [RosterNameType])
  names: readonly RosterNameType[];
  @Field(() => DateTime, { nullable: true })
  updatedAt: Date | null;
  @Field(() => DateTime, { nullable: true })
  sharedAt: Date | null;
  @Field()
  canChange: boolean;
  @Field(() => Int, { description: 'Days after the event on which it is deleted.' })
  daysKept: number;
}

@InputType()
export class RosterNameInput {
  @Field()
  name: string;
  @Field()
  kana: string;
}

@ObjectType()
export class RosterSaved {
  @Field(() => RosterType)
  roster: RosterType;
}
export const RosterResult = resultOf('RosterResult', RosterSaved);
