import type { Theme } from '@app/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { themeEnum } from '../graphql/enums.js';

@ObjectType('CommunityEvent', { description: 'What an association does, on one day or several.' })
export class CommunityEventType {
  @Field(() => ID)
  id: string;
  @Field()
  title: string;
  @Field(() => String, { nullable: true })
  titleKana: string | null;
  @Field(() => String, { nullable: true })
  description: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The organiser as a file named it, where it is no association we know.',
  })
  organiserText: string | null;
  @Field(() => themeEnum)
  theme: Theme;
  @Field(() => String, { nullable: true })
  venueName: string | null;
  @Field(() => String, { nullable: true })
  venueAddress: string | null;
  @Field(() => Float, { nullable: true })
  lat: number | null;
  @Field(() => Float, { nullable: true })
  lng: number | null;
  @Field(() => String, { nullable: true })
  meetingPlace: string | null;
  @Field(() => String, { nullable: true })
  thingsToBring: string | null;
  @Field(() => String, { nullable: true })
  clothing: string | null;
  @Field(() => String, { nullable: true })
  rainPlan: string | null;
  @Field(() => String, { nullable: true })
  url: string | null;
  @Field({ description: 'Whether it came from a file.' })
  imported: boolean;

  readonly districtId: string;
  readonly associationId: string | null;
}

@ObjectType()
export class CommunityEventConnection extends connectionOf(CommunityEventType, 'CommunityEvent') {}
