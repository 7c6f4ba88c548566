import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Passkey } from './passkeys.js';

@Entity('passkey')
export class PasskeyRow implements Passkey {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  /** Base64url, as browsers give it. */
  @Column('text', { name: 'credential_id' })
  credentialId: string;
  /** COSE. */
  @Column('bytea', { name: 'public_key' })
  publicKey: Buffer;
  @Column('bigint', { transformer: { from: Number, to: (value: number) => value } })
  counter: number;
  @Column('text', { array: true })
  transports: string[];
  @Column('boolean', { name: 'backup_eligible' })
  backupEligible: boolean;
  @Column('boolean', { name: 'backed_up' })
  backedUp: boolean;
  @Column('text')
  name: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
