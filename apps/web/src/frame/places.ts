import type { frameText } from '../i18n/frame.js';
import type { IconName } from '../ui/index.js';

/** Where a person works: a district's desk, a company, or the ward. Each has its own address and its own menu. */
export interface Workplace {
  readonly kind: 'OFFICER' | 'COORDINATOR' | 'COMPANY' | 'WARD';
  /** The first part of its addresses: `/akasaka`, `/companies/…`, `/ward`. */
  readonly root: string;
  /** 赤坂地区総合支所, 赤坂・青山会議, 株式会社 … */
  readonly name: string;
  /** Of a desk: the district. */
  readonly districtId?: string;
}

export type PlaceName = keyof (typeof frameText)['ja']['place'];

export interface Place {
  readonly name: PlaceName;
  readonly icon: IconName;
  readonly path: string;
  /** Another address that is reached from it, and isn't below it. */
  readonly leadsTo?: string;
  /** What its screen is for, where not everybody who works there may: a mutation by its name. */
  readonly needs?: string;
}

const officer: readonly Place[] = [
  { name: 'today', icon: 'today', path: '' },
  { name: 'events', icon: 'event', path: '/events' },
  { name: 'imports', icon: 'upload', path: '/imports' },
  { name: 'messages', icon: 'mail', path: '/messages' },
  { name: 'members', icon: 'people', path: '/members' },
  { name: 'record', icon: 'record', path: '/record' },
];

const coordinator: readonly Place[] = [
  { name: 'board', icon: 'board', path: '/board' },
  { name: 'runs', icon: 'match', path: '/runs' },
  { name: 'events', icon: 'event', path: '/events' },
  { name: 'offers', icon: 'hand', path: '/offers' },
  { name: 'messages', icon: 'mail', path: '/messages' },
  { name: 'members', icon: 'people', path: '/members' },
  { name: 'record', icon: 'record', path: '/record' },
];

const company: readonly Place[] = [
  { name: 'home', icon: 'home', path: '' },
  { name: 'ourOffers', icon: 'hand', path: '/offers' },
  { name: 'districtNeeds', icon: 'list', path: '/needs' },
  { name: 'contacts', icon: 'phone', path: '/contacts' },
  { name: 'ourPeople', icon: 'people', path: '/people', leadsTo: '/sign-in', needs: 'giveRole' },
  { name: 'membership', icon: 'list', path: '/membership' },
  { name: 'record', icon: 'record', path: '/record', needs: 'giveRole' },
];

const ward: readonly Place[] = [
  { name: 'districts', icon: 'ward', path: '' },
  { name: 'people', icon: 'people', path: '/people', leadsTo: '/sign-in' },
  { name: 'setUp', icon: 'list', path: '/districts', needs: 'createDistrict' },
  { name: 'privacy', icon: 'person', path: '/privacy', needs: 'setRetention' },
  { name: 'partners', icon: 'match', path: '/partners' },
  { name: 'record', icon: 'record', path: '/record' },
];

const placesOfKind = { OFFICER: officer, COORDINATOR: coordinator, COMPANY: company, WARD: ward } as const;

/** At most seven, with whole addresses. */
export function placesOf({ kind, root }: Workplace): readonly Place[] {
  return placesOfKind[kind].map(({ leadsTo, ...place }) => ({
    ...place,
    path: root + place.path,
    ...(leadsTo !== undefined && { leadsTo: root + leadsTo }),
  }));
}

/** The place that an address lies in: the longest that fits, so that a home doesn't claim everything below it. */
export function placeOfAddress(places: readonly Place[], address: string): Place | undefined {
  const led = places.find(({ leadsTo }) => leadsTo === address);
  if (led) return led;
  return places
    .filter(({ path }) => address === path || address.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** What lies outside all districts' addresses (one event, one match from a mail) belongs to the place of its list. */
const listOf: Readonly<Record<string, string>> = {
  needs: 'events',
  matches: 'board',
  associations: 'events',
};

export function placeOfThing(workplace: Workplace, address: string): Place | undefined {
  const noun = address.split('/')[1] ?? '';
  const path = `${workplace.root}/${listOf[noun] ?? noun}`;
  return placesOf(workplace).find((place) => place.path === path);
}
