import type { Theme } from '@app/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { themeEnum } from '../graphql/enums.js';

@ObjectType('Company', {
  description: 'Its contacts are not shown here: they are its own, and for its offices.',
})
export class CompanyType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field()
  kana: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
  @Field(() => String, { nullable: true, description: '法人番号, 13 digits.' })
  corporateNumber: string | null;
  @Field()
  industry: string;
  @Field(() => [themeEnum])
  themes: readonly Theme[];
}

export const CompanyConnection = connectionOf(CompanyType, 'Company');
