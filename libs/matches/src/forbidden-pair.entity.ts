import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A pair that a coordinator doesn't want proposed, with the reason, until somebody lifts that. */
@Entity('forbidden_pair')
export class ForbiddenPairRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'district_id' })
  districtId: string;
  @Column('uuid', { name: 'need_id' })
  needId: string;
  @Column('uuid', { name: 'offer_id' })
  offerId: string;
  @Column('text')
  reason: string;
  @Column('timestamptz', { name: 'forbidden_at', default: () => 'now()' })
  forbiddenAt: Date;
  @Column('uuid', { name: 'forbidden_by', nullable: true })
  forbiddenBy: string | null;
  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt: Date | null;
  @Column('uuid', { name: 'lifted_by', nullable: true })
  liftedBy: string | null;
}
