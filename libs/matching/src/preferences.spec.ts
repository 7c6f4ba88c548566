import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { componentsOf, fairnessPoints, fitPoints, objectiveOf, pastTimes } from './preferences.js';
import { standardWeights } from './problem.js';

describe(fairnessPoints.name, () => {
  it('gives 120 a head up to half of what is wanted, 60 up to four fifths, then nothing', () => {
    const points = [0, 1, 5, 6, 8, 9, 10].map((placed) => fairnessPoints(standardWeights, 10, placed));
    expect(points).toEqual([0, 120, 600, 660, 780, 780, 780]);
  });
});

describe(fitPoints.name, () => {
  const none = pastTimes(aProblem());
  const site = (eastMetres: number) => ({ venue: 'site', eastMetres, northMetres: 0 });

  it('counts a shared theme', () => {
    expect(
      fitPoints(aNeed({ theme: 'FESTIVAL' }), anOffer({ themes: ['FESTIVAL'] }), standardWeights, none),
    ).toBe(15);
  });

  it('counts nearness, a point less for every 500 metres, never below nothing', () => {
    const points = [0, 499, 500, 9000].map((east) =>
      fitPoints(aNeed(), anOffer({ site: site(east) }), standardWeights, none),
    );
    expect(points).toEqual([10, 10, 9, 0]);
  });

  it('counts having worked together, or else looking for somebody new', () => {
    const past = pastTimes(
      aProblem({ past: [{ companyId: 'company', associationId: 'association', times: 2 }] }),
    );
    const offer = anOffer({ seeksNew: true });
    expect(fitPoints(aNeed(), offer, standardWeights, past)).toBe(12);
    expect(fitPoints(aNeed(), offer, standardWeights, none)).toBe(5);
  });
});

describe(componentsOf.name, () => {
  const match = { needId: 'need', offerId: 'offer', people: 2, holdsBackup: false };

  it('counts decided and new matches together', () => {
    const problem = aProblem({
      needs: [aNeed({ urgency: 3 })],
      offers: [anOffer(), anOffer({ id: 'other', seeksNew: true })],
      decided: [{ ...match, state: 'CONFIRMED' }],
    });
    const components = componentsOf(problem, [{ ...match, offerId: 'other', people: 1 }]);
    expect(components).toEqual({
      heads: 900,
      fairness: 300,
      fit: 5 + 3 * 5,
      matchCost: 50,
      changeCost: 0,
      askCost: 0,
    });
    expect(objectiveOf(components)).toBe(1170);
  });

  it('gives nothing for people beyond what is asked', () => {
    const problem = aProblem({ decided: [{ ...match, people: 9, state: 'PINNED' }] });
    expect(componentsOf(problem, []).heads).toBe(400);
  });
});
