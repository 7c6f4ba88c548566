import { randomBytes } from 'node:crypto';
import { type Actor, publicScope, systemScope } from '@app/platform';
import type { AuditKey } from './audit-keys.js';
import {
  type ActorKind,
  type ChainedEntry,
  type ChainedFacts,
  macOf,
  personalDigest,
  type PersonalPart,
} from './chain.js';
import type { NewDecision } from './decision.js';
import { kindOf } from './entry-kind.js';

/** A decision as it waits to be chained: everything that is known before its place in the chain is. */
export interface NewEntry {
  /** Where it doesn't follow from what it is about. */
  readonly chain?: string;
  readonly facts: Omit<
    ChainedFacts,
    'chain' | 'sequence' | 'at' | 'keyId' | 'actorDigest' | 'personalDigest'
  >;
  /** Values that can be erased, as JSON. */
  readonly personal: Readonly<Partial<Record<PersonalPart, string>>>;
}

/** One entry in its place, with what goes beside it. */
export interface Chained {
  readonly entry: ChainedEntry;
  readonly personal: readonly {
    readonly part: PersonalPart;
    readonly salt: string;
    readonly values: string;
  }[];
}

export interface ChainEnd {
  readonly sequence: number;
  readonly mac: string;
}

export function entryOf(actor: Actor, decision: NewDecision): NewEntry {
  const { personal, subjectType } = decision;
  const acting = actorKindOf(actor);
  return {
    facts: {
      actor: acting,
      personId: actor.personId,
      contactId: actor.contactId ?? null,
      action: decision.action,
      kind: kindOf(subjectType),
      subjectType,
      subjectId: decision.subjectId,
      districtId: decision.districtId ?? null,
      sharedDistrictIds: [...(decision.sharedDistrictIds ?? [])],
      organisationId: decision.organisationId ?? null,
      toldBy: decision.toldBy ?? null,
      reason: decision.reason ?? null,
      before: jsonOf(decision.before),
      after: jsonOf(decision.after),
      aboutPersonId: personal && 'personId' in personal ? personal.personId : null,
      aboutContactId: personal && 'contactId' in personal ? personal.contactId : null,
    },
    personal: {
      ...((acting === 'PERSON' || acting === 'CONTACT') && { ACTOR: JSON.stringify({ name: actor.label }) }),
      ...(personal && { SUBJECT: JSON.stringify(personal.values) }),
    },
  };
}

/**
 * Somebody with a name who has no account acts for an organisation, by a link. Never by the name: a company may be called
 * "system".
 */
function actorKindOf(actor: Actor): ActorKind {
  if (actor.personId !== null) return 'PERSON';
  if (actor === systemScope.actor) return 'SYSTEM';
  return actor === publicScope.actor ? 'PUBLIC' : 'CONTACT';
}

function jsonOf(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}

/** Puts entries behind a chain's end, each bound to the one before it. */
export function chainedEntries(
  entries: readonly NewEntry[],
  end: ChainEnd,
  place: { readonly chain: string; readonly at: string | readonly string[] },
  key: AuditKey,
): Chained[] {
  let { sequence, mac } = end;
  return entries.map(({ facts, personal }, index) => {
    sequence += 1;
    const beside = Object.entries(personal).map(([part, values]) => ({
      ...{ part: part as PersonalPart, salt: randomBytes(16).toString('hex'), values },
    }));
    const digestOf = (wanted: PersonalPart) => {
      const found = beside.find(({ part }) => part === wanted);
      return found ? personalDigest(found.salt, found.values) : null;
    };
    const whole: ChainedFacts = {
      ...facts,
      ...{ chain: place.chain, sequence, keyId: key.id },
      at: typeof place.at === 'string' ? place.at : (place.at[index] ?? ''),
      actorDigest: digestOf('ACTOR'),
      personalDigest: digestOf('SUBJECT'),
    };
    mac = macOf(key.bytes, mac, whole);
    return { entry: { ...whole, mac }, personal: beside };
  });
}
