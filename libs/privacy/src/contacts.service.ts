import { Injectable } from '@nestjs/common';
import { differences, record } from '@app/audit';
import { accepted, checkContact, refusedFor, type Checked, type ContactTyped } from '@app/domain';
import { ContactRow, findContactsOfOrganisations } from '@app/directory';
import { asSystem, Database, deskDistrictIds, type Scope, type Transaction } from '@app/platform';
import { removeContact } from './remove-contact.js';

export type ContactRefusal = 'NOT_FOUND' | 'NOT_ALLOWED' | 'BAD_INPUT';

/** More than any body has; beyond it somebody types a register of members. */
const mostContacts = 50;

export interface OrganisationContacts {
  readonly organisationId: string;
  readonly name: string;
  readonly canChange: boolean;
  readonly contacts: ContactRow[];
  /** Those of them whose mail address no longer works. */
  readonly unreachableIds: readonly string[];
}

interface House {
  readonly id: string;
  /** Of an association. */
  readonly districtId: string | null;
}

/** People to write to and to call: a company's own keep its, an association's are kept by its branch office. */
@Injectable()
export class Contacts {
  constructor(private readonly database: Database) {}

  /** Null for whom they are not for: neither the organisation's own, nor at a desk to which it belongs. */
  async list(scope: Scope, organisationId: string): Promise<OrganisationContacts | null> {
    return this.database.run(scope, async (tx) => {
      const canChange = (await findHouse(tx, scope, organisationId)) !== undefined;
      const contacts = await findContactsOfOrganisations(tx, scope, [organisationId]);
      const known = canChange || contacts.length > 0 || (await isOfDesk(tx, scope, organisationId));
      if (!known) return null;
      const [row] = await tx.query<{ name: string }[]>(`select name from organisation where id = $1`, [
        organisationId,
      ]);
      if (!row) return null;
      const unreachableIds = await findUnreachable(tx, contacts);
      return { organisationId, name: row.name, canChange, contacts, unreachableIds };
    });
  }

  async add(
    scope: Scope,
    organisationId: string,
    typed: ContactTyped,
  ): Promise<Checked<ContactRow, ContactRefusal>> {
    return this.database.run(scope, async (tx) => {
      const house = await findHouse(tx, scope, organisationId);
      if (!house) return refusedFor('NOT_FOUND');
      const checked = checkContact(typed);
      if (!checked.ok) return checked;
      const before = await tx.countBy(ContactRow, { organisationId });
      if (before >= mostContacts) return refusedFor('BAD_INPUT', { path: 'name', code: 'TOO_MANY' });
      const added = await tx.save(tx.create(ContactRow, { organisationId, ...checked.value }));
      await note(tx, scope, house, 'addContact', { id: added.id, values: checked.value });
      return accepted(added);
    });
  }

  async change(scope: Scope, id: string, typed: ContactTyped): Promise<Checked<ContactRow, ContactRefusal>> {
    return this.database.run(scope, async (tx) => {
      const [before, house] = await this.find(tx, scope, id);
      if (!before || !house) return refusedFor('NOT_FOUND');
      const checked = checkContact(typed);
      if (!checked.ok) return checked;
      const changed = differences(before, checked.value);
      if (!changed) return accepted(before);
      await tx.update(ContactRow, { id }, checked.value);
      await note(tx, scope, house, 'changeContact', { id, values: changed });
      return accepted({ ...before, ...checked.value });
    });
  }

  /** Takes the person out of the list and of what was sent; what still waits for it goes to the next one. */
  async remove(scope: Scope, id: string): Promise<Checked<null, ContactRefusal>> {
    return this.database.run(scope, async (tx) => {
      const [before, house] = await this.find(tx, scope, id);
      if (!before || !house) return refusedFor('NOT_FOUND');
      await note(tx, scope, house, 'removeContact', { id, values: {} });
      await removeContact(tx, before.id);
      return accepted(null);
    });
  }

  /** Locked: the database shows for that only what it lets the asker change. */
  private async find(tx: Transaction, scope: Scope, id: string): Promise<[ContactRow?, House?]> {
    const [contact] = await tx.find(ContactRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!contact) return [];
    return [contact, await findHouse(tx, scope, contact.organisationId)];
  }
}

/** The organisation, for whoever keeps its contacts: its own people, or the branch office of an association's district. */
async function findHouse(tx: Transaction, scope: Scope, id: string): Promise<House | undefined> {
  const [house] = await tx.query<House[]>(
    `select o.id, a.district_id as "districtId" from organisation o
       left join association a on a.organisation_id = o.id
     where o.id = $1 and (o.id = any($2::uuid[]) or a.district_id = any($3::uuid[]))`,
    [id, scope.companyIds, scope.officeDistrictIds],
  );
  return house;
}

/** Of contacts that the asker sees: whoever may mend an address has to know that it doesn't work, whichever desk wrote to it. */
async function findUnreachable(tx: Transaction, contacts: readonly ContactRow[]): Promise<string[]> {
  const rows = await asSystem(tx, () =>
    tx.query<{ id: string }[]>(
      `select distinct c.id from contact c join organisation o on o.id = c.organisation_id
         join address_trouble t on t.ward_id = o.ward_id and t.address = lower(c.email) and t.resolved_at is null
       where c.id = any($1::uuid[])`,
      [contacts.map(({ id }) => id)],
    ),
  );
  return rows.map(({ id }) => id);
}

/** A member, today, of the conference of one of the asker's desks. */
async function isOfDesk(tx: Transaction, scope: Scope, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from conference_member m join conference c on c.id = m.conference_id
      where m.company_id = $1 and c.district_id = any($2::uuid[]) and m.since <= japan_today()
        and (m.until is null or m.until >= japan_today())
     union all select from association where organisation_id = $1 and district_id = any($2::uuid[]) limit 1`,
    [id, deskDistrictIds(scope)],
  );
  return rows.length > 0;
}

/** That it was done stays; what was written goes with the person. */
async function note(
  tx: Transaction,
  scope: Scope,
  house: House,
  action: string,
  { id, values }: { readonly id: string; readonly values: object },
): Promise<void> {
  await record(tx, scope, {
    ...{
      action,
      subjectType: 'contact',
      subjectId: id,
      organisationId: house.id,
      districtId: house.districtId,
    },
    ...(Object.keys(values).length > 0 && { personal: { contactId: id, values } }),
  });
}
