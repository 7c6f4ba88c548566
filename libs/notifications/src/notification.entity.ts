import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@app/domain';
import type { FailureClass } from './delivery/failure-class.js';
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
  /** 0: somebody waits for it at the screen, and it goes before all else of its tenant. */
  @Column('smallint') readonly priority: number;
  @Column('integer') readonly attempts: number;
  @Column('timestamptz', { name: 'first_tried_at', nullable: true }) readonly firstTriedAt: Date | null;
  @Column('timestamptz', { name: 'next_at' }) readonly nextAt: Date;
  @Column('timestamptz', { name: 'claimed_until', nullable: true }) readonly claimedUntil: Date | null;
  /** The worker that is sending it. */
  @Column('uuid', { name: 'claimed_by', nullable: true }) readonly claimedBy: string | null;
  /** Since when nobody has answered for a claim that ran out. */
  @Column('timestamptz', { name: 'questioned_at', nullable: true }) readonly questionedAt: Date | null;
  /** How often it was found half sent after a crash: so often it may have gone once more, under the same Message-ID. */
  @Column('integer', { name: 'found_sending' }) readonly foundSending: number;
  /** The digest that it goes out with. */
  @Column('uuid', { name: 'carried_by', nullable: true }) readonly carriedBy: string | null;
  /** Of which row this is one more, sent by hand, and who had it sent. */
  @Column('uuid', { name: 'again_of', nullable: true }) readonly againOf: string | null;
  @Column('uuid', { name: 'requested_by', nullable: true }) readonly requestedBy: string | null;
  /** Who told it by telephone or on paper. */
  @Column('uuid', { name: 'done_by', nullable: true }) readonly doneBy: string | null;
  @Column('text', { name: 'done_note', nullable: true }) readonly doneNote: string | null;
  /** How many changes one message tells. */
  @Column('integer', { name: 'change_count' }) readonly changeCount: number;
  /** Where a company's own system hears of it. */
  @Column('uuid', { name: 'endpoint_id', nullable: true }) readonly endpointId: string | null;
  @Column('text', { name: 'message_id' }) readonly messageId: string;
  @Column('text', { nullable: true }) readonly subject: string | null;
  @Column('text', { nullable: true }) readonly failure: string | null;
  /** Of the last failed try: what it says of the address, the server or the message. */
  @Column('text', { name: 'failure_class', nullable: true }) readonly failureClass: FailureClass | null;
  @Column('timestamptz', { name: 'created_at' }) readonly createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) readonly sentAt: Date | null;
}
