import { PeopleModule } from '@app/access';
import { Module } from '@nestjs/common';
import { GrantsResolver, ViewerGrantsResolver } from './grants.resolver.js';
import { HandOversResolver } from './hand-overs.resolver.js';
import { PeopleResolver } from './people.resolver.js';

@Module({
  imports: [PeopleModule],
  providers: [PeopleResolver, GrantsResolver, ViewerGrantsResolver, HandOversResolver],
})
export class PeopleApiModule {}
