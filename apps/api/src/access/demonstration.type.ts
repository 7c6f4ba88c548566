import type { Role } from '@app/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { roleEnum } from '../graphql/enums.js';

@ObjectType('DemonstrationAccount')
export class DemonstrationAccountType {
  @Field(() => roleEnum)
  role: Role;
  @Field()
  name: string;
  @Field()
  organisation: string;
  @Field()
  email: string;
  @Field()
  password: string;
}

@ObjectType('Demonstration')
export class DemonstrationType {
  @Field(() => [DemonstrationAccountType])
  accounts: readonly DemonstrationAccountType[];
}
