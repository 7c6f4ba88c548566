import { NotificationsModule } from '@app/notifications';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './access.module.js';
import { AccountLinkRow } from './account-link.entity.js';
import { AccountMails } from './account-mails.service.js';
import { Invitations } from './invitations.service.js';
import { NewPasswords } from './new-passwords.service.js';
import { OwnAccount } from './own-account.service.js';
import { OwnPassword } from './own-password.service.js';
import { OwnSecondFactor } from './own-second-factor.service.js';
import { PasswordLinks } from './password-links.service.js';
import { PasswordResets } from './password-resets.service.js';
import { SecondFactorCare } from './second-factor-care.service.js';
import { SecondFactors } from './second-factors.service.js';
import { SecondStep } from './second-step.service.js';
import { Sessions } from './sessions.service.js';

const services = [
  Invitations,
  NewPasswords,
  OwnAccount,
  OwnPassword,
  OwnSecondFactor,
  PasswordLinks,
  PasswordResets,
  SecondFactorCare,
  SecondFactors,
  SecondStep,
  Sessions,
];

/** What changes an account and tells its holder. Needs the module for jobs, for the mails. */
@Module({
  imports: [AccessModule, NotificationsModule, TypeOrmModule.forFeature([AccountLinkRow])],
  providers: [AccountMails, ...services],
  exports: [AccessModule, ...services],
})
export class AccountModule {}
