import { createHash } from 'node:crypto';
import type { TouchedCompany, TouchedPeople } from '@app/needs';
import { asSystem, systemScope, type Transaction } from '@app/platform';
import type { MatchFate } from './fates.js';
import { companyNames } from './match.queries.js';

/** Whom a change touches, in the order of their needs; the key says just this, and to what plan. */
export async function touchedPeople(tx: Transaction, fates: readonly MatchFate[]): Promise<TouchedPeople> {
  const ids = [...new Set(fates.map(({ match }) => match.companyId))];
  const names = await asSystem(
    tx,
    async () => new Map((await companyNames(tx, systemScope, ids)).map(({ id, name }) => [id, name])),
  );
  const companies = fates.map(({ match, change: { after }, fate }): TouchedCompany => ({
    ...{ matchId: match.id, companyName: names.get(match.companyId) ?? '', people: match.people },
    ...{ state: match.state === 'CONFIRMED' ? 'CONFIRMED' : 'APPROVED', becomes: fate! },
    ...{ role: after.need.role, startsAt: after.need.startsAt },
  }));
  const plans = fates.map(({ change: { after } }) => {
    const { startsAt, endsAt } = after.need;
    return [startsAt, endsAt, after.day.backupDate, after.event.venueName, after.event.venueAddress];
  });
  const inOrder = companies.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.companyName < b.companyName ? -1 : 1),
  );
  const said = companies.map((company, index) => JSON.stringify([company, plans[index]])).toSorted();
  return { key: keyOf(JSON.stringify(said)), companies: inOrder };
}

/** In the form of an id, as the API takes one. */
function keyOf(said: string): string {
  const digest = createHash('sha256').update(said).digest('hex');
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
