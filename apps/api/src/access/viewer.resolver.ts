import { Query, Resolver } from '@nestjs/graphql';
import { ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Null when signed out.' })
  viewer(): ViewerType | null {
    return null;
  }
}
