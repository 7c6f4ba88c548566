import type { PersonName, Sql } from './ground.js';
import type { SeededWorld } from './world.js';

/** Somebody who asks, and what holds of them, as the roles say that were given to them. */
export interface Actor {
  readonly name: ActorName;
  /** Null for who doesn't sign in. */
  readonly personId: string | null;
  /** Districts in whose branch office they work, whose conference they coordinate. */
  readonly offices: readonly string[];
  readonly conferences: readonly string[];
  readonly companies: readonly string[];
  readonly administeredCompanies: readonly string[];
  /** Districts of whose conferences their companies are members today. */
  readonly memberDistricts: readonly string[];
  /** The ward that they read whole, as its administrator or its auditor. */
  readonly wards: readonly string[];
  readonly administeredWards: readonly string[];
  readonly auditedWards: readonly string[];
  /** The match, the association and the applications to which they hold links. */
  readonly links: readonly string[];
}

/** The eight roles (the public and who holds a link among them), and more people who stand where two of them meet, or where one ends. */
export type ActorName = PersonName | 'linkHolder' | 'public';

const nobody = {
  ...{ personId: null, offices: [], conferences: [], companies: [], administeredCompanies: [] },
  ...{ memberDistricts: [], wards: [], administeredWards: [], auditedWards: [], links: [] },
} as const;

export async function actorsOf(world: SeededWorld, db: Sql): Promise<readonly Actor[]> {
  const people: Actor[] = [];
  for (const name of Object.keys(world.people) as PersonName[])
    people.push(await personActor(world, db, name));
  return [
    ...people,
    { ...nobody, name: 'linkHolder', links: [world.matches.askedA, ...world.links.rows] },
    { ...nobody, name: 'public' },
  ];
}

interface GrantRow {
  readonly role: string;
  readonly district: string;
  readonly company: string;
  readonly ward: string;
}

async function personActor(world: SeededWorld, db: Sql, name: PersonName): Promise<Actor> {
  const { id } = world.people[name];
  const grants = await db.query<GrantRow[]>(
    `select g.role, g.district_id as district, g.organisation_id as company, p.ward_id as ward
       from role_grant g join person p on p.id = g.person_id
      where p.id = $1 and current_date between g.starts_on and coalesce(g.ends_on, 'infinity')`,
    [id],
  );
  const as = (key: 'district' | 'company' | 'ward', ...roles: string[]) =>
    grants.filter(({ role }) => roles.includes(role)).map((grant) => grant[key]);
  const companies = as('company', 'COMPANY_ADMINISTRATOR', 'COMPANY_MEMBER');
  const members = await db.query<{ district: string }[]>(
    `select c.district_id as district from conference_member m join conference c on c.id = m.conference_id
      where m.company_id = any($1::uuid[]) and current_date between m.since and coalesce(m.until, 'infinity')`,
    [companies],
  );
  return {
    ...nobody,
    ...{ name, personId: id, companies },
    offices: as('district', 'BRANCH_OFFICER'),
    conferences: as('district', 'COORDINATOR'),
    administeredCompanies: as('company', 'COMPANY_ADMINISTRATOR'),
    memberDistricts: members.map(({ district }) => district),
    wards: as('ward', 'WARD_ADMINISTRATOR', 'AUDITOR'),
    administeredWards: as('ward', 'WARD_ADMINISTRATOR'),
    auditedWards: as('ward', 'AUDITOR'),
  };
}
