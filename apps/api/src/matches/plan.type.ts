import { pairChanges, type PairChange } from '@app/matches';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';

export const pairChangeEnum = enumOf('PairChange', pairChanges);

@ObjectType('PlanTotals', { description: 'A plan in numbers, as two plans are laid side by side.' })
export class PlanTotalsType {
  @Field(() => Int)
  peopleWanted: number;
  @Field(() => Int, { description: 'People of matches that were decided before.' })
  peopleHeld: number;
  @Field(() => Int, { description: 'People of the plan’s new matches.' })
  peoplePlanned: number;
  @Field(() => Int, {
    description: 'New matches; in a comparison of two plans those decided before with them.',
  })
  matches: number;
  @Field(() => Int, { description: 'Of these matches.' })
  companies: number;
  @Field(() => Int)
  needsShort: number;
  @Field(() => Float, {
    nullable: true,
    description: 'How much of what it asks for the association gets that is served worst, in percent.',
  })
  worstPercent: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Likewise of the association at the tenth percentile.',
  })
  tenthPercent: number | null;
  @Field(() => Float, { description: 'Points.' })
  objective: number;
  @Field(() => Float, {
    nullable: true,
    description: 'No plan can have more points; null where no bound was made.',
  })
  upper: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'How far the plan can be from the best at the most, in percent; 0: proven best.',
  })
  gapPercent: number | null;
}

@ObjectType('PairDifference', { description: 'A pair of which two plans say different things.' })
export class PairDifferenceType {
  @Field(() => pairChangeEnum)
  kind: PairChange;
  @Field(() => ID)
  offerId: string;
  @Field(() => Int)
  peopleBefore: number;
  @Field(() => Int)
  peopleAfter: number;

  needId: string;
  companyId: string;
}

@ObjectType('CoverageDifference', { description: 'An association that two plans serve differently.' })
export class CoverageDifferenceType {
  @Field()
  associationName: string;
  @Field(() => Int)
  wantedBefore: number;
  @Field(() => Int)
  filledBefore: number;
  @Field(() => Int)
  wantedAfter: number;
  @Field(() => Int)
  filledAfter: number;
}
