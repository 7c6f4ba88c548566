import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import {
  isWithinBounds,
  periodsOf,
  refusedFor,
  retentionKinds,
  accepted,
  type Checked,
  type RetentionKind,
  type RetentionPeriod,
} from '@app/domain';
import { Database, type Scope, type Transaction } from '@app/platform';

/** What the public privacy page says of one ward: how long, and whom to ask. */
export interface WardPrivacy {
  readonly wardId: string;
  readonly wardName: string;
  readonly wardNameEn: string;
  readonly periods: readonly RetentionPeriod[];
  readonly offices: readonly PrivacyOffice[];
}

export interface PrivacyOffice {
  readonly name: string;
  readonly nameEn: string;
  readonly section: string;
  readonly phone: string;
}

export type RetentionRefusal = 'NOT_ALLOWED' | 'NOT_FOUND' | 'BAD_INPUT';

/** How long a ward keeps what; everybody may know it. */
@Injectable()
export class Retention {
  constructor(private readonly database: Database) {}

  async wards(scope: Scope): Promise<WardPrivacy[]> {
    return this.database.run(scope, async (tx) => {
      const wards = await tx.query<{ id: string; name: string; nameEn: string }[]>(
        `select id, name, name_en as "nameEn" from ward order by code`,
      );
      const all: WardPrivacy[] = [];
      for (const { id, name, nameEn } of wards) {
        const offices = await tx.query<PrivacyOffice[]>(
          `select office_name as name, office_name_en as "nameEn", office_section as section, office_phone as phone
             from district where ward_id = $1 order by key`,
          [id],
        );
        all.push({
          wardId: id,
          wardName: name,
          wardNameEn: nameEn,
          offices,
          periods: await findPeriods(tx, id),
        });
      }
      return all;
    });
  }

  /** How many days after the event the names of a match are deleted. */
  async daysOfRosters(scope: Scope, matchId: string): Promise<number> {
    return this.database.run(scope, async (tx) => {
      const [district] = await tx.query<{ wardId: string }[]>(
        `select d.ward_id as "wardId" from match m join district d on d.id = m.district_id where m.id = $1`,
        [matchId],
      );
      const periods = district ? await findPeriods(tx, district.wardId) : periodsOf([]);
      return periods.find(({ kind }) => kind === 'ROSTERS')!.length;
    });
  }

  /** Sets one period, for the ward's administrator; on record with what it was. */
  async set(
    scope: Scope,
    wardId: string,
    kind: RetentionKind,
    length: number,
  ): Promise<Checked<readonly RetentionPeriod[], RetentionRefusal>> {
    if (!scope.roles.includes('WARD_ADMINISTRATOR')) return refusedFor('NOT_ALLOWED');
    if (!scope.wardIds.includes(wardId)) return refusedFor('NOT_FOUND');
    if (!isWithinBounds({ kind, length }))
      return refusedFor('BAD_INPUT', { path: 'length', code: 'OUT_OF_RANGE' });
    return this.database.run(scope, async (tx) => {
      const before = (await findPeriods(tx, wardId)).find((period) => period.kind === kind)!;
      if (before.length !== length) {
        await tx.query(
          `insert into retention (ward_id, kind, length) values ($1, $2, $3)
           on conflict (ward_id, kind) do update set length = $3, updated_at = now()`,
          [wardId, kind, length],
        );
        await record(tx, scope, {
          ...{ action: 'setRetention', subjectType: 'ward', subjectId: wardId },
          ...{ before: { [kind]: before.length }, after: { [kind]: length } },
        });
      }
      return accepted(await findPeriods(tx, wardId));
    });
  }
}

/** A ward's periods: what it has set, and the usual for the rest. */
export async function findPeriods(tx: Transaction, wardId: string): Promise<RetentionPeriod[]> {
  const set = await tx.query<RetentionPeriod[]>(`select kind, length from retention where ward_id = $1`, [
    wardId,
  ]);
  return periodsOf(set.filter(({ kind }) => retentionKinds.includes(kind)));
}
