import type { Conference } from '@app/domain';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity('conference')
export class ConferenceRow implements Conference {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'district_id' })
  districtId: string;
  @Column('text')
  name: string;
  @Column('text', { name: 'name_en' })
  nameEn: string;
}

/** A company's membership, first and last day included. */
@Entity('conference_member')
export class ConferenceMemberRow {
  @PrimaryColumn('uuid', { name: 'conference_id' })
  conferenceId: string;
  @PrimaryColumn('uuid', { name: 'company_id' })
  companyId: string;
  @Column('date')
  since: string;
  @Column('date', { nullable: true })
  until: string | null;
}
