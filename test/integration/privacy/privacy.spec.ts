import { randomUUID } from 'node:crypto';
import { scopeOf, type Scope } from '@app/platform';
import { Contacts, PersonalData, Retention, RetentionSweep } from '@app/privacy';
import { insertCompany, insertWard, type TestWard } from '../../factories/ward.js';
import { startApplication, type Application } from './application.js';

let app: Application;
let ward: TestWard;
let company: { id: string; scope: Scope };
let another: { id: string; scope: Scope };

beforeAll(async () => {
  app = await startApplication();
  ward = await insertWard(app.owner);
  company = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
  another = await insertCompany(app.owner, ward.wardId, [ward.akasaka, ward.azabu]);
}, 60_000);
afterAll(() => app.close());

const contacts = () => app.module.get(Contacts);
const personal = () => app.module.get(PersonalData);
const retention = () => app.module.get(Retention);
const sweep = () => app.module.get(RetentionSweep).sweep();
const one = async <Row>(sql: string, ...values: unknown[]): Promise<Row> =>
  (await app.owner.query<Row[]>(sql, values))[0]!;

const hanako = {
  department: '総務部',
  name: '担当 花子',
  email: 'hanako@kakuu.example',
  language: 'ja',
} as const;

async function aContact(organisationId: string, email: string): Promise<string> {
  const { id } = await one<{ id: string }>(
    `insert into contact (organisation_id, name, email) values ($1, '担当 次郎', $2) returning id`,
    organisationId,
    email,
  );
  return id;
}

async function aMail(organisationId: string, given: object): Promise<string> {
  const row: Record<string, unknown> = {
    ...{
      kind: 'MATCH_APPROVED',
      channel: 'EMAIL',
      district_id: ward.akasaka.id,
      organisation_id: organisationId,
    },
    ...{
      recipient_name: '担当 次郎',
      recipient_address: 'jiro@kakuu.example',
      language: 'ja',
      state: 'SENT',
    },
    ...{ dedupe_key: randomUUID(), message_id: randomUUID(), facts: { message: '担当 次郎です' } },
    ...given,
  };
  const columns = Object.keys(row);
  const { id } = await one<{ id: string }>(
    `insert into notification (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})
     returning id`,
    ...Object.values(row),
  );
  return id;
}

/** Somebody who once had a role. */
async function aFormerMember(endedYearsAgo: number): Promise<Scope> {
  const id = randomUUID();
  await app.owner.query(
    `insert into person (id, ward_id, name, email, created_at) values ($1, $2, '退任 三郎', $3, now() - interval '20 years')`,
    [id, ward.wardId, `${id}@former.example`],
  );
  await app.owner.query(
    `insert into role_grant (person_id, role, organisation_id, starts_on, ends_on)
     values ($1, 'COMPANY_MEMBER', $2, '2010-04-01', (now() - make_interval(years => $3, days => 2))::date)`,
    [id, company.id, endedYearsAgo],
  );
  return scopeOf({ personId: id, label: '退任 三郎' }, {});
}

const nameOf = async ({ actor }: Scope) =>
  (await one<{ name: string }>(`select name from person where id = $1`, actor.personId)).name;

describe('an address that no longer works', () => {
  it('is marked at the contact for whoever sees it, until it is mended', async () => {
    const id = await aContact(company.id, 'Gone@kakuu.example');
    const other = await aContact(company.id, 'x@kakuu.example');
    const marked = async () => (await contacts().list(company.scope, company.id))?.unreachableIds;
    expect(await marked()).toEqual([]);
    await app.owner.query(
      `insert into address_trouble (ward_id, address, reason) values ($1, 'gone@kakuu.example', 'REFUSED: 550')`,
      [ward.wardId],
    );
    expect(await marked()).toEqual([id]);
    expect(await contacts().list(another.scope, company.id)).toBeNull();
    await app.owner.query(`update address_trouble set resolved_at = now()`);
    expect(await marked()).toEqual([]);
    await app.owner.query(`delete from contact where id = any($1)`, [[id, other]]);
    await app.owner.query(`delete from address_trouble`);
  });
});

describe(Contacts.name, () => {
  it('are the company’s own, and read by the desks of its conferences', async () => {
    const added = await contacts().add(company.scope, company.id, hanako);
    expect(added).toMatchObject({ ok: true, value: { name: '担当 花子', phone: null } });
    const names = async (scope: Scope) =>
      (await contacts().list(scope, company.id))?.contacts.map(({ name }) => name) ?? null;
    expect(await names(company.scope)).toContain('担当 花子');
    expect(await names(ward.akasaka.officer)).toContain('担当 花子');
    expect(await names(ward.akasaka.coordinator)).toContain('担当 花子');
    expect(await names(ward.azabu.officer)).toBeNull();
    expect(await names(another.scope)).toBeNull();
    for (const stranger of [another.scope, ward.akasaka.officer, ward.azabu.officer]) {
      const id = added.ok ? added.value.id : '';
      expect(await contacts().add(stranger, company.id, hanako)).toMatchObject({ refusal: 'NOT_FOUND' });
      expect(await contacts().change(stranger, id, hanako)).toMatchObject({ refusal: 'NOT_FOUND' });
      expect(await contacts().remove(stranger, id)).toMatchObject({ refusal: 'NOT_FOUND' });
    }
  });

  it('of an association are kept by the branch office of its district', async () => {
    const kept = { ...hanako, email: null, phone: '03-1111-2222' };
    const id = ward.akasaka.associationId;
    expect(await contacts().add(ward.akasaka.officer, id, kept)).toMatchObject({ ok: true });
    expect(await contacts().add(ward.azabu.officer, id, kept)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await contacts().add(company.scope, id, kept)).toMatchObject({ refusal: 'NOT_FOUND' });
  });

  it('changed, leave on record that, and beside it what', async () => {
    const added = await contacts().add(company.scope, company.id, { ...hanako, email: 'b@kakuu.example' });
    const id = added.ok ? added.value.id : '';
    await contacts().change(company.scope, id, { ...hanako, email: 'c@kakuu.example' });
    const entry = await one<{ before: null; values: object }>(
      `select e.before, p."values" from audit_entry e join audit_personal p using (chain, sequence)
        where e.subject_id = $1 and e.action = 'changeContact' and p.part = 'SUBJECT'`,
      id,
    );
    expect(entry).toEqual({
      before: null,
      values: { before: { email: 'b@kakuu.example' }, after: { email: 'c@kakuu.example' } },
    });
  });

  it('removed, are forgotten by what was sent; what waits goes to the next one', async () => {
    const lonely = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    const id = await aContact(lonely.id, 'jiro@kakuu.example');
    const next = await aContact(lonely.id, 'next@kakuu.example');
    const sent = await aMail(lonely.id, { contact_id: id });
    const waiting = await aMail(lonely.id, { contact_id: id, state: 'PENDING' });
    await contacts().change(lonely.scope, id, { ...hanako, email: 'jiro@kakuu.example' });
    expect(await contacts().remove(lonely.scope, id)).toEqual({ ok: true, value: null });
    const mail = (mailId: string) =>
      one(
        `select recipient_name as name, recipient_address as address, contact_id as contact from notification
        where id = $1`,
        mailId,
      );
    expect(await mail(sent)).toEqual({ name: '（削除済み）', address: null, contact: null });
    expect(await mail(waiting)).toMatchObject({ address: 'next@kakuu.example', contact: next });
    const left = await app.owner.query(
      `select p.* from audit_personal p join audit_entry e using (chain, sequence)
        where e.subject_id = $1 and p.part = 'SUBJECT'`,
      [id],
    );
    expect(left).toEqual([]);
    await contacts().remove(lonely.scope, next);
    expect(
      await one(`select channel, recipient_address as address from notification where id = $1`, waiting),
    ).toEqual({
      channel: 'TELEPHONE',
      address: null,
    });
  });
});

describe(PersonalData.name, () => {
  it('shows each what is held about them, and of nobody else', async () => {
    const held = await personal().held(company.scope);
    const rows = held.flatMap((part) => part.rows);
    expect(rows).toContainEqual(expect.objectContaining({ name: '架空 花子' }));
    expect(held.map(({ category }) => category)).toEqual(
      expect.arrayContaining(['ACCOUNT', 'ROLES', 'RECORD']),
    );
    expect(JSON.stringify(held)).not.toContain(String(another.scope.actor.personId));
    const strangers = JSON.stringify(await personal().held(another.scope));
    expect(strangers).not.toContain(String(company.scope.actor.personId));
    expect(await personal().held(scopeOf({ personId: null, label: 'public' }, {}))).toEqual([]);
  });

  it('puts the taking of a copy on record', async () => {
    await personal().export(company.scope);
    const { n } = await one<{ n: number }>(
      `select count(*)::int as n from audit_entry where action = 'exportPersonalData' and person_id = $1`,
      company.scope.actor.personId,
    );
    expect(n).toBe(1);
  });

  it('erases at once who has no role any more, from everywhere', async () => {
    const gone = await aFormerMember(1);
    const id = gone.actor.personId!;
    await app.owner.query(
      `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 h')`,
      [randomUUID(), id],
    );
    const mail = await aMail(company.id, { person_id: id, recipient_address: `${id}@former.example` });
    await aContact(company.id, `${id}@FORMER.example`);
    expect(await personal().request(gone)).toMatchObject({ ok: true, value: { state: 'CARRIED_OUT' } });
    expect(await nameOf(gone)).toBe('（削除済み）');
    const left = await one<object>(
      `select (select count(*)::int from session where person_id = $1) as sessions,
         (select count(*)::int from contact where lower(email) = $2) as contacts,
         (select recipient_address from notification where id = $3) as address,
         (select email from person where id = $1) as email`,
      ...[id, `${id}@former.example`, mail],
    );
    expect(left).toEqual({ sessions: 0, contacts: 0, address: null, email: `erased-${id}@erased.invalid` });
    const record = await app.owner.query<object[]>(
      `select p."values" from audit_personal p join audit_entry e using (chain, sequence)
        where e.person_id = $1 or e.about_person_id = $1`,
      [id],
    );
    expect(JSON.stringify(record)).not.toContain('退任 三郎');
    expect(await personal().held(gone)).toEqual([]);
  });

  it('waits for the ward’s administrator where the person has a role, once however often it is asked', async () => {
    const asking = (await insertCompany(app.owner, ward.wardId, [ward.akasaka])).scope;
    const asked = await Promise.all(Array.from({ length: 10 }, () => personal().request(asking)));
    const ids = new Set(asked.map((request) => request.ok && request.value.id));
    expect(ids.size).toBe(1);
    const [id] = [...ids] as string[];
    expect(asked[0]).toMatchObject({ ok: true, value: { state: 'REQUESTED' } });
    expect(await personal().carryOut(asking, id!)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await personal().carryOut(ward.akasaka.officer, id!)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    const done = await Promise.all(
      Array.from({ length: 10 }, () => personal().carryOut(ward.administrator, id!)),
    );
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await nameOf(asking)).toBe('（削除済み）');
    const { open } = await one<{ open: number }>(
      `select count(*)::int as open from role_grant where person_id = $1 and (ends_on is null or ends_on >= japan_today())`,
      asking.actor.personId,
    );
    expect(open).toBe(0);
  });

  it('lets a person take the asking back, and an administrator say why not yet', async () => {
    const asking = (await insertCompany(app.owner, ward.wardId, [ward.akasaka])).scope;
    await personal().request(asking);
    expect(await personal().takeBack(asking)).toMatchObject({ value: { state: 'TAKEN_BACK' } });
    expect(await personal().takeBack(asking)).toMatchObject({ refusal: 'NOT_FOUND' });
    const again = await personal().request(asking);
    const id = again.ok ? again.value.id : '';
    expect(await personal().decline(ward.administrator, id, '　')).toMatchObject({ refusal: 'BAD_INPUT' });
    expect(await personal().decline(ward.administrator, id, '後任が決まるまでお待ちください')).toMatchObject({
      value: { state: 'DECLINED' },
    });
    expect(await personal().ownRequest(asking)).toMatchObject({ reason: '後任が決まるまでお待ちください' });
    expect(await personal().carryOut(ward.administrator, id)).toMatchObject({ refusal: 'ALREADY_DECIDED' });
  });

  it('never lets an administrator carry out their own', async () => {
    const own = await personal().request(ward.administrator);
    expect(own).toMatchObject({ ok: true, value: { state: 'REQUESTED' } });
    const id = own.ok ? own.value.id : '';
    expect(await personal().carryOut(ward.administrator, id)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    await personal().takeBack(ward.administrator);
  });
});

describe(Retention.name, () => {
  it('is set by the ward’s administrator within bounds, on record, and read by everybody', async () => {
    const set = (scope: Scope, length: number) => retention().set(scope, ward.wardId, 'ROSTERS', length);
    expect(await set(ward.administrator, 14)).toMatchObject({ ok: true });
    expect(await set(ward.administrator, 6)).toMatchObject({ refusal: 'BAD_INPUT' });
    expect(await set(ward.akasaka.officer, 20)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await retention().set(ward.administrator, randomUUID(), 'ROSTERS', 20)).toMatchObject({
      refusal: 'NOT_FOUND',
    });
    const [shown] = await retention().wards(scopeOf({ personId: null, label: 'public' }, {}));
    expect(shown?.periods).toContainEqual({ kind: 'ROSTERS', length: 14 });
    expect(shown?.offices).toHaveLength(2);
    const entry = await one(
      `select before, after from audit_entry where action = 'setRetention' and subject_id = $1`,
      ward.wardId,
    );
    expect(entry).toEqual({ before: { ROSTERS: 30 }, after: { ROSTERS: 14 } });
  });

  it('cannot be set beyond its bounds behind the product’s back', async () => {
    await expect(
      app.owner.query(`insert into retention (ward_id, kind, length) values ($1, 'MESSAGES', 37)`, [
        ward.wardId,
      ]),
    ).rejects.toThrow('retention_within_bounds');
  });
});

describe(RetentionSweep.name, () => {
  const swept = () =>
    one<{ after: object }>(
      `select after from audit_entry where action = 'deleteBySchedule' order by sequence desc limit 1`,
    );

  it('blanks messages, ends people, deletes sessions, links and what was read of lists, and says how many', async () => {
    await sweep();
    const person = ward.akasaka.officer.actor.personId;
    const long = await aFormerMember(3);
    const lately = await aFormerMember(2);
    const old = await aMail(company.id, { sent_at: new Date(Date.now() - 400 * 86_400_000) });
    const called = await aMail(company.id, {
      ...{ channel: 'TELEPHONE', state: 'PENDING', recipient_address: null },
      created_at: new Date(Date.now() - 400 * 86_400_000),
    });
    const fresh = await aMail(company.id, { sent_at: new Date() });
    for (const days of [31, 29]) {
      await app.owner.query(
        `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() - make_interval(days => $3))`,
        [randomUUID(), person, days],
      );
      await app.owner.query(
        `insert into association_link (id, association_id, district_id, token_hash, expires_at, revoked_at)
         values (gen_random_uuid(), $1, $2, $3, now() + interval '1 y', now() - make_interval(days => $4))`,
        [ward.akasaka.associationId, ward.akasaka.id, randomUUID(), days],
      );
    }
    await anImport('IMPORTED', 7);
    await anImport('READ', 7);
    await anImport('IMPORTED', 5);
    await sweep();
    expect((await swept()).after).toEqual({ MESSAGES: 2, PEOPLE: 1, SESSIONS: 1, LINKS: 1, IMPORT_CELLS: 2 });
    const names = await app.owner.query<{ id: string; name: string; facts: object }[]>(
      `select id, recipient_name as name, facts from notification where id = any($1)`,
      [[old, called, fresh]],
    );
    expect(
      names
        .filter(({ name }) => name === '（削除済み）')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([old, called].toSorted());
    expect(await nameOf(long)).toBe('（削除済み）');
    expect(await nameOf(lately)).toBe('退任 三郎');
    const cells = await app.owner.query<{ cells: unknown[]; draft: { contact: { name: string | null } } }[]>(
      `select cells, draft from list_import_row order by jsonb_array_length(cells)`,
    );
    expect(cells.map((row) => [row.cells.length, row.draft.contact.name])).toEqual([
      [0, null],
      [1, '担当 次郎'],
    ]);
    const before = await swept();
    await sweep();
    expect(await swept()).toEqual(before);
  });

  it('deletes what companies asked for in vain, and contacts of those that left every conference', async () => {
    await sweep();
    const asked = async (state: string, monthsAgo: number, companyId: string | null = null) => {
      const { id } = await one<{ id: string }>(
        `insert into membership_application (ward_id, origin, token_hash, name, corporate_number, contact_email, company_id,
           confirmed_at, expires_at)
         values ($1, 'ASKED', $2, '申込み企業', '5000000000103', 'asks@company.example', $3,
           now() - make_interval(months => $4), now()) returning id`,
        ...[ward.wardId, randomUUID(), companyId, monthsAgo],
      );
      await app.owner.query(
        `insert into membership_request (application_id, conference_id, state, decided_at)
         select $1, id, $2, case when $2 <> 'CONFIRMED' then now() - make_interval(months => $3) end
         from conference where district_id = $4`,
        [id, state, monthsAgo, ward.akasaka.id],
      );
      return id;
    };
    const gone = [await asked('CONFIRMED', 13), await asked('NOT_ADMITTED', 13)];
    const kept = [await asked('CONFIRMED', 11), await asked('ADMITTED', 13, another.id)];
    const left = await insertCompany(app.owner, ward.wardId, [ward.akasaka, ward.azabu]);
    const leaving = await insertCompany(app.owner, ward.wardId, [ward.akasaka, ward.azabu]);
    const contactIds: string[] = [];
    for (const { id } of [left, leaving, another]) contactIds.push(await aContact(id, 'jiro@left.example'));
    await app.owner.query(`update contact set created_at = now() - interval '3 y' where id = any($1)`, [
      contactIds,
    ]);
    await app.owner.query(
      `update conference_member set since = '2020-04-01', until = (now() - interval '13 months')::date where company_id = any($1)`,
      [[left.id, leaving.id]],
    );
    await app.owner.query(
      `update conference_member set until = null where company_id = $1 and conference_id =
         (select id from conference where district_id = $2)`,
      [leaving.id, ward.azabu.id],
    );
    await sweep();
    expect((await swept()).after).toEqual({ APPLICATIONS: 2, CONTACTS: 1 });
    const ids = async (table: string, of: string[]) =>
      (await app.owner.query<{ id: string }[]>(`select id from ${table} where id = any($1)`, [of])).map(
        ({ id }) => id,
      );
    expect((await ids('membership_application', [...gone, ...kept])).toSorted()).toEqual(kept.toSorted());
    expect((await ids('contact', contactIds)).toSorted()).toEqual(contactIds.slice(1).toSorted());
  });

  async function anImport(state: string, monthsAgo: number): Promise<void> {
    const { id } = await one<{ id: string }>(
      `insert into list_import (district_id, file_name, file_sha256, format, generation, headers, state, rows_in_file,
         created_by, created_at) values ($1, 'a.csv', 'x', 'CSV', 'OWN', '[]', $2, 1, $3, now() - make_interval(months => $4))
       returning id`,
      ...[ward.akasaka.id, state, ward.akasaka.officer.actor.personId, monthsAgo],
    );
    const draft = { title: '餅つき', contact: { name: '担当 次郎' }, otherCells: [] };
    await app.owner.query(
      `insert into list_import_row (import_id, row_number, cells, draft, pile) values ($1, 1, '["担当 次郎"]', $2, 'READY')`,
      [id, draft],
    );
  }
});
