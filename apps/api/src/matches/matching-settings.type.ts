import { askPeriods, type AskPeriod } from '@app/matches';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';

export const askPeriodEnum = enumOf('AskPeriod', askPeriods);

@ObjectType('MatchingSettings', { description: 'How a conference asks its companies.' })
export class MatchingSettingsType {
  @Field(() => ID)
  districtId: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'So often may a company be asked in each period; null: no limit, but nobody far more often than others.',
  })
  mostAsks: number | null;
  @Field(() => askPeriodEnum)
  asksPer: AskPeriod;
  @Field(() => Int, { description: 'Days from today to the first day that runs propose.' })
  leadDays: number;
}

@InputType()
export class MatchingSettingsInput {
  @Field(() => ID)
  districtId: string;
  @Field(() => Int, { nullable: true })
  mostAsks?: number | null;
  @Field(() => askPeriodEnum)
  asksPer: AskPeriod;
  @Field(() => Int)
  leadDays: number;
}

@ObjectType()
export class MatchingSettingsSaved {
  @Field(() => MatchingSettingsType)
  settings: MatchingSettingsType;
}
export const MatchingSettingsResult = resultOf('MatchingSettingsResult', MatchingSettingsSaved);
