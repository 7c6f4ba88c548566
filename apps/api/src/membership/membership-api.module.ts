import { AccessModule } from '@app/access';
import { ConferencesModule } from '@app/conferences';
import { MembershipModule } from '@app/membership';
import { Module } from '@nestjs/common';
import { CompanyMembershipResolver } from './company-membership.resolver.js';
import { DistrictSetupResolver } from './district-setup.resolver.js';
import { DownloadController } from './download.controller.js';
import { JoinResolver } from './join.resolver.js';
import { MembersResolver } from './members.resolver.js';

@Module({
  imports: [AccessModule, ConferencesModule, MembershipModule],
  controllers: [DownloadController],
  providers: [JoinResolver, MembersResolver, CompanyMembershipResolver, DistrictSetupResolver],
})
export class MembershipApiModule {}
