import {
  type Language,
  type PlanDifference,
  type PlanPart,
  planParts,
  type PlanValue,
  type Skill,
} from '@app/domain';
import type { PlanChangeMade } from '@app/needs';
import { Field, ObjectType } from '@nestjs/graphql';
import { actorKindEnum } from '../audit/record.type.js';
import { enumOf, languageEnum, skillEnum } from '../graphql/enums.js';
import { CalendarDate, DateTime, Time } from '../graphql/scalars.js';

export const planPartEnum = enumOf('PlanPart', planParts);

@ObjectType('PlanConditions')
export class PlanConditionsType {
  @Field(() => [skillEnum])
  skills: Skill[];
  @Field(() => [languageEnum])
  languages: Language[];
  @Field()
  adultsOnly: boolean;
  @Field()
  backupRequired: boolean;
}

@ObjectType('PlanValue', { description: 'A part of a plan: a date with its times, or words, or conditions.' })
export class PlanValueType {
  @Field(() => CalendarDate, { nullable: true })
  date: string | null;
  @Field(() => Time, { nullable: true })
  startTime: string | null;
  @Field(() => Time, { nullable: true })
  endTime: string | null;
  @Field()
  endsNextDay: boolean;
  @Field(() => String, { nullable: true })
  text: string | null;
  @Field(() => PlanConditionsType, { nullable: true })
  conditions: PlanConditionsType | null;
}

@ObjectType('PlanDifference', {
  description: 'A part of a plan as it was and as it is; null where there is none.',
})
export class PlanDifferenceType {
  @Field(() => planPartEnum)
  part: PlanPart;
  @Field(() => PlanValueType, { nullable: true })
  before: PlanValueType | null;
  @Field(() => PlanValueType, { nullable: true })
  after: PlanValueType | null;
}

export function planDifferenceType({ part, before, after }: PlanDifference): PlanDifferenceType {
  return { part, before: before && valueType(before), after: after && valueType(after) };
}

function valueType({ conditions, ...value }: PlanValue): PlanValueType {
  if (!conditions) return { ...value, conditions: null };
  const { skills, languages, ...said } = conditions;
  return { ...value, conditions: { ...said, skills: [...skills], languages: [...languages] } };
}

@ObjectType('PlanChangeMade', {
  description: 'A change of an event or of one of its needs, from the record.',
})
export class PlanChangeMadeType {
  @Field(() => DateTime)
  at: Date;
  @Field(() => actorKindEnum)
  actorKind: PlanChangeMade['actorKind'];
  @Field(() => String, {
    nullable: true,
    description: 'Null where there was no person, or the name was erased.',
  })
  actor: string | null;
  @Field(() => String, { nullable: true, description: 'Of which need; null where it is the event.' })
  role: string | null;
  @Field(() => [PlanDifferenceType])
  differences: PlanDifferenceType[];
}

export function planChangeMadeType({
  at,
  actorKind,
  actor,
  role,
  differences,
}: PlanChangeMade): PlanChangeMadeType {
  return { at, actorKind, actor, role, differences: differences.map(planDifferenceType) };
}
