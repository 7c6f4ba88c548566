import type { Language } from '@app/domain';
import {
  type NotificationChannel,
  notificationChannels,
  notificationStates,
  type NotificationState,
} from '@app/notifications';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf, languageEnum } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

const notificationStateEnum = enumOf('NotificationState', notificationStates);
const notificationChannelEnum = enumOf('NotificationChannel', notificationChannels);

@ObjectType('Notification', {
  description: 'One message to one person about one thing, and what became of it.',
})
export class NotificationType {
  @Field(() => ID)
  id: string;
  @Field()
  kind: string;
  @Field(() => notificationChannelEnum, {
    description: 'TELEPHONE and PAPER where somebody has to call or to write.',
  })
  channel: NotificationChannel;
  @Field(() => languageEnum)
  language: Language;
  @Field()
  recipientName: string;
  @Field(() => ID, { nullable: true })
  organisationId: string | null;
  @Field(() => ID, { nullable: true })
  contactId: string | null;
  @Field(() => ID, { nullable: true })
  personId: string | null;
  @Field(() => ID, { nullable: true })
  matchId: string | null;
  @Field(() => String, { nullable: true })
  subject: string | null;
  @Field(() => notificationStateEnum)
  state: NotificationState;
  @Field(() => Int)
  attempts: number;
  @Field(() => DateTime, { description: 'When it goes out, or is tried again.' })
  nextAt: Date;
  @Field(() => DateTime, { nullable: true })
  sentAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description:
      'ADDRESS_NOT_VALID, NOT_WRITTEN, or REFUSED or NOT_TAKEN, a colon and the words of the mail server.',
  })
  failure: string | null;
  @Field(() => DateTime)
  createdAt: Date;
  @Field({ description: 'It goes, or went, with the one mail of the day.' })
  bundled: boolean;
  @Field({ description: 'Somebody had it sent once more.' })
  again: boolean;
  requestedBy: string | null;
  doneBy: string | null;
  @Field(() => String, { nullable: true, description: 'Of who told it by telephone or on paper.' })
  note: string | null;
}

@ObjectType('NotificationLetter', { description: 'What a message says, without its reader’s own link.' })
export class NotificationLetterType {
  @Field()
  subject: string;
  @Field({ description: 'Lines of at most 70 columns.' })
  text: string;
}

@ObjectType()
export class NotificationSentAgain {
  @Field(() => ID, { description: 'Of the new one.' })
  id: string;
}
export const SendAgainResult = resultOf('SendAgainResult', NotificationSentAgain);

export const NotificationConnection = connectionOf(NotificationType, 'Notification');
