import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';
import { SignedIn } from './sign-in.result.js';

@ObjectType('Passkey', { description: "One of the viewer's own passkeys." })
export class PasskeyType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field(() => DateTime)
  createdAt: Date;
  @Field(() => DateTime, { nullable: true })
  lastUsedAt: Date | null;
  @Field({ description: 'Kept with an account (of Apple, Google, …) too, and so on several devices.' })
  synced: boolean;
}

@ObjectType({ description: 'What the browser is to make or to use a passkey with.' })
export class PasskeyOptions {
  @Field({ description: "JSON, as WebAuthn's `parse…OptionsFromJSON` takes it." })
  json: string;
}

@InputType({
  description: "What the browser made. Binary parts are base64url, as WebAuthn's `toJSON` gives them.",
})
export class NewPasskeyInput {
  @Field()
  credentialId: string;
  @Field()
  clientDataJSON: string;
  @Field()
  attestationObject: string;
  @Field(() => [String])
  transports: string[];
  @Field({ description: 'For the list of passkeys: 仕事用のノートパソコン.' })
  name: string;
}

@InputType({
  description:
    "How the browser used a passkey. Binary parts are base64url, as WebAuthn's `toJSON` gives them.",
})
export class PasskeyAssertionInput {
  @Field()
  credentialId: string;
  @Field()
  clientDataJSON: string;
  @Field()
  authenticatorData: string;
  @Field()
  signature: string;
  @Field()
  userHandle: string;
}

@ObjectType()
export class PasskeySaved {
  @Field(() => PasskeyType)
  passkey: PasskeyType;
}

@ObjectType()
export class PasskeyRemoved {
  @Field(() => ID)
  id: string;
}

export const PasskeyOptionsResult = resultOf('PasskeyOptionsResult', PasskeyOptions);
export const PasskeyResult = resultOf('PasskeyResult', PasskeySaved);
export const RemovePasskeyResult = resultOf('RemovePasskeyResult', PasskeyRemoved);
export const PasskeySignInResult = resultOf('PasskeySignInResult', SignedIn);
