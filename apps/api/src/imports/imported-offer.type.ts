import type { ContributionKind, Language, ParticipationBasis, Skill, Theme } from '@app/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  contributionKindEnum,
  languageEnum,
  participationBasisEnum,
  skillEnum,
  themeEnum,
} from '../graphql/enums.js';
import { OfferWindowType, WeeklyPatternType } from '../offers/offer.type.js';

@ObjectType('ImportedOffer', { description: 'The offer that a row becomes.' })
export class ImportedOfferType {
  @Field({ description: 'The company as the cell names it.' })
  companyText: string;
  @Field(() => contributionKindEnum)
  kind: ContributionKind;
  @Field(() => Int, { nullable: true })
  people: number | null;
  @Field(() => Int)
  smallestGroup: number;
  @Field(() => Int, { description: 'In one fiscal year.' })
  mostEvents: number;
  @Field(() => Int, { description: 'Days from being asked to the day itself.' })
  leadDays: number;
  @Field({ description: 'What the cells say of when.' })
  when: string;
  @Field(() => [OfferWindowType])
  windows: readonly OfferWindowType[];
  @Field(() => [WeeklyPatternType])
  patterns: readonly WeeklyPatternType[];
  @Field(() => [skillEnum])
  skills: readonly Skill[];
  @Field(() => [themeEnum])
  themes: readonly Theme[];
  @Field(() => [languageEnum])
  languages: readonly Language[];
  @Field()
  adultsOnly: boolean;
  @Field(() => participationBasisEnum)
  participationBasis: ParticipationBasis;
  @Field(() => String, { nullable: true })
  remarks: string | null;

  readonly companyId: string | null;
  readonly districtIds: readonly string[];
}
