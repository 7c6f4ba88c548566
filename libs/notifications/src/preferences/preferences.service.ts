import { differences, record } from '@app/audit';
import { accepted, type Checked, refusedFor } from '@app/domain';
import { Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type KindsToChoose, kindsToChoose, type Reader } from './kinds-of-readers.js';
import {
  type ContactKept,
  findContactKept,
  findPreferenceOf,
  type Holder,
  savePreferenceOf,
} from './preference.queries.js';
import { type Preference, problemsOfPreference, tidyPreference, usualPreference } from './preference.js';

/** What somebody chose, and what there is to choose. */
export interface Chosen extends Preference {
  readonly kinds: KindsToChoose;
}

type Saved = Checked<Chosen, 'BAD_INPUT' | 'NOT_FOUND' | 'NOT_SIGNED_IN'>;

/** How people want to be told: each says so itself; of a contact whoever keeps it. */
@Injectable()
export class Preferences {
  constructor(private readonly database: Database) {}

  async mine(scope: Scope): Promise<Chosen | null> {
    const { personId } = scope.actor;
    if (personId === null) return null;
    const found = await this.database.run(scope, (tx) => findPreferenceOf(tx, scope, { personId }));
    return { ...(found ?? usualPreference), kinds: kindsToChoose(readersIn(scope)) };
  }

  async saveMine(scope: Scope, typed: Omit<Preference, 'channel'>): Promise<Saved> {
    const { personId } = scope.actor;
    if (personId === null) return refusedFor('NOT_SIGNED_IN');
    const draft = tidyPreference({ ...typed, channel: 'EMAIL' });
    const problems = problemsOfPreference(draft, { mayBeOffline: false, hasPhone: false });
    if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
    return this.database.run(scope, async (tx) => {
      await keepPreference(tx, scope, { personId }, draft, {
        ...{ subjectType: 'person', subjectId: personId },
      });
      return accepted({ ...draft, kinds: kindsToChoose(readersIn(scope)) });
    });
  }

  /** Null for whose contact it is not. */
  async ofContact(scope: Scope, contactId: string): Promise<Chosen | null> {
    return this.database.run(scope, async (tx) => {
      const contact = await findKept(tx, scope, contactId);
      if (!contact) return null;
      const found = await findPreferenceOf(tx, scope, { contactId });
      return { ...(found ?? usualPreference), kinds: kindsToChoose(readersOf(contact)) };
    });
  }

  async saveOfContact(scope: Scope, contactId: string, typed: Preference): Promise<Saved> {
    const draft = tidyPreference(typed);
    return this.database.run(scope, async (tx) => {
      const contact = await findKept(tx, scope, contactId);
      if (!contact) return refusedFor('NOT_FOUND');
      const mayBeOffline = scope.officeDistrictIds.includes(contact.districtId ?? '');
      const problems = problemsOfPreference(draft, { mayBeOffline, hasPhone: contact.phone !== null });
      if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
      await keepPreference(tx, scope, { contactId }, draft, subjectOf(contact));
      return accepted({ ...draft, kinds: kindsToChoose(readersOf(contact)) });
    });
  }
}

/** For whoever keeps the organisation's contacts: its own people, or the branch office of an association's district. */
async function findKept(tx: Transaction, scope: Scope, id: string): Promise<ContactKept | null> {
  const contact = await findContactKept(tx, scope, id);
  if (!contact) return null;
  const own = scope.companyIds.includes(contact.organisationId);
  return own || scope.officeDistrictIds.includes(contact.districtId ?? '') ? contact : null;
}

function readersIn({ roles }: Scope): Reader[] {
  const atDesk = roles.includes('BRANCH_OFFICER') || roles.includes('COORDINATOR');
  const forCompany = roles.includes('COMPANY_ADMINISTRATOR') || roles.includes('COMPANY_MEMBER');
  return [...(atDesk ? (['DESK'] as const) : []), ...(forCompany ? (['COMPANY'] as const) : [])];
}

/** One body may be both: what it is told as a company comes to its contacts too. */
export const readersOf = ({ districtId, isCompany }: ContactKept): Reader[] => [
  ...(districtId === null ? [] : (['ASSOCIATION'] as const)),
  ...(isCompany ? (['COMPANY'] as const) : []),
];

interface Subject {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly organisationId?: string;
  readonly districtId?: string | null;
}

export const subjectOf = ({ id, organisationId, districtId }: ContactKept): Subject => ({
  ...{ subjectType: 'contact', subjectId: id, organisationId, districtId },
});

/** Kept, and on record, where it says anything new. */
export async function keepPreference(
  tx: Transaction,
  scope: Scope,
  holder: Holder,
  draft: Preference,
  subject: Subject,
): Promise<void> {
  const before = (await findPreferenceOf(tx, scope, holder)) ?? usualPreference;
  const changed = differences(before, draft);
  if (!changed) return;
  await savePreferenceOf(tx, scope, holder, draft);
  await record(tx, scope, { action: 'chooseHowToBeTold', ...subject, ...changed });
}
