import { placesOf, type Workplace } from '../frame/places.js';
import type { SessionViewerFragment } from '../graphql/generated/graphql.js';
import type { Language } from '../i18n/texts.js';

/** Everywhere that somebody works, the desk first at which most of the day is spent. */
export function workplacesOf(viewer: SessionViewerFragment, language: Language): readonly Workplace[] {
  const desks = viewer.desks.map(({ role, district }): Workplace => {
    const root = `/${district.key}`;
    return role === 'COORDINATOR'
      ? {
          kind: 'COORDINATOR',
          root,
          name: language === 'ja' ? district.conference.name : district.conference.nameEn,
          districtId: district.id,
        }
      : {
          kind: 'OFFICER',
          root,
          name: language === 'ja' ? district.officeName : district.officeNameEn,
          districtId: district.id,
        };
  });
  const companies = viewer.companies.map(({ id, name, nameEn }): Workplace => ({
    kind: 'COMPANY',
    root: `/companies/${id}`,
    name: language === 'en' && nameEn ? nameEn : name,
  }));
  const ward: readonly Workplace[] = seesTheWard(viewer.roles)
    ? [{ kind: 'WARD', root: '/ward', name: language === 'ja' ? '区' : 'Ward' }]
    : [];
  return [...desks, ...companies, ...ward];
}

/** Who sees the districts side by side: the ward's administrators, and auditors, who read and decide nothing. */
export function seesTheWard(roles: SessionViewerFragment['roles']): boolean {
  return roles.includes('WARD_ADMINISTRATOR') || roles.includes('AUDITOR');
}

/**
 * The workplace that an address belongs to: the one whose place it is, else the one under whose root it lies, else the one
 * where the person was before (a link in a mail to one match says nothing of desks).
 */
export function workplaceOfAddress(
  workplaces: readonly Workplace[],
  address: string,
  before: Workplace | undefined,
): Workplace | undefined {
  const within = (path: string) => address === path || address.startsWith(`${path}/`);
  const under = workplaces.filter(({ root }) => within(root));
  const same = under.find(({ kind, root }) => kind === before?.kind && root === before.root);
  const lying = (workplace: Workplace) =>
    placesOf(workplace).some(({ path }) => (path === workplace.root ? address === path : within(path)));
  if (same && lying(same)) return same;
  return under.find(lying) ?? same ?? under[0] ?? standing(workplaces, before) ?? workplaces[0];
}

function standing(workplaces: readonly Workplace[], before: Workplace | undefined): Workplace | undefined {
  return workplaces.find(({ kind, root }) => kind === before?.kind && root === before.root);
}

/** Where somebody begins; nowhere for a person without any desk. */
export function homeOf(workplace: Workplace | undefined): string | undefined {
  return workplace && placesOf(workplace)[0]?.path;
}

/** An address of this site from `?back=`, or nothing: never one that leads elsewhere. */
export function backAddress(back: string | null): string | undefined {
  if (back === null || !/^\/(?![/\\])/.test(back)) return undefined;
  const address = new URL(back, 'https://here.invalid');
  return address.host === 'here.invalid' && address.pathname !== '/sign-in'
    ? address.pathname + address.search
    : undefined;
}
