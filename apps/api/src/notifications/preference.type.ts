import {
  type Chosen,
  type NotificationKind,
  notificationKinds,
  type OwnChannel,
  ownChannels,
  type Preference,
  type Rhythm,
  rhythms,
} from '@app/notifications';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { Time } from '../graphql/scalars.js';

export const notificationKindEnum = enumOf('NotificationKind', notificationKinds);
const rhythmEnum = enumOf('NotificationRhythm', rhythms);
const ownChannelEnum = enumOf('OwnChannel', ownChannels);

@ObjectType('NotificationPreference', { description: 'How somebody wants to be told.' })
export class NotificationPreference {
  @Field(() => rhythmEnum, { description: 'DAILY: what can wait comes in one mail a day, at 9:00.' })
  rhythm: Rhythm;
  @Field(() => Time, { nullable: true })
  quietFrom: string | null;
  @Field(() => Time, {
    nullable: true,
    description: 'May be earlier than the beginning: then over midnight.',
  })
  quietUntil: string | null;
  @Field(() => [notificationKindEnum], { description: 'Switched off.' })
  off: readonly NotificationKind[];
  @Field(() => ownChannelEnum, { description: 'TELEPHONE and PAPER for who uses no computer.' })
  channel: OwnChannel;
  @Field(() => [notificationKindEnum], { description: 'What comes to this reader and may be switched off.' })
  optionalKinds: readonly NotificationKind[];
  @Field(() => [notificationKindEnum], {
    description: 'What comes all the same, as part of a decision or of the day itself.',
  })
  alwaysKinds: readonly NotificationKind[];
}

export function preferenceType({ kinds, ...chosen }: Chosen): NotificationPreference {
  return { ...chosen, optionalKinds: kinds.optional, alwaysKinds: kinds.always };
}

@InputType()
export class NotificationPreferenceInput implements Omit<Preference, 'channel'> {
  @Field(() => rhythmEnum)
  rhythm: Rhythm;
  @Field(() => Time, { nullable: true, defaultValue: null, description: 'Both, or neither.' })
  quietFrom: string | null;
  @Field(() => Time, { nullable: true, defaultValue: null })
  quietUntil: string | null;
  @Field(() => [notificationKindEnum])
  off: NotificationKind[];
}

@InputType()
export class ContactPreferenceInput extends NotificationPreferenceInput implements Preference {
  @Field(() => ownChannelEnum, {
    defaultValue: 'EMAIL',
    description: 'TELEPHONE and PAPER only of an association’s contact, by its branch office.',
  })
  channel: OwnChannel;
}

@ObjectType()
export class NotificationPreferenceSaved {
  @Field(() => NotificationPreference)
  preference: NotificationPreference;
}
export const NotificationPreferenceResult = resultOf(
  'NotificationPreferenceResult',
  NotificationPreferenceSaved,
);

@ObjectType('UnsubscribePage', {
  description: 'What the link at the foot of a mail opens; nothing of whose it is.',
})
export class UnsubscribePageType {
  @Field(() => notificationKindEnum, { description: 'The kind of message that the link was in.' })
  kind: NotificationKind;
  @Field({ description: 'Whether it is switched off by now.' })
  off: boolean;
  @Field(() => NotificationPreference)
  preference: NotificationPreference;
}
export const UnsubscribePageResult = resultOf('UnsubscribePageResult', UnsubscribePageType);

@ObjectType()
export class Unsubscribed {
  @Field(() => UnsubscribePageType)
  page: UnsubscribePageType;
}
export const UnsubscribeResult = resultOf('UnsubscribeResult', Unsubscribed);
