import { type Fate, fates, type MatchState, type PlanDifference } from '@app/domain';
import type { PlanTold, TouchedPeople } from '@app/needs';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, matchStateEnum } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';
import { planDifferenceType, PlanDifferenceType } from './plan-difference.type.js';

export const fateEnum = enumOf('Fate', fates);

@ObjectType('TouchedCompany', {
  description: 'A company that was asked or has promised, and what would become of that.',
})
export class TouchedCompanyType {
  @Field(() => ID)
  matchId: string;
  @Field()
  companyName: string;
  @Field(() => Int)
  people: number;
  @Field(() => matchStateEnum)
  state: MatchState;
  @Field(() => fateEnum, {
    description:
      'TOLD, and answers to the new plan; ASKED_AGAIN; STANDS, as it had promised; CANCELLED, as it certainly can’t; INFORMED, with nothing to answer.',
  })
  becomes: Fate;
  @Field()
  role: string;
  @Field(() => DateTime, { description: 'Of the need, as it would be.' })
  startsAt: Date;
}

@ObjectType('TouchedPeople', {
  description: 'Nothing is changed yet. It is once the same is asked with `seen` being the key.',
})
export class TouchedPeopleType {
  @Field(() => ID)
  key: string;
  @Field(() => [TouchedCompanyType])
  companies: TouchedCompanyType[];
  @Field({ description: 'Whether the association is written to as well.' })
  association: boolean;
  @Field(() => [PlanDifferenceType], { description: 'What would be another.' })
  differences: PlanDifferenceType[];
}

@ObjectType('PlanTold', { description: 'To whom a change writes, once it has been made.' })
export class PlanToldType {
  @Field(() => Int)
  companies: number;
  @Field()
  association: boolean;
}

export function touchedPeopleType(
  { key, companies, association }: TouchedPeople,
  differences: readonly PlanDifference[],
): TouchedPeopleType {
  const said = { key, companies: [...companies], association };
  return Object.assign(new TouchedPeopleType(), {
    ...said,
    differences: differences.map(planDifferenceType),
  });
}

export function planToldType({ companies, association }: PlanTold): PlanToldType {
  return { companies, association };
}
