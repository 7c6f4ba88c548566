import { AccountModule, PasswordlessModule } from '@app/access';
import { Module } from '@nestjs/common';
import { AccessApiModule } from './access-api.module.js';
import { OidcAccountsResolver } from './oidc-accounts.resolver.js';
import { OidcCallbackController, OidcStartController } from './oidc.controller.js';
import { OidcResolver } from './oidc.resolver.js';
import { OidcSettingsResolver } from './oidc-settings.resolver.js';
import { OidcVisitors } from './oidc-visitors.service.js';
import { PasskeySignInResolver } from './passkeys-sign-in.resolver.js';
import { PasskeysResolver } from './passkeys.resolver.js';

/** Passkeys, and organisations' own accounts. */
@Module({
  imports: [AccountModule, PasswordlessModule, AccessApiModule],
  controllers: [OidcStartController, OidcCallbackController],
  providers: [
    OidcVisitors,
    OidcResolver,
    OidcAccountsResolver,
    OidcSettingsResolver,
    PasskeysResolver,
    PasskeySignInResolver,
  ],
})
export class PasswordlessApiModule {}
