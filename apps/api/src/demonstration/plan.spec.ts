import { addDays, isCorporateNumber, weekdayOf } from '@app/domain';
import { breaksOf, type Assignment } from '@app/matching';
import { isPause, isSchoolHoliday, isWorkingDay } from './calendar.js';
import { attendances, lastYearsOffers } from './history.js';
import { liveMatches } from './live-matches.js';
import { asOffer, problemOf, windowsAhead } from './matching-view.js';
import { needId } from './event-rows.js';
import { offerId, offers } from './offer-rows.js';
import { demonstrationOf } from './plan.js';
import { programmeOf, undertakings } from './programme.js';
import { plannedMatches } from './match-rows.js';
import type { Row } from './rows.js';

/** The days on which a calendar goes wrong, and one in every five weeks of three years, each a day later in its week. */
const todays = [
  '2026-11-22',
  '2027-03-31',
  '2027-04-30',
  '2027-12-27',
  '2028-02-29',
  '2028-12-31',
  ...Array.from({ length: 30 }, (_, index) => addDays('2026-11-23', index * 36)),
];

const noon = (today: string) => new Date(`${today}T12:00:00+09:00`);

function rowsOf(today: string, table: string): Row[] {
  return demonstrationOf(noon(today), 'hash').tables.flatMap(([name, rows]) => (name === table ? rows : []));
}

describe(demonstrationOf.name, () => {
  it('gives the same rows for the same day', () => {
    const [one, other] = [1, 2].map(() => JSON.stringify(demonstrationOf(noon('2026-11-22'), 'hash').tables));
    expect(one).toBe(other);
  });

  it('has the 117 towns of five districts, 35, 31, 21, 17 and 13', () => {
    const counts = new Map<unknown, number>();
    for (const { district_id } of rowsOf('2026-11-22', 'town'))
      counts.set(district_id, (counts.get(district_id) ?? 0) + 1);
    expect([...counts.values()]).toEqual([35, 31, 21, 17, 13]);
  });

  it('gives every company, and nobody else, a well-formed corporate number that begins with eight zeros after its check digit', () => {
    const numbers = rowsOf('2026-11-22', 'organisation').flatMap(({ corporate_number: number }) =>
      number === null ? [] : [String(number)],
    );
    expect(numbers).toHaveLength(rowsOf('2026-11-22', 'company').length);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers)
      expect([isCorporateNumber(number), number.slice(1, 9)]).toEqual([true, '00000000']);
  });

  it('names nobody who exists: every organisation says that it is made up, every address ends in .example, every number has the exchange 0000', () => {
    for (const { name } of rowsOf('2026-11-22', 'organisation'))
      expect(name).toMatch(/見本|みほん|架空|例示|仮称|もしも|ためし|なにがし|たとえば|サンプル/);
    for (const { email, phone } of rowsOf('2026-11-22', 'contact')) {
      expect(email ?? '.example').toMatch(/\.example$/);
      expect(phone).toMatch(/^03-0000-\d{4}$/);
    }
    for (const { email } of rowsOf('2026-11-22', 'person')) expect(email).toMatch(/\.example$/);
  });

  it('puts everything inside Minato', () => {
    for (const table of ['site', 'community_event', 'volunteer_offer'])
      for (const { lat, lng } of rowsOf('2026-11-22', table).filter(({ lat }) => lat !== undefined)) {
        expect(Number(lat) > 35.62 && Number(lat) < 35.685).toBe(true);
        expect(Number(lng) > 139.705 && Number(lng) < 139.785).toBe(true);
      }
  });

  it('has a season worth running the matcher on, whatever the day', () => {
    for (const today of todays) {
      const ahead = programmeOf(today).filter(({ past, district }) => !past && district === 'akasaka');
      const needs = ahead.flatMap(({ days }) => days.flatMap((day) => day.needs));
      expect([ahead.length >= 28, needs.length >= 60]).toEqual([true, true]);
      expect(attendances(programmeOf(today)).length).toBeGreaterThan(70);
    }
  });
});

describe(programmeOf.name, () => {
  it.each(todays)('dates everything sensibly on %s', (today) => {
    for (const { past, days, undertaking } of programmeOf(today)) {
      for (const { date, backupDate, needs } of days) {
        const inTime = past
          ? date < today && date >= addDays(today, -370)
          : date >= addDays(today, 8) && date <= addDays(today, 190);
        const held = !isPause(date) && (weekdayOf(date) > 5 || isWorkingDay(date));
        expect(undertaking.inTerm === true && isSchoolHoliday(date)).toBe(false);
        expect([undertaking.key, date, inTime, held]).toEqual([undertaking.key, date, true, true]);
        expect(backupDate === null || (backupDate > date && !isPause(backupDate))).toBe(true);
        for (const { startsAt, endsAt, answerBy } of needs) {
          expect(startsAt < endsAt && answerBy < startsAt).toBe(true);
          expect(past || answerBy > noon(addDays(today, 1))).toBe(true);
        }
      }
    }
  });

  it('holds what belongs to a season in its month', () => {
    for (const today of todays)
      for (const { undertaking, days } of programmeOf(today)) {
        const rule = undertaking.days[0];
        if (rule && 'month' in rule) expect(Number(days[0]?.date.slice(5, 7))).toBe(rule.month);
      }
  });

  it('calls no two undertakings alike', () => {
    expect(new Set(undertakings.map(({ key }) => key)).size).toBe(undertakings.length);
    expect(new Set(offers.map(({ key }) => key)).size).toBe(offers.length);
  });
});

describe(plannedMatches.name, () => {
  it.each(todays)('breaks no rule of matching on %s, nor did the year before', (today) => {
    const programmes = programmeOf(today);
    const ahead = programmes.filter(({ past }) => !past);
    const history = attendances(programmes);
    const open = offers.map((plan) => asOffer(plan, windowsAhead(plan, today, addDays(today, 220))));
    const problem = problemOf(ahead, open, history);
    const live = plannedMatches(ahead, problem)
      .filter(({ live }) => ['PROPOSED', 'APPROVED', 'CONFIRMED'].includes(live.state))
      .map(({ live, holdsBackup }) => assignment(live.need, live.offer, live.people, holdsBackup));
    expect(breaksOf(problem, live)).toEqual([]);
    const before = lastYearsOffers(history).map(({ plan, windows }) => asOffer(plan, windows));
    const came = history.map(({ need, offerKey, people }) => assignment(need.key, offerKey, people, false));
    const lastYear = problemOf(
      programmes.filter(({ past }) => past),
      before,
      history,
    );
    expect(breaksOf(lastYear, came)).toEqual([]);
  });

  it('has something for every role to do', () => {
    expect(new Set(liveMatches.map(({ state }) => state))).toEqual(
      new Set(['PROPOSED', 'APPROVED', 'CONFIRMED', 'DECLINED', 'REJECTED']),
    );
  });
});

function assignment(need: string, offer: string, people: number, holdsBackup: boolean): Assignment {
  return { needId: needId(need), offerId: offerId(offer), people, holdsBackup };
}
