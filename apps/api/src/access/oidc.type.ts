import { type ProviderProblem, providerProblems } from '@app/access';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums.js';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';

const providerProblemEnum = enumOf('ProviderProblem', providerProblems);

@ObjectType({ description: 'An organisation whose people sign in with its own account.' })
export class SignInProvider {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  nameEn: string | null;
}

@ObjectType({ description: 'How one can come in here without a password.' })
export class SignInWays {
  @Field({ description: "False where the product's address is one that no passkey is made for." })
  passkeys: boolean;
  @Field(() => [SignInProvider], {
    description: "The wards' own; companies are found by a mail address or a link.",
  })
  providers: readonly SignInProvider[];
}

@ObjectType({ description: 'An account of an organisation that signs the viewer in.' })
export class OrganisationAccount {
  @Field(() => ID)
  id: string;
  @Field(() => SignInProvider)
  provider: SignInProvider;
  @Field(() => DateTime)
  createdAt: Date;
  @Field(() => DateTime, { nullable: true })
  lastUsedAt: Date | null;
}

@ObjectType()
export class OrganisationAccounts {
  @Field(() => [OrganisationAccount])
  linked: readonly OrganisationAccount[];
  @Field(() => [SignInProvider], {
    description: "Of the viewer's organisations, those without an account of the viewer.",
  })
  linkable: readonly SignInProvider[];
}

@ObjectType({ description: 'Where the browser goes now.' })
export class GoTo {
  @Field()
  url: string;
}

@ObjectType()
export class OrganisationAccountUnlinked {
  @Field(() => ID)
  id: string;
}

@ObjectType({
  description: "An organisation's own sign-in (OpenID Connect), for who looks after its people.",
})
export class IdentityProvider {
  @Field(() => ID, { description: "The company's or the ward's." })
  id: string;
  @Field({ description: 'To be entered at the provider.' })
  callbackUrl: string;
  @Field({ description: 'A link straight to it, for an own start page.' })
  signInUrl: string;
  @Field(() => String, { nullable: true, description: 'Null where there is none yet.' })
  issuer: string | null;
  @Field(() => String, { nullable: true })
  clientId: string | null;
  @Field(() => [String], { description: 'Mail domains by which its people find it.' })
  domains: readonly string[];
  @Field()
  enabled: boolean;
  @Field(() => Int, { description: 'How many people sign in there.' })
  people: number;
}

@InputType()
export class IdentityProviderInput {
  @Field()
  issuer: string;
  @Field()
  clientId: string;
  @Field(() => String, { nullable: true, description: 'Null: as it was.' })
  clientSecret: string | null;
  @Field(() => [String])
  domains: string[];
  @Field()
  enabled: boolean;
}

@ObjectType()
export class IdentityProviderSaved {
  @Field(() => IdentityProvider)
  provider: IdentityProvider;
}

@ObjectType()
export class IdentityProviderRemoved {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class IdentityProviderTested {
  @Field(() => providerProblemEnum, { nullable: true, description: 'Null: it can be used.' })
  problem: ProviderProblem | null;
}

export const GoToResult = resultOf('GoToResult', GoTo);
export const UnlinkOrganisationAccountResult = resultOf(
  'UnlinkOrganisationAccountResult',
  OrganisationAccountUnlinked,
);
export const IdentityProviderResult = resultOf('IdentityProviderResult', IdentityProviderSaved);
export const RemoveIdentityProviderResult = resultOf('RemoveIdentityProviderResult', IdentityProviderRemoved);
export const TestIdentityProviderResult = resultOf('TestIdentityProviderResult', IdentityProviderTested);
