import { DistrictSetup, type DistrictDraft } from '@app/conferences';
import type { Scope } from '@app/platform';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { DistrictType } from '../directory/district.type.js';
import { resultFrom } from '../graphql/outcome.js';
import { type Refused, resultOf } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';

@InputType()
class DistrictInput implements DistrictDraft {
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
  @Field()
  conferenceName: string;
  @Field()
  conferenceNameEn: string;
}

@ObjectType()
class DistrictSaved {
  @Field(() => DistrictType)
  district: DistrictType;
}
const DistrictResult = resultOf('DistrictResult', DistrictSaved);

@Resolver()
export class DistrictSetupResolver {
  constructor(private readonly service: DistrictSetup) {}

  @Mutation(() => DistrictResult, { description: 'With its conference; people and towns come afterwards.' })
  async createDistrict(
    @Args('key', { description: 'A short word for addresses of pages; it stays.' }) key: string,
    @Args('input') input: DistrictInput,
    @Asker() scope: Scope,
  ): Promise<DistrictSaved | Refused> {
    return resultFrom(await this.service.create(scope, key, input), (district) => ({ district }));
  }

  @Mutation(() => DistrictResult)
  async changeDistrict(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: DistrictInput,
    @Asker() scope: Scope,
  ): Promise<DistrictSaved | Refused> {
    return resultFrom(await this.service.change(scope, id, input), (district) => ({ district }));
  }
}
