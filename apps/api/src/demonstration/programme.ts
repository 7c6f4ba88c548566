import { addDays, instantInJapan } from '@app/domain';
import { associations } from './associations.js';
import { daysAhead, daysPast, isPause, workingDayUntil, type DayRule } from './calendar.js';
import type { DistrictKey } from './districts.js';
import type { Hours, NeedPlan, Undertaking } from './undertaking.js';
import { akasakaPeople } from './undertakings/akasaka-people.js';
import { akasakaSummer } from './undertakings/akasaka-seasons.js';
import { akasakaStreets } from './undertakings/akasaka-streets.js';
import { akasakaWinter } from './undertakings/akasaka-winter.js';
import { azabu } from './undertakings/azabu.js';
import { shiba } from './undertakings/shiba.js';
import { shibauraKonan } from './undertakings/shibaura-konan.js';
import { takanawa } from './undertakings/takanawa.js';

export const undertakings: readonly Undertaking[] = [
  ...akasakaStreets,
  ...akasakaPeople,
  ...akasakaSummer,
  ...akasakaWinter,
  ...azabu,
  ...shiba,
  ...takanawa,
  ...shibauraKonan,
];

export interface ProgrammeNeed {
  readonly key: string;
  readonly plan: NeedPlan;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly answerBy: Date;
}

export interface ProgrammeDay {
  readonly key: string;
  readonly date: string;
  readonly backupDate: string | null;
  readonly needs: readonly ProgrammeNeed[];
}

/** An undertaking with its dates: what becomes an event, its days and their needs. */
export interface Programme {
  readonly key: string;
  readonly district: DistrictKey;
  readonly undertaking: Undertaking;
  readonly past: boolean;
  readonly days: readonly ProgrammeDay[];
}

export function districtOf(association: string): DistrictKey {
  const found = associations.find(({ key }) => key === association);
  if (!found) throw new Error(`${association} is no association`);
  return found.district;
}

/** The half year to come, with keys such as `aka-station#1` (its first day), and the year gone by (`aka-station@2026-03-06`). */
export function programmeOf(today: string): Programme[] {
  return undertakings.flatMap((undertaking) => [...ahead(undertaking, today), ...past(undertaking, today)]);
}

function ahead(undertaking: Undertaking, today: string): Programme[] {
  const days = daysAhead(undertaking.days, today, undertaking.inTerm).map((date, index) => ({
    key: `${undertaking.key}#${index + 1}`,
    date,
  }));
  if (days.length === 0) return [];
  const planned = days.map(({ key, date }) => dayOf(undertaking, key, date, today));
  return undertaking.oneEvent
    ? [programme(undertaking, undertaking.key, planned, false)]
    : planned.map((day) => programme(undertaking, day.key, [day], false));
}

/** Of what is held several times, one date of last year's will do. */
function past(undertaking: Undertaking, today: string): Programme[] {
  const first: readonly DayRule[] = undertaking.days.slice(0, 1);
  return first
    .flatMap((rule) => daysPast(rule, today, undertaking.inTerm))
    .map((date) => {
      const key = `${undertaking.key}@${date}`;
      return programme(undertaking, key, [dayOf(undertaking, key, date, null)], true);
    });
}

function programme(
  undertaking: Undertaking,
  key: string,
  days: readonly ProgrammeDay[],
  past: boolean,
): Programme {
  return { key, district: districtOf(undertaking.by), undertaking, past, days };
}

function dayOf(undertaking: Undertaking, key: string, date: string, today: string | null): ProgrammeDay {
  // What took place has no other date any more.
  const backup =
    undertaking.backupDays === undefined || today === null ? null : addDays(date, undertaking.backupDays);
  return {
    key,
    date,
    backupDate: backup !== null && isPause(backup) ? null : backup,
    needs: undertaking.needs.map((plan, index) => ({
      key: `${key}/${index + 1}`,
      plan,
      ...instantsOf(date, plan.hours),
      answerBy: answerBy(date, plan.answerDays ?? 10, today),
    })),
  };
}

export function instantsOf(date: string, hours: Hours): { startsAt: Date; endsAt: Date } {
  const [from = '', to = ''] = hours.split('-');
  return { startsAt: instantInJapan(date, from), endsAt: instantInJapan(date, to) };
}

/** 17:00 on a working day so many days before; of what is near, two days from now, so that it can still be answered. */
function answerBy(date: string, daysBefore: number, today: string | null): Date {
  const usual = workingDayUntil(addDays(date, -daysBefore));
  const soonest = today === null ? usual : addDays(today, 2);
  return instantInJapan(usual > soonest ? usual : soonest, '17:00');
}
