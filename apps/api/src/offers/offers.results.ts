import { Field, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../graphql/refused.type.js';
import { OfferType } from './offer.type.js';

@ObjectType()
export class OfferSaved {
  @Field(() => OfferType)
  offer: OfferType;
}
export const OfferResult = resultOf('OfferResult', OfferSaved);
