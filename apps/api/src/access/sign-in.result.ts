import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
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

@ObjectType()
export class LanguageChosen {
  @Field(() => ViewerType)
  viewer: ViewerType;
}

export const SignInResult = resultOf('SignInResult', SignedIn);
export const ChooseLanguageResult = resultOf('ChooseLanguageResult', LanguageChosen);
