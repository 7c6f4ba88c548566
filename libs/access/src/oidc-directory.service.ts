import { dateInJapan, type Outcome, refused } from '@app/domain';
import { Clock, Database, isUuid, type Scope, systemScope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Attempts } from './attempts.service.js';
import { domainOfAddress } from './oidc-domain.js';
import {
  findLinkableProviders,
  findLinkedAccounts,
  findProviderNames,
  findProviderOfDomain,
  type LinkedAccount,
  type ProviderName,
} from './oidc-provider.queries.js';
import { findOpenInvitation } from './passkeys-invitation.queries.js';
import type { Visit } from './session.js';

export interface OwnAccounts {
  readonly linked: readonly LinkedAccount[];
  readonly linkable: readonly ProviderName[];
}

/** Which organisations' accounts there are to sign in with, without telling a stranger who takes part. */
@Injectable()
export class ProviderDirectory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
  ) {}

  ofWards(): Promise<readonly ProviderName[]> {
    return this.database.run(systemScope, (tx) => findProviderNames(tx, null));
  }

  /** For whoever has the link with its id. */
  async byId(id: string): Promise<ProviderName | null> {
    if (!isUuid(id)) return null;
    const [found] = await this.database.run(systemScope, (tx) => findProviderNames(tx, id));
    return found ?? null;
  }

  /** The id of the provider that a mail address belongs to by its domain; null where there is none. */
  async ofAddress(address: string, visit: Visit): Promise<Outcome<string | null, 'TOO_MANY_TRIES'>> {
    const mayAsk = await this.attempts.take([{ kind: 'WITHOUT_PASSWORD', of: visit.address ?? '' }]);
    if (!mayAsk) return refused('TOO_MANY_TRIES');
    const domain = domainOfAddress(address);
    const found = domain && (await this.database.run(systemScope, (tx) => findProviderOfDomain(tx, domain)));
    return { ok: true, value: found };
  }

  /** The asker's own. */
  async ofAsker({ actor }: Scope): Promise<OwnAccounts> {
    const { personId } = actor;
    if (personId === null) return { linked: [], linkable: [] };
    const today = dateInJapan(this.clock.now());
    return this.database.run(systemScope, async (tx) => ({
      linked: await findLinkedAccounts(tx, personId),
      linkable: await findLinkableProviders(tx, personId, today),
    }));
  }

  /** With which accounts an invitation can be accepted; null where it is no longer open. */
  async ofInvitation(token: string): Promise<readonly ProviderName[] | null> {
    const now = this.clock.now();
    return this.database.run(systemScope, async (tx) => {
      const invitation = await findOpenInvitation(tx, token, now);
      return invitation && findLinkableProviders(tx, invitation.personId, dateInJapan(now));
    });
  }
}
