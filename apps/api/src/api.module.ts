import { type Config, JobsModule, PlatformModule } from '@app/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccessApiModule } from './access/access-api.module.js';
import { AuditApiModule } from './audit/audit-api.module.js';
import { PasswordlessApiModule } from './access/oidc-api.module.js';
import { AssociationApiModule } from './association/association-api.module.js';
import { BouncesApiModule } from './bounces/bounces-api.module.js';
import { ContactsApiModule } from './contacts/contacts-api.module.js';
import { DirectoryApiModule } from './directory/directory-api.module.js';
import { GraphqlApiModule } from './graphql/graphql.module.js';
import { HealthApiModule } from './health/health-api.module.js';
import { ImportsApiModule } from './imports/imports-api.module.js';
import { MailboxApiModule } from './mailbox/mailbox-api.module.js';
import { MatchesApiModule } from './matches/matches-api.module.js';
import { MembershipApiModule } from './membership/membership-api.module.js';
import { NeedsApiModule } from './needs/needs-api.module.js';
import { NotificationsApiModule } from './notifications/notifications-api.module.js';
import { OffersApiModule } from './offers/offers-api.module.js';
import { PartnersApiModule } from './partners/partners-api.module.js';
import { PeopleApiModule } from './people/people-api.module.js';
import { PrivacyApiModule } from './privacy/privacy-api.module.js';
import { RostersApiModule } from './rosters/rosters-api.module.js';

/** Every feature's resolvers: one line each. */
export const featureModules = [
  AccessApiModule,
  AuditApiModule,
  AssociationApiModule,
  BouncesApiModule,
  ContactsApiModule,
  DirectoryApiModule,
  ImportsApiModule,
  MatchesApiModule,
  MembershipApiModule,
  NeedsApiModule,
  NotificationsApiModule,
  OffersApiModule,
  PartnersApiModule,
  PeopleApiModule,
  PasswordlessApiModule,
  PrivacyApiModule,
  RostersApiModule,
];

@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(config),
        JobsModule,
        GraphqlApiModule.forRoot(),
        HealthApiModule,
        ...featureModules,
        ...(config.demo ? [MailboxApiModule] : []),
      ],
    };
  }
}
