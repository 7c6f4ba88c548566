import type { AskLimit, Problem } from '@app/matching';
import { asSystem, type Transaction } from '@app/platform';
import { askLimitsOf, periodsOf, type Ask, type AskTerms } from './ask-limits.js';
import { MatchingSettingRow } from './matching-setting.entity.js';

export type MatchingSettings = Pick<MatchingSettingRow, 'districtId' | 'mostAsks' | 'asksPer' | 'leadDays'>;

/** What the district's conference has set, else what is usual. Who may read it, the policies say. */
export async function findSettings(tx: Transaction, districtId: string): Promise<MatchingSettings> {
  const row = await tx.findOneBy(MatchingSettingRow, { districtId });
  return row ?? { districtId, mostAsks: null, asksPer: 'FISCAL_YEAR', leadDays: 0 };
}

interface Asking {
  readonly districtId: string;
  readonly problem: Problem;
  readonly settings: AskTerms;
}

/** What is left of how often the conference may ask each company of the problem. */
export async function findAskLimits(tx: Transaction, asking: Asking): Promise<AskLimit[]> {
  const { districtId, problem, settings } = asking;
  const periods = periodsOf(problem, settings.asksPer);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  // A need in the middle of its life counts whatever became of the ask; a draft that nobody pinned isn't one yet.
  const asks = await asSystem(tx, () =>
    tx.query<Ask[]>(
      `select company_id as "companyId", (extract(epoch from starts_at) / 60)::float8 as "startMinute" from match
        where district_id = $1 and starts_at >= to_timestamp($2::float8 * 60) and starts_at < to_timestamp($3::float8 * 60)
          and (state in ('APPROVED', 'CONFIRMED', 'COMPLETED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')
            or (state = 'PROPOSED' and pinned))`,
      [districtId, first.fromMinute, last.toMinute],
    ),
  );
  return askLimitsOf(problem, asks, settings);
}
