import { findDecisions, type Decision } from '@app/audit';
import { eventDifferences, needDifferences, type PlanDifference } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import { visibleNeeds } from './needs.queries.js';

/** Who changed what of an event's plan, and when. */
export interface PlanChangeMade extends Pick<Decision, 'at' | 'actorKind' | 'actor'> {
  readonly eventId: string;
  /** Of which need; null where it is the event. */
  readonly role: string | null;
  readonly differences: readonly PlanDifference[];
}

/** What people are told was changed of these events and their needs, the oldest first, as far as the asker reads the record. */
export async function planChangesOfEvents(
  tx: Transaction,
  scope: Scope,
  eventIds: readonly string[],
): Promise<PlanChangeMade[]> {
  const needs = await visibleNeeds(tx, scope)
    .innerJoin('event_day', 'day', 'day.id = need.eventDayId and day.event_id = any(:eventIds::uuid[])', {
      eventIds,
    })
    .select('need.id', 'id')
    .addSelect('need.role', 'role')
    .addSelect('day.event_id', 'eventId')
    .getRawMany<{ id: string; role: string; eventId: string }>();
  const [ofEvents, ofNeeds] = [
    await findDecisions(tx, scope, { subjectType: 'community_event', subjectIds: eventIds }),
    await findDecisions(tx, scope, { subjectType: 'staffing_need', subjectIds: needs.map(({ id }) => id) }),
  ];
  const made = [
    ...ofEvents.filter(isA('changeEvent')).map((decision) => ({
      ...lineOf(decision),
      ...{ eventId: decision.subjectId, role: null },
      differences: eventDifferences(decision.before ?? {}, decision.after ?? {}),
    })),
    ...ofNeeds.filter(isA('changeNeed')).map((decision) => {
      const { eventId, role } = needs.find(({ id }) => id === decision.subjectId)!;
      const differences = needDifferences(decision.before ?? {}, decision.after ?? {});
      return { ...lineOf(decision), eventId, role, differences };
    }),
  ];
  return made
    .filter(({ differences }) => differences.length > 0)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

const isA = (wanted: string) => (decision: Decision) => decision.action === wanted;

const lineOf = ({ at, actorKind, actor }: Decision) => ({ at, actorKind, actor });
