import { runKinds, runLevels, runStates, type RunKind, type RunLevel, type RunState } from '@app/matches';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';
import { PlanTotalsType } from './plan.type.js';

export const runStateEnum = enumOf('RunState', runStates);
export const runKindEnum = enumOf('RunKind', runKinds);
export const runLevelEnum = enumOf('RunLevel', runLevels);

@ObjectType('RunProgress')
export class RunProgressType {
  @Field(() => Float, { description: '0 to 1, of the effort asked for.' })
  share: number;
  @Field(() => Int)
  peoplePlanned: number;
  @Field(() => Float, { nullable: true, description: 'Points of the best plan so far.' })
  objective: number | null;
  @Field(() => Float, { nullable: true, description: 'No plan can have more points.' })
  upper: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'How far the best plan so far can be from the best at the most, in percent.',
  })
  gapPercent: number | null;
  @Field(() => Float)
  seconds: number;
}

@ObjectType('DialPoint', { description: 'The plan with the points for fairness counted so many times.' })
export class DialPointType {
  @Field(() => Float)
  times: number;
  @Field(() => PlanTotalsType)
  totals: PlanTotalsType;
  @Field(() => Float)
  seconds: number;
}

@ObjectType('RunRepeated', { description: 'Whether the plan that was made again is the one that was kept.' })
export class RunRepeatedType {
  @Field()
  samePlan: boolean;
  @Field()
  sameBound: boolean;
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
  @Field(() => PlanTotalsType, {
    nullable: true,
    description: 'The plan as it was solved; null for runs of earlier versions.',
  })
  totals: PlanTotalsType | null;
}

@ObjectType('MatchRun', { description: 'One run of the matcher over a conference and a period.' })
export class MatchRunType {
  @Field(() => ID)
  id: string;
  @Field(() => runKindEnum, {
    description: 'PLAN proposes; DIAL and REPEAT ask about another run and propose nothing.',
  })
  kind: RunKind;
  @Field(() => runLevelEnum, { nullable: true, description: 'Null for an effort of its own.' })
  level: RunLevel | null;
  @Field(() => Float)
  effort: number;
  @Field(() => Int)
  seed: number;
  @Field(() => Float, { description: 'What the points for fairness were multiplied by.' })
  fairnessTimes: number;
  @Field({ description: 'Whether the proposals of the day were kept where it cost little.' })
  leastChange: boolean;
  @Field(() => [DialPointType], { description: 'Of a DIAL: the curve so far.' })
  dial: DialPointType[];
  @Field(() => RunRepeatedType, { nullable: true, description: 'Of a REPEAT that is done.' })
  repeated: RunRepeatedType | null;
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
  @Field(() => runLevelEnum, { nullable: true, description: 'USUAL if nothing is given.' })
  level?: RunLevel | null;
  @Field(() => Float, { nullable: true, description: 'How much work to do, in place of a level.' })
  effort?: number | null;
  @Field(() => Int, { nullable: true })
  seed?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What the points for fairness are multiplied by, 0 to 8; 1 if not given.',
  })
  fairnessTimes?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Keeps today’s proposals where changing them gains little.',
  })
  leastChange?: boolean | null;
}
