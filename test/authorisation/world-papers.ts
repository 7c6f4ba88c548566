import type { MatchName } from './world-rows.js';
import type { Ground, PlaceName } from './ground.js';

/** What hangs on needs and matches: runs with what they found, and mails. */
interface QueuedRuns {
  readonly B: string;
  readonly C: string;
}

/** Of each district a run whose plan was kept, beside a later one that another plan was made of. */
export interface Papers {
  readonly queuedRuns: QueuedRuns;
  readonly keptRuns: Readonly<Record<PlaceName, string>>;
  readonly laterRuns: Readonly<Record<PlaceName, string>>;
  readonly forbiddenPairs: Readonly<Record<PlaceName, string>>;
}

export async function seedPapers(
  ground: Ground,
  matches: Readonly<Record<MatchName, string>>,
): Promise<Papers> {
  for (const { id } of Object.values(ground.places)) await seedRun(ground, id);
  const { keptRuns, laterRuns } = await seedKeptRuns(ground);
  const forbiddenPairs = await seedForbiddenPairs(ground);
  const B = await seedQueuedRun(ground, ground.places.B.id);
  const C = await seedQueuedRun(ground, ground.places.C.id);
  const rows = await ground.db.query<AskedMatch[]>(
    `select id, company_id as company, district_id as district from match where id = any($1::uuid[])`,
    [Object.values(matches)],
  );
  for (const match of rows) await seedNotification(ground, match);
  await seedRecord(ground, rows);
  return { queuedRuns: { B, C }, keptRuns, laterRuns, forbiddenPairs };
}

interface AskedMatch {
  readonly id: string;
  readonly company: string;
  readonly district: string;
}

async function seedRun(ground: Ground, district: string): Promise<void> {
  const { insert, db, markers } = ground;
  const run = await insert('match_run', {
    ...{ district_id: district, period_from: '2026-04-01', period_to: '2028-03-31', state: 'DONE' },
    ...{ parameters: {}, finished_at: '2026-06-02', progress: { share: 1, peoplePlanned: 3, seconds: 0.1 } },
  });
  const mark = () => markers.of('MatchRun', run);
  const result = {
    ...{ needs: 2, offers: 3, peopleWanted: 9, peopleHeld: 1, peoplePlanned: 2, proposals: 1, needsShort: 1 },
    ...{ seconds: 0.1, brokenRules: [{ matchId: run, code: mark() }] },
    worst: { name: mark(), filled: 1, wanted: 4 },
  };
  await db.query(`update match_run set result = $2 where id = $1`, [run, JSON.stringify(result)]);
  await seedExplanation(ground, run, district);
  const needs = await db.query<{ id: string }[]>(`select id from staffing_need where district_id = $1`, [
    district,
  ]);
  for (const { id } of needs) {
    const reasons = [{ rule: markers.of('Gap', id), offers: 1, onlyThis: 1, missing: [] }];
    const changes = [
      {
        ...{
          change: { kind: 'MOVE_TIME', minutes: 30 },
          companies: 1,
          people: 3,
          peopleMore: 3,
          fills: true,
        },
        offerIds: (await offersTo({ db }, district)).slice(0, 1),
      },
    ];
    await db.query(
      `insert into run_gap (run_id, need_id, people_missing, reasons, changes) values ($1, $2, 3, $3, $4)`,
      [run, id, JSON.stringify(reasons), JSON.stringify(changes)],
    );
  }
}

/** What could be held against the run's plan, and who leads a crew of it. */
async function seedExplanation(ground: Ground, run: string, district: string): Promise<void> {
  const { needId, offerId, companyId } = await pairOf(ground, district);
  const why = { kind: 'COSTS_POINTS', points: 5 };
  const company = { companyId, people: 2, timesTogether: 1, walkingMinutes: 10 };
  const explanation = {
    audit: {
      waste: [{ needId, people: 1, couldBe: 2, offers: [{ offerId, peopleMore: 1 }], why }],
      envy: [{ needId, heldByNeedId: needId, offerId, peopleGot: 1, peopleLost: 1, matches: 1, why }],
    },
    crews: [{ needId, companies: [company, company], lead: { companyId, reason: { kind: 'DRAWN' } } }],
  };
  await ground.db.query(`update match_run set explanation = $2 where id = $1`, [
    ...[run, JSON.stringify(explanation)],
  ]);
}

async function offersTo({ db }: Pick<Ground, 'db'>, district: string): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `select id from volunteer_offer where $1::uuid = any(district_ids) and state = 'OPEN' order by id`,
    [district],
  );
  return rows.map(({ id }) => id);
}

interface PairOfDistrict {
  readonly needId: string;
  readonly offerId: string;
  readonly companyId: string;
  readonly associationId: string;
}

async function pairOf({ db }: Ground, district: string): Promise<PairOfDistrict> {
  const [pair] = await db.query<PairOfDistrict[]>(
    `select n.id as "needId", o.id as "offerId", o.company_id as "companyId", e.association_id as "associationId"
       from staffing_need n join event_day d on d.id = n.event_day_id join community_event e on e.id = d.event_id
       join volunteer_offer o on n.district_id = any(o.district_ids) and o.state = 'OPEN'
      where n.district_id = $1 order by n.starts_at desc, o.id`,
    [district],
  );
  return pair!;
}

async function seedKeptRuns(ground: Ground): Promise<Pick<Papers, 'keptRuns' | 'laterRuns'>> {
  const [made, later]: [string, string][][] = [[], []];
  for (const [place, { id: district }] of Object.entries(ground.places)) {
    const { needId, offerId, companyId, associationId } = await pairOf(ground, district);
    const inputs = {
      needs: [{ id: needId, associationId, people: 5, slot: { startMinute: 0, endMinute: 60 } }],
      ...{ offers: [{ id: offerId, companyId }], decided: [], excluded: [], past: [], published: [] },
    };
    const kept = async (assignments: readonly object[]) => {
      const run = await ground.insert('match_run', {
        ...{ district_id: district, period_from: '2026-04-01', period_to: '2028-03-31', state: 'DONE' },
        ...{ parameters: { seed: 1, effort: 1 }, finished_at: '2026-06-01', progress: null },
      });
      await ground.db.query(`update match_run set inputs = $2, assignments = $3 where id = $1`, [
        ...[run, JSON.stringify(inputs), JSON.stringify(assignments)],
      ]);
      return run;
    };
    made!.push([place, await kept([])]);
    later!.push([place, await kept([{ needId, offerId, people: 2, holdsBackup: false }])]);
  }
  return {
    keptRuns: Object.fromEntries(made!) as Papers['keptRuns'],
    laterRuns: Object.fromEntries(later!) as Papers['laterRuns'],
  };
}

async function seedForbiddenPairs(ground: Ground): Promise<Papers['forbiddenPairs']> {
  const made: [string, string][] = [];
  for (const [place, { id: district }] of Object.entries(ground.places)) {
    const { needId, offerId } = await pairOf(ground, district);
    const id = await ground.insert('forbidden_pair', {
      ...{ district_id: district, need_id: needId, offer_id: offerId, reason: '未定' },
    });
    await ground.db.query(`update forbidden_pair set reason = $2 where id = $1`, [
      ...[id, ground.markers.of('ForbiddenPair', id)],
    ]);
    made.push([place, id]);
  }
  return Object.fromEntries(made) as Papers['forbiddenPairs'];
}

async function seedQueuedRun({ insert }: Ground, district: string): Promise<string> {
  const period = { period_from: '2026-04-01', period_to: '2028-03-31' };
  return insert('match_run', { district_id: district, ...period, state: 'QUEUED', parameters: {} });
}

async function seedNotification({ insert, db, markers }: Ground, match: AskedMatch): Promise<void> {
  const id = await insert('notification', {
    ...{ dedupe_key: `match-${match.id}`, kind: 'MATCH_APPROVED', district_id: match.district },
    ...{ match_id: match.id, organisation_id: match.company, language: 'ja', state: 'SENT' },
    ...{ recipient_name: '未定', message_id: `<${match.id}@mail.example>`, sent_at: '2026-06-02' },
  });
  const mark = () => markers.of('Notification', id);
  await db.query(
    `update notification set recipient_name = $2, recipient_address = $3, subject = $4, failure = $5 where id = $1`,
    [id, mark(), `${mark()}@mail.example`, mark(), mark()],
  );
}

/** What the offices decided of each match, what a company did of its own, and a role that was given. */
async function seedRecord(
  { insert, db, markers, places, companies, people }: Ground,
  matches: readonly AskedMatch[],
) {
  const wards = new Map<string, string>();
  for (const { id } of Object.values(places)) {
    const [row] = await db.query<{ ward: string }[]>(`select ward_id as ward from district where id = $1`, [
      id,
    ]);
    wards.set(id, row!.ward);
  }
  const [A, C] = [wards.get(places.A.id)!, wards.get(places.C.id)!];
  const decided = matches.map(({ id, district }) => ({
    ...{
      chain: wards.get(district)!,
      kind: 'PLAN',
      action: 'approveMatch',
      subject_type: 'match',
      subject_id: id,
    },
    ...{ district_id: district, person_id: people.coordinator.id },
  }));
  const own = [
    [A, companies.x, people.companyAdministrator.id],
    [C, companies.w, people.foreignCompany.id],
  ].map(([chain, organisation_id, person_id]) => ({
    ...{ chain, kind: 'ORGANISATION', action: 'renewDeclaration', subject_type: 'company' },
    ...{ subject_id: organisation_id, organisation_id, person_id },
  }));
  const given = [
    [A, people.officer.id, people.administrator.id],
    [C, people.foreignOfficer.id, people.foreignAdministrator.id],
  ].map(([chain, subject_id, person_id]) => ({
    ...{ chain, kind: 'ACCESS', action: 'giveRole', subject_type: 'person', subject_id, person_id },
  }));
  const sequences = new Map<string, number>();
  for (const entry of [...decided, ...own, ...given]) {
    const chain = entry.chain!;
    const sequence = (sequences.get(chain) ?? 0) + 1;
    sequences.set(chain, sequence);
    const reason = markers.of('RecordEntry', `${chain}-${sequence}`);
    await insert('audit_entry', {
      ...{ ...entry, sequence, at: '2026-06-02', actor: 'PERSON', key_id: 'none', mac: '', reason },
    });
  }
  for (const [chain, sequence] of sequences) await insert('audit_chain', { chain, sequence });
}
