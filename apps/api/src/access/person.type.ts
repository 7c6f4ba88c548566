import type { Language } from '@app/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { languageEnum } from '../graphql/enums.js';

@ObjectType('Person', { description: 'Somebody who signs in. Only ever oneself.' })
export class PersonType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field()
  email: string;
  @Field(() => languageEnum)
  language: Language;
}
