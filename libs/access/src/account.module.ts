import { NotificationsModule } from '@app/notifications';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './access.module.js';
import { AccountLinkRow } from './account-link.entity.js';
import { Invitations } from './invitations.service.js';

/** What changes an account and tells its holder. Needs the module for jobs, for the mails. */
@Module({
  imports: [AccessModule, NotificationsModule, TypeOrmModule.forFeature([AccountLinkRow])],
  providers: [Invitations],
  exports: [AccessModule, Invitations],
})
export class AccountModule {}
