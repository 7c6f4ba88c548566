import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { crewsOf, leadOf, type CrewCompany } from './crews.js';

const team = (companyId: string, over: Partial<CrewCompany> = {}): CrewCompany => ({
  companyId,
  people: 2,
  timesTogether: 0,
  walkingMinutes: null,
  ...over,
});
const far = { timesTogether: 1, walkingMinutes: 20 };

describe(leadOf.name, () => {
  it.each([
    ['who comes alone', [team('a')], 'a', { kind: 'COMES_ALONE' }],
    ['who sends most', [team('a', far), team('b', { people: 3 })], 'b', { kind: 'MOST_PEOPLE', people: 3 }],
    [
      'who has been there most often',
      [team('a', { walkingMinutes: 5, timesTogether: 1 }), team('b', { ...far, timesTogether: 2 })],
      'b',
      { kind: 'BEEN_THERE_BEFORE', times: 2 },
    ],
    [
      'who is nearest',
      [team('a'), team('b', { walkingMinutes: 9 }), team('c', { walkingMinutes: 8 })],
      'c',
      { kind: 'NEAREST', walkingMinutes: 8 },
    ],
  ])('names %s', (_, crew, companyId, reason) => {
    expect(leadOf(crew, 'draw')).toEqual({ companyId, reason });
  });

  it('draws among equals, the same for the same text, each about as often', () => {
    const crew = ['a', 'b', 'c'].map((id) => team(id));
    const drawn = Array.from({ length: 300 }, (_, seed) => leadOf(crew, `${seed} need`)!);
    expect(drawn.every(({ reason }) => reason.kind === 'DRAWN')).toBe(true);
    expect(leadOf(crew.toReversed(), '7 need')).toEqual(drawn[7]);
    for (const { companyId } of crew) {
      expect(drawn.filter((lead) => lead.companyId === companyId).length).toBeGreaterThan(70);
    }
  });

  it('names nobody where nobody comes', () => {
    expect(leadOf([], 'draw')).toBeNull();
  });
});

describe(crewsOf.name, () => {
  it('counts decided and new matches, and two offers of one company as one', () => {
    const site = { venue: 'office', eastMetres: 800, northMetres: 0 };
    const problem = aProblem({
      needs: [aNeed({ people: 9 }), aNeed({ id: 'empty' })],
      offers: [anOffer({ id: 'a' }), anOffer({ id: 'b', site }), anOffer({ id: 'c', companyId: 'other' })],
      decided: [{ needId: 'need', offerId: 'c', people: 3, holdsBackup: false, state: 'CONFIRMED' }],
      past: [{ companyId: 'other', associationId: 'association', times: 2 }],
    });
    const match = (offerId: string) => ({ needId: 'need', offerId, people: 2, holdsBackup: false });
    expect(crewsOf(problem, [match('a'), match('b')], 1)).toEqual([
      {
        needId: 'need',
        companies: [
          { companyId: 'other', people: 3, timesTogether: 2, walkingMinutes: null },
          { companyId: 'company', people: 4, timesTogether: 0, walkingMinutes: 10 },
        ],
        lead: { companyId: 'company', reason: { kind: 'MOST_PEOPLE', people: 4 } },
      },
    ]);
  });

  it('draws anew for each need and each seed', () => {
    const needs = Array.from({ length: 20 }, (_, row) => aNeed({ id: `n${row}` }));
    const offers = ['a', 'b'].map((id) => anOffer({ id, companyId: id }));
    const plan = needs.flatMap(({ id: needId }) =>
      ['a', 'b'].map((offerId) => ({ needId, offerId, people: 2, holdsBackup: false })),
    );
    const leads = (seed: number) =>
      crewsOf(aProblem({ needs, offers }), plan, seed).map(({ lead }) => lead.companyId);
    expect(new Set(leads(1)).size).toBe(2);
    expect(leads(1)).not.toEqual(leads(2));
  });
});
