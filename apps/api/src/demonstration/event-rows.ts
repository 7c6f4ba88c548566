import { addDays } from '@app/domain';
import { deskOf, districtId, organisationId } from './directory-rows.js';
import { idOf } from './identity.js';
import { minatoEvents, minatoSite, minatoSource } from './minato-events.js';
import { addressIn, middleOf } from './places.js';
import { districtOf, type Programme, type ProgrammeDay, type ProgrammeNeed } from './programme.js';
import type { Row, Tables } from './rows.js';
import { usualNotes, type Undated, type Undertaking } from './undertaking.js';
import { akasakaUndated } from './undertakings/akasaka-people.js';

export const needId = (key: string): string => idOf('need', key);

export function eventTables(programmes: readonly Programme[], today: string): Tables {
  return [
    [
      'community_event',
      [
        ...programmes.map((one) => programmeEvent(one, today)),
        ...akasakaUndated.map((one) => undatedEvent(one, today)),
        ...minatoEvents.map(minatoEvent),
      ],
    ],
    [
      'event_day',
      [
        ...programmes.flatMap(dayRows),
        ...akasakaUndated.map((one) => undatedDay(one, today)),
        ...minatoEvents.map(minatoDay),
      ],
    ],
    ['staffing_need', programmes.flatMap((one) => needRows(one, today))],
  ];
}

type Told = Pick<Undertaking, 'by' | 'title' | 'kana' | 'theme' | 'venue' | 'about'>;

function eventRow(key: string, told: Told, createdOn: string): Row {
  const { by, title, kana, theme, about } = told;
  const [venue, town] = told.venue;
  const notes = usualNotes[theme];
  return {
    id: idOf('event', key),
    district_id: districtId(districtOf(by)),
    association_id: organisationId(by),
    title,
    title_kana: kana,
    description: about ?? null,
    organiser_text: null,
    theme,
    venue_name: venue,
    venue_address: addressIn(town),
    ...middleOf(town),
    meeting_place: `${venue} 受付`,
    things_to_bring: notes.thingsToBring,
    clothing: notes.clothing,
    rain_plan: notes.rainPlan,
    url: null,
    created_by: deskOf('BRANCH_OFFICER', districtOf(by)),
    created_at: createdOn,
    updated_at: createdOn,
  };
}

/** Posted nine weeks before it is held, or last week where that is still to come. */
function createdOn(date: string, today: string): string {
  const early = addDays(date, -63);
  const latest = addDays(today, -7);
  return `${early < latest ? early : latest}T10:00:00+09:00`;
}

function programmeEvent({ key, undertaking, days }: Programme, today: string): Row {
  return eventRow(key, undertaking, createdOn(days[0]?.date ?? today, today));
}

function dayRow(id: string, eventId: string): Row {
  return {
    id,
    event_id: eventId,
    certainty: 'DAY',
    date: null,
    period_from: null,
    period_to: null,
    period_meaning: null,
    start_time: null,
    end_time: null,
    backup_date: null,
    date_text: null,
    state: 'PLANNED',
  };
}

function dayRows({ key, undertaking, past, days }: Programme): Row[] {
  const [start, end] = undertaking.hours.split('-');
  return days.map((day) => ({
    ...dayRow(dayId(day), idOf('event', key)),
    date: day.date,
    start_time: start,
    end_time: end,
    backup_date: day.backupDate,
    state: past ? 'DONE' : 'PLANNED',
  }));
}

const dayId = (day: ProgrammeDay): string => idOf('day', day.key);

function needRows(programme: Programme, today: string): Row[] {
  return programme.days.flatMap((day) => day.needs.map((need) => needRow(programme, day, need, today)));
}

function needRow(
  { district, undertaking, past }: Programme,
  day: ProgrammeDay,
  need: ProgrammeNeed,
  today: string,
): Row {
  const { plan, startsAt, endsAt, answerBy } = need;
  const created = createdOn(day.date, today);
  return {
    id: needId(need.key),
    event_day_id: dayId(day),
    district_id: districtId(district),
    kind: plan.kind ?? 'HANDS',
    role: plan.role,
    starts_at: startsAt,
    ends_at: endsAt,
    people_wanted: plan.people,
    fewest_people: plan.fewest ?? Math.ceil(plan.people / 2),
    people_taken: 0,
    skills: plan.skills ?? [],
    theme: undertaking.theme,
    urgency: plan.urgency ?? 3,
    most_offers: plan.mostOffers ?? 10,
    answer_by: answerBy,
    open_to_ward: plan.openToWard ?? false,
    adults_only: plan.adultsOnly ?? false,
    languages: plan.languages ?? [],
    backup_required: plan.backupRequired === true && day.backupDate !== null,
    state: past ? 'DONE' : 'OPEN',
    terms_version: 1,
    created_by: deskOf('BRANCH_OFFICER', district),
    created_at: created,
    updated_at: created,
  };
}

function undatedEvent(one: Undated, today: string): Row {
  return eventRow(one.key, one, createdOn(today, today));
}

const parts = { 上旬: ['01', '10'], 中旬: ['11', '20'], 下旬: ['21', null] } as const;

/** `10月中旬` is a period of the month that lies so many months ahead; anything else stays an open question. */
function undatedDay({ key, month, said }: Undated, today: string): Row {
  const row = dayRow(idOf('day', key), idOf('event', key));
  if (!month) return { ...row, certainty: 'OPEN', date_text: said ?? null };
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + month.ahead;
  const firstOf = (count: number) =>
    `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-`;
  const [from, to] = parts[month.part];
  const period_to = to === null ? addDays(`${firstOf(months + 1)}01`, -1) : firstOf(months) + to;
  const date_text = `${(months % 12) + 1}月${month.part}`;
  const period = { period_from: firstOf(months) + from, period_to, period_meaning: 'SOMEWHERE_IN' };
  return { ...row, certainty: 'PERIOD', ...period, date_text };
}

/** The ward's own events stand in the district where the ward's office is, without an association or a need. */
function minatoEvent([number, title, theme, , , path]: (typeof minatoEvents)[number]): Row {
  return {
    id: idOf('event', `minato ${number}`),
    district_id: districtId('shiba'),
    title,
    description: minatoSource,
    organiser_text: '港区',
    theme,
    url: minatoSite + path,
    created_at: '2022-01-01T00:00:00+09:00',
    updated_at: '2022-01-01T00:00:00+09:00',
  };
}

function minatoDay([number, , , from, to]: (typeof minatoEvents)[number]): Row {
  const row = {
    ...dayRow(idOf('day', `minato ${number}`), idOf('event', `minato ${number}`)),
    state: 'DONE',
  };
  return to === null
    ? { ...row, date: from }
    : { ...row, certainty: 'PERIOD', period_from: from, period_to: to, period_meaning: 'RUNS' };
}
