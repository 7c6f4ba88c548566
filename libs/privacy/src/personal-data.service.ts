import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, refused, type Outcome } from '@app/domain';
import { asSystem, Database, type Scope, type Transaction } from '@app/platform';
import { erasePerson } from './erase-person.js';
import { erasedName } from './erased.js';
import { findHeldData, type HeldData } from './held.queries.js';

export type ErasureState = 'REQUESTED' | 'TAKEN_BACK' | 'DECLINED' | 'CARRIED_OUT';

export interface ErasureRequest {
  readonly id: string;
  readonly personId: string;
  /** As the person is called now: nobody, once it is carried out. */
  readonly personName: string;
  readonly state: ErasureState;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}

export type ErasureRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'NOT_ALLOWED' | 'ALREADY_DECIDED' | 'BAD_INPUT';
export type ErasureDecided = Outcome<ErasureRequest, ErasureRefusal>;

const longestReason = 500;

const requests = `select r.id, r.person_id as "personId", p.name as "personName", r.state, r.requested_at as "requestedAt",
  r.decided_at as "decidedAt", r.reason from erasure_request r join person p on p.id = r.person_id`;

/** What is held about a person, and its deletion when the person asks. */
@Injectable()
export class PersonalData {
  constructor(private readonly database: Database) {}

  async held(scope: Scope): Promise<HeldData[]> {
    return this.database.run(scope, (tx) => findHeldData(tx, scope));
  }

  /** All of it as a file; that it was taken is on record. */
  async export(scope: Scope): Promise<HeldData[]> {
    return this.database.run(scope, async (tx) => {
      const held = await findHeldData(tx, scope);
      const { personId } = scope.actor;
      if (personId !== null) {
        const subject = { subjectType: 'person', subjectId: personId };
        await record(tx, scope, { action: 'exportPersonalData', ...subject });
      }
      return held;
    });
  }

  /** The asker's own request that stands or was decided last. */
  async ownRequest(scope: Scope): Promise<ErasureRequest | null> {
    return this.database.run(scope, async (tx) => (await findOwn(tx, scope)) ?? null);
  }

  /**
   * Asks for deletion. Who has no role any more is erased at once; who has one is needed until somebody else has it, so
   * the ward's administrator carries it out.
   */
  async request(scope: Scope): Promise<ErasureDecided> {
    const { personId } = scope.actor;
    if (personId === null) return refused('NOT_SIGNED_IN');
    return this.database.run(scope, async (tx) => {
      // Pressed twice it is asked once.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('erasure' || $1, 0))`, [personId]);
      const before = await findOwn(tx, scope);
      if (before?.state === 'REQUESTED') return accepted(before);
      const [made] = await tx.query<{ id: string }[]>(
        `insert into erasure_request (ward_id, person_id) values (asker_ward(), $1) returning id`,
        [personId],
      );
      const needed = await hasRole(tx, personId);
      const actor = needed ? scope.actor : { personId, label: erasedName };
      await record(
        tx,
        { ...scope, actor },
        { action: 'requestErasure', subjectType: 'person', subjectId: personId },
      );
      if (needed) return accepted((await findOwn(tx, scope))!);
      return asSystem(tx, () => this.carryOutLocked(tx, { ...scope, actor }, made!.id, personId));
    });
  }

  async takeBack(scope: Scope): Promise<ErasureDecided> {
    return this.database.run(scope, async (tx) => {
      const own = await findOwn(tx, scope);
      if (own?.state !== 'REQUESTED') return refused('NOT_FOUND');
      await tx.query(
        `update erasure_request set state = 'TAKEN_BACK', decided_at = now(), decided_by = $2 where id = $1`,
        [own.id, scope.actor.personId],
      );
      await record(tx, scope, { action: 'takeErasureBack', subjectType: 'person', subjectId: own.personId });
      return accepted((await findOwn(tx, scope))!);
    });
  }

  /** Requests of the administrator's wards, those that wait first. */
  async requests(scope: Scope): Promise<ErasureRequest[]> {
    return this.database.run(scope, (tx) =>
      tx.query<ErasureRequest[]>(
        `${requests} where r.ward_id = any($1::uuid[]) order by (r.state = 'REQUESTED') desc, r.requested_at desc limit 200`,
        [scope.wardIds],
      ),
    );
  }

  /** Another administrator's matter where it is one's own: so a ward never loses its last one this way. */
  async carryOut(scope: Scope, id: string): Promise<ErasureDecided> {
    return this.decide(scope, id, (tx, request) =>
      asSystem(tx, () => this.carryOutLocked(tx, scope, request.id, request.personId)),
    );
  }

  /** Not now, and why: the person reads it. */
  async decline(scope: Scope, id: string, written: string): Promise<ErasureDecided> {
    const reason = written.trim();
    if (reason === '' || [...reason].length > longestReason) return refused('BAD_INPUT');
    return this.decide(scope, id, async (tx, request) => {
      await tx.query(
        `update erasure_request set state = 'DECLINED', decided_at = now(), decided_by = $2, reason = $3 where id = $1`,
        [request.id, scope.actor.personId, reason],
      );
      await record(tx, scope, {
        ...{ action: 'declineErasure', subjectType: 'person', subjectId: request.personId },
        personal: { personId: request.personId, values: { reason } },
      });
      return accepted((await findRequest(tx, request.id))!);
    });
  }

  private async decide(
    scope: Scope,
    id: string,
    work: (tx: Transaction, request: ErasureRequest) => Promise<ErasureDecided>,
  ): Promise<ErasureDecided> {
    if (!scope.roles.includes('WARD_ADMINISTRATOR')) return refused('NOT_ALLOWED');
    return this.database.run(scope, async (tx) => {
      const [request] = await tx.query<ErasureRequest[]>(
        `${requests} where r.id = $1 and r.ward_id = any($2::uuid[])`,
        [id, scope.wardIds],
      );
      if (!request) return refused('NOT_FOUND');
      if (request.personId === scope.actor.personId) return refused('NOT_ALLOWED');
      const [waiting] = await tx.query<{ id: string }[]>(
        `select id from erasure_request where id = $1 and state = 'REQUESTED' for update`,
        [id],
      );
      return waiting ? work(tx, request) : refused('ALREADY_DECIDED');
    });
  }

  private async carryOutLocked(
    tx: Transaction,
    scope: Scope,
    id: string,
    personId: string,
  ): Promise<ErasureDecided> {
    await tx.query(
      `update erasure_request set state = 'CARRIED_OUT', decided_at = now(), decided_by = $2 where id = $1`,
      [id, scope.actor.personId],
    );
    await erasePerson(tx, scope, personId);
    return accepted((await findRequest(tx, id))!);
  }
}

async function findRequest(tx: Transaction, id: string): Promise<ErasureRequest | undefined> {
  const [request] = await tx.query<ErasureRequest[]>(`${requests} where r.id = $1`, [id]);
  return request;
}

async function findOwn(tx: Transaction, scope: Scope): Promise<ErasureRequest | undefined> {
  const [request] = await tx.query<ErasureRequest[]>(
    `${requests} where r.person_id = $1 order by (r.state = 'REQUESTED') desc, r.requested_at desc limit 1`,
    [scope.actor.personId],
  );
  return request;
}

/** A role that holds today or will. */
async function hasRole(tx: Transaction, personId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from role_grant where person_id = $1 and (ends_on is null or ends_on >= greatest(starts_on, japan_today())) limit 1`,
    [personId],
  );
  return rows.length > 0;
}
