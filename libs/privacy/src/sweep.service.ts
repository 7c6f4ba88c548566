import { Injectable, Logger } from '@nestjs/common';
import { record } from '@app/audit';
import type { RetentionKind } from '@app/domain';
import { Database, systemScope, type Transaction } from '@app/platform';
import { erasePerson } from './erase-person.js';
import { erasedName } from './erased.js';
import { removeContact } from './remove-contact.js';
import { findPeriods } from './retention.service.js';

/** How many of each kind were deleted or blanked; kinds with none are left out. */
export type Swept = Partial<Record<RetentionKind, number>>;

/** A person or a contact at a time takes some statements; the next hour goes on. */
const mostPeople = 100;

type Sweeper = (tx: Transaction, wardId: string, length: number) => Promise<number>;

/** Deletes what its ward no longer keeps. By the database's clock: a worker's may be wrong. */
@Injectable()
export class RetentionSweep {
  private readonly logger = new Logger(RetentionSweep.name);

  constructor(private readonly database: Database) {}

  /** One transaction for each ward, which either is swept and on record, or neither. */
  async sweep(): Promise<void> {
    const wards = await this.database.run(systemScope, (tx) =>
      tx.query<{ id: string }[]>(`select id from ward order by code`),
    );
    for (const { id } of wards) {
      const swept = await this.database.runLong(systemScope, (tx) => sweepWard(tx, id));
      if (Object.keys(swept).length > 0) this.logger.log(`deleted by schedule: ${JSON.stringify(swept)}`);
    }
  }
}

async function sweepWard(tx: Transaction, wardId: string): Promise<Swept> {
  const swept: Swept = {};
  for (const { kind, length } of await findPeriods(tx, wardId)) {
    const count = await sweepers[kind](tx, wardId, length);
    if (count > 0) swept[kind] = count;
  }
  if (Object.keys(swept).length > 0) {
    await record(tx, systemScope, {
      ...{ action: 'deleteBySchedule', subjectType: 'ward', subjectId: wardId },
      after: swept,
    });
  }
  return swept;
}

const sweepers: Readonly<Record<RetentionKind, Sweeper>> = {
  // At once where the match no longer stands: nobody needs the names.
  ROSTERS: (tx, wardId, days) =>
    count(
      tx,
      `delete from roster r using match m, district d where m.id = r.match_id and d.id = r.district_id and d.ward_id = $1
         and (m.state not in ('CONFIRMED', 'COMPLETED') or m.ends_at < now() - make_interval(days => $2)) returning 1`,
      [wardId, days],
    ),
  // An address that did not work so long ago is worth another try.
  MESSAGES: (tx, wardId, months) =>
    count(
      tx,
      `with troubles as (delete from address_trouble where ward_id = $1 and since < now() - make_interval(months => $2))
       update notification n set recipient_name = $3, recipient_address = null, facts = '{}', failure = null,
         done_note = null, dedupe_key = n.id::text, person_id = null, contact_id = null
       where (n.ward_id = $1 or n.district_id in (select id from district where ward_id = $1))
         and n.recipient_name <> $3 and coalesce(n.sent_at, n.created_at) < now() - make_interval(months => $2)
         and (n.state in ('SENT', 'DEAD', 'SUPPRESSED') or n.channel in ('TELEPHONE', 'PAPER')) returning 1`,
      [wardId, months, erasedName],
    ),
  PEOPLE: sweepPeople,
  SESSIONS: (tx, wardId, days) =>
    count(
      tx,
      `delete from session s using person p where p.id = s.person_id and p.ward_id = $1
         and coalesce(s.revoked_at, s.expires_at) < now() - make_interval(days => $2) returning 1`,
      [wardId, days],
    ),
  LINKS: sweepLinks,
  IMPORT_CELLS: sweepImports,
  // Undecided, turned down or taken back: what a conference decided stands in the record.
  APPLICATIONS: (tx, wardId, months) =>
    count(
      tx,
      `delete from membership_application a where a.ward_id = $1 and a.company_id is null
         and a.confirmed_at < now() - make_interval(months => $2)
         and not exists (select from membership_request r where r.application_id = a.id
           and (r.state = 'ADMITTED' or r.decided_at >= now() - make_interval(months => $2))) returning 1`,
      [wardId, months],
    ),
  CONTACTS: sweepContacts,
};

/** People whose last role ended so many years ago, or who never had one in that time. */
async function sweepPeople(tx: Transaction, wardId: string, years: number): Promise<number> {
  const gone = await tx.query<{ id: string }[]>(
    `select p.id from person p where p.ward_id = $1 and p.erased_at is null
       and p.created_at < now() - make_interval(years => $2)
       and not exists (select from role_grant g where g.person_id = p.id
         and (g.ends_on is null or g.ends_on >= (japan_today() - make_interval(years => $2))::date))
     order by p.id limit ${mostPeople}`,
    [wardId, years],
  );
  for (const { id } of gone) await erasePerson(tx, systemScope, id);
  return gone.length;
}

/** Contacts of companies that so many months ago had left every conference, and to which nothing was settled since. */
async function sweepContacts(tx: Transaction, wardId: string, months: number): Promise<number> {
  const gone = await tx.query<{ id: string }[]>(
    `with day as (select (japan_today() - make_interval(months => $2))::date as day)
     select c.id from contact c join organisation o on o.id = c.organisation_id cross join day
     where o.ward_id = $1 and c.created_at < day
       and exists (select from conference_member m where m.company_id = o.id)
       and not exists (select from conference_member m where m.company_id = o.id
         and (m.until is null or m.until >= day))
       and not exists (select from match a where a.company_id = o.id and a.ends_at >= day)
     order by c.id limit ${mostPeople}`,
    [wardId, months],
  );
  for (const { id } of gone) await removeContact(tx, id);
  return gone.length;
}

/** Links that nobody can use any more, and applications that nobody confirmed. */
async function sweepLinks(tx: Transaction, wardId: string, days: number): Promise<number> {
  const statements = [
    `delete from association_link l using district d where d.id = l.district_id and d.ward_id = $1
       and least(l.revoked_at, l.expires_at) < now() - make_interval(days => $2) returning 1`,
    `delete from account_link l using person p where p.id = l.person_id and p.ward_id = $1
       and least(l.used_at, l.ended_at, l.expires_at) < now() - make_interval(days => $2) returning 1`,
    `delete from membership_application a where a.ward_id = $1 and a.confirmed_at is null
       and a.expires_at < now() - make_interval(days => $2) returning 1`,
  ];
  let links = 0;
  for (const sql of statements) links += await count(tx, sql, [wardId, days]);
  return links;
}

/** What was read of a list and never taken over goes whole; of the rest go the cells as they were, and its contacts. */
async function sweepImports(tx: Transaction, wardId: string, months: number): Promise<number> {
  const old = `(i.district_id in (select id from district where ward_id = $1)
      or i.company_id in (select id from organisation where ward_id = $1))
    and i.created_at < now() - make_interval(months => $2)`;
  const abandoned = await count(
    tx,
    `delete from list_import i where i.state in ('NEEDS_MAPPING', 'READ') and ${old} returning 1`,
    [wardId, months],
  );
  const blanked = await count(
    tx,
    `update list_import_row r set cells = '[]', mends = '{}', problems = '[]', draft = case when r.draft is null then null
         else r.draft || '{"contact": {"name": null, "phone": null, "extension": null, "email": null}, "otherCells": [], "remarks": null}' end
       from list_import i where i.id = r.import_id and r.cells <> '[]' and ${old} returning 1`,
    [wardId, months],
  );
  return abandoned + blanked;
}

/** TypeORM gives rows and count of what was changed as a pair. */
async function count(tx: Transaction, sql: string, values: readonly unknown[]): Promise<number> {
  const [, rows] = await tx.query<[unknown[], number]>(sql, [...values]);
  return rows;
}
