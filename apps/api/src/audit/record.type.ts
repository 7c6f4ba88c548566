import { type ActorKind, actorKinds, type EntryKind, entryKinds, type Flaw, type ToldBy } from '@app/audit';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { enumOf } from '../graphql/enums.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';

export const actorKindEnum = enumOf('RecordActorKind', actorKinds);
const entryKindEnum = enumOf('RecordKind', entryKinds);

@ObjectType('RecordFact', { description: 'One value that changed, before and after.' })
export class RecordFactType {
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  before: string | null;
  @Field(() => String, { nullable: true })
  after: string | null;
  @Field({ description: 'Kept beside the record, where it can be erased.' })
  personal: boolean;
}

@ObjectType('RecordEntry', { description: 'One decision, or one change of personal or organisational data.' })
export class RecordEntryType {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Its number in the chain.' })
  sequence: number;
  @Field(() => DateTime)
  at: Date;
  @Field(() => actorKindEnum)
  actorKind: ActorKind;
  @Field(() => String, {
    nullable: true,
    description: 'Null where there was no person, or the name was erased.',
  })
  actor: string | null;
  @Field(() => ID, { nullable: true })
  actorId: string | null;
  @Field()
  action: string;
  @Field(() => entryKindEnum)
  kind: EntryKind;
  @Field()
  subjectType: string;
  @Field(() => ID)
  subjectId: string;
  @Field(() => String, { nullable: true, description: 'As it is called today; null where it is gone.' })
  subjectName: string | null;
  @Field(() => String, { nullable: true })
  toldBy: ToldBy | null;
  @Field(() => String, { nullable: true })
  reason: string | null;
  @Field(() => [RecordFactType])
  facts: readonly RecordFactType[];
  @Field({ description: 'Personal values went with it that have been erased since.' })
  erased: boolean;
}

export const RecordEntryConnection = connectionOf(RecordEntryType, 'RecordEntry');

@ObjectType('RecordState', { description: 'When the record was last verified, and with what result.' })
export class RecordStateType {
  @Field(() => DateTime, { nullable: true })
  verifiedAt: Date | null;
  @Field(() => Int, { description: 'How many entries there were then.' })
  verified: number;
  @Field(() => DateTime, { nullable: true, description: 'The last time that nothing was wrong.' })
  anchoredAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'EDITED, MISSING, INSERTED, SWAPPED, CUT, REWRITTEN, …',
  })
  flaw: Flaw | null;
  @Field(() => Int, { nullable: true, description: 'The first entry that is not as it was written.' })
  firstBad: number | null;
}

@InputType({ description: 'All that is given has to fit.' })
export class RecordFilterInput {
  @Field(() => ID, { nullable: true })
  districtId?: string | null;
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
  @Field(() => entryKindEnum, { nullable: true })
  kind?: EntryKind | null;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  subjectId?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  to?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'In what was done, who did it, what it was about, and the reason.',
  })
  text?: string | null;
}
