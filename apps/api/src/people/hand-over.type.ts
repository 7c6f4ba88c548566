import type { HandOverRow } from '@app/access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';

@ObjectType('HandOver', { description: 'Desks that pass from one person to another on a day.' })
export class HandOverType {
  @Field(() => ID)
  id: string;
  @Field(() => CalendarDate)
  onDate: string;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => DateTime, { nullable: true })
  undoneAt: Date | null;
  @Field({ description: 'Until the day itself.' })
  canBeUndone: boolean;
  readonly fromPersonId: string;
  readonly toPersonId: string;
}

export const HandOverConnection = connectionOf(HandOverType, 'HandOver');

export function handOverType(today: string) {
  return ({ id, onDate, note, undoneAt, fromPersonId, toPersonId }: HandOverRow): HandOverType => ({
    ...{ id, onDate, note, undoneAt, fromPersonId, toPersonId },
    canBeUndone: undoneAt === null && today < onDate,
  });
}
