import type { OfferWindow } from '@app/domain';
import { companyOf, offers } from './offer-rows.js';
import type { OfferPlan } from './offer-plan.js';
import type { Programme, ProgrammeNeed } from './programme.js';

/** A company that came to a need of the year gone by. */
export interface Attendance {
  readonly programme: Programme;
  readonly need: ProgrammeNeed;
  readonly offerKey: string;
  readonly people: number;
  readonly came: number;
}

/** What a company offered in the year gone by: exactly the times at which it came. */
export interface LastYearsOffer {
  readonly plan: OfferPlan;
  readonly windows: readonly OfferWindow[];
}

/** Which companies usually come to whom, and with how many. The associations that aren't named have been helped by nobody. */
const regulars: Readonly<Record<string, readonly (readonly [company: string, people: number])[]>> = {
  'aka-dori': [
    ['mihon-shoji', 4],
    ['reiji-ginko', 3],
    ['reiji-shoken', 4],
    ['kasho-apparel', 3],
  ],
  'aka-mihon-1': [
    ['kakuu-tsushin', 4],
    ['nanigashi-fudosan', 3],
    ['moshimo-hoken', 2],
    ['tameshi-shokuhin', 3],
  ],
  'aka-mihon-5': [
    ['reiji-kensetsu', 4],
    ['kakuu-butsuryu', 3],
    ['mihon-shoji', 2],
  ],
  'aka-reiji-7': [
    ['reiji-kensetsu', 5],
    ['reiji-ginko', 2],
    ['kakuu-tsushin', 3],
  ],
  'aoyama-mihon': [
    ['kakuu-medical', 3],
    ['tameshi-shokuhin', 3],
    ['moshimo-hoken', 2],
    ['reiji-kensetsu', 4],
  ],
  'aka-sho': [
    ['tatoeba-kyoiku', 3],
    ['kakuu-soft', 2],
  ],
  'machi-mihon': [
    ['tameshi-shokuhin', 3],
    ['mihon-shoji', 3],
    ['mihon-hotel', 2],
  ],
  'aka-koryu': [
    ['kakuu-tsushin', 3],
    ['kakuu-soft', 2],
  ],
  'aka-seisho': [
    ['kakuu-butsuryu', 3],
    ['sample-design', 2],
    ['mihon-hoso', 2],
  ],
  'aza-juban': [
    ['mihon-consul', 3],
    ['nanigashi-fudosan', 3],
  ],
  'aza-seisho': [['kakuu-medical', 3]],
  'shi-shinbashi': [
    ['reiji-shoken', 5],
    ['moshimo-seiyaku', 3],
  ],
  'taka-koryu': [['nanigashi-kesho', 2]],
  'bay-npo': [
    ['mihon-kaiun', 6],
    ['kakuu-denki', 4],
  ],
  'bay-konan': [['mihon-unyu', 2]],
};

export function lastYearsKey(company: string): string {
  return `${company} last-year`;
}

/** The year gone by, from the earliest: each company comes to one need on a day, and stays away one time in five. */
export function attendances(programmes: readonly Programme[]): Attendance[] {
  const taken = new Set<string>();
  return programmes
    .filter(({ past }) => past)
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))
    .flatMap((programme, turn) =>
      (programme.days[0]?.needs ?? []).flatMap((need) => helpers(programme, need, turn, taken)),
    );
}

const dateOf = (programme: Programme): string => programme.days[0]?.date ?? '';

function helpers(programme: Programme, need: ProgrammeNeed, turn: number, taken: Set<string>): Attendance[] {
  let open = need.plan.people;
  const came: Attendance[] = [];
  for (const [index, [company, usual]] of (regulars[programme.undertaking.by] ?? []).entries()) {
    const busy = `${company} ${dateOf(programme)}`;
    const people = Math.min(usual, open);
    const away = (turn + index) % 5 === 4;
    if (people === 0 || away || taken.has(busy) || !canDo(company, programme, need)) continue;
    if (came.length >= (need.plan.mostOffers ?? 10)) break;
    came.push({
      programme,
      need,
      offerKey: lastYearsKey(company),
      people,
      came: people - (turn % 7 === 3 && people > 1 ? 1 : 0),
    });
    open -= people;
  }
  const fewest = need.plan.fewest ?? Math.ceil(need.plan.people / 2);
  if (need.plan.people - open < fewest) return [];
  for (const { offerKey } of came) taken.add(`${offerKey.replace(' last-year', '')} ${dateOf(programme)}`);
  return came;
}

function canDo(company: string, { district }: Programme, { plan }: ProgrammeNeed): boolean {
  const { skills = [], languages = [] } = lastYearsPlan(company);
  return (
    (plan.kind ?? 'HANDS') === 'HANDS' &&
    companyOf(company).member.includes(district) &&
    (plan.skills ?? []).every((skill) => skills.includes(skill)) &&
    (plan.languages ?? []).every((language) => languages.includes(language))
  );
}

/** As much as all that the company offers now. */
function lastYearsPlan(company: string): OfferPlan {
  const own = offers.filter((offer) => offer.company === company);
  return {
    key: lastYearsKey(company),
    company,
    people: 8,
    events: 30,
    skills: [...new Set(own.flatMap(({ skills }) => skills ?? []))],
    languages: [...new Set(own.flatMap(({ languages }) => languages ?? (['ja'] as const)))],
    basis: own[0]?.basis ?? 'OWN_TIME',
    note: '昨年度の申し出',
  };
}

export function lastYearsOffers(all: readonly Attendance[]): LastYearsOffer[] {
  const keys = [...new Set(all.map(({ offerKey }) => offerKey))];
  return keys.map((key) => ({
    plan: lastYearsPlan(key.replace(' last-year', '')),
    windows: all
      .filter(({ offerKey }) => offerKey === key)
      .map(({ need }) => ({ startsAt: need.startsAt, endsAt: need.endsAt })),
  }));
}
