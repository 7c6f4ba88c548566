import { AccountModule, PasswordlessModule, PeopleModule } from '@app/access';
import { Module } from '@nestjs/common';
import { PeopleAccountsResolver } from './accounts.resolver.js';
import { GrantsResolver, ViewerGrantsResolver } from './grants.resolver.js';
import { HandOversResolver } from './hand-overs.resolver.js';
import { PeopleResolver } from './people.resolver.js';

@Module({
  imports: [AccountModule, PasswordlessModule, PeopleModule],
  providers: [
    PeopleResolver,
    PeopleAccountsResolver,
    GrantsResolver,
    ViewerGrantsResolver,
    HandOversResolver,
  ],
})
export class PeopleApiModule {}
