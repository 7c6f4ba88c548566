import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountLinkPurpose } from './account-link.js';

/** A single-use link of a mail. Its token is made from the id when the mail is written; here is only the hash. */
@Entity('account_link')
export class AccountLinkRow {
  @PrimaryColumn('uuid')
  id: string;
  @Column('text')
  purpose: AccountLinkPurpose;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text', { name: 'token_hash' })
  tokenHash: string;
  /** The new address that the link confirms. */
  @Column('text', { nullable: true })
  email: string | null;
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
  /** A newer one of its kind took its place. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
