import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('AssociationLink', { description: 'The one link that an association has; not its address.' })
export class AssociationLinkType {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  createdAt: Date;
  @Field(() => DateTime)
  expiresAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was mailed last.' })
  sentAt: Date | null;
}

@ObjectType()
export class AssociationLinkShown {
  @Field(() => AssociationLinkType)
  link: AssociationLinkType;
  @Field({ description: 'For paper: whoever has it sees the association’s page.' })
  url: string;
}
export const AssociationLinkShownResult = resultOf('AssociationLinkShownResult', AssociationLinkShown);

@ObjectType()
export class AssociationLinkSent {
  @Field(() => AssociationLinkType)
  link: AssociationLinkType;
}
export const AssociationLinkSentResult = resultOf('AssociationLinkSentResult', AssociationLinkSent);

@ObjectType()
export class AssociationLinkEnded {
  @Field(() => ID)
  associationId: string;
}
export const AssociationLinkEndedResult = resultOf('AssociationLinkEndedResult', AssociationLinkEnded);

@ObjectType('AssociationReport', { description: 'What the association said of a match.' })
export class AssociationReportType {
  @Field(() => Int, { nullable: true })
  peopleCame: number | null;
  @Field(() => DateTime, { nullable: true })
  reportedAt: Date | null;
  @Field(() => String, { nullable: true })
  thanks: string | null;
  @Field(() => DateTime, { nullable: true })
  thankedAt: Date | null;
}
