import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Refused, resultOf } from '../graphql/refused.type.js';
import { ViewerType } from './viewer.type.js';

@InputType()
export class SignInInput {
  @Field()
  email: string;
  @Field()
  password: string;
}

@ObjectType()
export class SignedIn {
  @Field(() => ViewerType)
  viewer: ViewerType;
}

@ObjectType({
  description: 'The password was right; `confirmSecondFactor` or `enrolSecondFactor` comes next.',
})
export class SecondFactorNeeded {
  @Field({ description: 'The ward asks for a second factor, and there is none yet: it is set up now.' })
  mustEnrol: boolean;
}

@ObjectType()
export class LanguageChosen {
  @Field(() => ViewerType)
  viewer: ViewerType;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SecondFactorNeeded, Refused] as const,
  resolveType: (value: object) => {
    if (value instanceof Refused) return Refused;
    return 'mustEnrol' in value ? SecondFactorNeeded : SignedIn;
  },
});
export const ChooseLanguageResult = resultOf('ChooseLanguageResult', LanguageChosen);
