import { ReminderSettings } from '@app/matches';
import type { Scope } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { found } from '../graphql/failure.js';
import { resultFrom } from '../graphql/outcome.js';
import { Asker } from '../graphql/request-context.js';
import { ReminderSettingInput, ReminderSettingResult, ReminderSettingType } from './reminder-setting.type.js';

/** When a conference's reminders go out. */
@Resolver()
export class ReminderSettingResolver {
  constructor(private readonly settings: ReminderSettings) {}

  @Query(() => ReminderSettingType)
  async reminderSetting(@Args('districtId', { type: () => ID }) districtId: string, @Asker() scope: Scope) {
    return found(await this.settings.find(scope, districtId));
  }

  @Mutation(() => ReminderSettingResult, {
    description: 'From now on; what was reminded of already is not reminded of again.',
  })
  async saveReminderSetting(@Args('input') input: ReminderSettingInput, @Asker() scope: Scope) {
    const outcome = await this.settings.save(scope, input.districtId, input);
    return resultFrom(outcome, (setting) => ({ setting }));
  }
}
