import { linkExpiry } from './association-link.js';

describe(linkExpiry.name, () => {
  it('is the end of the fiscal year', () => {
    expect(linkExpiry(new Date('2026-11-22T03:00:00Z'))).toEqual(new Date('2027-03-31T15:00:00Z'));
    expect(linkExpiry(new Date('2026-03-31T15:00:00Z'))).toEqual(new Date('2027-03-31T15:00:00Z'));
  });
  it('is the end of the next one where fewer than 90 days are left', () => {
    expect(linkExpiry(new Date('2027-01-01T00:00:00+09:00'))).toEqual(new Date('2027-03-31T15:00:00Z'));
    expect(linkExpiry(new Date('2027-01-02T00:00:00+09:00'))).toEqual(new Date('2028-03-31T15:00:00Z'));
    expect(linkExpiry(new Date('2027-03-31T23:59:00+09:00'))).toEqual(new Date('2028-03-31T15:00:00Z'));
  });
});
