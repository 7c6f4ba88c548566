import { AccessModule, PeopleModule } from '@app/access';
import { MatchesModule } from '@app/matches';
import { NotificationsModule } from '@app/notifications';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Admissions } from './admissions.service.js';
import { Applications } from './applications.service.js';
import { CompanyExports } from './company-export.service.js';
import { Declarations } from './declarations.service.js';
import { DeclarationRow, MembershipApplicationRow, MembershipRequestRow } from './membership.entity.js';
import { MembershipTelling } from './membership-telling.js';
import { Memberships } from './memberships.service.js';

const services = [Admissions, Applications, CompanyExports, Declarations, Memberships];

/** How companies come to a conference, stay its members, and leave with what is theirs. */
@Module({
  imports: [
    AccessModule,
    PeopleModule,
    MatchesModule,
    NotificationsModule,
    TypeOrmModule.forFeature([MembershipApplicationRow, MembershipRequestRow, DeclarationRow]),
  ],
  providers: [...services, MembershipTelling],
  exports: services,
})
export class MembershipModule {}
