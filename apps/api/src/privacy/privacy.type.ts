import type { PersonalDataCategory, RetentionKind } from '@app/domain';
import { personalDataCategories, retentionKinds } from '@app/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

export const categoryEnum = enumOf('PersonalDataCategory', personalDataCategories);
export const retentionKindEnum = enumOf('RetentionKind', retentionKinds);
const erasureStates = ['REQUESTED', 'TAKEN_BACK', 'DECLINED', 'CARRIED_OUT'] as const;
const erasureStateEnum = enumOf('ErasureState', erasureStates);

@ObjectType('RetentionPeriod', { description: 'So long it is kept; its unit is the kind’s.' })
export class RetentionPeriodType {
  @Field(() => retentionKindEnum)
  kind: RetentionKind;
  @Field(() => Int)
  length: number;
}

@ObjectType({ description: 'Whom to ask.' })
export class PrivacyOffice {
  @Field()
  name: string;
  @Field()
  nameEn: string;
  @Field()
  section: string;
  @Field()
  phone: string;
}

@ObjectType({ description: 'What the privacy page says of one ward.' })
export class WardPrivacy {
  @Field(() => ID)
  wardId: string;
  @Field()
  wardName: string;
  @Field()
  wardNameEn: string;
  @Field(() => [RetentionPeriodType])
  periods: readonly RetentionPeriodType[];
  @Field(() => [PrivacyOffice])
  offices: readonly PrivacyOffice[];
}

@ObjectType()
export class HeldField {
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  value: string | null;
}

@ObjectType({ description: 'One row about the viewer.' })
export class HeldRow {
  @Field(() => [HeldField])
  fields: HeldField[];
}

@ObjectType({ description: 'What is held about the viewer of one kind.' })
export class HeldPart {
  @Field(() => categoryEnum)
  category: PersonalDataCategory;
  @Field({ description: 'Where it lies.' })
  table: string;
  @Field(() => Int)
  count: number;
  @Field(() => [HeldRow], { description: 'The newest twenty; all of them are in the export.' })
  rows: HeldRow[];
}

@ObjectType({ description: 'All that is held about the viewer, as a file.' })
export class PersonalDataExport {
  @Field()
  fileName: string;
  @Field()
  json: string;
}

@ObjectType('ErasureRequest', { description: 'Somebody asked that what is held about them be deleted.' })
export class ErasureRequestType {
  @Field(() => ID)
  id: string;
  @Field()
  personName: string;
  @Field(() => erasureStateEnum)
  state: (typeof erasureStates)[number];
  @Field(() => DateTime)
  requestedAt: Date;
  @Field(() => DateTime, { nullable: true })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType()
export class ErasureDecided {
  @Field(() => ErasureRequestType)
  request: ErasureRequestType;
}
export const ErasureResult = resultOf('ErasureResult', ErasureDecided);

@ObjectType()
export class RetentionSet {
  @Field(() => [RetentionPeriodType])
  periods: readonly RetentionPeriodType[];
}
export const RetentionResult = resultOf('RetentionResult', RetentionSet);
