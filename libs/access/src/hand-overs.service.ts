import { record } from '@app/audit';
import { addDays, dateInJapan, refusedFor, textOrNull, type Checked, type Role } from '@app/domain';
import { Notifications } from '@app/notifications';
import { asSystem, Clock, Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { In } from 'typeorm';
import { administersWard, wardWhereAskerMayGrant } from './granting.js';
import { handOverDesks, undoHandOver, type HandedDesk, type HandOverRefusal } from './hand-over.js';
import { HandOverGrantRow, HandOverRow } from './hand-over.entity.js';
import { findHandOver } from './hand-over.queries.js';
import { Invitations } from './invitations.service.js';
import { findOrMakePerson } from './people.commands.js';
import { findGrantsOfPeople, findJoined, findPersonLookedAfter } from './people-list.queries.js';
import { writePerson, type PersonDraft } from './people.service.js';
import { PersonRow, RoleGrantRow } from './person.entity.js';

export interface HandOverInput {
  readonly fromPersonId: string;
  /** Somebody who is known, or `newPerson`. */
  readonly toPersonId: string | null;
  readonly newPerson: PersonDraft | null;
  readonly onDate: string;
  readonly grantIds: readonly string[];
  readonly note: string | null;
}

export type HandingRefusal = HandOverRefusal | 'NOTHING_TO_UNDO' | 'TOO_LATE' | 'TOO_MANY_TRIES';
type Handed = Checked<HandOverRow, HandingRefusal>;

/** The desks that change hands each April: one decision, told to both, undone until its day. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly invitations: Invitations,
    private readonly notifications: Notifications,
  ) {}

  async handOver(scope: Scope, input: HandOverInput): Promise<Handed> {
    const address = await this.addressToInvite(scope, input);
    if (!(await this.invitations.mayWrite(scope, address))) return refusedFor('TOO_MANY_TRIES');
    return this.database.run(scope, async (tx) => {
      const from = await findPersonLookedAfter(tx, scope, input.fromPersonId);
      if (!from || !administersWard(scope)) return refusedFor('NOT_FOUND');
      const chosen = (await findGrantsOfPeople(tx, scope, [from.id])).filter(({ id }) =>
        input.grantIds.includes(id),
      );
      for (const grant of chosen) {
        if ((await wardWhereAskerMayGrant(tx, scope, grant)) === null) return refusedFor('NOT_FOUND');
      }
      return asSystem(tx, () => this.carryOut(tx, scope, from, input));
    });
  }

  /** Everything is as it was, but for what was ended since; a person who was made for it stays, without a role. */
  undo(scope: Scope, id: string): Promise<Handed> {
    return this.database.run(scope, async (tx) => {
      const seen = await findHandOver(tx, scope, id);
      if (!seen || !administersWard(scope)) return refusedFor('NOT_FOUND');
      if ((await wardWhereAskerMayGrant(tx, scope, wardRole)) !== seen.wardId) return refusedFor('NOT_FOUND');
      return asSystem(tx, () => this.takeBack(tx, scope, id));
    });
  }

  private async carryOut(
    tx: Transaction,
    scope: Scope,
    from: PersonRow,
    input: HandOverInput,
  ): Promise<Handed> {
    const to = await this.receiver(tx, scope, from.wardId, input);
    if (!to.ok) return to;
    const held = await lockGrantsOf(tx, [from.id, to.value.id]);
    const draft = { ...input, fromPersonId: from.id, toPersonId: to.value.id };
    const decided = handOverDesks(draft, held, dateInJapan(this.clock.now()));
    if (!decided.ok) return decided;
    const handOver = await tx.save(
      tx.create(HandOverRow, {
        wardId: from.wardId,
        fromPersonId: from.id,
        toPersonId: to.value.id,
        onDate: input.onDate,
        note: textOrNull(input.note),
        decidedBy: scope.actor.personId,
      }),
    );
    for (const desk of decided.value) await saveDesk(tx, handOver, desk);
    await recordHandOver(
      tx,
      scope,
      'handOverDesk',
      handOver,
      decided.value.map(({ ended }) => ended),
    );
    await this.tellBoth(tx, scope, handOver, { from, to: to.value });
    if (!(await findJoined(tx, [to.value.id])).has(to.value.id)) {
      await this.invitations.send(tx, scope, to.value.id);
    }
    return { ok: true, value: handOver };
  }

  /** Of who comes, where it has never signed in; null otherwise. */
  private async addressToInvite(
    scope: Scope,
    { toPersonId, newPerson }: HandOverInput,
  ): Promise<string | null> {
    if (newPerson || toPersonId === null) return newPerson?.email.trim() ?? null;
    return this.database.run(scope, async (tx) => {
      const person = await findPersonLookedAfter(tx, scope, toPersonId);
      const joined = await asSystem(tx, () => findJoined(tx, [toPersonId]));
      return person && !joined.has(toPersonId) ? person.email : null;
    });
  }

  private async receiver(
    tx: Transaction,
    scope: Scope,
    wardId: string,
    { toPersonId, newPerson }: HandOverInput,
  ): Promise<Checked<PersonRow, HandingRefusal>> {
    if (newPerson) {
      const typed = writePerson(newPerson);
      if (!typed.ok) {
        const fields = typed.fields.map(({ path, code }) => ({ path: `newPerson.${path}`, code }));
        return { ok: false, refusal: 'BAD_INPUT', fields };
      }
      const person = await findOrMakePerson(tx, scope, wardId, typed.value);
      if (person) return { ok: true, value: person };
      return refusedFor('BAD_INPUT', { path: 'newPerson.email', code: 'NOT_USABLE_HERE' });
    }
    if (toPersonId === null) return refusedFor('BAD_INPUT', { path: 'toPersonId', code: 'EMPTY' });
    const person = await tx.findOneBy(PersonRow, { id: toPersonId, wardId, erasedAt: IsNull() });
    return person ? { ok: true, value: person } : refusedFor('NOT_FOUND');
  }

  private async takeBack(tx: Transaction, scope: Scope, id: string): Promise<Handed> {
    const handOver = await tx.findOneOrFail(HandOverRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    const undone = undoHandOver(handOver, dateInJapan(this.clock.now()));
    if (!undone.ok) return refusedFor(undone.refusal);
    const pairs = await tx.findBy(HandOverGrantRow, { handOverId: id });
    const lastDay = addDays(handOver.onDate, -1);
    for (const { endedGrantId, endedBefore, startedGrantId } of pairs) {
      // A role that somebody has ended meanwhile, on another day, stays ended.
      await tx.update(RoleGrantRow, { id: endedGrantId, endsOn: lastDay }, { endsOn: endedBefore });
      await tx.update(RoleGrantRow, { id: startedGrantId }, { endsOn: lastDay });
    }
    await tx.update(HandOverRow, { id }, { undoneAt: this.clock.now() });
    const desks = await tx.findBy(RoleGrantRow, { id: In(pairs.map(({ endedGrantId }) => endedGrantId)) });
    await recordHandOver(tx, scope, 'undoHandOver', handOver, desks);
    const from = await tx.findOneByOrFail(PersonRow, { id: handOver.fromPersonId });
    const to = await tx.findOneByOrFail(PersonRow, { id: handOver.toPersonId });
    await this.tellBoth(tx, scope, handOver, { from, to }, true);
    return { ok: true, value: { ...handOver, undoneAt: this.clock.now() } };
  }

  private async tellBoth(
    tx: Transaction,
    scope: Scope,
    { id, wardId, onDate, note }: HandOverRow,
    { from, to }: { readonly from: PersonRow; readonly to: PersonRow },
    undone = false,
  ): Promise<void> {
    const desks = await desksOf(tx, id);
    const facts = { desks, fromName: from.name, toName: to.name, onDate, note, undone };
    for (const [person, reader] of [
      [from, 'LEAVING'],
      [to, 'COMING'],
    ] as const) {
      await this.notifications.tell(tx, scope, {
        kind: 'DESK_HANDED_OVER',
        dedupeKey: `DESK_HANDED_OVER:${id}:${undone ? 'undone' : 'done'}`,
        districtId: null,
        wardId,
        recipient: {
          personId: person.id,
          name: person.name,
          address: person.email,
          language: person.language,
        },
        facts: { ...facts, reader },
      });
    }
  }
}

const wardRole = { role: 'WARD_ADMINISTRATOR', districtId: null, organisationId: null } as const;

async function saveDesk(tx: Transaction, handOver: HandOverRow, desk: HandedDesk): Promise<void> {
  const started = await tx.save(tx.create(RoleGrantRow, { ...desk.started, personId: handOver.toPersonId }));
  await tx.update(RoleGrantRow, { id: desk.ended.id }, { endsOn: desk.ended.endsOn });
  await tx.insert(HandOverGrantRow, {
    handOverId: handOver.id,
    endedGrantId: desk.ended.id,
    endedBefore: desk.endedBefore,
    startedGrantId: started.id,
  });
}

/** One entry for the whole, read by the desks of every district that it touches. */
function recordHandOver(
  tx: Transaction,
  scope: Scope,
  action: string,
  { id, fromPersonId, toPersonId, onDate, note }: HandOverRow,
  desks: readonly { readonly id: string; readonly role: Role; readonly districtId: string | null }[],
): Promise<void> {
  const districts = [...new Set(desks.flatMap(({ districtId }) => districtId ?? []))];
  return record(tx, scope, {
    action,
    subjectType: 'hand_over',
    subjectId: id,
    districtId: districts[0] ?? null,
    sharedDistrictIds: districts.slice(1),
    after: {
      ...{ fromPersonId, toPersonId, onDate },
      desks: desks.map(({ id: grantId, role, districtId }) => ({ grantId, role, districtId })),
    },
    ...(note && { personal: { personId: toPersonId, values: { note } } }),
  });
}

function lockGrantsOf(tx: Transaction, personIds: readonly string[]): Promise<RoleGrantRow[]> {
  return tx
    .createQueryBuilder(RoleGrantRow, 'held')
    .where('held.person_id = any(:personIds::uuid[])', { personIds })
    .orderBy('held.id')
    .setLock('pessimistic_write')
    .getMany();
}

interface DeskName {
  readonly role: 'BRANCH_OFFICER' | 'COORDINATOR';
  readonly place: string;
  readonly placeEn: string;
}

/** What the desks are called in a letter: an office or a conference. */
function desksOf(tx: Transaction, handOverId: string): Promise<DeskName[]> {
  return tx.query<DeskName[]>(
    `select g.role, case when g.role = 'COORDINATOR' then c.name else d.office_name end as place,
       case when g.role = 'COORDINATOR' then c.name_en else d.office_name_en end as "placeEn"
     from hand_over_grant h join role_grant g on g.id = h.ended_grant_id join district d on d.id = g.district_id
       left join conference c on c.district_id = d.id
     where h.hand_over_id = $1 order by d.key, g.role`,
    [handOverId],
  );
}
