import { record } from '@app/audit';
import { accepted, type Outcome, refused } from '@app/domain';
import { Notifications, type SecurityMatter } from '@app/notifications';
import {
  asSystem,
  Clock,
  CONFIG,
  type Config,
  Database,
  type Scope,
  seal,
  type Transaction,
  unseal,
} from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { tellOfSecurity } from './passkeys-notice.js';
import { PersonRow } from './person.entity.js';
import {
  confirmFactor,
  dropFactor,
  dropPasskeys,
  holdFactor,
  keepNewFactor,
  keepRecoveryCodes,
  useRecoveryCode,
  useStep,
} from './second-factor.queries.js';
import {
  codeTyped,
  hashOfRecoveryCode,
  isRecoveryCode,
  newRecoveryCodes,
  newTotpSecret,
  otpauthUri,
  stepOfCode,
} from './totp.js';

export interface NewFactor {
  /** The key as text, for who can't take a picture of it. */
  readonly key: string;
  /** For a QR code. */
  readonly uri: string;
}

/** The second factor of one person, within a transaction of the caller, who knows that it is this person. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A new key, which counts once a code of it is shown. */
  async begin(scope: Scope, personId: string): Promise<Outcome<NewFactor, 'SECOND_FACTOR_EXISTS'>> {
    const key = newTotpSecret();
    const sealedFor = { purpose: 'TOTP_SECRET', id: personId } as const;
    const secretSealed = seal(key, sealedFor, this.config.secretKey);
    return this.database.run(scope, (tx) =>
      asSystem(tx, async () => {
        const now = this.clock.now();
        if (!(await keepNewFactor(tx, scope, { personId, secretSealed, now })))
          return refused('SECOND_FACTOR_EXISTS');
        const { email } = await tx.findOneByOrFail(PersonRow, { id: personId });
        return accepted({ key, uri: otpauthUri(key, email) });
      }),
    );
  }

  /** The first code: from now on it is asked for. @returns the recovery codes, this one time */
  enrol(
    tx: Transaction,
    scope: Scope,
    personId: string,
    code: string,
  ): Promise<Outcome<string[], 'WRONG_CODE'>> {
    return asSystem(tx, async () => {
      const factor = await holdFactor(tx, scope, personId);
      if (!factor || factor.confirmedAt || !(await this.usesCode(tx, scope, personId, code)))
        return refused('WRONG_CODE');
      await confirmFactor(tx, scope, personId, this.clock.now());
      const codes = await this.keepCodes(tx, scope, personId);
      await this.tell(tx, scope, personId, 'SECOND_FACTOR_ADDED');
      return accepted(codes);
    });
  }

  /** A code of the telephone or of the printed list: each works once. */
  check(tx: Transaction, scope: Scope, personId: string, typed: string): Promise<boolean> {
    return asSystem(tx, async () => {
      const factor = await holdFactor(tx, scope, personId);
      if (!factor?.confirmedAt) return false;
      if (!isRecoveryCode(typed)) return this.usesCode(tx, scope, personId, typed);
      const hash = hashOfRecoveryCode(personId, typed, this.config.secretKey);
      const used = await useRecoveryCode(tx, scope, { personId, hash, now: this.clock.now() });
      if (used) await this.tell(tx, scope, personId, 'RECOVERY_CODE_USED');
      return used;
    });
  }

  replaceCodes(tx: Transaction, scope: Scope, personId: string): Promise<string[]> {
    return asSystem(tx, async () => {
      const codes = await this.keepCodes(tx, scope, personId);
      await this.tell(tx, scope, personId, 'RECOVERY_CODES_REPLACED');
      return codes;
    });
  }

  /** @returns false where there was none */
  drop(
    tx: Transaction,
    scope: Scope,
    personId: string,
    matter: 'SECOND_FACTOR_REMOVED' | 'SECOND_FACTOR_RESET',
  ): Promise<boolean> {
    return asSystem(tx, async () => {
      const was = await dropFactor(tx, scope, personId);
      if (was) await this.tell(tx, scope, personId, matter);
      return was;
    });
  }

  /** All of them, lost as they are. @returns false where there was none */
  dropPasskeys(tx: Transaction, scope: Scope, personId: string): Promise<boolean> {
    return asSystem(tx, async () => {
      const were = await dropPasskeys(tx, scope, personId);
      if (were) await this.tell(tx, scope, personId, 'PASSKEY_REMOVED');
      return were;
    });
  }

  private async usesCode(tx: Transaction, scope: Scope, personId: string, typed: string): Promise<boolean> {
    const factor = await holdFactor(tx, scope, personId);
    if (!factor) return false;
    const key = unseal(factor.secretSealed, { purpose: 'TOTP_SECRET', id: personId }, this.config.secretKey);
    const step = stepOfCode(key, codeTyped(typed), this.clock.now());
    return step !== null && useStep(tx, scope, personId, step);
  }

  private async keepCodes(tx: Transaction, scope: Scope, personId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => hashOfRecoveryCode(personId, code, this.config.secretKey));
    await keepRecoveryCodes(tx, scope, { personId, hashes, now: this.clock.now() });
    return codes;
  }

  private async tell(
    tx: Transaction,
    scope: Scope,
    personId: string,
    matter: keyof typeof actionOf & SecurityMatter,
  ): Promise<void> {
    await record(tx, scope, { action: actionOf[matter], subjectType: 'person', subjectId: personId });
    await tellOfSecurity(this.notifications, tx, scope, { personId, matter, at: this.clock.now() });
  }
}

const actionOf = {
  SECOND_FACTOR_ADDED: 'addSecondFactor',
  SECOND_FACTOR_REMOVED: 'removeSecondFactor',
  SECOND_FACTOR_RESET: 'resetSecondFactor',
  PASSKEY_REMOVED: 'removePasskey',
  RECOVERY_CODE_USED: 'useRecoveryCode',
  RECOVERY_CODES_REPLACED: 'replaceRecoveryCodes',
} as const;
