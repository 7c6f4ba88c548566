import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { DateTime } from '../graphql/scalars.js';
import { ViewerType } from './viewer.type.js';

@ObjectType('SecondFactor', { description: 'The viewer’s own.' })
export class SecondFactorType {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it is asked for; null where there is none.',
  })
  since: Date | null;
  @Field({ description: 'The ward asks its officials for one, and the viewer is one.' })
  required: boolean;
  @Field(() => Int)
  recoveryCodesLeft: number;
}

@ObjectType({ description: 'To be confirmed by its first code.' })
export class NewSecondFactor {
  @Field({ description: 'The key as text, in groups of four.' })
  key: string;
  @Field({ description: 'A picture for the telephone, as the address of an image.' })
  qrCode: string;
}

@ObjectType()
export class SecondFactorEnrolled {
  @Field(() => [String], { description: 'Shown this one time.' })
  recoveryCodes: readonly string[];
  @Field(() => ViewerType)
  viewer: ViewerType;
}

@ObjectType()
export class RecoveryCodesReplaced {
  @Field(() => [String], { description: 'Shown this one time.' })
  recoveryCodes: readonly string[];
}

@ObjectType()
export class SecondFactorReset {
  @Field(() => ID)
  personId: string;
}

export const NewSecondFactorResult = resultOf('NewSecondFactorResult', NewSecondFactor);
export const EnrolSecondFactorResult = resultOf('EnrolSecondFactorResult', SecondFactorEnrolled);
export const ReplaceRecoveryCodesResult = resultOf('ReplaceRecoveryCodesResult', RecoveryCodesReplaced);
export const ResetSecondFactorResult = resultOf('ResetSecondFactorResult', SecondFactorReset);
