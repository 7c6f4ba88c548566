import type { ContributionKind, Language, NeedState, Skill, StaffingNeed, Theme } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('staffing_need')
export class StaffingNeedRow implements StaffingNeed {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'event_day_id' }) eventDayId: string;
  @Column('uuid', { name: 'district_id' }) districtId: string;
  @Column('text', { default: 'HANDS' }) kind: ContributionKind;
  @Column('text') role: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('integer', { name: 'people_wanted' }) peopleWanted: number;
  @Column('integer', { name: 'fewest_people' }) fewestPeople: number;
  /** Written by the database alone, as matches take and give back. */
  @Column({ type: 'integer', name: 'people_taken', default: 0, insert: false, update: false })
  peopleTaken: number;
  @Column('text', { array: true, default: '{}' }) skills: Skill[];
  @Column('text') theme: Theme;
  @Column('integer', { default: 3 }) urgency: number;
  @Column('integer', { name: 'most_offers', default: 10 }) mostOffers: number;
  @Column('timestamptz', { name: 'answer_by' }) answerBy: Date;
  @Column('boolean', { name: 'open_to_ward', default: false }) openToWard: boolean;
  @Column('boolean', { name: 'adults_only', default: false }) adultsOnly: boolean;
  @Column('text', { array: true, default: '{}' }) languages: Language[];
  @Column('boolean', { name: 'backup_required', default: false }) backupRequired: boolean;
  @Column('text', { default: 'OPEN' }) state: NeedState;
  @Column('integer', { name: 'terms_version', default: 1 }) termsVersion: number;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
