import type { Language } from '@app/domain';
import { type HandChannel, handChannels, type NotificationKind, type ToTell } from '@app/notifications';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf, languageEnum } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';
import { notificationKindEnum } from './preference.type.js';

export const handChannelEnum = enumOf('HandChannel', handChannels);

@ObjectType('MessageByHand', {
  description: 'A message that the desk passes on by telephone or on paper, until somebody ticks it.',
})
export class MessageByHandType {
  @Field(() => ID)
  id: string;
  @Field(() => handChannelEnum)
  channel: HandChannel;
  @Field(() => notificationKindEnum)
  kind: NotificationKind;
  @Field(() => languageEnum, { description: 'In which the words are.' })
  language: Language;
  @Field()
  recipientName: string;
  @Field(() => String, { nullable: true })
  organisationName: string | null;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field({ description: 'What to say: the letter in short, without a link. Lines.' })
  say: string;
  @Field({ description: 'Of the letter to print.' })
  letterSubject: string;
  @Field({ description: 'The letter to print, in lines of at most 70 columns.' })
  letterText: string;
  @Field(() => DateTime, { nullable: true, description: 'Before an answer is due or the day begins.' })
  tellBy: Date | null;
  @Field(() => DateTime, { description: 'Since when, or from when on again, it is on the list.' })
  listedFrom: Date;
  @Field(() => Int, { description: 'How often nobody was reached.' })
  timesNotReached: number;
  @Field(() => String, { nullable: true, description: 'The latest one.' })
  note: string | null;
  @Field(() => DateTime, { nullable: true })
  doneAt: Date | null;
  @Field(() => String, { nullable: true })
  doneByName: string | null;
  @Field(() => ID, { nullable: true })
  matchId: string | null;
  @Field(() => DateTime)
  createdAt: Date;
}

export function byHandType(line: ToTell): MessageByHandType {
  const { row, organisationName, phone, say, letter, doneByName, by: tellBy } = line;
  const { id, kind, language, recipientName, matchId, createdAt } = row;
  return {
    ...{
      id,
      kind,
      language,
      recipientName,
      matchId,
      createdAt,
      organisationName,
      phone,
      say,
      doneByName,
      tellBy,
    },
    channel: row.channel === 'PAPER' ? 'PAPER' : 'TELEPHONE',
    letterSubject: letter.subject,
    letterText: letter.text,
    listedFrom: row.nextAt,
    timesNotReached: row.attempts,
    note: row.doneNote,
    doneAt: row.doneBy === null ? null : row.sentAt,
  };
}

export const MessageByHandConnection = connectionOf(MessageByHandType, 'MessageByHand');

@ObjectType()
export class MessageByHandChanged {
  @Field(() => MessageByHandType)
  message: MessageByHandType;
}
export const MessageByHandResult = resultOf('MessageByHandResult', MessageByHandChanged);
