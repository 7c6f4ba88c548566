import type { Scope, Transaction } from '@app/platform';
import { StaffingNeedRow } from './staffing-need.entity.js';

type NewNeed = Omit<
  StaffingNeedRow,
  'id' | 'peopleTaken' | 'state' | 'termsVersion' | 'createdBy' | 'createdAt' | 'updatedAt'
>;

/** Writes needs that are open and have nobody yet. */
export function insertNeeds(
  tx: Transaction,
  scope: Scope,
  needs: readonly NewNeed[],
): Promise<StaffingNeedRow[]> {
  return tx.save(
    needs.map((need) =>
      tx.create(StaffingNeedRow, { ...termsOf(need), createdBy: scope.actor.personId, peopleTaken: 0 }),
    ),
  );
}

function termsOf(need: NewNeed): NewNeed {
  const { eventDayId, districtId, kind, role, startsAt, endsAt, peopleWanted, fewestPeople, skills } = need;
  const { theme, urgency, mostOffers, answerBy, openToWard, adultsOnly, languages, backupRequired } = need;
  const asked = { kind, role, startsAt, endsAt, peopleWanted, fewestPeople, skills, theme, urgency };
  return {
    ...{ eventDayId, districtId, ...asked },
    ...{ mostOffers, answerBy, openToWard, adultsOnly, languages, backupRequired },
  };
}

/** Needs whose day moved: the database moves their matches with them, and counts people at once when all have moved. */
export async function saveMoved(
  tx: Transaction,
  needs: readonly StaffingNeedRow[],
  now: Date,
): Promise<void> {
  await tx.query(`set constraints offer_keeps_people_at_once deferred`);
  for (const { id, startsAt, endsAt, answerBy, termsVersion } of needs) {
    await tx.update(StaffingNeedRow, { id }, { startsAt, endsAt, answerBy, termsVersion, updatedAt: now });
  }
  await tx.query(`set constraints offer_keeps_people_at_once immediate`);
}
