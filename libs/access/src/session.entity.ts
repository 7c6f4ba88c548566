import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Session, SignInWay } from './session.js';

@Entity('session')
export class SessionRow implements Session {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  /** Of the token only its hash is kept: who reads the table cannot sign in with it. */
  @Column('text', { name: 'token_hash' })
  tokenHash: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text')
  how: SignInWay;
  /** The browser's own words; shown as a device, never trusted. */
  @Column('text', { name: 'user_agent', nullable: true })
  userAgent: string | null;
  /** Network address at signing in. */
  @Column('text', { nullable: true })
  address: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
