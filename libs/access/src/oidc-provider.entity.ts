import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Where the people of a company or of the ward sign in with their organisation's account (OpenID Connect). */
@Entity('identity_provider')
export class IdentityProviderRow {
  /** The company's id, or the ward's. */
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'ward_id' })
  wardId: string;
  /** Null for the ward's own. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;
  @Column('text')
  issuer: string;
  @Column('text', { name: 'client_id' })
  clientId: string;
  /** The product alone reads it: a person's transaction may not. */
  @Column('text', { name: 'client_secret_sealed', select: false })
  clientSecretSealed: string;
  @Column('boolean')
  enabled: boolean;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}

/** An account at an identity provider that is a person's. Known by issuer and subject, never by a mail address. */
@Entity('federated_identity')
export class FederatedIdentityRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('uuid', { name: 'provider_id' })
  providerId: string;
  @Column('text')
  issuer: string;
  @Column('text')
  subject: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
