import { record } from '@app/audit';
import { accepted, type Checked, type Outcome, refused, refusedFor } from '@app/domain';
import { Notifications, type SecurityMatter } from '@app/notifications';
import {
  asSystem,
  Clock,
  CONFIG,
  type Config,
  Database,
  type Scope,
  systemScope,
  type Transaction,
} from '@app/platform';
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server';
import { Inject, Injectable } from '@nestjs/common';
import { issueChallenge, useUpChallenge } from './passkeys-challenge.queries.js';
import { PasskeyRow } from './passkeys.entity.js';
import { tellOfSecurity } from './passkeys-notice.js';
import {
  challengeIn,
  type NewPasskeyAnswer,
  passkeyAlgorithms,
  type ProvenPasskey,
  proveNewPasskey,
  siteOf,
  userHandleOf,
} from './passkeys-proof.js';
import { challengeLifeMs, checkPasskeyName, isLastWay, mostPasskeys } from './passkeys.js';
import { lockWaysToSignIn } from './passkeys-ways.queries.js';
import { PersonRow } from './person.entity.js';

export type AddPasskeyRefusal = 'PASSKEY_TOO_LATE' | 'PASSKEY_NOT_VALID' | 'TOO_MANY_PASSKEYS' | 'BAD_INPUT';

/** For whom a passkey is made: who is signed in, or who accepts an invitation. */
export interface NewOwner {
  readonly personId: string;
  readonly purpose: 'ADD' | 'INVITATION';
  readonly browserKey: string;
}

export type NewPasskey = ProvenPasskey & { readonly name: string };

/** A person's own passkeys. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async find(tx: Transaction, scope: Scope): Promise<PasskeyRow[]> {
    const { personId } = scope.actor;
    return personId === null ? [] : tx.find(PasskeyRow, { where: { personId }, order: { createdAt: 'ASC' } });
  }

  /** What the browser is to make one from. */
  async begin(tx: Transaction, owner: NewOwner): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const site = siteOf(this.config.publicUrl);
    return asSystem(tx, async () => {
      const person = await tx.findOneByOrFail(PersonRow, { id: owner.personId });
      const theirs = await tx.findBy(PasskeyRow, { personId: owner.personId });
      return generateRegistrationOptions({
        rpName: 'まち会議',
        rpID: site.rpId,
        userID: userHandleOf(owner.personId),
        userName: person.email,
        userDisplayName: person.name,
        challenge: await issueChallenge(tx, owner, this.clock.now()),
        timeout: challengeLifeMs,
        attestationType: 'none',
        excludeCredentials: theirs.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        supportedAlgorithmIDs: passkeyAlgorithms,
      });
    });
  }

  /** What the browser has made, fit to be kept. Uses the challenge up, whatever comes of it. */
  async prove(
    owner: NewOwner,
    answer: NewPasskeyAnswer,
    wantedName: string,
  ): Promise<Checked<NewPasskey, AddPasskeyRefusal>> {
    const name = checkPasskeyName(wantedName);
    if (!name.ok) return name;
    const challenge = challengeIn(answer);
    const fresh =
      challenge !== null &&
      (await this.database.run(systemScope, (tx) => useUpChallenge(tx, challenge, owner, this.clock.now())));
    if (!fresh) return refusedFor('PASSKEY_TOO_LATE');
    const proven = await proveNewPasskey(answer, challenge, siteOf(this.config.publicUrl));
    return proven ? accepted({ ...proven, name: name.value }) : refusedFor('PASSKEY_NOT_VALID');
  }

  /** Keeps it as the person's own, on record; the person is told by mail. */
  async keep(
    tx: Transaction,
    scope: Scope,
    personId: string,
    passkey: NewPasskey,
  ): Promise<Outcome<PasskeyRow, AddPasskeyRefusal>> {
    const { passkeys } = await lockWaysToSignIn(tx, personId);
    if (passkeys >= mostPasskeys) return refused('TOO_MANY_PASSKEYS');
    const { raw } = await tx
      .createQueryBuilder()
      .insert()
      .into(PasskeyRow)
      .values({
        ...passkey,
        transports: [...passkey.transports],
        publicKey: Buffer.from(passkey.publicKey),
        personId,
      })
      .orIgnore()
      .returning('id')
      .execute();
    const [made] = raw as { id: string }[];
    // The same credential again, or somebody else's: an honest browser leaves both out.
    if (!made) return refused('PASSKEY_NOT_VALID');
    await record(tx, scope, { action: 'addPasskey', subjectType: 'person', subjectId: personId });
    await this.tell(tx, scope, personId, 'PASSKEY_ADDED');
    return accepted(await tx.findOneByOrFail(PasskeyRow, { id: made.id }));
  }

  async add(
    scope: Scope,
    owner: NewOwner,
    answer: NewPasskeyAnswer,
    wantedName: string,
  ): Promise<Checked<PasskeyRow, AddPasskeyRefusal>> {
    const proven = await this.prove(owner, answer, wantedName);
    if (!proven.ok) return proven;
    const kept = await this.database.run(scope, (tx) => this.keep(tx, scope, owner.personId, proven.value));
    return kept.ok ? kept : refusedFor(kept.refusal);
  }

  async rename(
    scope: Scope,
    id: string,
    wantedName: string,
  ): Promise<Checked<PasskeyRow, 'NOT_FOUND' | 'BAD_INPUT'>> {
    const name = checkPasskeyName(wantedName);
    if (!name.ok) return name;
    return this.database.run(scope, async (tx) => {
      const passkey = await this.own(tx, scope, id);
      if (!passkey) return refusedFor('NOT_FOUND');
      await tx.update(PasskeyRow, { id }, { name: name.value });
      await record(tx, scope, {
        action: 'renamePasskey',
        subjectType: 'person',
        subjectId: passkey.personId,
      });
      return accepted({ ...passkey, name: name.value });
    });
  }

  async remove(scope: Scope, id: string): Promise<Outcome<null, 'NOT_FOUND' | 'LAST_WAY_TO_SIGN_IN'>> {
    return this.database.run(scope, async (tx) => {
      const passkey = await this.own(tx, scope, id);
      if (!passkey) return refused('NOT_FOUND');
      if (isLastWay(await lockWaysToSignIn(tx, passkey.personId))) return refused('LAST_WAY_TO_SIGN_IN');
      await tx.delete(PasskeyRow, { id });
      await record(tx, scope, {
        action: 'removePasskey',
        subjectType: 'person',
        subjectId: passkey.personId,
      });
      await this.tell(tx, scope, passkey.personId, 'PASSKEY_REMOVED');
      return accepted(null);
    });
  }

  private tell(tx: Transaction, scope: Scope, personId: string, matter: SecurityMatter): Promise<void> {
    return tellOfSecurity(this.notifications, tx, scope, { personId, matter, at: this.clock.now() });
  }

  private async own(tx: Transaction, scope: Scope, id: string): Promise<PasskeyRow | null> {
    const { personId } = scope.actor;
    return personId === null ? null : tx.findOneBy(PasskeyRow, { id, personId });
  }
}
