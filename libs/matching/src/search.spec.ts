import fc from 'fast-check';
import { problems } from '../../../test/contracts/problems.js';
import { Dual } from './dual.js';
import { eligibleNeeds } from './eligible.js';
import { modelOf } from './model.js';
import { componentsOf, objectiveOf } from './preferences.js';
import { search } from './search.js';
import { separate } from './separate.js';

describe(search.name, () => {
  it('says to the point what its plan is worth, whatever it tried on the way', async () => {
    let searched = 0;
    const hard = problems({ needs: 20, offers: 14 }, { needs: 14, offers: 9 });
    for (const problem of fc.sample(hard, { numRuns: 10, seed: 4 })) {
      for (const part of separate(problem, eligibleNeeds(problem))) {
        const model = modelOf(part.problem, part.eligible);
        const pairs = Int32Array.from(model.pairNeed, (_, pair) => pair);
        const task = {
          ...{ model, priced: new Dual(model).priced(pairs, new Dual(model).prices), seed: 1 },
          needs: Int32Array.from(model.room, (_, need) => need),
          // A limit of which no stretch is an even share, so that credits leave dust.
          ...{ limit: { moves: 33_333 }, stop: new Int32Array(1), enough: Infinity },
        };
        const { people, score } = await search(task, async () => false);
        const plan = Array.from(people, (heads, pair) => ({
          needId: part.problem.needs[model.pairNeed[pair]!]!.id,
          offerId: part.problem.offers[model.pairOffer[pair]!]!.id,
          ...{ people: heads, holdsBackup: false },
        })).filter((match) => match.people > 0);
        expect(score).toBe(objectiveOf(componentsOf(part.problem, plan)));
        searched += 1;
      }
    }
    expect(searched).toBeGreaterThanOrEqual(10);
  });
});
