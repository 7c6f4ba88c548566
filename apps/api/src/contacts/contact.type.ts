import type { Language } from '@app/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { languageEnum } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';

@ObjectType('Contact', {
  description: 'Somebody to write to or to call; the organisation’s own, and for its offices.',
})
export class ContactType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { nullable: true })
  department: string | null;
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => languageEnum)
  language: Language;
}

@ObjectType({ description: 'An organisation’s contacts, for itself and for its offices.' })
export class OrganisationContacts {
  @Field(() => ID)
  organisationId: string;
  @Field()
  name: string;
  @Field({ description: 'Whether the asker keeps them.' })
  canChange: boolean;
  @Field(() => [ContactType], { description: 'The first one with an address is written to.' })
  contacts: ContactType[];
  @Field(() => [ID], { description: 'Those of them whose mail address no longer works.' })
  unreachableIds: readonly string[];
}

@InputType({ description: 'With a mail address, a telephone number, or both.' })
export class ContactInput {
  @Field(() => String, { nullable: true })
  department?: string | null;
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => languageEnum, { defaultValue: 'ja' })
  language: Language;
}

@ObjectType()
export class ContactSaved {
  @Field(() => ContactType)
  contact: ContactType;
}
export const ContactResult = resultOf('ContactResult', ContactSaved);

@ObjectType()
export class ContactRemoved {
  @Field(() => ID)
  id: string;
}
export const ContactRemovedResult = resultOf('ContactRemovedResult', ContactRemoved);
