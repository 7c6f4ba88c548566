import { NotificationsModule } from '@app/notifications';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from './account.module.js';
import { ProviderBeginnings } from './oidc-beginnings.service.js';
import { OidcClient } from './oidc-client.service.js';
import { ProviderDirectory } from './oidc-directory.service.js';
import { OidcFlow } from './oidc-flow.service.js';
import { OidcIdentities } from './oidc-identities.service.js';
import { FederatedIdentityRow, IdentityProviderRow } from './oidc-provider.entity.js';
import { IdentityProviders } from './oidc-settings.service.js';
import { OrganisationSignIn } from './oidc-sign-in.service.js';
import { InvitationPasskeys } from './passkeys-invitation.service.js';
import { Presence } from './passkeys-presence.service.js';
import { PasskeyProofs } from './passkeys-proofs.service.js';
import { PasskeySignIn } from './passkeys-sign-in.service.js';
import { PasskeyRow } from './passkeys.entity.js';
import { Passkeys } from './passkeys.service.js';

const services = [
  ...[Passkeys, PasskeySignIn, InvitationPasskeys, Presence],
  ...[ProviderDirectory, ProviderBeginnings, OrganisationSignIn, OidcIdentities, IdentityProviders],
];

/** The ways to sign in that need no password: passkeys, and organisations' own accounts. */
@Module({
  imports: [
    AccountModule,
    NotificationsModule,
    TypeOrmModule.forFeature([PasskeyRow, IdentityProviderRow, FederatedIdentityRow]),
  ],
  providers: [...services, OidcClient, OidcFlow, PasskeyProofs],
  exports: [...services, OidcClient],
})
export class PasswordlessModule {}
