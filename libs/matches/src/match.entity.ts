import type { Match, MatchState, ParticipationBasis } from '@app/domain';
import type { MatchReason } from '@app/matching';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const matchOrigins = ['RUN', 'HAND'] as const;
export type MatchOrigin = (typeof matchOrigins)[number];

export const answerPaths = ['APP', 'LINK', 'TELEPHONE'] as const;
/** How the company's answer came. */
export type AnswerPath = (typeof answerPaths)[number];

@Entity('match')
export class MatchRow implements Match {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'need_id' })
  needId: string;
  @Column('uuid', { name: 'offer_id' })
  offerId: string;
  @Column('uuid', { name: 'company_id' })
  companyId: string;
  @Column('uuid', { name: 'district_id' })
  districtId: string;
  @Column('uuid', { name: 'run_id', nullable: true })
  runId: string | null;
  @Column('text')
  origin: MatchOrigin;
  @Column('int')
  people: number;
  /** As proposed, once somebody approved another number: what an undo goes back to. */
  @Column('int', { name: 'proposed_people', nullable: true })
  proposedPeople: number | null;
  @Column('text')
  state: MatchState;
  @Column('bool')
  pinned: boolean;
  /** Whether its people hold the need's backup date too. */
  @Column('bool', { name: 'holds_backup' })
  holdsBackup: boolean;
  /** The need's slot, copied by the database so that it can guard the offer's people at once. */
  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
  @Column('jsonb')
  reasons: readonly MatchReason[];
  @Column('int', { name: 'need_terms' })
  needTerms: number;
  @Column('int', { name: 'offer_terms' })
  offerTerms: number;
  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt: Date | null;
  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy: string | null;
  /** When the company is asked: until then an approval can be undone without its knowing. */
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt: Date | null;
  @Column('timestamptz', { name: 'answer_due', nullable: true })
  answerDue: Date | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
  @Column('text', { name: 'answered_through', nullable: true })
  answeredThrough: AnswerPath | null;
  @Column('text', { name: 'participation_basis', nullable: true })
  participationBasis: ParticipationBasis | null;
  @Column('text', { nullable: true })
  consultation: string | null;
  @Column('timestamptz', { name: 'consulted_at', nullable: true })
  consultedAt: Date | null;
  @Column('int', { name: 'people_came', nullable: true })
  peopleCame: number | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy: string | null;
  @Column('text', { name: 'closed_reason', nullable: true })
  closedReason: string | null;
  /** When a coordinator allowed this turned-down pair to be proposed again. */
  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt: Date | null;
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
