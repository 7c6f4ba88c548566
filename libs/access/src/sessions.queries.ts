import type { Scope, Transaction } from '@app/platform';
import { SessionRow } from './session.entity.js';

/** The asker's own sessions that aren't over, the one used last first. */
export async function findOwnSessions(tx: Transaction, scope: Scope, now: Date): Promise<SessionRow[]> {
  if (scope.actor.personId === null) return [];
  return tx
    .createQueryBuilder(SessionRow, 'session')
    .where('session.personId = :personId', { personId: scope.actor.personId })
    .andWhere('session.revokedAt is null and session.expiresAt > :now', { now })
    .orderBy('session.lastSeenAt', 'DESC')
    .addOrderBy('session.id')
    .limit(mostShown)
    .getMany();
}

const mostShown = 100;
