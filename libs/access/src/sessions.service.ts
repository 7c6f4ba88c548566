import { record } from '@app/audit';
import { accepted, dateInJapan, type Outcome, refused } from '@app/domain';
import { asSystem, Clock, Database, type Scope, systemScope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { endSessions } from './accounts.queries.js';
import { findScope } from './asker.queries.js';
import { SessionRow } from './session.entity.js';
import { endsOf, hashOfToken, isAlive, type SessionEnds, sessionLimits, type SignInWay } from './session.js';
import { findOwnSessions } from './sessions.queries.js';

/** One of the asker's sessions, fit to be shown. */
export interface OwnSession {
  readonly id: string;
  /** In which the list is asked for. */
  readonly current: boolean;
  readonly how: SignInWay;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

export interface SecondsLeft {
  /** If nothing is done. */
  readonly idleInSeconds: number;
  readonly inSeconds: number;
}

/** Where a person is signed in. An ended session is dead at its next request, in every process: each asks the row. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param token of the session that asks */
  async list(scope: Scope, token: string | null): Promise<OwnSession[]> {
    const now = this.clock.now();
    const limits = sessionLimits(scope.roles);
    return this.database.run(scope, (tx) =>
      asSystem(tx, async () => {
        const rows = await findOwnSessions(tx, scope, now);
        return rows.filter((row) => isAlive(row, limits, now)).map((row) => shown(row, token));
      }),
    );
  }

  /** When the session that asks ends; null for who isn't signed in. */
  async endsOfCurrent(token: string): Promise<SecondsLeft | null> {
    const now = this.clock.now();
    return this.database.run(systemScope, async (tx) => {
      const session = await tx.findOneBy(SessionRow, { tokenHash: hashOfToken(token), revokedAt: IsNull() });
      if (!session) return null;
      const scope = await findScope(tx, session.personId, dateInJapan(now));
      return scope && secondsLeft(endsOf(session, sessionLimits(scope.roles)), now);
    });
  }

  async revoke(scope: Scope, id: string): Promise<Outcome<true, 'NOT_FOUND' | 'NOT_SIGNED_IN'>> {
    const { personId } = scope.actor;
    if (personId === null) return refused('NOT_SIGNED_IN');
    return this.database.run(scope, (tx) =>
      asSystem(tx, async () => {
        const open = { id, personId, revokedAt: IsNull() };
        const { affected } = await tx.update(SessionRow, open, { revokedAt: this.clock.now() });
        if (affected !== 1) return refused('NOT_FOUND');
        await record(tx, scope, { action: 'revokeSession', subjectType: 'session', subjectId: id });
        return accepted(true);
      }),
    );
  }

  /** @param but the token of the session that stays; null ends all. @returns how many ended */
  async revokeAll(scope: Scope, but: string | null): Promise<Outcome<number, 'NOT_SIGNED_IN'>> {
    const { personId } = scope.actor;
    if (personId === null) return refused('NOT_SIGNED_IN');
    return this.database.run(scope, (tx) =>
      asSystem(tx, async () => {
        const stays = but === null ? null : hashOfToken(but);
        const ended = await endSessions(tx, scope, { personId, now: this.clock.now(), but: stays });
        if (ended > 0) {
          await record(tx, scope, {
            action: 'revokeSessions',
            subjectType: 'person',
            subjectId: personId,
            after: { sessions: ended },
          });
        }
        return accepted(ended);
      }),
    );
  }
}

function shown(row: SessionRow, token: string | null): OwnSession {
  const { id, how, userAgent, address, createdAt, lastSeenAt, tokenHash } = row;
  const current = token !== null && hashOfToken(token) === tokenHash;
  return { id, current, how, userAgent, address, createdAt, lastSeenAt };
}

function secondsLeft({ idleAt, at }: SessionEnds, now: Date): SecondsLeft {
  const until = (end: Date) => Math.max(0, Math.floor((end.getTime() - now.getTime()) / 1000));
  return { idleInSeconds: until(idleAt), inSeconds: until(at) };
}
