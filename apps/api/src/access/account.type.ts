import { type AccountLinkState, signInWays, type SignInWay } from '@app/access';
import type { Language, Role } from '@app/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, languageEnum, roleEnum } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';
import { ViewerType } from './viewer.type.js';

const signInWayEnum = enumOf('SignInWay', signInWays);
export const accountLinkStateEnum = enumOf<AccountLinkState>('AccountLinkState', [
  'OPEN',
  'USED',
  'ENDED',
  'EXPIRED',
]);
export const accountLinkKindEnum = enumOf('AccountLinkKind', ['PASSWORD_RESET', 'EMAIL_CHANGE']);

@ObjectType('SessionEnds', {
  description: 'When a session ends: in so many seconds, since a browser’s clock may be wrong.',
})
export class SessionEndsType {
  @Field(() => Int, { description: 'If nothing is done until then.' })
  idleInSeconds: number;
  @Field(() => Int, { description: 'At the latest.' })
  inSeconds: number;
}

@ObjectType('Session', { description: 'Where the viewer is signed in.' })
export class SessionType {
  @Field(() => ID)
  id: string;
  @Field({ description: 'The one that asks.' })
  current: boolean;
  @Field(() => signInWayEnum)
  how: SignInWay;
  @Field(() => String, { nullable: true, description: 'The browser’s own words.' })
  userAgent: string | null;
  @Field(() => String, { nullable: true, description: 'Network address at signing in.' })
  address: string | null;
  @Field(() => DateTime)
  createdAt: Date;
  @Field(() => DateTime)
  lastSeenAt: Date;
}

@ObjectType('InvitedRole', { description: 'What somebody is invited to be, and where.' })
export class InvitedRoleType {
  @Field(() => roleEnum)
  role: Role;
  @Field(() => String, { nullable: true })
  place: string | null;
}

@ObjectType('OpenInvitation')
export class OpenInvitationType {
  @Field()
  name: string;
  @Field()
  email: string;
  @Field(() => languageEnum)
  language: Language;
  @Field(() => String, { nullable: true })
  invitedBy: string | null;
  @Field(() => [InvitedRoleType])
  roles: readonly InvitedRoleType[];
  @Field(() => DateTime)
  expiresAt: Date;
}

@ObjectType('Invitation')
export class InvitationType {
  @Field(() => accountLinkStateEnum)
  state: AccountLinkState;
  @Field(() => OpenInvitationType, { nullable: true, description: 'Null unless it is open.' })
  open: OpenInvitationType | null;
}

@InputType()
export class AcceptInvitationInput {
  @Field()
  password: string;
  @Field(() => languageEnum)
  language: Language;
}

@InputType()
export class ChangePasswordInput {
  @Field({ description: 'The one until now.' })
  currentPassword: string;
  @Field()
  password: string;
}

@InputType()
export class ChangeEmailInput {
  @Field()
  email: string;
  @Field({ description: 'The own password, once more.' })
  password: string;
}

@ObjectType({ description: 'The password holds from now on. Nobody is signed in by it.' })
export class PasswordChosen {
  @Field({ description: 'To sign in with.' })
  email: string;
}

@ObjectType({
  description: 'A mail is on its way, where there is somebody to read it: the answer never tells.',
})
export class MailRequested {
  @Field()
  requested: boolean;
}

@ObjectType()
export class EmailConfirmed {
  @Field()
  email: string;
}

@ObjectType()
export class AccountChanged {
  @Field(() => ViewerType)
  viewer: ViewerType;
}

@ObjectType()
export class SessionsEnded {
  @Field(() => Int)
  count: number;
  @Field(() => ViewerType, { nullable: true, description: 'Null where the viewer’s own session ended too.' })
  viewer: ViewerType | null;
}

export const PasswordChosenResult = resultOf('PasswordChosenResult', PasswordChosen);
export const MailRequestedResult = resultOf('MailRequestedResult', MailRequested);
export const EmailConfirmedResult = resultOf('EmailConfirmedResult', EmailConfirmed);
export const AccountChangedResult = resultOf('AccountChangedResult', AccountChanged);
export const SessionsEndedResult = resultOf('SessionsEndedResult', SessionsEnded);
