import type { ReminderDays } from '@app/domain';
import type { ReminderExample, ReminderExamples, ReminderSetting } from '@app/matches';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';

@ObjectType('ReminderExample')
export class ReminderExampleType implements ReminderExample {
  @Field(() => Int, { description: 'Business days before.' })
  days: number;
  @Field(() => DateTime)
  at: Date;
  @Field(() => Int, { description: 'So many would go out at once: their time is past, and nobody was told.' })
  dueNow: number;
}

@ObjectType('ReminderExamples', {
  description: 'When reminders would go out, for each number of days that one may choose.',
})
export class ReminderExamplesType implements ReminderExamples {
  @Field(() => CalendarDate, { description: 'Of an activity, some weeks ahead.' })
  date: string;
  @Field(() => [ReminderExampleType])
  dayReminders: ReminderExampleType[];
  @Field(() => DateTime)
  answerDue: Date;
  @Field(() => [ReminderExampleType])
  answerReminders: ReminderExampleType[];
}

@ObjectType('ReminderSetting', { description: 'When a conference reminds, in business days.' })
export class ReminderSettingType implements ReminderSetting {
  @Field(() => ID)
  districtId: string;
  @Field(() => Int, {
    description: 'Before the day: all that is needed for it; an association is told two before at the most.',
  })
  dayReminderDays: number;
  @Field(() => Int, {
    description: 'Before the last morning on which a company can be telephoned for its answer.',
  })
  answerReminderDays: number;
  @Field(() => ReminderExamplesType)
  examples: ReminderExamplesType;
}

@InputType()
export class ReminderSettingInput implements ReminderDays {
  @Field(() => ID)
  districtId: string;
  @Field(() => Int, { description: '1 to 10.' })
  dayReminderDays: number;
  @Field(() => Int, { description: '2 to 10.' })
  answerReminderDays: number;
}

@ObjectType()
export class ReminderSettingSaved {
  @Field(() => ReminderSettingType)
  setting: ReminderSettingType;
}
export const ReminderSettingResult = resultOf('ReminderSettingResult', ReminderSettingSaved);
