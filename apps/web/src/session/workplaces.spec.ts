import type { Workplace } from '../frame/places.js';
import type { SessionViewerFragment } from '../graphql/generated/graphql.js';
import { backAddress, homeOf, workplaceOfAddress, workplacesOf } from './workplaces.js';

const akasaka = {
  id: 'd1',
  key: 'akasaka',
  name: '赤坂地区',
  nameEn: 'Akasaka',
  officeName: '赤坂地区総合支所',
  officeNameEn: 'Akasaka Branch Office',
  officeSection: '協働推進課',
  officePhone: '03-0000-0000',
  conference: { id: 'c1', name: '赤坂・青山会議', nameEn: 'Akasaka Conference' },
};

const viewer = (part: Partial<SessionViewerFragment>): SessionViewerFragment => ({
  person: { id: 'p1', name: '見本 花子', email: 'mihon@example.jp', language: 'ja' },
  roles: [],
  may: [],
  desks: [],
  companies: [],
  ...part,
});

const officer: Workplace = { kind: 'OFFICER', root: '/akasaka', name: '支所', districtId: 'd1' };
const coordinator: Workplace = { kind: 'COORDINATOR', root: '/akasaka', name: '会議', districtId: 'd1' };

describe(workplacesOf.name, () => {
  it('names an office, a conference and a company in the reader’s language', () => {
    const both = viewer({
      desks: [
        { role: 'BRANCH_OFFICER', district: akasaka },
        { role: 'COORDINATOR', district: akasaka },
      ],
      companies: [{ id: 'x', name: 'みほん商事株式会社', nameEn: null }],
    });
    expect(workplacesOf(both, 'ja').map(({ name }) => name)).toEqual([
      '赤坂地区総合支所',
      '赤坂・青山会議',
      'みほん商事株式会社',
    ]);
    expect(workplacesOf(both, 'en')[0]?.name).toBe('Akasaka Branch Office');
    expect(workplacesOf(both, 'en')[2]?.name).toBe('みほん商事株式会社');
  });

  it.each(['WARD_ADMINISTRATOR', 'AUDITOR'] as const)('is the ward for its %s', (role) => {
    expect(homeOf(workplacesOf(viewer({ roles: [role] }), 'ja')[0])).toBe('/ward');
  });

  it('is nothing for somebody who works nowhere', () => {
    expect(workplacesOf(viewer({ roles: [] }), 'ja')).toEqual([]);
    expect(homeOf(undefined)).toBeUndefined();
  });
});

describe(workplaceOfAddress.name, () => {
  it('takes the one whose place the address is', () => {
    expect(workplaceOfAddress([officer, coordinator], '/akasaka/board', officer)).toBe(coordinator);
    expect(workplaceOfAddress([officer, coordinator], '/akasaka', coordinator)).toBe(officer);
  });

  it('stays where the person was on an address that both have, or none', () => {
    expect(workplaceOfAddress([officer, coordinator], '/akasaka/events', coordinator)).toBe(coordinator);
    expect(workplaceOfAddress([officer, coordinator], '/events/1', coordinator)).toBe(coordinator);
    expect(workplaceOfAddress([officer, coordinator], '/events/1', undefined)).toBe(officer);
  });
});

describe(backAddress.name, () => {
  it('leads back to a page of this site', () => {
    expect(backAddress('/events/1?tab=people')).toBe('/events/1?tab=people');
  });

  it.each([
    null,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/sign-in?back=/',
  ])('leads nowhere else: %s', (back) => expect(backAddress(back)).toBeUndefined());
});
