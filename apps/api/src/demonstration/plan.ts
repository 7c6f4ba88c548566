import type { PastDecision } from '@app/audit';
import { addDays, dateInJapan } from '@app/domain';
import { directoryTables } from './directory-rows.js';
import { eventTables } from './event-rows.js';
import { attendances, lastYearsOffers, type Attendance, type LastYearsOffer } from './history.js';
import { asOffer, problemOf, windowsAhead } from './matching-view.js';
import { historyRow, liveRow, plannedMatches } from './match-rows.js';
import { offerRow, offers, offerTables, windowRow } from './offer-rows.js';
import { membershipTables } from './membership-rows.js';
import { programmeOf } from './programme.js';
import { pastDecisions, questionRows } from './record-rows.js';
import type { Tables } from './rows.js';

/** How far the matcher has to look to see every planned day. */
const horizonDays = 220;

export interface Demonstration {
  readonly tables: Tables;
  /** What was decided, for the record. */
  readonly past: readonly PastDecision[];
}

/** All rows of the demonstration as of now. Everything in it is dated from today in Japan. */
export function demonstrationOf(now: Date, passwordHash: string): Demonstration {
  const today = dateInJapan(now);
  const programmes = programmeOf(today);
  const history = attendances(programmes);
  const lastYear = lastYearsOffers(history);
  const windowed = offers.map((plan) =>
    asOffer(plan, windowsAhead(plan, today, addDays(today, horizonDays))),
  );
  const ahead = programmes.filter(({ past }) => !past);
  const live = plannedMatches(ahead, problemOf(ahead, windowed, history));
  const tables: Tables = [
    ...directoryTables(today, passwordHash),
    ...membershipTables(today),
    ...eventTables(programmes, today),
    ...offerTables(today),
    ...lastYearsTables(lastYear, today),
    ['match', historyRows(history, lastYear)],
    ['match', live.map((match) => liveRow(match, now))],
    ['notification', questionRows(live, now)],
  ];
  return { tables, past: pastDecisions(live, now) };
}

function lastYearsTables(lastYear: readonly LastYearsOffer[], today: string): Tables {
  const created = `${addDays(today, -400)}T15:00:00+09:00`;
  return [
    ['volunteer_offer', lastYear.map(({ plan }) => offerRow(plan, created))],
    [
      'offer_window',
      lastYear.flatMap(({ plan, windows }) =>
        windows.map(({ startsAt, endsAt }) => windowRow(plan.key, startsAt, endsAt)),
      ),
    ],
  ];
}

function historyRows(history: readonly Attendance[], lastYear: readonly LastYearsOffer[]) {
  const basisOf = new Map(lastYear.map(({ plan }) => [plan.key, plan.basis]));
  return history.map((one) => historyRow(one, basisOf.get(one.offerKey) ?? 'OWN_TIME'));
}
