import type { DateCertainty, EventDay, EventState, PeriodMeaning } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Dates are calendar dates in Japan, as text; times `HH:MM`. */
@Entity('event_day')
export class EventDayRow implements EventDay {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'event_id' }) eventId: string;
  @Column('text') certainty: DateCertainty;
  @Column('date', { nullable: true }) date: string | null;
  @Column('date', { name: 'period_from', nullable: true }) periodFrom: string | null;
  @Column('date', { name: 'period_to', nullable: true }) periodTo: string | null;
  @Column('text', { name: 'period_meaning', nullable: true }) periodMeaning: PeriodMeaning | null;
  @Column('text', { name: 'start_time', nullable: true }) startTime: string | null;
  @Column('text', { name: 'end_time', nullable: true }) endTime: string | null;
  @Column('date', { name: 'backup_date', nullable: true }) backupDate: string | null;
  @Column('text', { name: 'date_text', nullable: true }) dateText: string | null;
  @Column('text', { default: 'PLANNED' }) state: EventState;
  @Column('text', { name: 'called_off_reason', nullable: true }) calledOffReason: string | null;
}
