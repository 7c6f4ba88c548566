import { record } from '@app/audit';
import { accepted, type Checked, type Outcome, refused, refusedFor } from '@app/domain';
import { Clock, Database, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { allOrNothing } from './passkeys-all-or-nothing.js';
import { findOpenInvitation, type OpenInvitation, useInvitation } from './passkeys-invitation.queries.js';
import type { NewPasskeyAnswer } from './passkeys-proof.js';
import { type AddPasskeyRefusal, type NewOwner, type NewPasskey, Passkeys } from './passkeys.service.js';
import type { Visit } from './session.js';
import { type SignedIn, SignIn } from './sign-in.service.js';

export type InvitationPasskeyRefusal = AddPasskeyRefusal | 'LINK_INVALID';

/** What comes with the acceptance of an invitation by a passkey. */
export interface InvitationPasskey {
  readonly token: string;
  readonly browserKey: string;
  readonly answer: NewPasskeyAnswer;
  readonly name: string;
}

/** Accepts an invitation with a passkey instead of a password. */
@Injectable()
export class InvitationPasskeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passkeys: Passkeys,
    private readonly signIns: SignIn,
  ) {}

  async begin(
    token: string,
    browserKey: string,
  ): Promise<Outcome<PublicKeyCredentialCreationOptionsJSON, 'LINK_INVALID'>> {
    return this.database.run(systemScope, async (tx) => {
      const invitation = await findOpenInvitation(tx, token, this.clock.now());
      if (!invitation) return refused('LINK_INVALID');
      return accepted(await this.passkeys.begin(tx, ownerOf(invitation, browserKey)));
    });
  }

  /** The link is used up where the passkey is kept, and not before: of any number at once one gets in. */
  async accept(
    { token, browserKey, answer, name }: InvitationPasskey,
    visit: Visit,
  ): Promise<Checked<SignedIn, InvitationPasskeyRefusal>> {
    const now = this.clock.now();
    const invitation = await this.database.run(systemScope, (tx) => findOpenInvitation(tx, token, now));
    if (!invitation) return refusedFor('LINK_INVALID');
    const proven = await this.passkeys.prove(ownerOf(invitation, browserKey), answer, name);
    if (!proven.ok) return proven;
    const entered = await allOrNothing(this.database, systemScope, (tx) =>
      this.enter(tx, invitation, proven.value, visit),
    );
    return entered.ok ? entered : refusedFor(entered.refusal);
  }

  private async enter(
    tx: Transaction,
    { id, personId }: OpenInvitation,
    passkey: NewPasskey,
    visit: Visit,
  ): Promise<Outcome<SignedIn, InvitationPasskeyRefusal>> {
    if (!(await useInvitation(tx, id, this.clock.now()))) return refused('LINK_INVALID');
    const session = await this.signIns.open(tx, personId, 'PASSKEY', visit);
    if (!session.ok) return refused('LINK_INVALID');
    const { scope } = session.value;
    await record(tx, scope, { action: 'acceptInvitation', subjectType: 'person', subjectId: personId });
    const kept = await this.passkeys.keep(tx, scope, personId, passkey);
    return kept.ok ? session : kept;
  }
}

function ownerOf({ personId }: OpenInvitation, browserKey: string): NewOwner {
  return { personId, purpose: 'INVITATION', browserKey };
}
