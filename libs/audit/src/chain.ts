import { createHmac, hash } from 'node:crypto';

/** Where an entry's personal values stand: who acted, and whom it was about. */
export type PersonalPart = 'ACTOR' | 'SUBJECT';

/** Who acted: a person with an account, an organisation's contact by a signed link, the product itself, a visitor. */
export const actorKinds = ['PERSON', 'CONTACT', 'SYSTEM', 'PUBLIC'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** All that the chain covers of one entry, as the database keeps it: JSON as its text, times to the microsecond. */
export interface ChainedFacts {
  /** The ward whose record it is, or `productChain`. */
  readonly chain: string;
  /** From 1, without a gap. */
  readonly sequence: number;
  /** `2026-12-03T01:15:00.000000Z` */
  readonly at: string;
  readonly actor: ActorKind;
  readonly personId: string | null;
  readonly contactId: string | null;
  readonly action: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly districtId: string | null;
  readonly sharedDistrictIds: readonly string[];
  readonly organisationId: string | null;
  readonly toldBy: string | null;
  readonly reason: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly aboutPersonId: string | null;
  readonly aboutContactId: string | null;
  /** `personalDigest` of the actor's name; null where the actor has none. */
  readonly actorDigest: string | null;
  readonly personalDigest: string | null;
  /** Names the key of `mac`. */
  readonly keyId: string;
}

export interface ChainedEntry extends ChainedFacts {
  readonly mac: string;
}

/** The chain of what belongs to no ward. */
export const productChain = '00000000-0000-0000-0000-000000000000';

/** Before the first entry of a chain. */
export const noMac = '';

const version = 'machikaigi-record/1';

/**
 * The code of an entry: HMAC-SHA-256 over the code before it and the entry's canonical bytes, in hex. Texts and JSON go
 * in as digests, personal values as salted ones, so that the bytes stay small and hold nothing that has to be erased.
 */
export function macOf(key: Uint8Array, previous: string, facts: ChainedFacts): string {
  return createHmac('sha256', key)
    .update(
      `${previous}
${canonical(facts)}`,
    )
    .digest('hex');
}

/** JSON of a list whose order never changes: no text in it can be taken for the next one. */
function canonical(entry: ChainedFacts): string {
  return JSON.stringify([
    version,
    entry.chain,
    entry.sequence,
    entry.at,
    entry.actor,
    entry.personId,
    entry.contactId,
    entry.action,
    entry.kind,
    entry.subjectType,
    entry.subjectId,
    entry.districtId,
    entry.sharedDistrictIds,
    entry.organisationId,
    entry.toldBy,
    digest(entry.reason),
    digest(entry.before),
    digest(entry.after),
    entry.aboutPersonId,
    entry.aboutContactId,
    entry.actorDigest,
    entry.personalDigest,
    entry.keyId,
  ]);
}

function digest(text: string | null): string | null {
  return text === null ? null : hash('sha256', text);
}

/** What the chain keeps of personal values: without the salt, which goes with them, nobody can try values out. */
export function personalDigest(salt: string, values: string): string {
  return hash('sha256', `${salt}\n${values}`);
}
