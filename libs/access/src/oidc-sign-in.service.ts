import { record } from '@app/audit';
import { type Outcome, refused } from '@app/domain';
import { Database, type Scope, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type FlowRefusal, OidcFlow, type ProvenAnswer, type ProviderAnswer } from './oidc-flow.service.js';
import { type IdentityRefusal, OidcIdentities } from './oidc-identities.service.js';
import type { BegunSignIn } from './oidc-state.queries.js';
import { allOrNothing } from './passkeys-all-or-nothing.js';
import type { Visit } from './session.js';
import { type SignedIn, SignIn } from './sign-in.service.js';

export type OrganisationRefusal = FlowRefusal | IdentityRefusal | 'LINK_INVALID';

/** How it ended; what it was for says to which page the browser goes. */
export interface Finished {
  /** Null where nobody knows any more. */
  readonly begun: BegunSignIn | null;
  /** A session that was opened; null where an account was linked to who is signed in. */
  readonly outcome: Outcome<SignedIn | null, OrganisationRefusal>;
}

/** Signs in, links an account or accepts an invitation with an organisation's account. */
@Injectable()
export class OrganisationSignIn {
  constructor(
    private readonly database: Database,
    private readonly flow: OidcFlow,
    private readonly identities: OidcIdentities,
    private readonly signIns: SignIn,
  ) {}

  async finish(answer: ProviderAnswer, asker: Scope, visit: Visit): Promise<Finished> {
    const begun = await this.flow.takeUp(answer);
    if (!begun.ok) return { begun: null, outcome: begun };
    const done = (outcome: Finished['outcome']) => ({ begun: begun.value, outcome });
    // Somebody else has signed in meanwhile: the account must not become that person's.
    const { purpose, personId } = begun.value;
    if (purpose === 'LINK' && personId !== asker.actor.personId) return done(refused('PROVIDER_TOO_LATE'));
    const proven = await this.flow.prove(answer, begun.value);
    if (!proven.ok) return done(proven);
    if (purpose === 'LINK') return done(await this.link(proven.value, asker));
    return done(
      await allOrNothing(this.database, systemScope, (tx) =>
        purpose === 'SIGN_IN' ? this.signIn(tx, proven.value, visit) : this.accept(tx, proven.value, visit),
      ),
    );
  }

  private async signIn(
    tx: Transaction,
    { provider, identity }: ProvenAnswer,
    visit: Visit,
  ): Promise<Outcome<SignedIn, OrganisationRefusal>> {
    const owner = await this.identities.ownerOf(tx, provider, identity);
    return owner.ok ? this.open(tx, owner.value, visit) : owner;
  }

  private async link(proven: ProvenAnswer, asker: Scope): Promise<Finished['outcome']> {
    return this.database.run(asker, (tx) =>
      this.identities.link(tx, asker, proven.begun.personId ?? '', proven),
    );
  }

  private async accept(
    tx: Transaction,
    proven: ProvenAnswer,
    visit: Visit,
  ): Promise<Outcome<SignedIn, OrganisationRefusal>> {
    const { invitationId, personId } = proven.begun;
    if (invitationId === null || personId === null) return refused('LINK_INVALID');
    if (!(await this.identities.useInvitation(tx, invitationId))) return refused('LINK_INVALID');
    const session = await this.open(tx, personId, visit);
    if (!session.ok) return session;
    const { scope } = session.value;
    await record(tx, scope, { action: 'acceptInvitation', subjectType: 'person', subjectId: personId });
    const linked = await this.identities.link(tx, scope, personId, proven);
    return linked.ok ? session : linked;
  }

  private async open(
    tx: Transaction,
    personId: string,
    visit: Visit,
  ): Promise<Outcome<SignedIn, OrganisationRefusal>> {
    const session = await this.signIns.open(tx, personId, 'OIDC', visit);
    return session.ok ? session : refused('ACCOUNT_NOT_LINKED');
  }
}
