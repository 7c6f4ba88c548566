// Rematching around one change: how long it takes, how much else it changes, and how far the plan then is from a new one.
import { verifyPlan } from './matching-rules.mjs';

const changes = 200;
/** Before the clock counts, so that the code is compiled as it is in a process that has run a while. */
const warmUps = 30;
/** So many of the changed problems are planned anew, with as much effort as the plan that is rematched. */
const plannedAnew = 10;
const effort = 0.5;

/** Each takes an instance, a match of its plan and a draw, and gives the changed instance and what happened. */
const kinds = {
  declined: (instance, [offer, need]) => ({
    ...{ instance, about: { needIds: [`${need}`], offerIds: [`${offer}`] } },
    happening: () => ({ excluded: [{ needId: `${need}`, offerId: `${offer}` }] }),
  }),
  withdrawn: (instance, [offer]) => ({
    ...changed(instance, 'offers', offer, (row) => row.with(13, [])),
    happening: () => ({ withdrawn: [`${offer}`] }),
  }),
  // A skill that nobody has: the row stays, so that all others keep their numbers.
  calledOff: (instance, [, need]) => ({
    ...changed(instance, 'needs', need, (row) => row.with(5, 2 ** 30)),
    happening: () => ({ calledOff: [`${need}`] }),
  }),
  longerDay: (instance, [, need]) => changed(instance, 'needs', need, (row) => row.with(2, row[2] + 60)),
  otherDay: (instance, [, need]) =>
    changed(instance, 'needs', need, (row) => row.with(1, row[1] + 1440).with(2, row[2] + 1440)),
  morePeople: (instance, _, draw) =>
    changed(instance, 'needs', draw(instance.needs.length), (row) => row.with(3, row[3] + 3)),
  newNeed: (instance, _, draw) => added(instance, 'needs', draw),
  newOffer: (instance, _, draw) => added(instance, 'offers', draw),
  fewerPeople: (instance, [offer]) =>
    changed(instance, 'offers', offer, (row) => row.with(1, Math.ceil(row[1] / 2))),
};

function changed(instance, table, at, change) {
  const rows = [...instance[table]];
  rows[at] = change(rows[at]);
  const about = { needIds: [], offerIds: [], [table === 'needs' ? 'needIds' : 'offerIds']: [`${at}`] };
  return {
    instance: { ...instance, [table]: rows },
    about,
    happening: (after) => ({ [table]: [after[table][at]] }),
  };
}

function added(instance, table, draw) {
  const rows = instance[table];
  const longer = { ...instance, [table]: [...rows, rows[draw(rows.length)]] };
  return changed(longer, table, rows.length, (row) => row);
}

function drawFrom(seed) {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state % below;
  };
}

const at = (list, share) => list.toSorted((a, b) => a - b)[Math.ceil(share * list.length) - 1];

/** Pairs of needs and offers that the change isn't about and that have other people, or none, or some, than before. */
function othersChanged(before, after, { needIds, offerIds }) {
  const about = new Set([...needIds.map((id) => `n${id}`), ...offerIds.map((id) => `o${id}`)]);
  const peopleOf = (list) =>
    new Map(
      list
        .filter(({ needId, offerId }) => !about.has(`n${needId}`) && !about.has(`o${offerId}`))
        .map(({ needId, offerId, people }) => [`${needId} ${offerId}`, people]),
    );
  const [old, now] = [peopleOf(before), peopleOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((pair) => old.get(pair) !== now.get(pair))
    .length;
}

/** null where the solver exports no rematching. */
export async function rematchMany({ instance, seed }) {
  const { afterHappening, fromInstance, Rematch, rematchedPlan, solve, toAssignRows } =
    await import('../../dist/libs/matching/src/index.js');
  if (Rematch === undefined) return null;
  const problem = fromInstance(instance);
  const { assignments: current } = await solve(problem, { seed, effort });
  const assign = toAssignRows(current);
  const ready = new Rematch(problem, current);
  const draw = drawFrom(seed);
  const names = Object.keys(kinds);
  const [times, others, below, faults] = [[], [], [], []];
  for (let count = -warmUps; count < changes; count += 1) {
    const kind = names[(count + warmUps) % names.length];
    const change = kinds[kind](instance, assign[draw(assign.length)], draw);
    const happening = change.happening(fromInstance(change.instance));
    const began = performance.now();
    const result = ready.apply(happening);
    const took = performance.now() - began;
    if (count < 0) continue;
    const after = rematchedPlan(current, result);
    times.push(took);
    others.push(othersChanged(current, after, change.about));
    const verified = verifyPlan(change.instance, { assign: toAssignRows(after) });
    faults.push(...verified.faults.map((fault) => `rematched, ${kind}: ${fault}`));
    if (count >= plannedAnew) continue;
    const { objective } = await solve(afterHappening(problem, happening), { seed, effort });
    below.push(((objective - result.objectiveAfter) / objective) * 100);
  }
  return {
    ...{ changes, faults, others: at(others, 0.95), below: at(below, 0.5) },
    ...{
      p50: at(times, 0.5),
      p95: at(times, 0.95),
      othersP50: at(others, 0.5),
      othersMost: Math.max(...others),
    },
  };
}
