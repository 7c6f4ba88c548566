import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActorKind } from './chain.js';
import type { ToldBy } from './decision.js';
import type { EntryKind } from './entry-kind.js';

type Facts = Readonly<Record<string, unknown>>;

/** Read with it, never written: entries are added by `record` alone. */
@Entity('audit_entry')
export class AuditEntryRow {
  @PrimaryColumn('uuid') chain: string;
  @PrimaryColumn('integer') sequence: number;
  @Column('timestamptz') at: Date;
  @Column('text') actor: ActorKind;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId: string | null;
  @Column('text') action: string;
  @Column('text') kind: EntryKind;
  @Column('text', { name: 'subject_type' }) subjectType: string;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('uuid', { name: 'district_id', nullable: true }) districtId: string | null;
  @Column('uuid', { name: 'shared_district_ids', array: true }) sharedDistrictIds: string[];
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column('text', { name: 'told_by', nullable: true }) toldBy: ToldBy | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('json', { nullable: true }) before: Facts | null;
  @Column('json', { nullable: true }) after: Facts | null;
  @Column('uuid', { name: 'about_person_id', nullable: true }) aboutPersonId: string | null;
  @Column('uuid', { name: 'about_contact_id', nullable: true }) aboutContactId: string | null;
  @Column('text', { name: 'actor_digest', nullable: true }) actorDigest: string | null;
  @Column('text', { name: 'personal_digest', nullable: true }) personalDigest: string | null;
  @Column('text', { name: 'key_id' }) keyId: string;
  @Column('text') mac: string;
}
