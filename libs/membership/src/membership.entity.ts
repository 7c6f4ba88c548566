import type { Language, Theme } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ApplicationOrigin, CompanySize, RequestState } from './application.js';

/** A company that asks to join, or is invited, as it described itself. */
@Entity('membership_application')
export class MembershipApplicationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'ward_id' })
  wardId: string;
  @Column('text')
  origin: ApplicationOrigin;
  /** Of the token in its mail only the hash is kept. */
  @Column('text', { name: 'token_hash', select: false })
  tokenHash?: string;
  @Column('text')
  language: Language;
  @Column('text')
  name: string;
  @Column('text', { nullable: true })
  kana: string | null;
  @Column('text', { name: 'corporate_number' })
  corporateNumber: string;
  @Column('text', { nullable: true })
  industry: string | null;
  @Column('text', { nullable: true })
  size: CompanySize | null;
  @Column('text', { array: true })
  themes: Theme[];
  @Column('text', { name: 'contact_department', nullable: true })
  contactDepartment: string | null;
  @Column('text', { name: 'contact_name', nullable: true })
  contactName: string | null;
  @Column('text', { name: 'contact_email' })
  contactEmail: string;
  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone: string | null;
  @Column('text', { nullable: true })
  message: string | null;
  @Column('date', { name: 'declared_on', nullable: true })
  declaredOn: string | null;
  @Column('text', { name: 'declaration_version', nullable: true })
  declarationVersion: string | null;
  @Column('text', { name: 'signer_name', nullable: true })
  signerName: string | null;
  @Column('text', { name: 'signer_title', nullable: true })
  signerTitle: string | null;
  @Column('uuid', { name: 'company_id', nullable: true })
  companyId: string | null;
  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy: string | null;
  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' })
  askedAt: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}

/** The same for each conference: every one decides for itself. */
@Entity('membership_request')
export class MembershipRequestRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'application_id' })
  applicationId: string;
  @Column('uuid', { name: 'conference_id' })
  conferenceId: string;
  @Column('text')
  state: RequestState;
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;
  @Column('text', { nullable: true })
  reason: string | null;
}

/** What a company declared, with which text, by whom, and until when it holds. */
@Entity('declaration')
export class DeclarationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'company_id' })
  companyId: string;
  @Column('text', { name: 'text_version' })
  textVersion: string;
  @Column('text', { array: true })
  topics: string[];
  @Column('date', { name: 'declared_on' })
  declaredOn: string;
  @Column('date', { name: 'valid_until' })
  validUntil: string;
  @Column('text', { name: 'signer_name' })
  signerName: string;
  @Column('text', { name: 'signer_title', nullable: true })
  signerTitle: string | null;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;
  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
