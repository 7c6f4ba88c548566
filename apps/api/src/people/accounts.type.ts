import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType({
  description: 'An account at an organisation’s sign-in, as who looks after its people knows it.',
})
export class LinkedOrganisationAccount {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType()
export class SessionsOfPersonEnded {
  @Field(() => ID)
  personId: string;
}
export const SessionsOfPersonResult = resultOf('SessionsOfPersonResult', SessionsOfPersonEnded);

@ObjectType()
export class OrganisationAccountTakenAway {
  @Field(() => ID)
  id: string;
}
export const TakeOrganisationAccountAwayResult = resultOf(
  'TakeOrganisationAccountAwayResult',
  OrganisationAccountTakenAway,
);
