import { type Outcome, refused } from '@app/domain';
import { Database, systemScope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { Attempts } from './attempts.service.js';
import type { PasskeyAnswer } from './passkeys-proof.js';
import { PasskeyProofs, type PasskeyRefusal } from './passkeys-proofs.service.js';
import type { Visit } from './session.js';
import { type SignedIn, SignIn } from './sign-in.service.js';

/** Signs in with a passkey, which counts as two factors: the device, and what it asked its person for. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly database: Database,
    private readonly proofs: PasskeyProofs,
    private readonly signIns: SignIn,
    private readonly attempts: Attempts,
  ) {}

  async begin(
    browserKey: string,
    visit: Visit,
  ): Promise<Outcome<PublicKeyCredentialRequestOptionsJSON, 'TOO_MANY_TRIES'>> {
    if (!(await this.attempts.take([tryFrom(visit)]))) return refused('TOO_MANY_TRIES');
    return { ok: true, value: await this.proofs.begin(browserKey) };
  }

  /** @param browserKey of the browser that the answer comes from; null where it began nothing */
  async signIn(
    answer: PasskeyAnswer,
    browserKey: string | null,
    visit: Visit,
  ): Promise<Outcome<SignedIn, PasskeyRefusal | 'TOO_MANY_TRIES'>> {
    if (browserKey === null) return refused('PASSKEY_TOO_LATE');
    if (!(await this.attempts.take([tryFrom(visit)]))) return refused('TOO_MANY_TRIES');
    const proven = await this.proofs.prove(answer, browserKey);
    if (!proven.ok) return proven;
    await this.attempts.forgive([tryFrom(visit)]);
    const session = await this.database.run(systemScope, (tx) =>
      this.signIns.open(tx, proven.value, 'PASSKEY', visit),
    );
    return session.ok ? session : refused('PASSKEY_UNKNOWN');
  }
}

const tryFrom = ({ address }: Visit) => ({ kind: 'WITHOUT_PASSWORD', of: address ?? '' }) as const;
