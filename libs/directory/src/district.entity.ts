import type { District, Town, Ward } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('ward')
export class WardRow implements Ward {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('text')
  code: string;
  @Column('text')
  name: string;
  @Column('text', { name: 'name_en' })
  nameEn: string;
  /** Whether officials need a code of their telephone beside the password. */
  @Column('boolean', { name: 'second_factor_required', default: false })
  secondFactorRequired: boolean;
}

@Entity('district')
export class DistrictRow implements District {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'ward_id' })
  wardId: string;
  @Column('text')
  key: string;
  @Column('text')
  name: string;
  @Column('text', { name: 'name_en' })
  nameEn: string;
  @Column('text', { name: 'office_name' })
  officeName: string;
  @Column('text', { name: 'office_name_en' })
  officeNameEn: string;
  @Column('text', { name: 'office_section' })
  officeSection: string;
  @Column('text', { name: 'office_phone' })
  officePhone: string;
}

@Entity('town')
export class TownRow implements Town {
  @PrimaryGeneratedColumn('uuid')
  id: string;
  @Column('uuid', { name: 'district_id' })
  districtId: string;
  @Column('text')
  name: string;
  @Column('text')
  kana: string;
  @Column('text')
  postcode: string;
  @Column('float8')
  lat: number;
  @Column('float8')
  lng: number;
}
