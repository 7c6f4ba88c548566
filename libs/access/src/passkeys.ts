import { type Checked, problemIf, unless } from '@app/domain';

/** A key pair of a person, of which the product keeps the public half. */
export interface Passkey {
  readonly id: string;
  readonly personId: string;
  readonly credentialId: string;
  /** As its owner calls it: 仕事用のノートパソコン. */
  readonly name: string;
  /** How often it was used, where the authenticator counts; 0 where it doesn't. */
  readonly counter: number;
  /** It is kept with an account of Apple, Google, … and outlives the device. */
  readonly backedUp: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export const challengeLifeMs = 5 * 60 * 1000;
export const mostPasskeys = 20;
const longestName = 60;

/** An authenticator that counts never counts back: a second one that does has been made of the same key. */
export function hasRegressed(counterBefore: number, counter: number): boolean {
  return (counterBefore > 0 || counter > 0) && counter <= counterBefore;
}

export function checkPasskeyName(name: string): Checked<string> {
  const trimmed = name.trim();
  return unless(
    [
      ...problemIf(trimmed === '', 'name', 'EMPTY'),
      ...problemIf([...trimmed].length > longestName, 'name', 'TOO_LONG'),
    ],
    () => trimmed,
  );
}

/** By what a person could sign in at this moment. */
export interface WaysToSignIn {
  readonly password: boolean;
  readonly passkeys: number;
  readonly organisationAccounts: number;
}

/** Whoever gives one passkey or one organisation's account up still comes in. */
export function isLastWay({ password, passkeys, organisationAccounts }: WaysToSignIn): boolean {
  return !password && passkeys + organisationAccounts <= 1;
}
