import { corporateNumberDigits, isCorporateNumber } from './corporate-number.js';

describe(isCorporateNumber.name, () => {
  it.each(['8700110005901', '7010401022916', '8000020131032', '7010405001916'])('accepts %s', (number) => {
    expect(isCorporateNumber(number)).toBe(true);
  });

  it.each(['8700110005902', '0010401022916', '701040102291', '70104010229160', '70104O1022916', ''])(
    'refuses %p',
    (number) => {
      expect(isCorporateNumber(number)).toBe(false);
    },
  );
});

describe(corporateNumberDigits.name, () => {
  it('takes full-width digits, spaces and hyphens as people type them', () => {
    expect(corporateNumberDigits(' ８-0000-2013-1032 ')).toBe('8000020131032');
  });
});
