import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { openBooks } from './books.js';
import { planFaultKinds, type PlanFaultKind } from './plan-fault.js';
import { rulesBroken } from './plan-rules.js';
import type { Assignment } from './problem.js';

type Changes = Parameters<typeof aProblem>[0];
const match: Assignment = { needId: 'need', offerId: 'offer', people: 2, holdsBackup: false };
const morning = { startMinute: 540, endMinute: 720 };
const afternoon = { startMinute: 730, endMinute: 800 };
const park = { venue: 'park', eastMetres: 900, northMetres: 0 };

const twoNeeds = [aNeed(), aNeed({ id: 'other', slot: afternoon })];
const bothNeeds = [match, { ...match, needId: 'other' }];
const twoOffers = [anOffer(), anOffer({ id: 'second' })];
const bothOffers = [match, { ...match, offerId: 'second' }];
const limit = { companyId: 'company', fromMinute: 0, toMinute: 2000, most: 1, beyondCost: null };
const outside = (over: Partial<Assignment>) => ({ ...match, offerId: 'elsewhere', ...over });

type Broken = readonly [PlanFaultKind, string, Changes, readonly Assignment[]];
const decidedAs = (over: Partial<Assignment>) => [{ ...match, ...over, state: 'PINNED' as const }];

const broken: readonly Broken[] = [
  ['UNKNOWN_NEED', 'is for a need that there isn’t', {}, [{ ...match, needId: 'none' }]],
  ['UNKNOWN_OFFER', 'takes an offer that there isn’t', {}, [{ ...match, offerId: 'none' }]],
  ['PEOPLE_NOT_WHOLE', 'halves people', {}, [{ ...match, people: 1.5 }]],
  [
    'PEOPLE_NOT_WHOLE',
    'takes nobody',
    { offers: [anOffer({ smallestGroup: 0 })] },
    [{ ...match, people: 0 }],
  ],
  ['PAIR_TWICE', 'says a pair twice', {}, [match, match]],
  ['WRONG_KIND', 'sends hands where a lecturer is asked', { needs: [aNeed({ kind: 'LECTURER' })] }, [match]],
  [
    'NOT_IN_CONFERENCE',
    'asks another conference',
    { offers: [anOffer({ conferenceIds: ['azabu'] })] },
    [match],
  ],
  [
    'DISTRICT_NOT_ACCEPTED',
    'goes to a district not accepted',
    { offers: [anOffer({ districtIds: ['azabu'] })] },
    [match],
  ],
  ['SKILL_MISSING', 'lacks a skill', { needs: [aNeed({ skills: ['COOKING'] })] }, [match]],
  ['CONDITION_NOT_MET', 'lacks a language', { needs: [aNeed({ languages: ['EN'] })] }, [match]],
  [
    'CONDITION_NOT_MET',
    'takes children',
    { needs: [aNeed({ adultsOnly: true })], offers: [anOffer({ adultsOnly: false })] },
    [match],
  ],
  [
    'OUTSIDE_WINDOWS',
    'joins two windows',
    {
      offers: [
        anOffer({
          windows: [
            { startMinute: 500, endMinute: 600 },
            { startMinute: 600, endMinute: 720 },
          ],
        }),
      ],
    },
    [match],
  ],
  ['TOO_SOON_TO_ASK', 'leaves no lead time', { offers: [anOffer({ earliestStartMinute: 541 })] }, [match]],
  ['BACKUP_DATE_BROKEN', 'holds a backup date that there isn’t', {}, [{ ...match, holdsBackup: true }]],
  [
    'BACKUP_DATE_BROKEN',
    'does not hold the one required',
    { needs: [aNeed({ backupSlot: afternoon, backupRequired: true })] },
    [match],
  ],
  [
    'BACKUP_DATE_BROKEN',
    'holds one outside the windows',
    { needs: [aNeed({ backupSlot: { startMinute: 90_000, endMinute: 90_001 } })] },
    [{ ...match, holdsBackup: true }],
  ],
  ['BELOW_SMALLEST_GROUP', 'splits a group', { offers: [anOffer({ smallestGroup: 3 })] }, [match]],
  [
    'MORE_THAN_OFFERED',
    'sends more than there are',
    { needs: [aNeed({ people: 9 })], offers: [anOffer({ busy: [] })] },
    [{ ...match, people: 5 }],
  ],
  [
    'MORE_THAN_OFFERED',
    'sends more than the most for one need',
    { offers: [anOffer({ mostPerNeed: 1 })] },
    [match],
  ],
  [
    'TOO_MANY_AT_ONCE',
    'forgets what other conferences hold',
    { offers: [anOffer({ busy: [{ slot: morning, place: park, people: 3 }] })] },
    [match],
  ],
  [
    'TOO_MANY_AT_ONCE',
    'leaves 30 minutes too few to travel',
    { needs: [twoNeeds[0]!, { ...twoNeeds[1]!, place: park }], offers: [anOffer({ people: 3 })] },
    bothNeeds,
  ],
  [
    'TOO_MANY_AT_ONCE',
    'forgets the backup date that it holds',
    {
      needs: [aNeed({ backupSlot: afternoon }), aNeed({ id: 'other', slot: afternoon })],
      offers: [anOffer({ people: 3 })],
    },
    [
      { ...match, holdsBackup: true },
      { ...match, needId: 'other' },
    ],
  ],
  [
    'TOO_MANY_AT_ONCE',
    'forgets what was decided',
    {
      needs: [aNeed(), aNeed({ id: 'other' })],
      offers: [anOffer({ people: 3 })],
      decided: decidedAs({ needId: 'other' }),
    },
    [match],
  ],
  [
    'TOO_MANY_EVENTS',
    'goes to one event too many',
    { needs: twoNeeds, offers: [anOffer({ mostEvents: 1 })] },
    bothNeeds,
  ],
  [
    'TOO_MANY_EVENTS',
    'forgets an event of this year elsewhere',
    { offers: [anOffer({ mostEvents: 1, used: [{ fiscalYear: 2026, events: 1, personTurns: 1 }] })] },
    [match],
  ],
  [
    'TOO_MANY_EVENTS',
    'counts an offer’s limits per year',
    {
      needs: [aNeed(), aNeed({ id: 'other', slot: afternoon, fiscalYear: 2027 })],
      offers: [anOffer({ mostEvents: 1, limitsPer: 'OFFER' })],
    },
    bothNeeds,
  ],
  [
    'TOO_MANY_PERSON_TURNS',
    'goes over the budget',
    { needs: twoNeeds, offers: [anOffer({ mostPersonTurns: 3 })] },
    bothNeeds,
  ],
  ['NEED_OVERFILLED', 'overfills a need', { needs: [aNeed({ people: 3 })], offers: twoOffers }, bothOffers],
  [
    'NEED_OVERFILLED',
    'forgets who was decided from elsewhere',
    { decided: [{ ...outside({ people: 3 }), state: 'PINNED' }] },
    [match],
  ],
  ['BELOW_FEWEST', 'sends too few to help', { needs: [aNeed({ fewest: 3 })] }, [match]],
  [
    'TOO_MANY_OFFERS',
    'puts a need together from too many',
    { needs: [aNeed({ mostOffers: 1 })], offers: twoOffers },
    bothOffers,
  ],
  [
    'EXCLUDED_PAIR',
    'asks again who has declined',
    { excluded: [{ needId: 'need', offerId: 'offer' }] },
    [match],
  ],
  ['DECIDED_PAIR', 'adds to a decided match', { decided: decidedAs({ people: 1 }) }, [match]],
  ['TOO_MANY_ASKS', 'asks a company too often', { needs: twoNeeds, askLimits: [limit] }, bothNeeds],
];

describe(rulesBroken.name, () => {
  it.each(broken)('finds %s in a plan that %s', (kind, _, over, assignments) => {
    const kinds = rulesBroken(openBooks(aProblem(over)), assignments).map((fault) => fault.kind);
    expect(kinds).toContain(kind);
    expect(new Set(kinds).size).toBeLessThanOrEqual(2);
  });

  it('has a broken plan for every rule', () => {
    const rules = planFaultKinds.slice(0, planFaultKinds.indexOf('OBJECTIVE_WRONG'));
    expect(rules.filter((rule) => !broken.some(([kind]) => kind === rule))).toEqual([]);
  });

  it.each<[string, Changes, readonly Assignment[]]>([
    [
      'at the border of every limit',
      {
        needs: [aNeed({ fewest: 2, people: 2, mostOffers: 1 })],
        offers: [
          anOffer({
            people: 2,
            smallestGroup: 2,
            mostEvents: 1,
            mostPersonTurns: 2,
            mostPerNeed: 2,
            earliestStartMinute: 540,
            windows: [morning],
          }),
        ],
        askLimits: [limit],
      },
      [match],
    ],
    [
      'that is in two places one after the other',
      {
        needs: [aNeed(), aNeed({ id: 'other', slot: { startMinute: 754, endMinute: 800 }, place: park })],
        offers: [anOffer({ people: 2 })],
      },
      bothNeeds,
    ],
    [
      'that counts each year anew',
      {
        needs: [aNeed(), aNeed({ id: 'other', slot: afternoon, fiscalYear: 2027 })],
        offers: [anOffer({ mostEvents: 1, mostPersonTurns: 2 })],
      },
      bothNeeds,
    ],
    [
      'beside decided matches that break rules by now',
      {
        needs: twoNeeds,
        offers: [anOffer({ people: 4, mostEvents: 9 })],
        decided: [
          { ...outside({ people: 9, needId: 'other' }), state: 'PINNED' },
          { ...match, needId: 'other', people: 7, state: 'PINNED' },
        ],
      },
      [match],
    ],
    [
      'that asks a company too often for points',
      { needs: twoNeeds, askLimits: [{ ...limit, beyondCost: 40 }] },
      bothNeeds,
    ],
  ])('finds nothing in a plan %s', (_, over, assignments) => {
    expect(rulesBroken(openBooks(aProblem(over)), assignments)).toEqual([]);
  });
});
