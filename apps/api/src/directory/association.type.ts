import type { AssociationKind } from '@app/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { associationKindEnum } from '../graphql/enums.js';

@ObjectType('Association', { description: 'Its contacts are not shown here: they are for its offices.' })
export class AssociationType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field()
  kana: string;
  @Field(() => associationKindEnum)
  kind: AssociationKind;
  readonly districtId: string;
}

export const AssociationConnection = connectionOf(AssociationType, 'Association');
