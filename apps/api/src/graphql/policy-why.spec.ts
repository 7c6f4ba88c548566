import { scopeOf } from '@app/platform';
import { refusalWhys, whyNot, whyNotHere } from './policy-why.js';

const someone = (...roles: Parameters<typeof scopeOf>[1]['roles'] & object) =>
  scopeOf({ personId: 'p', label: 'P' }, { roles });

describe(whyNot.name, () => {
  it('names who may', () => {
    expect(whyNot('COORDINATOR')).toBe('ONLY_COORDINATOR');
    expect(refusalWhys).toContain('ONLY_COORDINATOR');
  });
  it('says nothing where signing in is enough', () => {
    expect(whyNot('SIGNED_IN')).toBeNull();
    expect(refusalWhys).not.toContain('ONLY_SIGNED_IN');
  });
});

describe(whyNotHere.name, () => {
  it('tells a desk that it is another district’s, and a company that it is another company’s', () => {
    expect(whyNotHere('DESK_OR_COMPANY', someone('COORDINATOR'))).toBe('ONLY_OWN_DISTRICT');
    expect(whyNotHere('DESK_OR_COMPANY', someone('COMPANY_MEMBER'))).toBe('ONLY_OWN_COMPANY');
  });
  it('names who may where the asker is not one of them', () => {
    expect(whyNotHere('COORDINATOR', someone('AUDITOR'))).toBe('ONLY_COORDINATOR');
  });
  it('says no more than no to the ward', () => {
    expect(whyNotHere('CONFERENCE', someone('AUDITOR'))).toBeNull();
  });
});
