import type { AddressTrouble } from '@app/notifications';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

const kindEnum = enumOf('TroubledOrganisationKind', ['ASSOCIATION', 'COMPANY'] as const);

@ObjectType('AddressTrouble', {
  description: 'An address to which nothing gets through: somebody telephones, and mends it.',
})
export class AddressTroubleType {
  @Field(() => ID)
  id: string;
  @Field()
  address: string;
  @Field(() => DateTime)
  since: Date;
  @Field({ description: 'A code, a colon and the words of the mail server.' })
  reason: string;
  @Field(() => String, { nullable: true })
  recipientName: string | null;
  @Field(() => String, { nullable: true })
  organisationName: string | null;
  @Field(() => kindEnum, { nullable: true, description: 'Which page keeps the contacts.' })
  organisationKind: 'ASSOCIATION' | 'COMPANY' | null;
  @Field(() => ID, { nullable: true })
  organisationId: string | null;
  @Field(() => ID, { nullable: true })
  contactId: string | null;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field({ description: 'The contact has another address by now.' })
  mended: boolean;
  @Field(() => Int, { description: 'Messages held back or returned.' })
  unsent: number;
}

export function troubleType(trouble: AddressTrouble): AddressTroubleType {
  const { id, address, since, reason, recipientName, organisationName, organisationKind } = trouble;
  const { organisationId, contactId, phone, addressNow, unsent } = trouble;
  const mended = addressNow !== null && addressNow.toLowerCase() !== address;
  return {
    ...{ id, address, since, reason, recipientName, organisationName, organisationKind },
    ...{ organisationId, contactId, phone, mended, unsent },
  };
}

@ObjectType()
export class AddressTroubleResolved {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'So many messages go out now.' })
  messages: number;
}
export const AddressTroubleResult = resultOf('AddressTroubleResult', AddressTroubleResolved);
