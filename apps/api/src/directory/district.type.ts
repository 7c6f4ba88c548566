import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Town')
export class TownType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field()
  kana: string;
  @Field()
  postcode: string;
  @Field(() => Float)
  lat: number;
  @Field(() => Float)
  lng: number;
}

@ObjectType('Conference', { description: "The district's standing meeting of companies." })
export class ConferenceType {
  @Field(() => ID)
  id: string;
  @Field()
  name: string;
  @Field()
  nameEn: string;
}

@ObjectType('District', {
  description: 'A part of the ward: its towns, its branch office, its conference. Public.',
})
export class DistrictType {
  @Field(() => ID)
  id: string;
  @Field({ description: 'Short name for addresses of pages.' })
  key: string;
  @Field()
  name: string;
  @Field()
  nameEn: string;
  @Field()
  officeName: string;
  @Field()
  officeNameEn: string;
  @Field()
  officeSection: string;
  @Field()
  officePhone: string;
}

@ObjectType('DistrictOverview', {
  description: 'How a district stands: open needs ahead, members, open offers.',
})
export class DistrictOverviewType {
  readonly districtId: string;
  @Field(() => Int)
  needs: number;
  @Field(() => Int)
  peopleWanted: number;
  @Field(() => Int)
  peopleTaken: number;
  @Field(() => Int)
  companies: number;
  @Field(() => Int)
  offers: number;
}
