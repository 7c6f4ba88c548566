import type { AssociationKind, Contact, Language, Organisation, Theme } from '@app/domain';
import {
  Column,
  Entity,
  JoinColumn,
  OneToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';

@Entity('organisation')
export class OrganisationRow implements Organisation {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'ward_id' })
  wardId: string;
  @Column('text')
  name: string;
  @Column('text')
  kana: string;
  @Column('text', { name: 'name_en', nullable: true })
  nameEn: string | null;
  @Column('text', { name: 'corporate_number', nullable: true })
  corporateNumber: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

/** The role of a company that an organisation has. */
@Entity('company')
export class CompanyRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId: string;
  @Column('text')
  industry: string;
  @Column('text', { array: true })
  themes: Theme[];
  @OneToOne(() => OrganisationRow)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<OrganisationRow>;
}

/** The role of an association that an organisation has. */
@Entity('association')
export class AssociationRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId: string;
  @Column('uuid', { name: 'district_id' })
  districtId: string;
  @Column('text')
  kind: AssociationKind;
  @OneToOne(() => OrganisationRow)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<OrganisationRow>;
}

/** Where an organisation is, or where its people come from. */
@Entity('site')
export class SiteRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;
  @Column('text')
  name: string;
  @Column('text')
  address: string;
  @Column('float8')
  lat: number;
  @Column('float8')
  lng: number;
}

@Entity('contact')
export class ContactRow implements Contact {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;
  @Column('text', { nullable: true })
  department: string | null;
  @Column('text')
  name: string;
  @Column('text', { nullable: true })
  email: string | null;
  @Column('text', { nullable: true })
  phone: string | null;
  @Column('text')
  language: Language;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
