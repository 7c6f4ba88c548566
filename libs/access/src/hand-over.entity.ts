import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { HandOver } from './hand-over.js';

/** Desks that pass from one person to another on a day, as one decision. */
@Entity('hand_over')
export class HandOverRow implements HandOver {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'ward_id' })
  wardId: string;
  @Column('uuid', { name: 'from_person_id' })
  fromPersonId: string;
  @Column('uuid', { name: 'to_person_id' })
  toPersonId: string;
  @Column('date', { name: 'on_date' })
  onDate: string;
  @Column('text', { nullable: true })
  note: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;
}

/** One desk of it: the grant that ends, with the end that it had before, and the one that begins. */
@Entity('hand_over_grant')
export class HandOverGrantRow {
  @PrimaryColumn('uuid', { name: 'hand_over_id' })
  handOverId: string;
  @PrimaryColumn('uuid', { name: 'ended_grant_id' })
  endedGrantId: string;
  @Column('date', { name: 'ended_before', nullable: true })
  endedBefore: string | null;
  @Column('uuid', { name: 'started_grant_id' })
  startedGrantId: string;
}
