import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { COSEALG, decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';

/** What authenticators of today sign with; post-quantum ones need a newer Node.js. */
export const passkeyAlgorithms: number[] = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];

/** Which site a proof has to be for: from the product's own address, never from a request. */
export interface Site {
  readonly origin: string;
  /** The host's name alone. */
  readonly rpId: string;
}

export function siteOf(publicUrl: string): Site {
  const { origin, hostname } = new URL(publicUrl);
  return { origin, rpId: hostname };
}

/** A browser makes no passkey for an address of numbers. */
export function canHavePasskeys({ rpId }: Site): boolean {
  return !/^(\d+\.){3}\d+$/.test(rpId) && !rpId.startsWith('[');
}

/** What a browser answers when somebody makes a passkey; all binary parts base64url. */
export interface NewPasskeyAnswer {
  readonly credentialId: string;
  readonly clientDataJSON: string;
  readonly attestationObject: string;
  readonly transports: readonly string[];
}

/** What a browser answers when somebody uses one. */
export interface PasskeyAnswer {
  readonly credentialId: string;
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
  /** The person's id, as it was given when the passkey was made. */
  readonly userHandle: string;
}

/** The challenge that the answer says it signs; null where it can't be read. */
export function challengeIn({ clientDataJSON }: { readonly clientDataJSON: string }): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    if (typeof data !== 'object' || data === null || !('challenge' in data)) return null;
    return typeof data.challenge === 'string' && data.challenge !== '' ? data.challenge : null;
  } catch {
    return null;
  }
}

export interface ProvenPasskey {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly backupEligible: boolean;
  readonly backedUp: boolean;
}

const knownTransports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

/** The passkey that was made for this challenge, on this site, by a person who was verified; null where it wasn't. */
export async function proveNewPasskey(
  answer: NewPasskeyAnswer,
  challenge: string,
  site: Site,
): Promise<ProvenPasskey | null> {
  return orNull(async () => {
    if (!attestsNothing(answer.attestationObject)) return null;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id: answer.credentialId,
        rawId: answer.credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON: answer.clientDataJSON, attestationObject: answer.attestationObject },
      },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: passkeyAlgorithms,
    });
    if (!verified || registrationInfo.credential.id !== answer.credentialId) return null;
    return {
      credentialId: registrationInfo.credential.id,
      publicKey: registrationInfo.credential.publicKey,
      counter: registrationInfo.credential.counter,
      transports: knownTransports.filter((transport) => answer.transports.includes(transport)),
      backupEligible: registrationInfo.credentialDeviceType === 'multiDevice',
      backedUp: registrationInfo.credentialBackedUp,
    };
  });
}

/** No maker's certificates: nobody asked for them, and checking them would fetch lists from addresses that they name. */
function attestsNothing(attestationObject: string): boolean {
  const object = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject));
  const format = object.get('fmt');
  return format === 'none' || (format === 'packed' && object.get('attStmt').get('x5c') === undefined);
}

export interface PasskeyUse {
  readonly counter: number;
  readonly backedUp: boolean;
}

/**
 * How the passkey was used for this challenge, on this site, by a person who was verified; null where it wasn't. Whether the
 * counter may be so is the caller's question: by then the key itself is proven.
 */
export async function provePasskey(
  answer: PasskeyAnswer,
  passkey: Pick<WebAuthnCredential, 'publicKey'>,
  challenge: string,
  site: Site,
): Promise<PasskeyUse | null> {
  return orNull(async () => {
    const { credentialId, clientDataJSON, authenticatorData, signature } = answer;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id: credentialId,
        rawId: credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
      credential: { id: credentialId, publicKey: passkey.publicKey, counter: 0 },
    });
    if (!verified) return null;
    return { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp };
  });
}

/** The library throws plain errors for whatever doesn't fit, bytes that can't be read at all included. */
async function orNull<T>(prove: () => Promise<T | null>): Promise<T | null> {
  try {
    return await prove();
  } catch {
    return null;
  }
}

/** A person's id as authenticators keep it, and the other way round. */
export const userHandleOf = (personId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'));

export function belongsTo({ userHandle }: PasskeyAnswer, personId: string): boolean {
  return Buffer.from(userHandle, 'base64url').equals(userHandleOf(personId));
}
