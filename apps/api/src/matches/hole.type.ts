import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { MatchType } from './match.type.js';
import { PairDifferenceType } from './plan.type.js';

@ObjectType('Hole', {
  description: 'A need that a company stepped back from, and that has fewer people than it asks for.',
})
export class HoleType {
  @Field(() => Int, { description: 'Proposals counted as if they came.' })
  peopleMissing: number;

  needId: string;
  matchId: string;
}

@ObjectType('HoleFilled')
export class HoleFilledType {
  @Field(() => [MatchType], { description: 'What is now proposed for it; empty where nobody can.' })
  matches: MatchType[];
  @Field(() => [PairDifferenceType], {
    description: 'What became of other proposals for it; never of what was pinned or promised.',
  })
  moved: PairDifferenceType[];
  @Field(() => Int)
  peopleMissing: number;

  needId: string;
}
export const FillHoleResult = resultOf('FillHoleResult', HoleFilledType);
