import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record as one chain a ward: each entry carries a code over itself and the one before it, made with a key that the
 * database never sees. Names and other personal values stand in a table beside it, of which the chain covers salted
 * digests. It refers to no other table: what was decided stays when a row that it is about goes.
 */
export class ChainTheRecord1790000012000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(setEarlierEntriesAside);
    await queryRunner.query(tables);
    await queryRunner.query(refuseChanges);
    await queryRunner.query(protection);
    await queryRunner.query(policies);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(putEntriesBack);
  }
}

/** They are chained when the ward's chain is first written to: only a process with the key can. */
const setEarlierEntriesAside = `
  alter table audit_entry rename to audit_entry_before;
  alter index audit_entry_pkey rename to audit_entry_before_pkey;
  drop index audit_entry_subject;
  alter sequence audit_entry_id_seq rename to audit_entry_before_id_seq;
  call protect_rows('audit_entry_before');
  revoke all on audit_entry_before from machikaigi_app, machikaigi_system;
  grant select, delete on audit_entry_before to machikaigi_system;
`;

const tables = `
  -- Where each chain ends: locked while an entry is added.
  create table audit_chain (
    chain uuid primary key,
    sequence integer not null default 0 check (sequence >= 0),
    mac text not null default ''
  );
  create table audit_entry (
    chain uuid not null,
    sequence integer not null check (sequence > 0),
    at timestamptz not null,
    actor text not null check (actor in ('PERSON', 'CONTACT', 'SYSTEM', 'PUBLIC')),
    person_id uuid,
    contact_id uuid,
    action text not null,
    kind text not null,
    subject_type text not null,
    subject_id uuid not null,
    district_id uuid,
    shared_district_ids uuid[] not null default '{}',
    organisation_id uuid,
    told_by text check (told_by in ('TELEPHONE', 'PAPER')),
    reason text,
    -- Not jsonb: what the chain covers is the text as it was written.
    before json,
    after json,
    about_person_id uuid,
    about_contact_id uuid,
    actor_digest text,
    personal_digest text,
    key_id text not null,
    mac text not null,
    primary key (chain, sequence)
  );
  create index audit_entry_subject on audit_entry (subject_type, subject_id);
  create index audit_entry_district on audit_entry (district_id, chain, sequence);
  create index audit_entry_organisation on audit_entry (organisation_id, chain, sequence) where organisation_id is not null;
  create index audit_entry_person on audit_entry (person_id, chain, sequence);
  create index audit_entry_contact on audit_entry (contact_id) where contact_id is not null;
  create index audit_entry_about_person on audit_entry (about_person_id) where about_person_id is not null;
  create index audit_entry_about_contact on audit_entry (about_contact_id) where about_contact_id is not null;
  create table audit_personal (
    chain uuid not null,
    sequence integer not null,
    part text not null check (part in ('ACTOR', 'SUBJECT')),
    salt text not null,
    "values" json not null,
    primary key (chain, sequence, part),
    foreign key (chain, sequence) references audit_entry
  );
  -- What was written down of a chain's end outside the database, and what the check before it found.
  create table audit_anchor (
    id uuid primary key default gen_random_uuid(),
    chain uuid not null,
    at timestamptz not null,
    sequence integer not null,
    entries integer not null,
    mac text not null,
    key_id text not null,
    signature text not null,
    problem json
  );
  create index audit_anchor_chain on audit_anchor (chain, at);
`;

const refuseChanges = `
  create function refuse_change_of_record() returns trigger language plpgsql as $$
  begin
    -- Set by erase_audit_personal alone, for as long as it runs.
    if tg_table_name = 'audit_personal' and tg_op = 'DELETE'
      and current_setting('machikaigi.erasing', true) = 'on' then return null;
    end if;
    raise exception 'The record is kept as it is: no % on %', lower(tg_op), tg_table_name
      using errcode = 'restrict_violation';
  end $$;
  create trigger keep_as_it_is before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_record();
  create trigger keep_as_it_is before update or delete or truncate on audit_personal
    for each statement execute function refuse_change_of_record();
  create trigger keep_as_it_is before update or delete or truncate on audit_anchor
    for each statement execute function refuse_change_of_record();

  -- Takes one person's, or one contact's, values out of the record: how many of each chain. The entries stay, and hold.
  create function erase_audit_personal(person uuid, contact uuid) returns table (of_chain uuid, erased integer)
    language plpgsql security definer set search_path = pg_catalog, public as $$
  begin
    perform set_config('machikaigi.erasing', 'on', true);
    return query with gone as (
      delete from audit_personal p using audit_entry e
        where e.chain = p.chain and e.sequence = p.sequence and (
          (p.part = 'ACTOR' and (e.person_id = person or e.contact_id = contact))
          or (p.part = 'SUBJECT' and (e.about_person_id = person or e.about_contact_id = contact)))
        returning p.chain)
      select gone.chain, count(*)::integer from gone group by gone.chain order by gone.chain;
    perform set_config('machikaigi.erasing', 'off', true);
  end $$;
  revoke all on function erase_audit_personal(uuid, uuid) from public;
  grant execute on function erase_audit_personal(uuid, uuid) to machikaigi_system;
`;

const protection = `
  call protect_rows('audit_chain');
  call protect_rows('audit_entry');
  call protect_rows('audit_personal');
  call protect_rows('audit_anchor');
  revoke all on audit_chain, audit_entry, audit_personal, audit_anchor from machikaigi_app, machikaigi_system;
  grant select, insert, update on audit_chain to machikaigi_system;
  grant select, insert on audit_entry, audit_personal, audit_anchor to machikaigi_system;
  grant select on audit_entry, audit_personal, audit_anchor to machikaigi_app;
`;

const policies = `
  create policy own_acts on audit_entry for select to machikaigi_app
    using (person_id = (select asker_person()));
  create policy of_the_desks on audit_entry for select to machikaigi_app
    using (district_id = any ((select asker_desks())::uuid[])
      or shared_district_ids && (select asker_desks())::uuid[]);
  create policy of_the_company on audit_entry for select to machikaigi_app
    using (organisation_id = any ((select asker_administered_companies())::uuid[]));
  create policy of_the_ward on audit_entry for select to machikaigi_app
    using (chain = any ((select asker_administered_wards())::uuid[]) and kind in ('ACCESS', 'SETTING'));
  create policy of_the_auditor on audit_entry for select to machikaigi_app
    using (chain = any ((select asker_audited_wards())::uuid[])
      or (chain = '00000000-0000-0000-0000-000000000000' and cardinality((select asker_audited_wards())::uuid[]) > 0));

  -- Who reads an entry reads who acted; what it says of a person: the person, its company, its association's office, the ward.
  create policy with_the_entry on audit_personal for select to machikaigi_app
    using (exists (select from audit_entry e
      where e.chain = audit_personal.chain and e.sequence = audit_personal.sequence and (
        part = 'ACTOR'
        or e.about_person_id = (select asker_person())
        or e.chain = any ((select asker_wards())::uuid[])
        or e.organisation_id = any ((select asker_administered_companies())::uuid[])
        or (e.district_id = any ((select asker_desks())::uuid[]) and (e.organisation_id is null
          or exists (select from association a where a.organisation_id = e.organisation_id
            and a.district_id = any ((select asker_desks())::uuid[])))))));

  create policy of_those_who_read_the_record on audit_anchor for select to machikaigi_app
    using (chain = (select asker_ward()) and (cardinality((select asker_desks())::uuid[]) > 0
      or cardinality((select asker_administered_companies())::uuid[]) > 0
      or cardinality((select asker_wards())::uuid[]) > 0));
`;

const putEntriesBack = `
  insert into audit_entry_before
      (at, person_id, actor, action, subject_type, subject_id, district_id, told_by, reason, before, after)
    select e.at, e.person_id, coalesce(p."values" ->> 'name', lower(e.actor)), e.action, e.subject_type, e.subject_id,
      e.district_id, e.told_by, e.reason, e.before::text::jsonb, e.after::text::jsonb
    from audit_entry e
    left join audit_personal p on p.chain = e.chain and p.sequence = e.sequence and p.part = 'ACTOR'
    order by e.chain, e.sequence;
  drop function erase_audit_personal(uuid, uuid);
  drop table audit_anchor, audit_personal, audit_entry, audit_chain;
  drop function refuse_change_of_record();
  drop policy owner_all on audit_entry_before;
  drop policy system_all on audit_entry_before;
  alter table audit_entry_before no force row level security;
  alter table audit_entry_before disable row level security;
  alter sequence audit_entry_before_id_seq rename to audit_entry_id_seq;
  alter index audit_entry_before_pkey rename to audit_entry_pkey;
  alter table audit_entry_before rename to audit_entry;
  create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
  grant select, insert on audit_entry to machikaigi_app, machikaigi_system;
`;
