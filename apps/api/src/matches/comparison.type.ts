import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CoverageDifferenceType, PairDifferenceType, PlanTotalsType } from './plan.type.js';
import { MatchRunType } from './run.type.js';

@ObjectType('RunComparison', { description: 'Two runs side by side, their plans as they were solved.' })
export class RunComparisonType {
  @Field(() => MatchRunType)
  first: MatchRunType;
  @Field(() => MatchRunType)
  second: MatchRunType;
  @Field(() => PlanTotalsType)
  before: PlanTotalsType;
  @Field(() => PlanTotalsType)
  after: PlanTotalsType;
  @Field(() => Int, { description: 'Pairs with the same people in both.' })
  samePairs: number;
  @Field(() => [PairDifferenceType], { description: 'By the day of the need.' })
  changes: PairDifferenceType[];
  @Field(() => [CoverageDifferenceType], { description: 'Those that lose most first.' })
  coverage: CoverageDifferenceType[];
}

@ObjectType('WhatIfAnswer', {
  description: 'What today’s proposals would become. Nothing is stored, and nobody is told.',
})
export class WhatIfAnswerType {
  @Field(() => PlanTotalsType)
  before: PlanTotalsType;
  @Field(() => PlanTotalsType)
  after: PlanTotalsType;
  @Field(() => Int, { description: 'Pairs that stay as they are.' })
  samePairs: number;
  @Field(() => [PairDifferenceType], { description: 'By the day of the need. A new offer has the id NEW.' })
  changes: PairDifferenceType[];
  @Field(() => [CoverageDifferenceType], { description: 'Those that lose most first.' })
  coverage: CoverageDifferenceType[];
}
