import {
  decideRequest,
  requestStates,
  writeCompany,
  writeInvitation,
  type CompanyDraft,
} from './application.js';

const isMail = (text: string) => text.includes('@');
const draft: CompanyDraft = {
  name: ' 株式会社カクウ商事 ',
  kana: 'カクウショウジ',
  corporateNumber: '７ 0000-0000-0101',
  industry: '卸売業',
  size: 'UNDER_100',
  themes: ['CLEAN_UP', 'CLEAN_UP'],
  contactDepartment: ' ',
  contactName: '架空 花子',
  contactEmail: ' csr@kakuu.example ',
  contactPhone: null,
  message: null,
  language: 'ja',
  signature: {
    topics: ['TAX', 'ORGANISED_CRIME', 'POLITICS_AND_RELIGION'],
    signerName: '架空 太郎',
    signerTitle: '代表取締役',
  },
};

describe(writeCompany.name, () => {
  const corporateNumber = '7000000000101';

  it('takes what is typed in its plain form', () => {
    expect(writeCompany({ ...draft, corporateNumber: '７0000-0000-0101' }, isMail)).toMatchObject({
      ok: true,
      value: {
        name: '株式会社カクウ商事',
        corporateNumber,
        contactEmail: 'csr@kakuu.example',
        contactDepartment: null,
        themes: ['CLEAN_UP'],
      },
    });
  });

  it.each([
    [{ name: ' ' }, 'name', 'EMPTY'],
    [{ kana: '架空商事' }, 'kana', 'NOT_KANA'],
    [{ corporateNumber: '5000000000101' }, 'corporateNumber', 'NOT_A_CORPORATE_NUMBER'],
    [{ contactEmail: 'nobody' }, 'contactEmail', 'NOT_A_MAIL_ADDRESS'],
    [{ signature: { ...draft.signature, topics: ['TAX'] as const } }, 'signature.topics', 'NOT_DECLARED'],
    [{ signature: { ...draft.signature, signerName: '' } }, 'signature.signerName', 'EMPTY'],
  ])('refuses %j', (change, path, code) => {
    expect(writeCompany({ ...draft, corporateNumber, ...change }, isMail)).toMatchObject({
      ok: false,
      fields: [{ path, code }],
    });
  });
});

describe(writeInvitation.name, () => {
  it('needs name, number and address', () => {
    const empty = { name: '', corporateNumber: '', contactEmail: '', language: 'ja' } as const;
    expect(writeInvitation(empty, isMail)).toMatchObject({
      fields: [{ path: 'name' }, { path: 'corporateNumber' }, { path: 'contactEmail' }],
    });
  });
});

describe(decideRequest.name, () => {
  it('shows only what an address has confirmed, and decides once', () => {
    const pairs = requestStates.flatMap((from) =>
      requestStates.filter((to) => decideRequest(from, to).ok).map((to) => `${from}→${to}`),
    );
    expect(pairs).toEqual([
      'INVITED→ADMITTED',
      'INVITED→WITHDRAWN',
      'ASKED→CONFIRMED',
      'CONFIRMED→ADMITTED',
      'CONFIRMED→NOT_ADMITTED',
      'CONFIRMED→WITHDRAWN',
    ]);
  });
});
