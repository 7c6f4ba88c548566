import fc from 'fast-check';
import { checkedBound, checkPlan } from '@app/plan-check';
import { bestWorth } from '../../../test/contracts/brute-force.js';
import { problems } from '../../../test/contracts/problems.js';
import type { Certificate, Proof } from './certificate.js';
import { provePart } from './exact.js';
import { solve } from './solve.js';

const runs = { numRuns: 150, seed: 4 };

function isSplit(proof: Proof): boolean {
  return 'at' in proof;
}

/** The same proof with what lies behind the first question's answers exchanged. */
function swapped(certificate: Certificate): Certificate {
  const parts = certificate.parts.map(({ proof, ...part }) =>
    'at' in proof
      ? { ...part, proof: { ...proof, below: proof.from, from: proof.below } }
      : { ...part, proof },
  );
  return { ...certificate, parts };
}

describe(provePart.name, () => {
  it('finds the best plan of tiny problems and proves it', async () => {
    let [tried, proven] = [0, 0];
    await fc.assert(
      fc.asyncProperty(problems({ needs: 5, offers: 3 }, { needs: 3, offers: 2 }), async (problem) => {
        const best = bestWorth(problem);
        if (best === null) return;
        const plan = await solve(problem, { seed: 1, effort: 1 });
        tried += 1;
        if (plan.objective === best) proven += Number(plan.status === 'OPTIMAL');
        expect(checkPlan(problem, plan)).toEqual([]);
        expect(plan.upper).toBeGreaterThanOrEqual(best);
      }),
      runs,
    );
    expect(proven / tried).toBeGreaterThan(0.97);
  });

  it('leaves a sound bound when it is stopped midway', async () => {
    let splits = 0;
    await fc.assert(
      fc.asyncProperty(problems({ needs: 20, offers: 14 }, { needs: 14, offers: 9 }), async (problem) => {
        const [brief, whole] = await Promise.all(
          [0.001, 1].map((effort) => solve(problem, { seed: 1, effort })),
        );
        expect(checkPlan(problem, brief!)).toEqual([]);
        expect(checkPlan(problem, whole!)).toEqual([]);
        expect(whole!.objective).toBeLessThanOrEqual(brief!.upper);
        expect(whole!.objective).toBeGreaterThanOrEqual(brief!.objective);
        splits += whole!.certificate.parts.filter(({ proof }) => isSplit(proof)).length;
      }),
      { ...runs, numRuns: 40 },
    );
    expect(splits).toBeGreaterThan(5);
  });

  it('proves nothing any more when the answers of a question are exchanged', async () => {
    const [problem] = fc.sample(
      problems({ needs: 20, offers: 14 }, { needs: 14, offers: 9 }).filter(({ needs }) => needs.length > 0),
      { numRuns: 1, seed: 4 },
    );
    const plan = await solve(problem!, { seed: 1, effort: 1 });
    const { upper } = checkedBound(problem!, plan.certificate);
    expect(upper).toBe(plan.upper);
    /* Another bound, or none. */
    expect(checkedBound(problem!, swapped(plan.certificate)).upper ?? Infinity).toBeGreaterThan(plan.upper);
  });
});
