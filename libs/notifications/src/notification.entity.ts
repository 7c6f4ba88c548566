import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@app/domain';
import type { NotificationChannel, NotificationKind, NotificationState } from './notification.js';

/** One message to one person about one thing, and what became of it. The queue is only its bell. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid') readonly id: string;
  @Column('text', { name: 'dedupe_key' }) readonly dedupeKey: string;
  @Column('text') readonly kind: NotificationKind;
  @Column('text') readonly channel: NotificationChannel;
  @Column('uuid', { name: 'district_id', nullable: true }) readonly districtId: string | null;
  /** Only where there is no district. */
  @Column('uuid', { name: 'ward_id', nullable: true }) readonly wardId: string | null;
  @Column('uuid', { name: 'match_id', nullable: true }) readonly matchId: string | null;
  @Column('uuid', { name: 'need_id', nullable: true }) readonly needId: string | null;
  @Column('uuid', { name: 'event_day_id', nullable: true }) readonly eventDayId: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) readonly organisationId: string | null;
  @Column('uuid', { name: 'contact_id', nullable: true }) readonly contactId: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) readonly personId: string | null;
  @Column('text', { name: 'recipient_name' }) readonly recipientName: string;
  @Column('text', { name: 'recipient_address', nullable: true }) readonly recipientAddress: string | null;
  @Column('text') readonly language: Language;
  @Column('jsonb') readonly facts: unknown;
  @Column('text') readonly state: NotificationState;
  @Column('integer') readonly attempts: number;
  @Column('timestamptz', { name: 'next_at' }) readonly nextAt: Date;
  @Column('timestamptz', { name: 'claimed_until', nullable: true }) readonly claimedUntil: Date | null;
  @Column('text', { name: 'message_id' }) readonly messageId: string;
  @Column('text', { nullable: true }) readonly subject: string | null;
  @Column('text', { nullable: true }) readonly failure: string | null;
  @Column('timestamptz', { name: 'created_at' }) readonly createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) readonly sentAt: Date | null;
}
