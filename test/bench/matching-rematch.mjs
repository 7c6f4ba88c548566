// Rematching around one change: how long it takes, how much else it changes, and how far the plan then is from a new one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planInProcess } from './matching-plan.mjs';
import { verifyPlan } from './matching-rules.mjs';

const changes = 200;
/** So many of the changed instances are solved anew, each for so long as the plan that is rematched. */
const solvedAnew = 3;
const seconds = 10;

/** Each takes an instance and a draw, and gives the changed one and whom the change is about. */
const kinds = {
  withdrawn: (instance, draw, held) => {
    const offer = held[draw(held.length)][0];
    return changed(instance, 'offers', offer, (row) => row.with(13, []));
  },
  fewerPeople: (instance, draw, held) => {
    const offer = held[draw(held.length)][0];
    return changed(instance, 'offers', offer, (row) => row.with(1, Math.ceil(row[1] / 2)));
  },
  longerDay: (instance, draw, held) => {
    const need = held[draw(held.length)][1];
    return changed(instance, 'needs', need, (row) => row.with(2, row[2] + 60));
  },
  calledOff: (instance, draw, held) => {
    const need = held[draw(held.length)][1];
    // A skill that nobody has: the row stays, so that all others keep their numbers.
    return changed(instance, 'needs', need, (row) => row.with(5, 2 ** 30));
  },
  newOffer: (instance, draw) => {
    const copy = instance.offers[draw(instance.offers.length)];
    const offers = [...instance.offers, copy];
    return { instance: { ...instance, offers }, needIds: [], offerIds: [`${offers.length - 1}`] };
  },
};

function changed(instance, table, at, change) {
  const rows = instance[table].with(at, change(instance[table][at]));
  const ids = { needIds: table === 'needs' ? [`${at}`] : [], offerIds: table === 'offers' ? [`${at}`] : [] };
  return { instance: { ...instance, [table]: rows }, ...ids };
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
export async function rematchMany({ instance, seed, plan, folder }) {
  const { fromInstance, rematch, toAssignRows } = await import('../../dist/libs/matching/src/index.js');
  if (rematch === undefined) return null;
  const { assign } = await plan(seconds);
  const current = assign.map(([offer, need, people]) => ({
    ...{ needId: `${need}`, offerId: `${offer}`, people, holdsBackup: false },
  }));
  const draw = drawFrom(seed);
  const names = Object.keys(kinds);
  const [times, others, below, faults] = [[], [], [], []];
  for (let count = 0; count < changes; count += 1) {
    const kind = names[count % names.length];
    const change = kinds[kind](instance, draw, assign);
    const problem = fromInstance(change.instance);
    const began = performance.now();
    const after = rematch(problem, current, { needIds: change.needIds, offerIds: change.offerIds });
    times.push(performance.now() - began);
    others.push(othersChanged(current, after, change));
    const verified = verifyPlan(change.instance, { assign: toAssignRows(after) });
    faults.push(...verified.faults.map((fault) => `rematched, ${kind}: ${fault}`));
    if (count >= solvedAnew) continue;
    const file = join(folder, 'changed.json');
    writeFileSync(file, JSON.stringify(change.instance));
    const anew = await planInProcess({ file, instance: change.instance, seconds, seed, folder });
    below.push(((anew.objective - verified.objective) / anew.objective) * 100);
  }
  return {
    ...{ changes, faults, others: at(others, 0.95), below: at(below, 0.5) },
    ...{ p50: at(times, 0.5), p95: at(times, 0.95) },
  };
}
