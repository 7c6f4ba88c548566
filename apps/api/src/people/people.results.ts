import { Field, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { HandOverType } from './hand-over.type.js';
import { ManagedPersonType } from './managed-person.type.js';

@ObjectType()
export class PersonSaved {
  @Field(() => ManagedPersonType)
  person: ManagedPersonType;
}
export const PersonResult = resultOf('PersonResult', PersonSaved);

@ObjectType()
export class HandOverSaved {
  @Field(() => HandOverType)
  handOver: HandOverType;
}
export const HandOverResult = resultOf('HandOverResult', HandOverSaved);
