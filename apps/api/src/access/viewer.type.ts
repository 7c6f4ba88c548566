import type { Role } from '@app/domain';
import type { Scope } from '@app/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { DistrictType } from '../directory/district.type.js';
import { roleEnum } from '../graphql/enums.js';

@ObjectType('Viewer', { description: 'Who is signed in, and what for.' })
export class ViewerType {
  @Field(() => [roleEnum])
  roles: readonly Role[];
}

@ObjectType('Desk', { description: 'The work of an officer or a coordinator, in one district.' })
export class DeskType {
  @Field(() => roleEnum)
  role: Role;
  @Field(() => DistrictType)
  district: DistrictType;
}

/** Null for who is signed out. */
export function viewerOf(scope: Scope): ViewerType | null {
  return scope.actor.personId === null ? null : { roles: scope.roles };
}
