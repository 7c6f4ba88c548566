import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import {
  refusedFor,
  reminderDaysProblems,
  usualReminderDays,
  type Checked,
  type ReminderDays,
} from '@app/domain';
import { Clock, Database, deskDistrictIds, type Scope, type Transaction } from '@app/platform';
import { reminderExamples, type ReminderExamples } from './reminder-examples.js';
import { ReminderSettingRow } from './reminder-setting.entity.js';
import { isTold, unansweredIn, unremindedIn } from './reminders.queries.js';

export interface ReminderSetting extends ReminderDays {
  readonly districtId: string;
  readonly examples: ReminderExamples;
}

/** When a conference reminds of an answer that is due and of a day that comes near. */
@Injectable()
export class ReminderSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null for who works at no desk of the district. */
  async find(scope: Scope, districtId: string): Promise<ReminderSetting | null> {
    if (!deskDistrictIds(scope).includes(districtId)) return null;
    return this.database.run(scope, (tx) => this.read(tx, scope, districtId));
  }

  /** From the next sweep on: what was told stays told, what has become due by it goes out then. */
  async save(
    scope: Scope,
    districtId: string,
    { dayReminderDays, answerReminderDays }: ReminderDays,
  ): Promise<Checked<ReminderSetting, 'NOT_FOUND' | 'BAD_INPUT'>> {
    if (!deskDistrictIds(scope).includes(districtId)) return refusedFor('NOT_FOUND');
    const after = { dayReminderDays, answerReminderDays };
    const problems = reminderDaysProblems(after);
    if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
    return this.database.run(scope, async (tx) => {
      const before = await findReminderDays(tx, districtId);
      await tx.upsert(ReminderSettingRow, { districtId, ...after, updatedAt: () => 'now()' }, ['districtId']);
      await record(tx, scope, {
        ...{ action: 'changeReminderDays', subjectType: 'district', subjectId: districtId, districtId },
        ...{ before, after },
      });
      return { ok: true, value: await this.read(tx, scope, districtId) };
    });
  }

  private async read(tx: Transaction, scope: Scope, districtId: string): Promise<ReminderSetting> {
    const now = this.clock.now();
    const days = await findReminderDays(tx, districtId);
    const settled = await unremindedIn(tx, scope, districtId, now);
    const asked = await unansweredIn(tx, scope, districtId, now);
    const untold = { settled, asked: asked.filter((one) => !isTold(one, 'REMIND')) };
    return { districtId, ...days, examples: reminderExamples(untold, now) };
  }
}

async function findReminderDays(tx: Transaction, districtId: string): Promise<ReminderDays> {
  const row = await tx.findOneBy(ReminderSettingRow, { districtId });
  const { dayReminderDays, answerReminderDays } = row ?? usualReminderDays;
  return { dayReminderDays, answerReminderDays };
}
