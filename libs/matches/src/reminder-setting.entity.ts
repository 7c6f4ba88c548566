import type { ReminderDays } from '@app/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a conference reminds; one without a row does it as is usual. */
@Entity('reminder_setting')
export class ReminderSettingRow implements ReminderDays {
  @PrimaryColumn('uuid', { name: 'district_id' })
  districtId: string;
  /** Business days. */
  @Column('int', { name: 'day_reminder_days' })
  dayReminderDays: number;
  /** Business days. */
  @Column('int', { name: 'answer_reminder_days' })
  answerReminderDays: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
