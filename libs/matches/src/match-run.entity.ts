import type { Assignment, NeedGapReason, Problem } from '@app/matching';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type {
  DialPoint,
  GapChange,
  Repeated,
  RunExplanation,
  RunKind,
  RunParameters,
  RunProgress,
  RunResult,
  RunState,
} from './match-run.js';

@Entity('match_run')
export class MatchRunRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'district_id' })
  districtId: string;
  @Column('date', { name: 'period_from' })
  periodFrom: string;
  @Column('date', { name: 'period_to' })
  periodTo: string;
  @Column('text')
  state: RunState;
  @Column('jsonb')
  parameters: RunParameters;
  @Column('text', { default: 'PLAN' })
  kind: RunKind;
  /** The run that a run of another kind asks about. */
  @Column('uuid', { name: 'of_run_id', nullable: true })
  ofRunId: string | null;
  /** What was solved, the plan as it was solved and its proof: large, and read only where asked for. */
  @Column('jsonb', { nullable: true, select: false })
  inputs?: Problem | null;
  @Column('jsonb', { nullable: true, select: false })
  assignments?: readonly Assignment[] | null;
  @Column('jsonb', { nullable: true, select: false })
  certificate?: unknown;
  @Column('jsonb', { nullable: true })
  progress: RunProgress | null;
  @Column('jsonb', { nullable: true })
  result: RunResult | null;
  /** What could be held against the plan, and who leads each crew. */
  @Column('jsonb', { nullable: true, select: false })
  explanation?: RunExplanation | null;
  @Column('jsonb', { nullable: true })
  dial: readonly DialPoint[] | null;
  @Column('jsonb', { nullable: true })
  repeated: Repeated | null;
  @Column('text', { nullable: true })
  failure: string | null;
  @Column('bool', { name: 'stop_requested' })
  stopRequested: boolean;
  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;
  @Column('timestamptz', { name: 'heartbeat_at', nullable: true })
  heartbeatAt: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}

/** A need that a run left short, and why. */
@Entity('run_gap')
export class RunGapRow {
  @PrimaryColumn('uuid', { name: 'run_id' })
  runId: string;
  @PrimaryColumn('uuid', { name: 'need_id' })
  needId: string;
  @Column('int', { name: 'people_missing' })
  peopleMissing: number;
  @Column('jsonb')
  reasons: readonly NeedGapReason[];
  /** The smallest changes that would bring it people, each solved with that change. */
  @Column('jsonb', { default: [] })
  changes: readonly GapChange[];
}
