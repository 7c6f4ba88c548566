import { notificationStates, type NotificationState } from '@app/notifications';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';

const notificationStateEnum = enumOf('NotificationState', notificationStates);

@ObjectType('Notification', {
  description: 'One message to one person about one thing, and what became of it.',
})
export class NotificationType {
  @Field(() => ID)
  id: string;
  @Field()
  kind: string;
  @Field({ description: 'EMAIL, or TELEPHONE where somebody has to call.' })
  channel: string;
  @Field()
  recipientName: string;
  organisationId: string | null;
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
}

export const NotificationConnection = connectionOf(NotificationType, 'Notification');
