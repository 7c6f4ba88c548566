import type { RunState } from '@app/matches';
import { runStates } from '@app/matches';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';

export const runStateEnum = enumOf('RunState', runStates);

@ObjectType('RunProgress')
export class RunProgressType {
  @Field(() => Float, { description: '0 to 1, of the effort asked for.' })
  share: number;
  @Field(() => Int)
  peoplePlanned: number;
  @Field(() => Float)
  seconds: number;
}

@ObjectType('AssociationCoverage')
export class AssociationCoverageType {
  @Field()
  associationName: string;
  @Field(() => Int)
  filled: number;
  @Field(() => Int)
  wanted: number;
}

@ObjectType('BrokenRule', {
  description: 'A decided match that a rule would refuse today: reported, never repaired.',
})
export class BrokenRuleType {
  @Field(() => ID)
  matchId: string;
  @Field()
  code: string;
}

@ObjectType('RunResult')
export class RunResultType {
  @Field(() => Int)
  needs: number;
  @Field(() => Int)
  offers: number;
  @Field(() => Int)
  peopleWanted: number;
  @Field(() => Int, { description: 'People of matches decided before the run.' })
  peopleHeld: number;
  @Field(() => Int)
  peoplePlanned: number;
  @Field(() => Int)
  proposals: number;
  @Field(() => Int)
  needsShort: number;
  @Field(() => Float)
  seconds: number;
  @Field(() => [BrokenRuleType])
  brokenRules: BrokenRuleType[];
  @Field(() => AssociationCoverageType, {
    nullable: true,
    description: 'The association that is served worst.',
  })
  worstAssociation: AssociationCoverageType | null;
}

@ObjectType('MatchRun', { description: 'One run of the matcher over a conference and a period.' })
export class MatchRunType {
  @Field(() => ID)
  id: string;
  @Field(() => CalendarDate)
  periodFrom: string;
  @Field(() => CalendarDate)
  periodTo: string;
  @Field(() => runStateEnum)
  state: RunState;
  @Field(() => RunProgressType, { nullable: true })
  progress: RunProgressType | null;
  @Field(() => RunResultType, { nullable: true })
  result: RunResultType | null;
  @Field(() => DateTime)
  requestedAt: Date;
  @Field(() => DateTime, { nullable: true })
  finishedAt: Date | null;

  districtId: string;
}

@ObjectType()
export class MatchRunConnection extends connectionOf(MatchRunType, 'MatchRun') {}

@InputType()
export class StartMatchRunInput {
  @Field(() => ID)
  districtId: string;
  @Field(() => CalendarDate)
  periodFrom: string;
  @Field(() => CalendarDate)
  periodTo: string;
  @Field(() => Float, { nullable: true, description: 'How much work to do; 4 if not given.' })
  effort?: number | null;
  @Field(() => Int, { nullable: true })
  seed?: number | null;
}
