import { checkContact, type ContactTyped } from './contact.js';

const hanako: ContactTyped = {
  department: '総務部 ＣＳＲ推進室',
  name: '担当 花子',
  email: 'csr@company.example',
  phone: '03-0000-0000',
  language: 'ja',
};

describe(checkContact.name, () => {
  it('takes a person with an address, a number, or both', () => {
    expect(checkContact(hanako)).toEqual({ ok: true, value: hanako });
    expect(checkContact({ ...hanako, email: '  ', department: '' })).toMatchObject({
      value: { email: null, department: null },
    });
    expect(checkContact({ ...hanako, phone: null })).toMatchObject({ ok: true });
  });
  it.each(['090-0000-0000', '０３－００００－００００', '+81 3 0000 0000', '03(0000)0000 内線12'])(
    'takes the number %s as it was typed',
    (phone) => expect(checkContact({ ...hanako, phone })).toMatchObject({ ok: true, value: { phone } }),
  );
  it.each([
    ['no name', { name: '　' }, 'name', 'REQUIRED'],
    ['no way to be reached', { email: null, phone: '' }, 'email', 'EMAIL_OR_PHONE'],
    ['two addresses', { email: 'a@x.example,b@x.example' }, 'email', 'NOT_AN_ADDRESS'],
    ['a header', { email: 'a@x.example\nBcc: b@x.example' }, 'email', 'NOT_AN_ADDRESS'],
    ['no number', { phone: '担当まで' }, 'phone', 'NOT_A_TELEPHONE'],
    ['a name too long', { name: '長'.repeat(101) }, 'name', 'TOO_LONG'],
  ])('refuses %s', (_, wrong, path, code) =>
    expect(checkContact({ ...hanako, ...wrong })).toMatchObject({ ok: false, fields: [{ path, code }] }),
  );
});
