import { checkedBound, checkPlan } from '@app/plan-check';
import { generateInstance } from '../../../test/bench/generate-instance.mjs';
import type { Certificate } from './certificate.js';
import { fromInstance } from './csr-match.js';
import { planPart } from './plan-part.js';
import { solve } from './solve.js';

function withoutCuts(certificate: Certificate): Certificate {
  const parts = certificate.parts.map(({ needs, proof }) => {
    if ('at' in proof) return { needs, proof };
    const { years, asks, associations, moments } = proof;
    return { needs, proof: { years, asks, associations, moments } };
  });
  return { ...certificate, parts };
}

describe(planPart.name, () => {
  const problem = fromInstance(generateInstance('M', 5));

  it('proves its bound with roundings of limits, which say more than the limits', async () => {
    const plan = await solve(problem, { seed: 1, effort: 0.3 });
    expect(checkPlan(problem, plan)).toEqual([]);
    expect(plan.certificate.parts.flatMap(({ cuts = [] }) => cuts).length).toBeGreaterThan(20);
    expect(checkedBound(problem, withoutCuts(plan.certificate)).upper).toBeGreaterThan(plan.upper);
  }, 120_000);

  it('has something to show whenever it is stopped', async () => {
    for (const stopAt of [1, 5, 20, 60]) {
      let asked = 0;
      const plan = await solve(problem, {
        ...{ seed: 1, effort: 0.1 },
        shouldStop: () => (asked += 1) >= stopAt,
        onProgress: async () => undefined,
      });
      expect(checkPlan(problem, plan)).toEqual([]);
    }
  }, 120_000);
});
