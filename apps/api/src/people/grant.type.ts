import { spanStateOf, spanStates, type RoleGrantRow, type SpanState } from '@app/access';
import type { Role } from '@app/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf, roleEnum } from '../graphql/enums.js';
import { CalendarDate } from '../graphql/scalars.js';

export const spanStateEnum = enumOf('SpanState', spanStates);

@ObjectType('RoleGrant', { description: 'A role, from its first day to its last, both included.' })
export class RoleGrantType {
  @Field(() => ID)
  id: string;
  @Field(() => roleEnum)
  role: Role;
  @Field(() => CalendarDate)
  startsOn: string;
  @Field(() => CalendarDate, { nullable: true })
  endsOn: string | null;
  @Field(() => spanStateEnum)
  state: SpanState;
  readonly districtId: string | null;
  readonly organisationId: string | null;
}

export function grantType(today: string) {
  return ({ id, role, startsOn, endsOn, districtId, organisationId }: RoleGrantRow): RoleGrantType => ({
    ...{ id, role, startsOn, endsOn, districtId, organisationId },
    state: spanStateOf({ startsOn, endsOn }, today),
  });
}
