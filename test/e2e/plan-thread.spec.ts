import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** As the product runs it, compiled: a thread can't be made of source. */
function inProduct(work: string): Promise<Record<string, unknown>> {
  const script = `
    import { makePlan } from '${root}dist/libs/planner/src/index.js';
    import { standardWeights } from '${root}dist/libs/matching/src/index.js';
    const place = (n) => ({ venue: 'v' + n, eastMetres: n * 700, northMetres: 0 });
    const needs = Array.from({ length: 60 }, (_, n) => ({
      id: 'n' + n, slot: { startMinute: (n % 12) * 120, endMinute: (n % 12) * 120 + 150 }, backupSlot: null,
      backupRequired: false, place: place(n % 7), districtId: 'd', conferenceId: 'c', openTo: 'WARD',
      associationId: 'a' + (n % 9), kind: 'HANDS', people: 3 + (n % 8), fewest: 1, mostOffers: 5, skills: [],
      languages: [], adultsOnly: false, theme: null, urgency: 1 + (n % 5), fiscalYear: 2026 }));
    const offers = Array.from({ length: 40 }, (_, n) => ({
      id: 'o' + n, companyId: 'k' + n, conferenceIds: ['c'], kind: 'HANDS', people: 2 + (n % 5), smallestGroup: 1,
      mostPerNeed: null, mostEvents: 3, mostPersonTurns: null, limitsPer: 'OFFER', used: [],
      windows: [{ startMinute: 0, endMinute: 2000 }], districtIds: null, skills: [], languages: [], adultsOnly: true,
      themes: [], site: place(n % 5), seeksNew: false, busy: [], earliestStartMinute: null }));
    const problem = { needs, offers, decided: [], excluded: [], past: [], published: [], askLimits: [], weights: standardWeights };
    const found = await (async () => { ${work} })();
    process.stdout.write(JSON.stringify(found));`;
  return new Promise((resolve, reject) => {
    const node = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    let [out, err] = ['', ''];
    node.stdout.on('data', (data) => (out += data));
    node.stderr.on('data', (data) => (err += data));
    node.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(out) as Record<string, unknown>) : reject(new Error(err)),
    );
  });
}

describe('a plan made in a thread', () => {
  it('is the same each time, checked and explained, while the process goes on with its own', async () => {
    const found = await inProduct(`
      let [ticks, progresses] = [0, 0];
      const clock = setInterval(() => (ticks += 1), 5);
      const plan = await makePlan(problem, { seed: 1, effort: 1, explain: true, onProgress: () => (progresses += 1) });
      clearInterval(clock);
      const again = await makePlan(problem, { seed: 1, effort: 1 });
      return { same: JSON.stringify(plan.assignments) === JSON.stringify(again.assignments), ticks, progresses,
        bounded: plan.upper >= plan.objective, explained: plan.explanation !== null, bare: again.explanation };`);
    expect(found).toMatchObject({ same: true, bounded: true, explained: true, bare: null });
    expect(found['ticks']).toBeGreaterThan(5);
  });

  it('has its bound computed by both threads once both are there, to the same number as by one', async () => {
    const found = await inProduct(`
      const { Dual } = await import('${root}dist/libs/matching/src/dual.js');
      const { modelOf } = await import('${root}dist/libs/matching/src/model.js');
      const { startSecondThread } = await import('${root}dist/libs/planner/src/second-thread.js');
      const model = modelOf(problem);
      const second = startSecondThread();
      const bounds = async (comesAt) => {
        const dual = new Dual(model);
        let shared = null;
        if (comesAt < 40) dual.share((share) => (shared = share));
        const values = [];
        for (let step = 0; step < 40; step += 1) {
          if (step === comesAt) {
            second.serveDual(shared);
            while (shared.signals[2] === 0) await new Promise((resolve) => setTimeout(resolve, 5));
          }
          values.push(dual.value());
          dual.move(10);
        }
        const answered = shared?.signals[1] ?? 0;
        dual.endSharing();
        return { answered, result: JSON.stringify([values, [...dual.crew], [...dual.prices]]) };
      };
      const alone = await bounds(40);
      const shared = [await bounds(0), await bounds(0), await bounds(15)];
      await second.end();
      return { answered: shared.map(({ answered }) => answered), same: shared.map(({ result }) => result === alone.result) };`);
    expect(found).toEqual({ answered: [40, 40, 25], same: [true, true, true] });
  });

  it('is the best so far, with its bound, once somebody asks to stop', async () => {
    const found = await inProduct(`
      const began = performance.now();
      const plan = await makePlan(problem, { seed: 1, effort: 100000, shouldStop: () => performance.now() - began > 500 });
      return { status: plan.status, planned: plan.assignments.length, bounded: plan.upper >= plan.objective };`);
    expect(found).toMatchObject({ bounded: true });
    expect(['STOPPED', 'OPTIMAL']).toContain(found['status']);
    expect(found['planned']).toBeGreaterThan(0);
  });

  it('fails where it can’t be made', async () => {
    const found = await inProduct(`
      const failed = await makePlan({ ...problem, needs: null }, { seed: 1, effort: 1 }).catch(() => 'failed');
      return { failed };`);
    expect(found).toEqual({ failed: 'failed' });
  });
});
