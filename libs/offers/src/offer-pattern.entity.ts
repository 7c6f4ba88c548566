import type { HolidayRule, WeeklyPattern } from '@app/domain';
import { Column, Entity, PrimaryGeneratedColumn, type ValueTransformer } from 'typeorm';

/** Of a list of dates the driver makes local midnights; what is meant are the days themselves. */
const calendarDates: ValueTransformer = {
  to: (dates: readonly string[]) => dates,
  from: (dates: readonly Date[]) => dates.map(calendarDate),
};

function calendarDate(midnight: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${midnight.getFullYear()}-${twoDigits(midnight.getMonth() + 1)}-${twoDigits(midnight.getDate())}`;
}

@Entity('offer_pattern')
export class OfferPatternRow implements WeeklyPattern {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'offer_id' }) offerId: string;
  @Column('integer', { array: true }) weekdays: number[];
  @Column('text', { name: 'from_time' }) fromTime: string;
  @Column('text', { name: 'to_time' }) toTime: string;
  @Column('date', { name: 'first_day' }) firstDay: string;
  @Column('date', { name: 'last_day' }) lastDay: string;
  @Column('text', { default: 'AS_WEEKDAY' }) holidays: HolidayRule;
  @Column('date', { name: 'except_dates', array: true, default: '{}', transformer: calendarDates })
  exceptDates: string[];
}
