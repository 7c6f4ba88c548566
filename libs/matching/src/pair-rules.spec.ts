import { aNeed, anOffer } from '../../../test/contracts/a-problem.js';
import { isEligible, whyNot, type PairRule } from './pair-rules.js';
import type { Need, Offer } from './problem.js';

const morning = { startMinute: 540, endMinute: 720 };
const nextDay = { startMinute: 1980, endMinute: 2160 };

describe(whyNot.name, () => {
  it('is nothing for a pair that fits', () => {
    expect(whyNot(aNeed(), anOffer())).toEqual([]);
    expect(isEligible(aNeed(), anOffer())).toBe(true);
  });

  it.each<[PairRule, Partial<Need>, Partial<Offer>, string[]]>([
    ['offersThatKind', { kind: 'LECTURER' }, {}, []],
    ['memberOfConference', { conferenceId: 'azabu' }, {}, []],
    ['acceptsDistrict', {}, { districtIds: ['azabu'] }, []],
    ['coversSkills', { skills: ['COOKING', 'FIRST_AID'] }, { skills: ['COOKING'] }, ['FIRST_AID']],
    ['meetsConditions', { languages: ['EN'] }, {}, ['EN']],
    ['meetsConditions', { adultsOnly: true }, { adultsOnly: false }, ['ADULTS_ONLY']],
    ['insideAWindow', {}, { windows: [{ ...morning, endMinute: 719 }] }, []],
    [
      'insideAWindow',
      {},
      {
        windows: [
          { startMinute: 540, endMinute: 600 },
          { startMinute: 600, endMinute: 720 },
        ],
      },
      [],
    ],
    ['holdsBackupDate', { backupSlot: nextDay, backupRequired: true }, { windows: [morning] }, []],
    ['keepsSmallestGroup', { people: 2 }, { smallestGroup: 3 }, []],
    ['keepsSmallestGroup', {}, { smallestGroup: 3, mostPerNeed: 2 }, []],
  ])('names %s', (rule, need, offer, missing) => {
    expect(whyNot(aNeed(need), anOffer(offer))).toEqual([{ rule, missing }]);
    expect(isEligible(aNeed(need), anOffer(offer))).toBe(false);
  });

  it('lets a need that is open to the ward take any conference’s company', () => {
    expect(whyNot(aNeed({ conferenceId: 'azabu', openTo: 'WARD' }), anOffer())).toEqual([]);
  });

  it('asks for the backup date only where the need requires it', () => {
    expect(whyNot(aNeed({ backupSlot: nextDay }), anOffer({ windows: [morning] }))).toEqual([]);
  });

  it('names all that stands in the way, not the first alone', () => {
    const rules = whyNot(aNeed({ skills: ['COOKING'], conferenceId: 'azabu' }), anOffer()).map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(['memberOfConference', 'coversSkills']);
  });
});
