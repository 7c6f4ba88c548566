import type { CommunityEvent, Theme } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('community_event')
export class CommunityEventRow implements CommunityEvent {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'district_id' }) districtId: string;
  @Column('uuid', { name: 'association_id', nullable: true }) associationId: string | null;
  @Column('text') title: string;
  @Column('text', { name: 'title_kana', nullable: true }) titleKana: string | null;
  @Column('text', { nullable: true }) description: string | null;
  /** The organiser as a file named it, where it is no association that we know. */
  @Column('text', { name: 'organiser_text', nullable: true }) organiserText: string | null;
  @Column('text') theme: Theme;
  @Column('text', { name: 'venue_name', nullable: true }) venueName: string | null;
  @Column('text', { name: 'venue_address', nullable: true }) venueAddress: string | null;
  @Column('double precision', { nullable: true }) lat: number | null;
  @Column('double precision', { nullable: true }) lng: number | null;
  @Column('text', { name: 'meeting_place', nullable: true }) meetingPlace: string | null;
  @Column('text', { name: 'things_to_bring', nullable: true }) thingsToBring: string | null;
  @Column('text', { nullable: true }) clothing: string | null;
  @Column('text', { name: 'rain_plan', nullable: true }) rainPlan: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('uuid', { name: 'import_id', nullable: true }) importId: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Column({
    type: 'text',
    name: 'search_text',
    select: false,
    insert: false,
    update: false,
    generatedType: 'STORED',
    asExpression: `ja_norm(title || ' ' || coalesce(title_kana, '') || ' ' || coalesce(venue_name, ''))`,
  })
  searchText: string;
}
