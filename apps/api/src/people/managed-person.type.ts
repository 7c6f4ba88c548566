import type { PersonRow } from '@app/access';
import type { Language } from '@app/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { languageEnum } from '../graphql/enums.js';

@ObjectType('ManagedPerson', {
  description: 'Somebody who signs in, as the administrators of the ward or of a company see it.',
})
export class ManagedPersonType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field()
  email: string;
  @Field(() => languageEnum)
  language: Language;
}

export const ManagedPersonConnection = connectionOf(ManagedPersonType, 'ManagedPerson');

export function managedPersonType({ id, name, email, language }: PersonRow): ManagedPersonType {
  return { id, name, email, language };
}
