// Instances of csr-match/1 as large as one likes, the same for the same seed; alike the public ones in how many people
// are asked for and offered, when, where, and how many pairs could be.
//   node test/bench/generate-instance.mjs L 7 L-7.json.gz
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { eligiblePairs } from './matching-rules.mjs';

/** Of one ward; `pairs` is what all wards together have. `supply` is the scale of the offers' people. */
export const sizes = {
  S: ward({
    needs: 60,
    offers: 40,
    companies: 27,
    associations: 25,
    days: 31,
    once: 0.4,
    supply: 3.3,
    pairs: [130, 170],
  }),
  M: ward({
    ...{ needs: 600, offers: 300, companies: 200, associations: 120, days: 120, once: 0.13, supply: 3.4 },
    pairs: [7000, 8000],
  }),
  L: ward({
    ...{ needs: 2000, offers: 3000, companies: 1000, associations: 230, days: 365, supply: 1.3 },
    pairs: [86_000, 97_000],
  }),
  XL: ward({
    ...{ wards: 10, needs: 2000, offers: 2000, companies: 667, associations: 230, days: 365, supply: 1.9 },
    pairs: [580_000, 660_000],
  }),
};

function ward(size) {
  return { wards: 1, publicPlaces: 15, once: 0, ...size };
}

const params = {
  travelBase: 30,
  travelPerKm: 4,
  headPoints: 100,
  segPct: [50, 80],
  segPts: [120, 60],
  splitCost: 25,
  affTheme: 15,
  affNear: 10,
  affPast: 12,
  affNew: 5,
};
const day = 1440;
/** Day 0 is a Tuesday. */
const isWeekend = (date) => date % 7 === 4 || date % 7 === 5;
const districtCentres = [
  [1100, 1200],
  [3800, 1100],
  [2500, 2700],
  [1000, 4000],
  [4000, 4100],
];
const wardWidth = 9000;

/** mulberry32 with the draws that are needed here. */
function dice(seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // Of twelve even draws: sums are the same on every machine, sines and logarithms needn't be.
  const normal = () => Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  const weighted = (weights) => {
    let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
    const found = weights.findIndex((weight) => (rest -= weight) < 0);
    return found < 0 ? weights.length - 1 : found;
  };
  const bits = (chances) =>
    chances.reduce((mask, chance, bit) => mask | (random() < chance ? 1 << bit : 0), 0);
  return { random, normal, whole, weighted, bits, chance: (share) => random() < share };
}

/** `[skill bits, weight]` */
// prettier-ignore
const skillsOfNeed = [
  [0, 700], [1, 95], [2, 46], [4, 31], [8, 31], [16, 29], [32, 28],
  [3, 6], [5, 4], [9, 4], [17, 3], [33, 4], [18, 3], [34, 2], [12, 2], [24, 1], [48, 1],
];
const minutesOfNeed = [60, 90, 120, 180, 240, 300];
const startsOnWeekend = [7, 8, 9, 9, 10, 10, 11, 12, 13, 13, 14, 15, 16, 17, 18, 20];
const startsOnWeekday = [8, 9, 10, 12, 13, 15, 18, 18, 19, 19];

function placesOf(roll, size, index) {
  const place = (district) => {
    const [east, north] = districtCentres[district];
    const from = index * wardWidth;
    return [
      Math.round(from + east + roll.normal() * 520),
      Math.round(north + roll.normal() * 520),
      index * 5 + district,
    ];
  };
  return Array.from({ length: size.associations + size.publicPlaces }, (_, row) =>
    place(row < size.associations ? roll.whole(0, 4) : row % 5),
  );
}

function needsOf(roll, size, venues, dates) {
  const activity = venues.slice(0, size.associations).map(() => Math.exp(roll.normal() * 0.8));
  const needs = [];
  while (needs.length < size.needs) {
    const association = roll.weighted(activity);
    const date = roll.weighted(dates);
    const nearby = venues.flatMap(([, , district], row) =>
      row >= size.associations && district === venues[association][2] ? [row] : [],
    );
    const venue = roll.chance(0.25) ? nearby[roll.whole(0, nearby.length - 1)] : association;
    const theme = roll.weighted([23, 18, 10, 18, 11, 9, 11]);
    const urgency = 1 + roll.weighted([13, 39, 29, 13, 6]);
    const hours = isWeekend(date) ? startsOnWeekend : startsOnWeekday;
    const begins = hours[roll.whole(0, hours.length - 1)] * 60 + 30 * roll.weighted([70, 30]);
    for (
      let roles = 1 + roll.weighted([53, 28, 14, 4, 1]);
      roles > 0 && needs.length < size.needs;
      roles -= 1
    )
      needs.push(needOf(roll, { venue, date, begins, theme, urgency, association }));
  }
  return needs.toSorted((a, b) => a[1] - b[1]);
}

function needOf(roll, { venue, date, begins, theme, urgency, association }) {
  const minutes = minutesOfNeed[roll.weighted([5, 13, 18, 29, 27, 8])];
  const start = Math.min(begins + 60 * roll.weighted([60, 20, 15, 5]), 1410 - minutes);
  const people = Math.min(60, Math.max(1, Math.round(5.6 * Math.exp(roll.normal() * 0.82))));
  const fewest = roll.chance(0.36) ? 1 : Math.max(1, Math.floor(people * (0.2 + 0.55 * roll.random())));
  const changed = roll.chance(0.25) ? roll.whole(-1, 1) : 0;
  return [
    ...[venue, date * day + start, date * day + start + minutes, people, fewest],
    skillsOfNeed[roll.weighted(skillsOfNeed.map(([, weight]) => weight))][0],
    ...[theme, Math.min(5, Math.max(1, urgency + changed)), association],
    people < 12 ? 3 : people < 30 ? 4 : 6,
  ];
}

function companiesOf(roll, size, index) {
  return Array.from({ length: size.companies }, () => {
    const home = roll.whole(0, 4);
    const reach = 1 + roll.weighted([15, 33, 34, 14, 4]);
    const districts = [0, 1, 2, 3, 4]
      .map((district) => ({ district, rank: district === home && roll.chance(0.7) ? -1 : roll.random() }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, reach)
      .reduce((mask, { district }) => mask | (1 << district), 0);
    return {
      districts,
      skills: roll.bits([0.57, 0.27, 0.36, 0.31, 0.2, 0.36]),
      themes: roll.bits([0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3]),
      seeksNew: roll.chance(0.4) ? 1 : 0,
      east: Math.round(index * wardWidth + districtCentres[home][0] + roll.normal() * 900),
      north: Math.round(districtCentres[home][1] + roll.normal() * 900),
    };
  });
}

/** What companies say: on Saturdays from 8 to 18 for some weeks; a season of weekends; after work on weekdays … */
// prettier-ignore
const habits = [
  { share: 25, hours: [[480, 600]], weekend: 0.6, single: 0.36, weeks: [2, 8] },
  { share: 19, hours: [[720, 600]], weekend: 0.6, single: 0.36, weeks: [2, 8] },
  { share: 18, hours: [[480, 300]], weekend: 0.6, single: 0.36, weeks: [2, 8] },
  { share: 13, hours: [[420, 900]], weekend: 0.65, single: 0.33, weeks: [2, 8] },
  { share: 18, hours: [[420, 900]], weekend: 0.96, other: [[540, 720]], weekday: 0.11, weeks: [5, 14] },
  { share: 10, other: [[540, 780], [1020, 300]], weekday: 0.6, weekend: 0, weeks: [2, 8] },
  { share: 0.5, hours: [[480, 720]], single: 1 },
];

function windowsOf(roll, size, dates) {
  const habit = habits[roll.weighted(habits.map(({ share }) => share))];
  const windowOn = (date, hours) => {
    const [from, minutes] = hours[roll.whole(0, hours.length - 1)];
    return [date * day + from, date * day + from + minutes];
  };
  const someDate = () => roll.weighted(dates);
  if (roll.chance((habit.single ?? 0) + size.once)) return [windowOn(someDate(), habit.hours ?? habit.other)];
  const span = 7 * roll.whole(...habit.weeks);
  const first = roll.whole(0, Math.max(0, size.days - span));
  const windows = [];
  for (let date = first; date < Math.min(size.days, first + span); date += 1)
    if (roll.chance(isWeekend(date) ? habit.weekend : (habit.weekday ?? 0)))
      windows.push(windowOn(date, isWeekend(date) ? habit.hours : habit.other));
  return windows.length > 0 ? windows : [windowOn(someDate(), habit.hours ?? habit.other)];
}

function offersOf(roll, size, companies, dates, index) {
  const owners = Array.from({ length: size.offers }, (_, row) =>
    row < companies.length ? row : roll.whole(0, companies.length - 1),
  ).toSorted((a, b) => a - b);
  return owners.map((owner) => {
    const company = companies[owner];
    const people = Math.min(120, Math.max(1, Math.round(size.supply * (1 - roll.random()) ** (-1 / 1.3))));
    const events = 1 + roll.weighted([25, 33, 16, 13, 7, 6]);
    const group = people < 4 ? 1 + roll.weighted([67, 33]) : 1 + roll.weighted([44, 25, 18, 13]);
    const share = (from, to) => Math.ceil(people * (from + (to - from) * roll.random()));
    const turns = roll.chance(0.5)
      ? Math.max(1, Math.round(events * people * (0.2 + 0.55 * roll.random())))
      : -1;
    return [
      ...[index * size.companies + owner, people, Math.min(group, people), events],
      ...[turns, roll.chance(0.26) ? share(0.4, 0.9) : -1, company.skills, index * 5, company.districts],
      ...[company.east, company.north, company.themes, company.seeksNew, windowsOf(roll, size, dates)],
    ];
  });
}

function pastOf(roll, size, index) {
  return Array.from({ length: size.companies }, (_, company) => company).flatMap((company) => {
    if (!roll.chance(0.51)) return [];
    const known = new Set(
      Array.from({ length: roll.whole(1, 4) }, () => roll.whole(0, size.associations - 1)),
    );
    return [...known].map((association) => [
      index * size.companies + company,
      index * size.associations + association,
    ]);
  });
}

/** Rows of one ward, its venues and associations counted on from those of the wards before. */
function wardOf(roll, size, index) {
  const dates = Array.from({ length: size.days }, (_, date) =>
    isWeekend(date) ? Math.exp(roll.normal() * (size.days < 200 ? 1.3 : 0.7)) : 0.09,
  );
  const venues = placesOf(roll, size, index);
  const from = { venue: index * venues.length, association: index * size.associations };
  const needs = needsOf(roll, size, venues, dates).map((need) =>
    need.with(0, need[0] + from.venue).with(8, need[8] + from.association),
  );
  const offers = offersOf(roll, size, companiesOf(roll, size, index), dates, index);
  return { venues, needs, offers, past: pastOf(roll, size, index) };
}

const mostAttempts = 200;

/** The instance of a size (`S`, `M`, `L`, `XL`) and a seed; drawn again until it has as many pairs as its size. */
export function generateInstance(name, seed) {
  const size = sizes[name];
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const roll = dice(seed * 7919 + attempt * 104_729 + size.needs);
    const wards = Array.from({ length: size.wards }, (_, index) => wardOf(roll, size, index));
    const all = (rows) => wards.flatMap((one) => one[rows]);
    const instance = {
      format: 'csr-match/1',
      name: `${name}-fresh-${seed}`,
      seed,
      params,
      origin: [35.65, 139.7],
      districts: size.wards * 5,
      venues: all('venues'),
      assocCount: size.wards * size.associations,
      companies: size.wards * size.companies,
      needs: all('needs'),
      offers: all('offers'),
      past: all('past'),
    };
    const pairs = eligiblePairs(instance).length;
    if (pairs >= size.pairs[0] && pairs <= size.pairs[1]) return instance;
  }
  throw new Error(
    `no ${name} with ${size.pairs.join(' to ')} pairs in ${mostAttempts} attempts from seed ${seed}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  const [name, seed, file] = process.argv.slice(2);
  if (!(name in sizes) || !/^\d+$/.test(seed ?? '') || !file) {
    process.stderr.write('generate-instance.mjs S|M|L|XL SEED FILE.json[.gz]\n');
    process.exit(2);
  }
  const text = JSON.stringify(generateInstance(name, Number(seed)));
  writeFileSync(file, file.endsWith('.gz') ? gzipSync(text) : text);
}
