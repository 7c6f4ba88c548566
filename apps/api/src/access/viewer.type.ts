import type { Role } from '@app/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { roleEnum } from '../graphql/enums.js';
import { PersonType } from './person.type.js';

@ObjectType('Viewer', { description: 'Who is signed in, and what for.' })
export class ViewerType {
  @Field(() => PersonType)
  person: PersonType;
  @Field(() => [roleEnum])
  roles: Role[];
}
