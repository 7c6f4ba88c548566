import type { Theme } from '@app/domain';
import {
  companySizes,
  requestStates,
  type CompanySize,
  type ConferencePlace,
  type MembershipApplicationRow,
  type MembershipRequestRow,
  type RequestState,
} from '@app/membership';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf, themeEnum } from '../graphql/enums.js';
import { CalendarDate, DateTime } from '../graphql/scalars.js';

export const requestStateEnum = enumOf('MembershipRequestState', requestStates);
export const companySizeEnum = enumOf('CompanySize', companySizes);

@ObjectType('MembershipRequest', { description: 'A company that asks to join a conference, or is invited.' })
export class MembershipRequestType {
  @Field(() => ID)
  id: string;
  @Field(() => requestStateEnum)
  state: RequestState;
  @Field(() => String, { nullable: true, description: 'As it was written to the company.' })
  reason: string | null;
  @Field(() => DateTime, { nullable: true })
  decidedAt: Date | null;
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  kana: string | null;
  @Field()
  corporateNumber: string;
  @Field(() => String, { nullable: true })
  industry: string | null;
  @Field(() => companySizeEnum, { nullable: true })
  size: CompanySize | null;
  @Field(() => [themeEnum])
  themes: readonly Theme[];
  @Field(() => String, { nullable: true })
  contactDepartment: string | null;
  @Field(() => String, { nullable: true })
  contactName: string | null;
  @Field()
  contactEmail: string;
  @Field(() => String, { nullable: true })
  contactPhone: string | null;
  @Field(() => String, { nullable: true })
  message: string | null;
  @Field(() => CalendarDate, { nullable: true })
  declaredOn: string | null;
  @Field(() => String, { nullable: true, description: 'Which text was signed.' })
  declarationVersion: string | null;
  @Field(() => String, { nullable: true })
  signerName: string | null;
  @Field(() => String, { nullable: true })
  signerTitle: string | null;
  @Field(() => DateTime)
  askedAt: Date;
}

export function requestType(
  request: MembershipRequestRow,
  application: MembershipApplicationRow,
): MembershipRequestType {
  const { id, state, reason, decidedAt } = request;
  const { name, kana, corporateNumber, industry, size, themes } = application;
  const { contactDepartment, contactName, contactEmail, contactPhone, message } = application;
  const { declaredOn, declarationVersion, signerName, signerTitle, askedAt } = application;
  return {
    ...{ id, state, reason, decidedAt },
    ...{ name, kana, corporateNumber, industry, size, themes },
    ...{ contactDepartment, contactName, contactEmail, contactPhone, message },
    ...{ declaredOn, declarationVersion, signerName, signerTitle, askedAt },
  };
}

@ObjectType('ApplicationAnswer', { description: 'How one conference stands to an application.' })
export class ApplicationAnswerType {
  @Field()
  conference: string;
  @Field()
  conferenceEn: string;
  @Field(() => requestStateEnum)
  state: RequestState;
}

@ObjectType('ApplicationPage', { description: 'What the holder of the link sees of its own application.' })
export class ApplicationPageType {
  @Field()
  invited: boolean;
  @Field()
  name: string;
  @Field()
  corporateNumber: string;
  @Field()
  contactEmail: string;
  @Field(() => DateTime)
  expiresAt: Date;
  @Field(() => [ApplicationAnswerType])
  answers: readonly ApplicationAnswerType[];
}

export function applicationPageType(page: {
  readonly application: MembershipApplicationRow;
  readonly requests: readonly (MembershipRequestRow & { readonly place: ConferencePlace })[];
}): ApplicationPageType {
  const { origin, name, corporateNumber, contactEmail, expiresAt } = page.application;
  return {
    ...{ name, corporateNumber, contactEmail, expiresAt },
    invited: origin === 'INVITED',
    answers: page.requests.map(({ state, place }) => ({
      state,
      conference: place.conference,
      conferenceEn: place.conferenceEn,
    })),
  };
}
