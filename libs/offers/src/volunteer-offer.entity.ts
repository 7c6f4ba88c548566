import type { ToldBy } from '@app/audit';
import type {
  ContributionKind,
  Language,
  OfferState,
  ParticipationBasis,
  Skill,
  Theme,
  VolunteerOffer,
} from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('volunteer_offer')
export class VolunteerOfferRow implements VolunteerOffer {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'company_id' }) companyId: string;
  @Column('text', { default: 'HANDS' }) kind: ContributionKind;
  @Column('integer') people: number;
  @Column('integer', { name: 'smallest_group', default: 1 }) smallestGroup: number;
  @Column('integer', { name: 'most_events' }) mostEvents: number;
  @Column('integer', { name: 'most_person_turns', nullable: true }) mostPersonTurns: number | null;
  @Column('integer', { name: 'most_people_per_need', nullable: true }) mostPeoplePerNeed: number | null;
  @Column('integer', { name: 'lead_days', default: 0 }) leadDays: number;
  @Column('text', { array: true, default: '{}' }) skills: Skill[];
  @Column('text', { array: true, default: '{}' }) themes: Theme[];
  @Column('uuid', { name: 'district_ids', array: true }) districtIds: string[];
  @Column('text', { array: true, default: '{ja}' }) languages: Language[];
  @Column('boolean', { name: 'adults_only', default: true }) adultsOnly: boolean;
  @Column('text', { name: 'participation_basis' }) participationBasis: ParticipationBasis;
  @Column('boolean', { name: 'seeks_new', default: false }) seeksNew: boolean;
  @Column('double precision', { nullable: true }) lat: number | null;
  @Column('double precision', { nullable: true }) lng: number | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { default: 'OPEN' }) state: OfferState;
  @Column('integer', { name: 'terms_version', default: 1 }) termsVersion: number;
  /** How it reached the office that entered it; null where the company did so itself. */
  @Column('text', { name: 'told_by', nullable: true }) toldBy: ToldBy | null;
  /** The list that it came from. */
  @Column('uuid', { name: 'import_id', nullable: true }) importId: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
