import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, refused, type Outcome } from '@app/domain';
import { Database, type Scope } from '@app/platform';
import { findSettings, type MatchingSettings } from './ask-limits.queries.js';
import { MatchingSettingRow } from './matching-setting.entity.js';

/** What a conference says of how its companies are asked. */
@Injectable()
export class MatchingSettingsOfConference {
  constructor(private readonly database: Database) {}

  /** Null for who doesn't coordinate the district. */
  async find(scope: Scope, districtId: string): Promise<MatchingSettings | null> {
    if (!scope.coordinatedDistrictIds.includes(districtId)) return null;
    return this.database.run(scope, (tx) => findSettings(tx, districtId));
  }

  async save(
    scope: Scope,
    wanted: MatchingSettings,
  ): Promise<Outcome<MatchingSettings, 'NOT_FOUND' | 'BAD_INPUT'>> {
    const { districtId, mostAsks, asksPer, leadDays } = wanted;
    if (!scope.coordinatedDistrictIds.includes(districtId)) return refused('NOT_FOUND');
    const countable = mostAsks === null || (mostAsks >= 1 && mostAsks <= 1000);
    if (!countable || leadDays < 0 || leadDays > 180) return refused('BAD_INPUT');
    return this.database.run(scope, async (tx) => {
      const { districtId: _, ...before } = await findSettings(tx, districtId);
      const after = { mostAsks, asksPer, leadDays };
      await tx.upsert(MatchingSettingRow, { districtId, ...after, updatedAt: () => 'now()' }, ['districtId']);
      await record(tx, scope, {
        ...{ action: 'changeMatchingSettings', subjectType: 'district', subjectId: districtId, districtId },
        ...{ before: { ...before, updatedAt: undefined }, after },
      });
      return accepted({ districtId, ...after });
    });
  }
}
