import type { PreferenceOnPageFragment } from '../graphql/generated/graphql.js';
import { inputOf, valuesOf } from './preference-values.js';

const preference: PreferenceOnPageFragment = {
  rhythm: 'DAILY',
  quietFrom: '20:00:00',
  quietUntil: '08:00',
  off: ['DAY_DONE', 'STILL_SHORT'],
  channel: 'EMAIL',
  optionalKinds: ['DAY_DONE', 'CALL_FOR_OFFERS'],
  alwaysKinds: ['MATCH_APPROVED'],
};

describe(valuesOf.name, () => {
  it('ticks what comes, and shows times without seconds', () => {
    expect(valuesOf(preference)).toEqual({
      ...{ rhythm: 'DAILY', quietFrom: '20:00', quietUntil: '08:00', channel: 'EMAIL' },
      wanted: ['CALL_FOR_OFFERS'],
    });
  });
});

describe(inputOf.name, () => {
  it('switches off what is not ticked, and keeps what is not offered here as it was', () => {
    const values = { ...valuesOf(preference), wanted: ['DAY_DONE'] as const };
    expect(inputOf(values, preference).off).toEqual(['CALL_FOR_OFFERS', 'STILL_SHORT']);
  });
});
