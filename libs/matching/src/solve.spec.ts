import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { solve } from './solve.js';

const options = { seed: 1, effort: 0.1 };
const nextDay = { startMinute: 1980, endMinute: 2160 };

describe(solve.name, () => {
  it('gives the people to the urgent need when they suffice for one', async () => {
    const needs = [aNeed(), aNeed({ id: 'urgent', urgency: 5, associationId: 'other' })];
    const { assignments } = await solve(aProblem({ needs }), options);
    expect(assignments).toEqual([{ needId: 'urgent', offerId: 'offer', people: 4, holdsBackup: false }]);
  });

  it('shares people between two associations rather than leave one with nobody', async () => {
    const needs = [aNeed(), aNeed({ id: 'other', associationId: 'other' })];
    const { assignments } = await solve(aProblem({ needs }), options);
    expect(assignments.map(({ people }) => people)).toEqual([2, 2]);
  });

  it('moves a choosy need’s only offer over from a need that has others', async () => {
    const needs = [aNeed({ people: 2 }), aNeed({ id: 'cooking', people: 2, skills: ['COOKING'] })];
    const offers = [
      anOffer({ id: 'cook', people: 2, skills: ['COOKING'], seeksNew: true }),
      anOffer({ id: 'any', people: 2 }),
    ];
    const { assignments, status } = await solve(aProblem({ needs, offers }), options);
    expect(assignments.map(({ needId, offerId }) => [needId, offerId])).toEqual([
      ['cooking', 'cook'],
      ['need', 'any'],
    ]);
    expect(status).not.toBe('STOPPED');
  });

  it('leaves nobody below the fewest that help', async () => {
    const { assignments } = await solve(
      aProblem({ needs: [aNeed({ fewest: 4 })], offers: [anOffer({ people: 3 })] }),
      options,
    );
    expect(assignments).toEqual([]);
  });

  it('holds a backup date with whoever can, and takes those who can’t where it isn’t required', async () => {
    const needs = [aNeed({ backupSlot: nextDay, people: 8 })];
    const offers = [anOffer(), anOffer({ id: 'one day', windows: [aNeed().slot] })];
    const { assignments } = await solve(aProblem({ needs, offers }), options);
    expect(assignments.map(({ offerId, holdsBackup }) => [offerId, holdsBackup])).toEqual([
      ['offer', true],
      ['one day', false],
    ]);
  });

  it('has nothing to do without needs or offers', async () => {
    expect(await solve(aProblem({ offers: [] }), options)).toMatchObject({
      assignments: [],
      status: 'OPTIMAL',
      upper: 0,
    });
    expect(await solve(aProblem({ needs: [] }), options)).toMatchObject({ assignments: [], objective: 0 });
  });

  it('waits for each report of progress before it goes on', async () => {
    const needs = [aNeed(), aNeed({ id: 'other', associationId: 'other' })];
    let waiting = false;
    let reports = 0;
    const onProgress = async () => {
      expect(waiting).toBe(false);
      waiting = true;
      await new Promise<void>((resolve) => setTimeout(resolve, 1));
      waiting = false;
      reports += 1;
    };
    await solve(aProblem({ needs }), { ...options, effort: 0.2, onProgress });
    expect(reports).toBeGreaterThan(0);
  });

  it('reports oftener where each need takes long to fill, so that other work has its turn', async () => {
    const needs = [200, 200].map((people, at) =>
      aNeed({ id: `need ${at}`, people, mostOffers: 60, associationId: `association ${at}` }),
    );
    const offers = Array.from({ length: 60 }, (_, at) =>
      anOffer({ id: `offer ${at}`, people: 3 + (at % 5), smallestGroup: 1 }),
    );
    let reports = 0;
    const onProgress = () => void (reports += 1);
    await solve(aProblem({ needs, offers }), {
      ...{ seed: 1, effort: 0.02, onProgress, shouldStop: () => reports === 2 },
    });
    expect(reports).toBe(2);
  });
});
