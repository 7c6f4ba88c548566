import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SmallestChangeType } from './explanation.type.js';
import { MatchRunType } from './run.type.js';
import { MatchReasonType } from './match.type.js';

@ObjectType('GapReason', { description: 'A rule that keeps offers from a need, counted.' })
export class GapReasonType {
  @Field({ description: 'The name of the rule, or `leftIdle`.' })
  code: string;
  @Field(() => Int, { description: 'Offers that it stops.' })
  offers: number;
  @Field(() => Int, { description: 'Offers that nothing else stops.' })
  onlyThis: number;
  @Field(() => [String], { description: 'Skills, languages or conditions that are lacking.' })
  missing: string[];
}

@ObjectType('Gap', { description: 'Why the newest run left a need short; the first reason is what binds.' })
export class GapType {
  @Field(() => Int)
  peopleMissing: number;
  @Field(() => [GapReasonType])
  reasons: GapReasonType[];
  @Field(() => [SmallestChangeType], { description: 'What would bring it people; first what fills it.' })
  smallestChanges: SmallestChangeType[];
}

@ObjectType('Season', { description: 'A conference’s period in numbers of people and of matches.' })
export class SeasonType {
  @Field(() => Int)
  peopleWanted: number;
  @Field(() => Int)
  peopleProposed: number;
  @Field(() => Int)
  peopleApproved: number;
  @Field(() => Int)
  peopleConfirmed: number;
  @Field(() => Int, { description: 'Matches to review.' })
  toReview: number;
  @Field(() => Int, { description: 'Matches waiting for an answer.' })
  waiting: number;
  @Field(() => Int, { description: 'Matches settled.' })
  settled: number;
  @Field(() => Int, { description: 'How long an approval can be undone before its mail goes.' })
  holdSeconds: number;
  @Field(() => MatchRunType, { nullable: true })
  lastRun: MatchRunType | null;
}

@ObjectType('Candidate', { description: 'An offer that could take the need now.' })
export class CandidateType {
  @Field(() => Int)
  fewest: number;
  @Field(() => Int)
  most: number;
  @Field(() => [MatchReasonType])
  reasons: MatchReasonType[];

  offerId: string;
  companyId: string;
}
