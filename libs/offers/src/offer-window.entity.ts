import type { OfferWindow } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('offer_window')
export class OfferWindowRow implements OfferWindow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'offer_id' }) offerId: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
}
