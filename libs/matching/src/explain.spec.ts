import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { explainGaps } from './explain-gaps.js';
import { candidatesFor, explainMatches } from './explain.js';

const match = { needId: 'need', offerId: 'offer', people: 4, holdsBackup: false };
const elsewhere = { venue: 'park', eastMetres: 1000, northMetres: 0 };

describe(explainMatches.name, () => {
  it('gives the reasons that count, the weightiest first', () => {
    const problem = aProblem({
      needs: [aNeed({ theme: 'FESTIVAL', skills: ['COOKING'] })],
      offers: [anOffer({ themes: ['FESTIVAL'], skills: ['COOKING'], site: elsewhere })],
      past: [{ companyId: 'company', associationId: 'association', times: 3 }],
    });
    expect(explainMatches(problem, [match])[0]!.reasons).toEqual([
      { kind: 'FILLS_THE_NEED' },
      { kind: 'TOGETHER_BEFORE', times: 3 },
      { kind: 'THEME', theme: 'FESTIVAL' },
      { kind: 'NEAR', walkingMinutes: 13 },
      { kind: 'SKILLS', skills: ['COOKING'] },
      { kind: 'INSIDE_WINDOW', window: { startMinute: 0, endMinute: 7 * 1440 } },
    ]);
  });

  it('says when an association is helped for the first time, and by somebody who looks for new ones', () => {
    const problem = aProblem({ offers: [anOffer({ seeksNew: true })] });
    const kinds = explainMatches(problem, [{ ...match, people: 1 }])[0]!.reasons.map(({ kind }) => kind);
    expect(kinds).toEqual(['FIRST_TIME_HELPED', 'NEW_TO_EACH_OTHER', 'INSIDE_WINDOW']);
  });

  it('does not call it the first time where another company has helped', () => {
    const past = [{ companyId: 'another', associationId: 'association', times: 1 }];
    const kinds = explainMatches(aProblem({ past }), [match])[0]!.reasons.map(({ kind }) => kind);
    expect(kinds).not.toContain('FIRST_TIME_HELPED');
  });

  it('says what it keeps, what it makes possible, and whom it helps', () => {
    const needs = [
      aNeed({ people: 6, fewest: 4, urgency: 4 }),
      aNeed({ id: 'other', people: 6, slot: { startMinute: 0, endMinute: 60 } }),
    ];
    const published = [{ needId: 'need', offerId: 'offer', people: 2, changeCost: 40 }];
    const kinds = explainMatches(aProblem({ needs, published }), [match])[0]!.reasons.map(({ kind }) => kind);
    expect(kinds.slice(0, 4)).toEqual(['REACHES_THE_FEWEST', 'KEEPS_PUBLISHED', 'URGENT', 'LITTLE_SERVED']);
  });

  it('does not say that they make it possible where enough come without them', () => {
    const needs = [aNeed({ people: 9, fewest: 2 })];
    const problem = aProblem({ needs, offers: [anOffer(), anOffer({ id: 'other' })] });
    const crew = [match, { ...match, offerId: 'other' }];
    const kinds = explainMatches(problem, crew)[0]!.reasons.map(({ kind }) => kind);
    expect(kinds).not.toContain('REACHES_THE_FEWEST');
  });

  it('does not call near what is more than 25 minutes away', () => {
    const site = { venue: 'far', eastMetres: 2001, northMetres: 0 };
    const kinds = explainMatches(aProblem({ offers: [anOffer({ site })] }), [match])[0]!.reasons.map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('NEAR');
  });
});

describe(explainGaps.name, () => {
  const reasonsOf = (
    problem: Parameters<typeof explainGaps>[0],
    assignments: Parameters<typeof explainGaps>[1] = [],
  ) => explainGaps(problem, assignments)[0]?.reasons;

  it('leaves out needs that are full', () => {
    expect(explainGaps(aProblem(), [match])).toEqual([]);
  });

  it('counts people over the whole crew', () => {
    expect(explainGaps(aProblem(), [{ ...match, people: 3 }])).toMatchObject([
      { people: 3, peopleMissing: 1, offers: 0 },
    ]);
  });

  it('puts first what keeps most offers away all by itself', () => {
    const problem = aProblem({
      needs: [aNeed({ skills: ['COOKING'] })],
      offers: [
        anOffer({ id: 'a', districtIds: ['azabu'] }),
        anOffer({ id: 'b', districtIds: ['azabu'] }),
        anOffer({ id: 'c' }),
      ],
    });
    expect(reasonsOf(problem)).toEqual([
      { rule: 'coversSkills', offers: 3, onlyThis: 1, missing: ['COOKING'] },
      { rule: 'acceptsDistrict', offers: 2, onlyThis: 0, missing: [] },
    ]);
  });

  it.each([
    [
      'keepsTravelTime',
      anOffer({ busy: [{ slot: { startMinute: 730, endMinute: 800 }, place: elsewhere, people: 4 }] }),
    ],
    ['keepsEvents', anOffer({ mostEvents: 2, used: [{ fiscalYear: 2026, events: 2, personTurns: 8 }] })],
    ['keepsBudget', anOffer({ mostPersonTurns: 8, used: [{ fiscalYear: 2026, events: 2, personTurns: 8 }] })],
    ['keepsSmallestGroup', anOffer({ smallestGroup: 6, people: 9 })],
    ['insideAWindow', anOffer({ windows: [] })],
    ['keepsAskLimits', anOffer({ companyId: 'asked' })],
    ['leftIdle', anOffer()],
  ])('knows %s', (rule, offer) => {
    const askLimits = [{ companyId: 'asked', fromMinute: 0, toMinute: 1440, most: 0, beyondCost: null }];
    expect(reasonsOf(aProblem({ offers: [offer], askLimits }))).toEqual([
      { rule, offers: 1, onlyThis: 1, missing: [] },
    ]);
  });

  it('knows an excluded pair, and a crew that would be too small', () => {
    expect(reasonsOf(aProblem({ excluded: [match] }))).toMatchObject([{ rule: 'leavesExcludedPairsAlone' }]);
    const problem = aProblem({ needs: [aNeed({ fewest: 4 })], offers: [anOffer({ people: 3 })] });
    expect(reasonsOf(problem)).toMatchObject([{ rule: 'neverBelowFewest' }]);
  });

  it('knows that no more offers may share the need', () => {
    const problem = aProblem({
      needs: [aNeed({ mostOffers: 1 })],
      offers: [anOffer(), anOffer({ id: 'other' })],
    });
    expect(reasonsOf(problem, [{ ...match, people: 1 }])).toMatchObject([
      { rule: 'keepsMostOffers', onlyThis: 1 },
    ]);
  });

  it('says that nobody offers the kind at all', () => {
    const problem = aProblem({ needs: [aNeed({ kind: 'LECTURER' })] });
    expect(reasonsOf(problem)).toEqual([{ rule: 'offersThatKind', offers: 1, onlyThis: 0, missing: [] }]);
    expect(reasonsOf(aProblem({ offers: [] }))).toEqual([]);
  });
});

describe(candidatesFor.name, () => {
  it('ranks those first who bring more, then those who fit better', () => {
    const problem = aProblem({
      offers: [
        anOffer({ id: 'few', people: 2 }),
        anOffer({ id: 'many' }),
        anOffer({ id: 'friends', companyId: 'friends' }),
        anOffer({ id: 'away', windows: [] }),
      ],
      past: [{ companyId: 'friends', associationId: 'association', times: 1 }],
    });
    expect(candidatesFor(problem, 'need').map(({ offerId, most }) => [offerId, most])).toEqual([
      ['friends', 4],
      ['many', 4],
      ['few', 2],
    ]);
  });

  it('leaves out whoever was turned down, or is there already', () => {
    const problem = aProblem({
      offers: [anOffer(), anOffer({ id: 'other' })],
      excluded: [match],
      decided: [{ ...match, offerId: 'other', people: 1, state: 'APPROVED' }],
    });
    expect(candidatesFor(problem, 'need')).toEqual([]);
  });

  it('knows no candidates for a need that isn’t there', () => {
    expect(candidatesFor(aProblem(), 'none')).toEqual([]);
  });
});
