// The same problem as a mixed-integer programme for HiGHS (npm `highs`, WebAssembly), solved in a worker thread: its
// solve() holds the thread until it ends.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { beforeOf, eligiblePairs, fairnessSteps, fitOf, namedRows } from './matching-rules.mjs';

/** Columns and rows as they are added; a row is a list of `[column, factor]` between two bounds. */
class Programme {
  cost = [];
  upper = [];
  whole = [];
  starts = [0];
  indices = [];
  values = [];
  rowLower = [];
  rowUpper = [];

  column(cost, upper, isWhole) {
    this.cost.push(cost);
    this.upper.push(upper);
    this.whole.push(isWhole ? 1 : 0);
    return this.cost.length - 1;
  }

  row(lower, upper, terms) {
    for (const [column, factor] of terms) {
      this.indices.push(column);
      this.values.push(factor);
    }
    this.starts.push(this.indices.length);
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
  }
}

/** All largest sets of these items of which any two conflict (Bron and Kerbosch, with a pivot). */
function cliquesOf(items, conflict) {
  const near = items.map((a, i) => new Set(items.flatMap((b, j) => (i !== j && conflict(a, b) ? [j] : []))));
  const cliques = [];
  const extend = (chosen, candidates, done) => {
    if (candidates.length === 0 && done.length === 0) cliques.push(chosen.map((at) => items[at]));
    if (candidates.length === 0) return;
    const reach = (at) => candidates.reduce((sum, other) => sum + (near[at].has(other) ? 1 : 0), 0);
    const pivot = [...candidates, ...done].reduce((best, at) => (reach(at) > reach(best) ? at : best));
    const left = new Set(candidates);
    const closed = [...done];
    for (const at of candidates.filter((candidate) => !near[pivot].has(candidate))) {
      const beside = (other) => near[at].has(other);
      extend([...chosen, at], [...left].filter(beside), closed.filter(beside));
      left.delete(at);
      closed.push(at);
    }
  };
  extend(
    [],
    items.map((_, at) => at),
    [],
  );
  return cliques;
}

const group = (pairs, column) => {
  const groups = new Map();
  for (const pair of pairs) {
    if (!groups.has(pair[column])) groups.set(pair[column], []);
    groups.get(pair[column]).push(pair);
  }
  return groups;
};

/** The model of csr-match/1: people x and a yes or no y for each pair, a yes or no for each need with a minimum. */
function programmeOf(instance) {
  const { needs, offers } = namedRows(instance);
  const [fit, before] = [fitOf(instance), beforeOf(instance)];
  const { headPoints, splitCost } = instance.params;
  const programme = new Programme();
  const pairs = eligiblePairs(instance).map(([offer, need, most]) => {
    const points = headPoints * needs[need].w + fit(offers[offer], needs[need]);
    const x = programme.column(points, most, true);
    const y = programme.column(-splitCost, 1, true);
    programme.row(-Infinity, 0, [[x, 1], [y, -most]]); // prettier-ignore
    programme.row(0, Infinity, [[x, 1], [y, -offers[offer].g]]); // prettier-ignore
    return { offer, need, x, y };
  });
  const all = (of, column) => of.map((pair) => [pair[column], 1]);
  for (const [row, of] of group(pairs, 'need')) {
    const { r, m, kmax } = needs[row];
    if (m > 1) {
      const active = programme.column(0, 1, true);
      programme.row(-Infinity, 0, [...all(of, 'x'), [active, -r]]);
      programme.row(0, Infinity, [...all(of, 'x'), [active, -m]]);
    } else programme.row(-Infinity, r, all(of, 'x'));
    if (of.length > kmax) programme.row(-Infinity, kmax, all(of, 'y'));
  }
  for (const [row, of] of group(pairs, 'offer')) {
    const { e, budget, cap } = offers[row];
    if (of.length > e) programme.row(-Infinity, e, all(of, 'y'));
    if (budget >= 0) programme.row(-Infinity, budget, all(of, 'x'));

    const after = (one, other) => before(needs[one.need], needs[other.need]);
    const conflict = (one, other) => !after(one, other) && !after(other, one);
    for (const clique of cliquesOf(of, conflict))
      if (clique.length > 1) programme.row(-Infinity, cap, all(clique, 'x'));
  }
  addFairness(programme, instance, pairs, needs);
  return { programme, pairs };
}

function addFairness(programme, instance, pairs, needs) {
  const steps = fairnessSteps(instance);
  const ofAssociation = group(
    pairs.map((pair) => ({ ...pair, association: needs[pair.need].assoc })),
    'association',
  );
  for (const [association, of] of ofAssociation) {
    const heads = steps[association].map(([people, points]) => [programme.column(points, people, false), 1]);
    programme.row(-Infinity, 0, [...heads, ...of.map(({ x }) => [x, -1])]);
  }
}

async function solveHere({ instance, seconds }) {
  const { default: load } = await import('highs');
  const highs = await load();
  const { programme, pairs } = programmeOf(instance);
  const model = highs.createModel({
    numCols: programme.cost.length,
    numRows: programme.rowUpper.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(programme.cost),
    colLower: new Float64Array(programme.cost.length),
    colUpper: Float64Array.from(programme.upper),
    rowLower: Float64Array.from(programme.rowLower),
    rowUpper: Float64Array.from(programme.rowUpper),
    integrality: Int32Array.from(programme.whole),
    matrix: {
      format: 'csr',
      numRows: programme.rowUpper.length,
      numCols: programme.cost.length,
      starts: Int32Array.from(programme.starts),
      indices: Int32Array.from(programme.indices),
      values: Float64Array.from(programme.values),
    },
  });
  model.options.set('time_limit', seconds);
  model.options.set('mip_rel_gap', 0);
  model.options.set('mip_abs_gap', 0.999);
  const began = performance.now();
  let best = { objective: null, columns: null, foundSeconds: null };
  let bound = null;
  const { callbackType } = highs.constants;
  model.run({
    [callbackType.mipImprovingSolution]({ data }) {
      const foundSeconds = (performance.now() - began) / 1000;
      best = { objective: data.objective_function_value, columns: data.mip_solution, foundSeconds };
    },
    [callbackType.mipLogging]({ data }) {
      bound = data.mip_dual_bound ?? bound;
    },
  });
  const took = (performance.now() - began) / 1000;
  const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
  const columns = optimal ? model.getSolution().colValue : best.columns;
  return {
    optimal,
    seconds: took,
    foundSeconds: optimal && best.foundSeconds === null ? took : best.foundSeconds,
    bound,
    size: { columns: programme.cost.length, rows: programme.rowUpper.length },
    megabytes: highs.memoryBytes / 2 ** 20,
    assign:
      columns === null
        ? null
        : pairs.flatMap(({ offer, need, x }) => {
            const people = Math.round(columns[x]);
            return people > 0 ? [[offer, need, people]] : [];
          }),
  };
}

/** What HiGHS has after so many seconds (the model built before): its plan as rows of csr-match/1, or null. */
export function solveWithHighs(instance, seconds) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { instance, seconds } });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

if (!isMainThread && workerData?.instance) parentPort.postMessage(await solveHere(workerData));
