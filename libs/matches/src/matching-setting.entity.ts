import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AskPeriod } from './ask-limits.js';

/** What a conference says of how companies are asked; a conference without a row asks as the product usually does. */
@Entity('matching_setting')
export class MatchingSettingRow {
  @PrimaryColumn('uuid', { name: 'district_id' })
  districtId: string;
  /** So often may a company be asked in each period; null: no limit, but nobody is asked far more than others. */
  @Column('int', { name: 'most_asks', nullable: true })
  mostAsks: number | null;
  @Column('text', { name: 'asks_per', default: 'FISCAL_YEAR' })
  asksPer: AskPeriod;
  /** Days that a company has from now to the first day that is proposed to it. */
  @Column('int', { name: 'lead_days', default: 0 })
  leadDays: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
