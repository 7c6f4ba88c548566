import { hintOfToday } from '@app/domain';
import { mappingOf } from '../choose-columns.js';
import { mendOffer, type OfferChange } from './mend-offer.js';
import { offerVocabulary } from './offer-columns.js';
import { readOffer, type OfferListReading, type OfferMends } from './read-offers.js';

const fields = ['company', 'people', 'when', 'languages', 'ages', 'basis'] as const;
const list: OfferListReading = {
  mapping: mappingOf(offerVocabulary, { headers: [...fields], mapping: [...fields] }),
  hint: hintOfToday('2026-11-22'),
  ground: {
    today: '2026-11-22',
    companies: [
      { id: 'mihon', name: 'みほん商事', kana: 'ミホンショウジ', nameEn: null, corporateNumber: null },
    ],
    districts: [],
    usualDistrictIds: ['akasaka'],
    ownList: false,
  },
};
const row = {
  lineNumber: 2,
  ragged: null,
  cells: ['みほん商事', '4名', '毎週土 9:00-12:00', '手話', '高校生から', '休み'],
};
const codesOf = (fields: readonly string[], mends: OfferMends) =>
  readOffer(row, list, mends).problems.flatMap(({ field, code }) =>
    fields.includes(field ?? '') ? [code] : [],
  );
const mend = (change: OfferChange, mends: OfferMends = {}) => mendOffer(row, list, mends, change);

describe(mendOffer.name, () => {
  it('takes languages, age and how they take part as they are chosen, in place of words that nobody could read', () => {
    expect(codesOf([...fields], {})).toContain('OFFER_WORD_UNKNOWN');
    const change = {
      languages: ['ja', 'en'],
      adultsOnly: false,
      participationBasis: 'VOLUNTEER_LEAVE',
    } as const;
    const { offer, mends } = mend(change);
    expect(offer).toMatchObject({
      ...{ languages: ['ja', 'en'], adultsOnly: false, basis: 'VOLUNTEER_LEAVE' },
    });
    expect(codesOf(['languages', 'ages', 'basis'], mends)).toEqual([]);
  });

  it('writes nothing over what was given as it stands', () => {
    const plain = { ...row, cells: [...row.cells.slice(0, 3), '日本語', '18歳以上', '業務'] };
    const { mends } = mendOffer(
      plain,
      list,
      {},
      { languages: ['ja'], adultsOnly: true, participationBasis: 'DUTY' },
    );
    expect(mends).toEqual({});
  });

  it('says of which field it is that an offer without a language can’t be', () => {
    const { offer } = mend({ languages: [] });
    expect(offer.problems).toContainEqual(
      expect.objectContaining({ field: 'languages', code: 'OFFER_NOT_POSSIBLE', weight: 'BLOCK' }),
    );
  });
});
