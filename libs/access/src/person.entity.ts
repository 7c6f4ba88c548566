import type { Language, Role } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('person')
export class PersonRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'ward_id' })
  wardId: string;
  @Column('text')
  name: string;
  @Column('text')
  email: string;
  /** Argon2id. Null for who has never chosen a password, and cannot sign in. */
  @Column('text', { name: 'password_hash', nullable: true, select: false })
  passwordHash?: string | null;
  @Column('text')
  language: Language;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
  /** Since when nothing but the id is left of the person. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;
}

/** What a person may be, first and last day included. */
@Entity('role_grant')
export class RoleGrantRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text')
  role: Role;
  @Column('uuid', { name: 'district_id', nullable: true })
  districtId: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;
  @Column('date', { name: 'starts_on' })
  startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;
}
