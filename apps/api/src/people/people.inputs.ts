import type { GrantDraft, PersonDraft } from '@app/access';
import type { Language, Role } from '@app/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { languageEnum, roleEnum } from '../graphql/enums.js';
import { CalendarDate } from '../graphql/scalars.js';

@InputType()
export class RoleGrantInput {
  @Field(() => roleEnum)
  role: Role;
  @Field(() => ID, { nullable: true, description: 'Of an officer or a coordinator.' })
  districtId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of who acts for a company.' })
  companyId?: string | null;
  @Field(() => CalendarDate, { description: 'Today or later.' })
  startsOn: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; none until somebody ends it.' })
  endsOn?: string | null;
}

@InputType()
export class NewPersonInput implements PersonDraft {
  @Field()
  name: string;
  @Field()
  email: string;
  @Field(() => languageEnum)
  language: Language;
}

@InputType()
export class InvitePersonInput extends NewPersonInput {
  @Field(() => RoleGrantInput)
  grant: RoleGrantInput;
}

@InputType()
export class HandOverDeskInput {
  @Field(() => ID)
  fromPersonId: string;
  @Field(() => ID, { nullable: true, description: 'Or `newPerson`.' })
  toPersonId?: string | null;
  @Field(() => NewPersonInput, { nullable: true })
  newPerson?: NewPersonInput | null;
  @Field(() => CalendarDate, {
    description: 'The first day of who comes; who leaves stays until the day before.',
  })
  onDate: string;
  @Field(() => [ID])
  grantIds: string[];
  @Field(() => String, { nullable: true, description: 'Both read it.' })
  note?: string | null;
}

export function grantDraft({ role, districtId, companyId, startsOn, endsOn }: RoleGrantInput): GrantDraft {
  return {
    role,
    districtId: districtId ?? null,
    organisationId: companyId ?? null,
    startsOn,
    endsOn: endsOn ?? null,
  };
}
