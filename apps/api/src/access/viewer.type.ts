import type { Role } from '@app/domain';
import type { Scope } from '@app/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { DistrictType } from '../directory/district.type.js';
import { roleEnum } from '../graphql/enums.js';
import { mutationsFor } from '../graphql/policy.js';
import { policies } from '../graphql/policy-list.js';

@ObjectType('Viewer', { description: 'Who is signed in, and what for.' })
export class ViewerType {
  @Field(() => [roleEnum])
  roles: readonly Role[];
  @Field(() => [String], { description: 'Names of the mutations that the viewer’s roles allow at all.' })
  may: readonly string[];
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
  return scope.actor.personId === null ? null : { roles: scope.roles, may: mutationsFor(scope, policies) };
}
