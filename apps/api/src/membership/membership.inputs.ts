import { declarationTopics, type DeclarationTopic, type Language, type Theme } from '@app/domain';
import type { CompanyDraft, CompanySize, SignatureDraft } from '@app/membership';
import { Field, ID, InputType } from '@nestjs/graphql';
import { enumOf, languageEnum, themeEnum } from '../graphql/enums.js';
import { CalendarDate } from '../graphql/scalars.js';
import { companySizeEnum } from './request.type.js';

export const declarationTopicEnum = enumOf('DeclarationTopic', declarationTopics);
export const liveMatchesEnum = enumOf('LiveMatchesOnLeaving', ['WITHDRAW', 'KEEP']);

@InputType()
export class SignatureInput {
  @Field(() => [declarationTopicEnum], { description: 'All of them, or it is not signed.' })
  topics: DeclarationTopic[];
  @Field()
  signerName: string;
  @Field(() => String, { nullable: true })
  signerTitle?: string | null;
}

@InputType()
export class CompanyApplicationInput {
  @Field()
  name: string;
  @Field()
  kana: string;
  @Field({ description: '法人番号, 13 digits with the check digit.' })
  corporateNumber: string;
  @Field()
  industry: string;
  @Field(() => companySizeEnum, { nullable: true })
  size?: CompanySize | null;
  @Field(() => [themeEnum])
  themes: Theme[];
  @Field(() => String, { nullable: true })
  contactDepartment?: string | null;
  @Field()
  contactName: string;
  @Field()
  contactEmail: string;
  @Field(() => String, { nullable: true })
  contactPhone?: string | null;
  @Field(() => String, { nullable: true })
  message?: string | null;
  @Field(() => languageEnum)
  language: Language;
  @Field(() => SignatureInput)
  signature: SignatureInput;
}

@InputType()
export class AskToJoinInput extends CompanyApplicationInput {
  @Field(() => [ID], { description: 'Whose conferences it asks to join.' })
  districtIds: string[];
}

@InputType()
export class InviteCompanyInput {
  @Field(() => ID)
  districtId: string;
  @Field()
  name: string;
  @Field()
  corporateNumber: string;
  @Field({ description: 'Of who will look after the company here.' })
  contactEmail: string;
  @Field(() => languageEnum)
  language: Language;
}

@InputType()
export class LeaveConferenceInput {
  @Field(() => ID)
  companyId: string;
  @Field(() => ID)
  districtId: string;
  @Field(() => CalendarDate, { description: 'Today or later.' })
  lastDay: string;
  @Field(() => String, { nullable: true, description: 'Needed where the conference decides.' })
  reason?: string | null;
  @Field(() => liveMatchesEnum, {
    nullable: true,
    description: 'What becomes of what is asked or settled for later days; MATCHES_UNDECIDED without it.',
  })
  liveMatches?: 'WITHDRAW' | 'KEEP' | null;
}

export function signatureDraft({ topics, signerName, signerTitle }: SignatureInput): SignatureDraft {
  return { topics, signerName, signerTitle: signerTitle ?? null };
}

export function companyDraft(input: CompanyApplicationInput): CompanyDraft {
  const { name, kana, corporateNumber, industry, themes, contactName, contactEmail, language } = input;
  return {
    ...{ name, kana, corporateNumber, industry, themes, contactName, contactEmail, language },
    size: input.size ?? null,
    contactDepartment: input.contactDepartment ?? null,
    contactPhone: input.contactPhone ?? null,
    message: input.message ?? null,
    signature: signatureDraft(input.signature),
  };
}
