import { type Fate, fates, type MatchState } from '@app/domain';
import type { TouchedPeople } from '@app/needs';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, matchStateEnum } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';

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
      'TOLD, and answers to the new plan; ASKED_AGAIN; STANDS, as it had promised; CANCELLED, as it certainly can’t.',
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
}

export function touchedPeopleType({ key, companies }: TouchedPeople): TouchedPeopleType {
  return Object.assign(new TouchedPeopleType(), { key, companies: [...companies] });
}
