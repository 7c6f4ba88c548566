// What csr-match/1 says, written for the bench alone: which pairs could be, what each brings, and whether a plan keeps
// every rule. No code in common with the solver or the product's checker.

const minutesOfDay = 1440;

/** Rows as objects with the format's names. */
export function namedRows({ needs, offers }) {
  return {
    needs: needs.map(([venue, start, end, r, m, skills, theme, w, assoc, kmax]) => ({
      ...{ venue, start, end, r, m, skills, theme, w, assoc, kmax },
    })),
    offers: offers.map(
      ([company, cap, g, e, budget, pmax, skills, d0, mask, x, y, themes, seeksNew, windows]) => ({
        ...{ company, cap, g, e, budget, pmax, skills, d0, mask, x, y, themes, seeksNew, windows },
        most: Math.min(cap, pmax < 0 ? cap : pmax, budget < 0 ? cap : budget),
      }),
    ),
  };
}

function groupByDate(needs) {
  const rows = new Map();
  for (const [row, need] of needs.entries()) {
    const date = Math.floor(need.start / minutesOfDay);
    if (!rows.has(date)) rows.set(date, []);
    rows.get(date).push(row);
  }
  return rows;
}

const goesTo = (offer, district) =>
  district >= offer.d0 && district <= offer.d0 + 4 && ((offer.mask >> (district - offer.d0)) & 1) === 1;

/** All pairs that each for itself could be: `[offer, need, most people]`, by offer and then need. */
export function eligiblePairs(instance) {
  const { needs, offers } = namedRows(instance);
  const byDate = groupByDate(needs);
  const pairs = [];
  for (const [row, offer] of offers.entries()) {
    const fits = new Set();
    for (const [from, to] of offer.windows)
      for (let date = Math.floor(from / minutesOfDay); date * minutesOfDay < to; date += 1)
        for (const needRow of byDate.get(date) ?? []) {
          const need = needs[needRow];
          if (
            from <= need.start &&
            need.end <= to &&
            (need.skills & ~offer.skills) === 0 &&
            Math.min(offer.most, need.r) >= offer.g &&
            goesTo(offer, instance.venues[need.venue][2])
          )
            fits.add(needRow);
        }
    for (const needRow of [...fits].toSorted((a, b) => a - b))
      pairs.push([row, needRow, Math.min(offer.most, needs[needRow].r)]);
  }
  return pairs;
}

const distance = ([ax, ay], [bx, by]) => Math.floor(Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2));

/** A function that tells what each person of an offer at a need brings besides filling it. */
export function fitOf({ params, past, venues }) {
  const known = new Set(past.map(([company, association]) => `${company} ${association}`));
  return (offer, need) => {
    const theme = (offer.themes >> need.theme) & 1 ? params.affTheme : 0;
    const metres = distance([offer.x, offer.y], venues[need.venue]);
    const near = Math.max(0, params.affNear - Math.floor(metres / 500));
    if (known.has(`${offer.company} ${need.assoc}`)) return theme + near + params.affPast;
    return theme + near + (offer.seeksNew ? params.affNew : 0);
  };
}

/** A function that tells whether one person can do the first need and then the second. */
export function beforeOf({ params, venues }) {
  return (a, b) => {
    const metres = distance(venues[a.venue], venues[b.venue]);
    const travel =
      a.venue === b.venue ? 0 : params.travelBase + Math.ceil((metres * params.travelPerKm) / 1000);
    return a.end + travel <= b.start;
  };
}

/** The steps of an association's coverage: `[people up to here, points for each of them]`. */
export function fairnessSteps({ params, needs, assocCount }) {
  const asked = new Array(assocCount).fill(0);
  for (const [, , , people, , , , , association] of needs) asked[association] += people;
  return asked.map((people) =>
    params.segPct.map((percent, at) => {
      const below = at === 0 ? 0 : Math.floor((people * params.segPct[at - 1]) / 100);
      return [Math.floor((people * percent) / 100) - below, params.segPts[at]];
    }),
  );
}

/**
 * The most people needed at once for these shifts `[need, people]`: the heaviest set of which no two can be done by one
 * person. Tries all sets, branch by branch; an offer has a handful of shifts.
 */
function mostAtOnce(shifts, before) {
  const heaviest = (from, chosen) => {
    if (from === shifts.length) return chosen.reduce((sum, [, people]) => sum + people, 0);
    const [need] = shifts[from];
    const free = chosen.every(([other]) => !before(need, other) && !before(other, need));
    const without = heaviest(from + 1, chosen);
    return free ? Math.max(without, heaviest(from + 1, [...chosen, shifts[from]])) : without;
  };
  return heaviest(0, []);
}

function grouped(rows, column) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row[column])) groups.set(row[column], []);
    groups.get(row[column]).push(row);
  }
  return groups;
}

const people = (rows) => rows.reduce((sum, [, , count]) => sum + count, 0);

/** What a plan breaks (English, a line each), and what it is worth. `assign` has rows `[offer, need, people]`. */
export function verifyPlan(instance, { assign }) {
  const { needs, offers } = namedRows(instance);
  const before = beforeOf(instance);
  const eligible = new Map(eligiblePairs(instance).map(([offer, need, most]) => [`${offer} ${need}`, most]));
  const faults = [];
  const seen = new Set();
  for (const [offer, need, count] of assign) {
    const pair = `${offer} ${need}`;
    if (seen.has(pair)) faults.push(`${pair} stands twice`);
    seen.add(pair);
    if (!eligible.has(pair)) faults.push(`${pair} must not be`);
    else if (!Number.isInteger(count) || count < offers[offer].g || count > eligible.get(pair))
      faults.push(`${pair} with ${count} people`);
  }
  if (faults.length > 0) return { faults, objective: 0 };
  for (const [row, rows] of grouped(assign, 1)) {
    const { r, m, kmax } = needs[row];
    if (people(rows) > r || people(rows) < m || rows.length > kmax)
      faults.push(`need ${row}: ${people(rows)} people of ${rows.length}`);
  }
  for (const [row, rows] of grouped(assign, 0)) {
    const { e, budget, cap } = offers[row];
    if (rows.length > e) faults.push(`offer ${row}: ${rows.length} events`);
    if (budget >= 0 && people(rows) > budget) faults.push(`offer ${row}: ${people(rows)} person-turns`);
    const shifts = rows.map(([, need, count]) => [needs[need], count]);
    if (mostAtOnce(shifts, before) > cap) faults.push(`offer ${row}: too many at once`);
  }
  return { faults, objective: objectiveOf(instance, assign, { needs, offers }) };
}

function objectiveOf(instance, assign, { needs, offers }) {
  const fit = fitOf(instance);
  const { headPoints, splitCost } = instance.params;
  const covered = new Array(instance.assocCount).fill(0);
  let points = 0;
  for (const [offer, need, count] of assign) {
    points += count * (headPoints * needs[need].w + fit(offers[offer], needs[need])) - splitCost;
    covered[needs[need].assoc] += count;
  }
  for (const [association, steps] of fairnessSteps(instance).entries()) {
    let rest = covered[association];
    for (const [most, each] of steps) {
      const here = Math.min(rest, most);
      points += here * each;
      rest -= here;
    }
  }
  return points;
}
