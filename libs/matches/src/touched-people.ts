import { createHash } from 'node:crypto';
import type { Fate } from '@app/domain';
import type { NeedChange, TouchedCompany, TouchedPeople } from '@app/needs';
import { asSystem, systemScope, type Transaction } from '@app/platform';
import type { MatchRow } from './match.entity.js';
import { companyNames } from './match.queries.js';

/** A match whose company is written to, and what becomes of it. */
export interface TouchedMatch {
  readonly match: MatchRow;
  readonly change: NeedChange;
  readonly fate: Fate;
}

/** Whom a change touches, in the order of their needs; the key says just this, and to what plan. */
export async function touchedPeople(
  tx: Transaction,
  fates: readonly TouchedMatch[],
  association: boolean,
): Promise<TouchedPeople> {
  const ids = [...new Set(fates.map(({ match }) => match.companyId))];
  const names = await asSystem(
    tx,
    async () => new Map((await companyNames(tx, systemScope, ids)).map(({ id, name }) => [id, name])),
  );
  const companies = fates.map(({ match, change: { after }, fate }): TouchedCompany => ({
    ...{ matchId: match.id, companyName: names.get(match.companyId) ?? '', people: match.people },
    ...{ state: match.state === 'CONFIRMED' ? 'CONFIRMED' : 'APPROVED', becomes: fate },
    ...{ role: after.need.role, startsAt: after.need.startsAt },
  }));
  const plans = fates.map(({ change: { after } }) => {
    const { startsAt, endsAt, role, skills, languages, adultsOnly, backupRequired } = after.need;
    const { title, venueName, venueAddress, meetingPlace, thingsToBring, clothing, rainPlan } = after.event;
    return [
      ...[startsAt, endsAt, after.day.backupDate, venueName, venueAddress],
      ...[title, role, meetingPlace, thingsToBring, clothing, rainPlan],
      ...[skills, languages, adultsOnly, backupRequired],
    ];
  });
  const inOrder = companies.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.companyName < b.companyName ? -1 : 1),
  );
  const said = companies.map((company, index) => JSON.stringify([company, plans[index]])).toSorted();
  return { key: keyOf(JSON.stringify([association, said])), companies: inOrder, association };
}

/** In the form of an id, as the API takes one. */
function keyOf(said: string): string {
  const digest = createHash('sha256').update(said).digest('hex');
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
