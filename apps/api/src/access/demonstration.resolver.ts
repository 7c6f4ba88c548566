import { CONFIG, type Config } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { demonstrationAccounts } from '../demonstration/accounts.js';
import { DemonstrationType } from './demonstration.type.js';

@Resolver()
export class DemonstrationResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Query(() => DemonstrationType, {
    nullable: true,
    description: 'The accounts to sign in with; null outside the demonstration.',
  })
  demonstration(): DemonstrationType | null {
    return this.config.demo ? { accounts: demonstrationAccounts } : null;
  }
}
