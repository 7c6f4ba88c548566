import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What of an honest answer is otherwise. */
export interface Dishonesty {
  readonly origin?: string;
  readonly rpId?: string;
  readonly userVerified?: boolean;
  readonly userPresent?: boolean;
  readonly counter?: number;
  readonly challenge?: string;
  readonly type?: string;
  readonly userHandle?: string;
  readonly credentialId?: string;
  /** Signs with it instead of its own. */
  readonly key?: KeyObject;
  /** A format other than `none`, with a certificate. */
  readonly attested?: boolean;
}

interface Options {
  readonly challenge: string;
  readonly rp?: { readonly id?: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** A security key made of software, with one passkey: it answers what a browser would answer. */
export class SoftwareAuthenticator {
  readonly credentialId = randomBytes(16).toString('base64url');
  readonly key: KeyObject;
  private readonly publicKey: KeyObject;
  private userHandle = '';
  private counter = 0;

  constructor(private readonly origin: string) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.key = pair.privateKey;
    this.publicKey = pair.publicKey;
  }

  /** @param json what the product asks for */
  make(json: string, lie: Dishonesty = {}) {
    const options = JSON.parse(json) as Options;
    this.userHandle = options.user?.id ?? '';
    const authData = Buffer.concat([this.data(options.rp?.id ?? '', lie, 0x40), this.attested(lie)]);
    const statement = lie.attested
      ? new Map<string, unknown>([
          ['alg', -7],
          ['sig', randomBytes(70)],
          ['x5c', [randomBytes(200)]],
        ])
      : new Map();
    const object = new Map<string, unknown>([
      ['fmt', lie.attested ? 'packed' : 'none'],
      ['attStmt', statement],
      ['authData', new Uint8Array(authData)],
    ]);
    return {
      credentialId: lie.credentialId ?? this.credentialId,
      clientDataJSON: this.clientData('webauthn.create', options, lie),
      attestationObject: base64url(isoCBOR.encode(object as never)),
      transports: ['internal', 'made-up'],
    };
  }

  use(json: string, lie: Dishonesty = {}) {
    const options = JSON.parse(json) as Options;
    const clientDataJSON = this.clientData('webauthn.get', options, lie);
    const authData = this.data(options.rpId ?? '', lie, 0);
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return {
      credentialId: lie.credentialId ?? this.credentialId,
      clientDataJSON,
      authenticatorData: base64url(authData),
      signature: base64url(sign('sha256', signed, lie.key ?? this.key)),
      userHandle: lie.userHandle ?? this.userHandle,
    };
  }

  private clientData(type: string, { challenge }: Options, lie: Dishonesty): string {
    const data = {
      type: lie.type ?? type,
      challenge: lie.challenge ?? challenge,
      origin: lie.origin ?? this.origin,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(data)).toString('base64url');
  }

  private data(rpId: string, lie: Dishonesty, more: number): Buffer {
    this.counter = lie.counter ?? this.counter + 1;
    const present = lie.userPresent === false ? 0 : 0x01;
    const verified = lie.userVerified === false ? 0 : 0x04;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    // 0x08 and 0x10: may be backed up, and is.
    return Buffer.concat([
      sha256(lie.rpId ?? rpId),
      Buffer.from([present | verified | 0x18 | more]),
      counter,
    ]);
  }

  private attested({ credentialId }: Dishonesty): Buffer {
    const id = Buffer.from(credentialId ?? this.credentialId, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const cose = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]);
    return Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(cose as never)]);
  }
}
