import { differences, record } from '@app/audit';
import { accepted, type Checked, refusedFor } from '@app/domain';
import { Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import {
  type ContactKept,
  findContactKept,
  findPreferenceOf,
  type Holder,
  savePreferenceOf,
} from './preference.queries.js';
import { type Preference, problemsOfPreference, tidyPreference, usualPreference } from './preference.js';

type Saved = Checked<Preference, 'BAD_INPUT' | 'NOT_FOUND' | 'NOT_SIGNED_IN'>;

/** How people want to be told: each says so itself; of a contact whoever keeps it. */
@Injectable()
export class Preferences {
  constructor(private readonly database: Database) {}

  async mine(scope: Scope): Promise<Preference> {
    const { personId } = scope.actor;
    if (personId === null) return usualPreference;
    const found = await this.database.run(scope, (tx) => findPreferenceOf(tx, scope, { personId }));
    return found ?? usualPreference;
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
      return accepted(draft);
    });
  }

  /** Null for whose contact it is not. */
  async ofContact(scope: Scope, contactId: string): Promise<Preference | null> {
    return this.database.run(scope, async (tx) => {
      const contact = await findKept(tx, scope, contactId);
      return contact && ((await findPreferenceOf(tx, scope, { contactId })) ?? usualPreference);
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
      return accepted(draft);
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
