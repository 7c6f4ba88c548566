import { record } from '@app/audit';
import { dateInJapan, type Checked, type Language, problemIf, refusedFor } from '@app/domain';
import { asSystem, Clock, Database, type Scope, type Transaction } from '@app/platform';
import { isMailAddress } from '@app/notifications';
import { Injectable } from '@nestjs/common';
import { administersWard, namesItsOwnAdministrators, wardWhereAskerMayGrant } from './granting.js';
import {
  endGrant,
  keepsAnAdministrator,
  writeGrant,
  type EndGrantRefusal,
  type Grant,
  type GrantDraft,
} from './grants.js';
import { Invitations } from './invitations.service.js';
import {
  findOrMakePerson,
  giveRole,
  holdsAlready,
  lockAdministrators,
  saveLastDay,
  worksElsewhere,
  type NewPerson,
} from './people.commands.js';
import { findGrantsOfPeople, findJoined, findPersonLookedAfter } from './people-list.queries.js';
import { PersonRow, RoleGrantRow } from './person.entity.js';

export type PeopleRefusal =
  EndGrantRefusal | 'NOT_FOUND' | 'LAST_ADMINISTRATOR' | 'ENDS_OWN_ROLE' | 'HAS_JOINED' | 'TOO_MANY_TRIES';
export type PersonOutcome = Checked<PersonRow, PeopleRefusal>;

export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Who holds which role, from when to when: given, ended, and never quietly. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly invitations: Invitations,
  ) {}

  /** A role for whoever has this mail address; somebody new is invited by mail, and keeps the name under which it is known. */
  async invite(scope: Scope, draft: PersonDraft, grant: GrantDraft): Promise<PersonOutcome> {
    const typed = writePerson(draft);
    if (!typed.ok) return typed;
    if (!(await this.invitations.mayWrite(scope, typed.value.email))) return refusedFor('TOO_MANY_TRIES');
    return this.database.run(scope, async (tx) => {
      const written = writeGrant(grant, this.today());
      if (!written.ok) return written;
      const wardId = await wardWhereAskerMayGrant(tx, scope, written.value);
      if (wardId === null) {
        return (await namesItsOwnAdministrators(tx, scope, written.value))
          ? refusedFor('BAD_INPUT', { path: 'role', code: 'HAS_ADMINISTRATOR' })
          : refusedFor('NOT_FOUND');
      }
      return asSystem(tx, async () => {
        // Nobody else's people become a company's own unasked: it would learn who they are, and speak for their address.
        if (
          !administersWard(scope) &&
          (await worksElsewhere(tx, typed.value.email, written.value, this.today()))
        )
          return refusedFor('BAD_INPUT', { path: 'email', code: 'NOT_USABLE_HERE' });
        return this.inviteInto(tx, scope, wardId, typed.value, written.value);
      });
    });
  }

  /**
   * The part of an invitation that comes after the question who may: also for a company that has just been admitted. As
   * the system.
   */
  async inviteInto(
    tx: Transaction,
    scope: Scope,
    wardId: string,
    draft: NewPerson,
    grant: GrantDraft,
  ): Promise<PersonOutcome> {
    const person = await findOrMakePerson(tx, scope, wardId, draft);
    if (!person) return refusedFor('BAD_INPUT', { path: 'email', code: 'NOT_USABLE_HERE' });
    return this.give(tx, scope, person, grant);
  }

  /** A further role for somebody whom the asker looks after. */
  async giveRole(scope: Scope, personId: string, grant: GrantDraft): Promise<PersonOutcome> {
    const address = await this.addressToInvite(scope, personId);
    if (!(await this.invitations.mayWrite(scope, address))) return refusedFor('TOO_MANY_TRIES');
    return this.database.run(scope, async (tx) => {
      const person = await findPersonLookedAfter(tx, scope, personId);
      if (!person || person.erasedAt !== null) return refusedFor('NOT_FOUND');
      const written = writeGrant(grant, this.today());
      if (!written.ok) return written;
      const wardId = await wardWhereAskerMayGrant(tx, scope, written.value);
      if (wardId === null || wardId !== person.wardId) return refusedFor('NOT_FOUND');
      return asSystem(tx, () => this.give(tx, scope, person, written.value));
    });
  }

  /**
   * The last day of a role; yesterday's date ends it at once.
   * @param ownToo says that the asker knows that it is its own
   */
  endRole(scope: Scope, grantId: string, lastDay: string, ownToo: boolean): Promise<PersonOutcome> {
    return this.database.run(scope, async (tx) => {
      const seen = await tx.findOneBy(RoleGrantRow, { id: grantId });
      const visible = seen && (await findGrantsOfPeople(tx, scope, [seen.personId]));
      if (!seen || !visible?.some(({ id }) => id === grantId)) return refusedFor('NOT_FOUND');
      const wardId = await wardWhereAskerMayGrant(tx, scope, seen);
      if (wardId === null) return refusedFor('NOT_FOUND');
      if (seen.personId === scope.actor.personId && !ownToo) return refusedFor('ENDS_OWN_ROLE');
      return asSystem(tx, () => this.end(tx, scope, seen, { wardId, lastDay }));
    });
  }

  /** Once more the mail with the link, for who has not come yet: the earlier link ends. */
  async resendInvitation(scope: Scope, personId: string): Promise<PersonOutcome> {
    const seen = await this.database.run(scope, (tx) => findPersonLookedAfter(tx, scope, personId));
    if (!seen) return refusedFor('NOT_FOUND');
    if (!(await this.invitations.mayWrite(scope, seen.email))) return refusedFor('TOO_MANY_TRIES');
    return this.database.run(scope, async (tx) => {
      const person = await findPersonLookedAfter(tx, scope, personId);
      const grants = person ? await findGrantsOfPeople(tx, scope, [personId]) : [];
      const [grant] = grants;
      if (!person || !grant || (await wardWhereAskerMayGrant(tx, scope, grant)) === null) {
        return refusedFor('NOT_FOUND');
      }
      return asSystem(tx, async (): Promise<PersonOutcome> => {
        if ((await findJoined(tx, [personId])).has(personId)) return refusedFor('HAS_JOINED');
        await this.invitations.send(tx, scope, personId);
        const { districtId, organisationId } = grant;
        await record(tx, scope, {
          action: 'resendInvitation',
          subjectType: 'person',
          subjectId: personId,
          ...{ districtId, organisationId },
        });
        return { ok: true, value: person };
      });
    });
  }

  private async give(
    tx: Transaction,
    scope: Scope,
    person: PersonRow,
    grant: GrantDraft,
  ): Promise<PersonOutcome> {
    if (await holdsAlready(tx, person.id, grant)) {
      return refusedFor('BAD_INPUT', { path: 'role', code: 'HELD_ALREADY' });
    }
    const given = await giveRole(tx, scope, person.id, grant);
    if ((await findJoined(tx, [person.id])).has(person.id)) {
      await this.invitations.tellOfRole(tx, scope, person.id, given);
    } else {
      await this.invitations.send(tx, scope, person.id);
    }
    return { ok: true, value: person };
  }

  private async end(
    tx: Transaction,
    scope: Scope,
    seen: Grant,
    { wardId, lastDay }: { readonly wardId: string; readonly lastDay: string },
  ): Promise<PersonOutcome> {
    const today = this.today();
    const administrators = await lockAdministrators(tx, seen, wardId);
    const grant = await tx.findOneOrFail(RoleGrantRow, {
      where: { id: seen.id },
      lock: { mode: 'pessimistic_write' },
    });
    const ended = endGrant(grant, lastDay, today);
    if (!ended.ok) return ended;
    if (administrators.some(({ id }) => id === grant.id)) {
      const after = administrators.map((other) => (other.id === grant.id ? ended.value : other));
      const kept = keepsAnAdministrator(administrators, after, today);
      if (!kept.ok) return refusedFor(kept.refusal);
    }
    await saveLastDay(tx, scope, grant, ended.value.endsOn);
    return { ok: true, value: await tx.findOneByOrFail(PersonRow, { id: grant.personId }) };
  }

  /** Of somebody whom the asker looks after and who has not come yet; null for anybody else. */
  private addressToInvite(scope: Scope, personId: string): Promise<string | null> {
    return this.database.run(scope, async (tx) => {
      const person = await findPersonLookedAfter(tx, scope, personId);
      if (!person) return null;
      const joined = await asSystem(tx, () => findJoined(tx, [personId]));
      return joined.has(personId) ? null : person.email;
    });
  }

  private today(): string {
    return dateInJapan(this.clock.now());
  }
}

/** A person as it is typed: a name to write on a letter, an address to send it to. */
export function writePerson(draft: PersonDraft): Checked<NewPerson> {
  const [name, email] = [draft.name.trim(), draft.email.trim()];
  const fields = [
    ...problemIf(name === '', 'name', 'EMPTY'),
    ...problemIf(name.length > 100, 'name', 'TOO_LONG'),
    ...problemIf(!isMailAddress(email), 'email', email === '' ? 'EMPTY' : 'NOT_A_MAIL_ADDRESS'),
  ];
  if (fields.length > 0) return { ok: false, refusal: 'BAD_INPUT', fields };
  return { ok: true, value: { name, email, language: draft.language } };
}
