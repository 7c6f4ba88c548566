import type { Language } from '@app/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndpointHealth, WebhookFormat, WebhookKind } from './webhook-endpoint.js';

/** A company's own system, or its channel in a chat, which is told what the company is told. */
@Entity('webhook_endpoint')
export class WebhookEndpointRow implements EndpointHealth {
  @PrimaryColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'organisation_id' }) readonly organisationId: string;
  @Column('text') readonly name: string;
  @Column('text') readonly format: WebhookFormat;
  @Column('text') readonly language: Language;
  @Column('text', { array: true }) readonly kinds: WebhookKind[];
  /** Of its address all that is shown. */
  @Column('text') readonly host: string;
  /** The product alone reads these two: a person's transaction may not. */
  @Column('text', { name: 'address_sealed', select: false }) readonly addressSealed: string;
  @Column('text', { name: 'secret_sealed', select: false }) readonly secretSealed: string;
  @Column('uuid', { name: 'created_by', nullable: true }) readonly createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) readonly createdAt: Date;
  @Column('integer') readonly failures: number;
  @Column('integer') readonly gone: number;
  @Column('timestamptz', { name: 'gone_since', nullable: true }) readonly goneSince: Date | null;
  @Column('text', { name: 'last_failure', nullable: true }) readonly lastFailure: string | null;
  @Column('timestamptz', { name: 'last_failed_at', nullable: true }) readonly lastFailedAt: Date | null;
  @Column('timestamptz', { name: 'last_delivered_at', nullable: true }) readonly lastDeliveredAt: Date | null;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) readonly disabledAt: Date | null;
  @Column('text', { name: 'disabled_because', nullable: true }) readonly disabledBecause:
    'GONE' | 'BY_HAND' | null;
}
