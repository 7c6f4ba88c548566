import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartnerOperation, TokenTerm } from './partner-token.js';

@Entity('partner_token')
export class PartnerTokenRow implements TokenTerm {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'ward_id' })
  wardId: string;
  @Column('text', { name: 'partner_name' })
  partnerName: string;
  @Column('text')
  purpose: string;
  @Column('uuid', { name: 'district_ids', array: true })
  districtIds: string[];
  @Column('text', { array: true })
  operations: PartnerOperation[];
  /** SHA-256 of the token, hex. */
  @Column('text', { name: 'token_hash', select: false })
  tokenHash: string;
  @Column('date', { name: 'starts_on' })
  startsOn: string;
  @Column('date', { name: 'ends_on' })
  endsOn: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
