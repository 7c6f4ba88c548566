import { associationLink } from './association-link.js';

const facts = { linkId: '00000000-0000-4000-8000-00000000000a', expiresAt: '2027-04-01T00:00:00+09:00' };

describe('associationLink', () => {
  it('leads to the page of the link, and names the last day on which it opens', () => {
    const ja = associationLink.ja(facts);
    expect(ja.link).toMatchObject({ to: 'SINGLE_USE', purpose: 'ASSOCIATION', id: facts.linkId });
    expect(ja.rows).toEqual([{ label: 'ご利用期限', value: '2027年3月31日（水）まで' }]);
    expect(associationLink.en(facts).rows).toEqual([{ label: 'Works until', value: 'Wed 31 Mar 2027' }]);
  });
  it.each(['ja', 'en'] as const)(
    'says in %s that no password is needed and that it can be ended',
    (language) => {
      const said = associationLink[language](facts).asking.join('');
      expect(said).toMatch(language === 'ja' ? /パスワードも要りません/ : /no password/);
      expect(said).toMatch(language === 'ja' ? /お電話ください/ : /telephone us/);
    },
  );
});
