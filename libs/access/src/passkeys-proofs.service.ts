import { record } from '@app/audit';
import { accepted, type Outcome, refused } from '@app/domain';
import { Notifications } from '@app/notifications';
import { Clock, CONFIG, type Config, Database, systemScope, type Transaction } from '@app/platform';
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { Inject, Injectable } from '@nestjs/common';
import { issueChallenge, useUpChallenge } from './passkeys-challenge.queries.js';
import { PasskeyRow } from './passkeys.entity.js';
import { tellOfSecurity } from './passkeys-notice.js';
import { belongsTo, challengeIn, type PasskeyAnswer, provePasskey, siteOf } from './passkeys-proof.js';
import { challengeLifeMs, hasRegressed } from './passkeys.js';

export type PasskeyRefusal = 'PASSKEY_TOO_LATE' | 'PASSKEY_UNKNOWN' | 'PASSKEY_NOT_VALID';

/** Finds out whose passkey answers: no mail address is asked for. */
@Injectable()
export class PasskeyProofs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the browser is to prove, with whichever passkey its person chooses. */
  async begin(browserKey: string): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const now = this.clock.now();
    const challengeFor = { purpose: 'SIGN_IN', personId: null, browserKey } as const;
    const challenge = await this.database.run(systemScope, (tx) => issueChallenge(tx, challengeFor, now));
    return generateAuthenticationOptions({
      rpID: siteOf(this.config.publicUrl).rpId,
      challenge,
      timeout: challengeLifeMs,
      userVerification: 'required',
    });
  }

  /** Whose passkey it is. A challenge is used up by its first answer, a wrong one too. */
  async prove(answer: PasskeyAnswer, browserKey: string): Promise<Outcome<string, PasskeyRefusal>> {
    const challenge = challengeIn(answer);
    const challengeFor = { purpose: 'SIGN_IN', personId: null, browserKey } as const;
    const fresh =
      challenge !== null &&
      (await this.database.run(systemScope, (tx) =>
        useUpChallenge(tx, challenge, challengeFor, this.clock.now()),
      ));
    if (!fresh) return refused('PASSKEY_TOO_LATE');
    return this.database.run(systemScope, (tx) => this.use(tx, answer, challenge));
  }

  private async use(
    tx: Transaction,
    answer: PasskeyAnswer,
    challenge: string,
  ): Promise<Outcome<string, PasskeyRefusal>> {
    const passkey = await tx.findOne(PasskeyRow, {
      where: { credentialId: answer.credentialId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!passkey) return refused('PASSKEY_UNKNOWN');
    const publicKey = new Uint8Array(passkey.publicKey);
    const use = await provePasskey(answer, { publicKey }, challenge, siteOf(this.config.publicUrl));
    if (!use || !belongsTo(answer, passkey.personId)) return refused('PASSKEY_NOT_VALID');
    if (hasRegressed(passkey.counter, use.counter)) return this.suspect(tx, passkey, use.counter);
    await tx.update(PasskeyRow, { id: passkey.id }, { ...use, lastUsedAt: this.clock.now() });
    return accepted(passkey.personId);
  }

  /** The key is right and its counter isn't: a copy of it is somewhere. */
  private async suspect(
    tx: Transaction,
    { personId, counter }: PasskeyRow,
    given: number,
  ): Promise<Outcome<never, PasskeyRefusal>> {
    await record(tx, systemScope, {
      action: 'refusePasskey',
      subjectType: 'person',
      subjectId: personId,
      before: { counter },
      after: { counter: given },
    });
    const news = { personId, matter: 'PASSKEY_REFUSED', at: this.clock.now() } as const;
    await tellOfSecurity(this.notifications, tx, systemScope, news);
    return refused('PASSKEY_NOT_VALID');
  }
}
