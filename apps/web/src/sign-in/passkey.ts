import {
  type AuthenticationResponseJSON,
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  sendSignal,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type { NewPasskeyInput, PasskeyAssertionInput } from '../graphql/generated/graphql.js';

/** Why the browser gave no passkey. */
export type NoPasskey = 'CANCELLED' | 'KNOWN_ALREADY' | 'NOT_SUITABLE' | 'FAILED';

export const browserHasPasskeys = browserSupportsWebAuthn;
/** Passkeys among what the browser offers under the mail address. */
export const browserOffersPasskeys = browserSupportsWebAuthnAutofill;

/** @param json what the server wants one made from */
export async function makePasskey(json: string): Promise<Omit<NewPasskeyInput, 'name'>> {
  const optionsJSON = JSON.parse(json) as PublicKeyCredentialCreationOptionsJSON; // the server's own words
  const { id, response } = await startRegistration({ optionsJSON });
  return {
    credentialId: id,
    clientDataJSON: response.clientDataJSON,
    attestationObject: response.attestationObject,
    transports: response.transports ?? [],
  };
}

/**
 * @param json what the server wants proven
 * @param offered waits until the person picks one under the mail address, instead of asking at once
 */
export async function answerWithPasskey(json: string, offered: boolean): Promise<PasskeyAssertionInput> {
  const optionsJSON = JSON.parse(json) as PublicKeyCredentialRequestOptionsJSON; // the server's own words
  return assertionOf(await startAuthentication({ optionsJSON, useBrowserAutofill: offered }));
}

function assertionOf({ id, response }: AuthenticationResponseJSON): PasskeyAssertionInput {
  return {
    credentialId: id,
    clientDataJSON: response.clientDataJSON,
    authenticatorData: response.authenticatorData,
    signature: response.signature,
    userHandle: response.userHandle ?? '',
  };
}

/** The waiting offer ends. */
export function stopOffering(): void {
  WebAuthnAbortService.cancelCeremony();
}

/** The browser need not offer it any more. */
export function forgetPasskey(credentialId: string): void {
  const rpID = window.location.hostname;
  sendSignal({ signalName: 'unknownCredential', rpID, credentialID: credentialId }).catch(() => undefined);
}

export function noPasskeyOf(error: unknown): NoPasskey {
  if (!(error instanceof WebAuthnError)) return 'FAILED';
  if (error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'KNOWN_ALREADY';
  if (error.code === 'ERROR_CEREMONY_ABORTED' || error.name === 'NotAllowedError') return 'CANCELLED';
  return error.code.startsWith('ERROR_AUTHENTICATOR_MISSING') ? 'NOT_SUITABLE' : 'FAILED';
}
