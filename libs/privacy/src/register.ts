import type { PersonalDataCategory, RetentionKind } from '@app/domain';

/** One table that holds data about people: for what, how long, and what becomes of it. */
export interface RegisterEntry {
  readonly table: string;
  /** Columns with the personal values themselves. */
  readonly columns: readonly string[];
  readonly category: PersonalDataCategory;
  /** Deleted by the clock after this period; WHILE_USED until its owner removes it; RECORD as long as the decision stands. */
  readonly kept: RetentionKind | 'WHILE_USED' | 'RECORD';
  /**
   * What is held about a person (`:person` its id, `:email` its mail address in small letters), one jsonb object for each row, newest
   * first. Null where nothing ties a row to one person.
   */
  readonly held: string | null;
  /** Takes the person out when it is erased. Null where another entry's or the clock does, or nothing may. */
  readonly erase: string | null;
}

/** Where personal data lives. A test compares it with the database: a column that looks personal and isn't here fails. */
export const register: readonly RegisterEntry[] = [
  {
    ...{ table: 'person', columns: ['name', 'email', 'password_hash'], category: 'ACCOUNT', kept: 'PEOPLE' },
    held: `select jsonb_build_object('name', name, 'email', email, 'language', language, 'createdAt', created_at) as row
      from person where id = :person`,
    erase: null, // `erasePerson` itself, last
  },
  {
    ...{ table: 'role_grant', columns: ['person_id'], category: 'ROLES', kept: 'PEOPLE' },
    held: `select jsonb_build_object('role', g.role, 'place', coalesce(d.office_name, o.name), 'startsOn', g.starts_on,
        'endsOn', g.ends_on) as row
      from role_grant g left join district d on d.id = g.district_id left join organisation o on o.id = g.organisation_id
      where g.person_id = :person order by g.starts_on desc`,
    erase: `update role_grant set ends_on = greatest(starts_on - 1, japan_today() - 1)
      where person_id = :person and (ends_on is null or ends_on >= japan_today())`,
  },
  {
    ...{
      table: 'session',
      columns: ['person_id', 'user_agent', 'address'],
      category: 'SIGN_IN',
      kept: 'SESSIONS',
    },
    held: `select jsonb_build_object('device', user_agent, 'address', address, 'createdAt', created_at, 'lastSeenAt', last_seen_at)
        as row
      from session where person_id = :person order by created_at desc`,
    erase: `delete from session where person_id = :person`,
  },
  {
    ...{ table: 'account_link', columns: ['person_id', 'email'], category: 'SIGN_IN', kept: 'LINKS' },
    held: `select jsonb_build_object('purpose', purpose, 'email', email, 'createdAt', created_at) as row
      from account_link where person_id = :person order by created_at desc`,
    erase: `delete from account_link where person_id = :person`,
  },
  {
    ...{
      table: 'passkey',
      columns: ['person_id', 'name', 'public_key'],
      category: 'SIGN_IN',
      kept: 'WHILE_USED',
    },
    held: `select jsonb_build_object('name', name, 'createdAt', created_at, 'lastUsedAt', last_used_at) as row
      from passkey where person_id = :person order by created_at desc`,
    erase: `delete from passkey where person_id = :person`,
  },
  {
    ...{
      table: 'second_factor',
      columns: ['person_id', 'secret_sealed'],
      category: 'SIGN_IN',
      kept: 'WHILE_USED',
    },
    held: `select jsonb_build_object('createdAt', created_at, 'confirmedAt', confirmed_at) as row
      from second_factor where person_id = :person`,
    erase: `delete from second_factor where person_id = :person`,
  },
  {
    ...{
      table: 'recovery_code',
      columns: ['person_id'],
      category: 'SIGN_IN',
      kept: 'WHILE_USED',
      held: null,
    },
    erase: `delete from recovery_code where person_id = :person`,
  },
  {
    ...{ table: 'pending_sign_in', columns: ['person_id'], category: 'SIGN_IN', kept: 'LINKS', held: null },
    erase: `delete from pending_sign_in where person_id = :person`,
  },
  {
    ...{
      table: 'webauthn_challenge',
      columns: ['person_id'],
      category: 'SIGN_IN',
      kept: 'LINKS',
      held: null,
    },
    erase: `delete from webauthn_challenge where person_id = :person`,
  },
  {
    ...{
      table: 'federated_identity',
      columns: ['person_id', 'subject'],
      category: 'SIGN_IN',
      kept: 'WHILE_USED',
    },
    held: `select jsonb_build_object('issuer', issuer, 'subject', subject, 'createdAt', created_at, 'lastUsedAt', last_used_at)
        as row
      from federated_identity where person_id = :person order by created_at desc`,
    erase: `delete from federated_identity where person_id = :person`,
  },
  {
    ...{ table: 'oidc_sign_in', columns: ['person_id'], category: 'SIGN_IN', kept: 'LINKS', held: null },
    erase: `delete from oidc_sign_in where person_id = :person`,
  },
  {
    ...{
      table: 'contact',
      columns: ['department', 'name', 'email', 'phone'],
      category: 'CONTACT',
      kept: 'CONTACTS',
    },
    held: `select jsonb_build_object('organisation', o.name, 'department', c.department, 'name', c.name, 'email', c.email,
        'phone', c.phone, 'createdAt', c.created_at) as row
      from contact c join organisation o on o.id = c.organisation_id
      where lower(c.email) = :email order by c.created_at desc`,
    erase: null, // `erasePerson`: what waits for the contact goes to another
  },
  {
    ...{ table: 'notification_preference', columns: ['person_id', 'contact_id'] },
    ...{ category: 'CONTACT', kept: 'WHILE_USED' },
    held: `select jsonb_build_object('rhythm', rhythm, 'quietFrom', quiet_from, 'quietUntil', quiet_until, 'off', off,
        'channel', channel, 'updatedAt', updated_at) as row
      from notification_preference where person_id = :person`,
    erase: `delete from notification_preference where person_id = :person`, // a contact's goes with the contact
  },
  {
    ...{ table: 'notification', category: 'MESSAGES', kept: 'MESSAGES' },
    columns: [
      ...['person_id', 'recipient_name', 'recipient_address', 'dedupe_key', 'facts', 'failure', 'done_note'],
      ...['requested_by', 'done_by'],
    ],
    held: `select jsonb_build_object('subject', subject, 'name', recipient_name, 'email', recipient_address, 'sentAt', sent_at,
        'createdAt', created_at) as row
      from notification where person_id = :person or lower(recipient_address) = :email order by created_at desc`,
    erase: `update notification set recipient_name = '（削除済み）', recipient_address = null, facts = '{}', failure = null,
        done_note = null, dedupe_key = id::text, person_id = null,
        state = case when state in ('PENDING', 'RETRY', 'SENDING') then 'SUPPRESSED' else state end
      where person_id = :person or lower(recipient_address) = :email`,
  },
  {
    ...{ table: 'address_trouble', columns: ['address', 'reason', 'resolved_by'], category: 'MESSAGES' },
    kept: 'MESSAGES',
    held: `select jsonb_build_object('email', address, 'reason', reason, 'since', since, 'resolvedAt', resolved_at) as row
      from address_trouble where address = :email order by since desc`,
    erase: `delete from address_trouble where address = :email`,
  },
  {
    ...{ table: 'membership_application', category: 'MEMBERSHIP', kept: 'APPLICATIONS' },
    columns: [
      'contact_department',
      'contact_name',
      'contact_email',
      'contact_phone',
      'message',
      'signer_name',
      'signer_title',
    ],
    held: `select jsonb_build_object('organisation', name, 'department', contact_department, 'name', contact_name, 'email', contact_email,
        'phone', contact_phone, 'createdAt', asked_at) as row
      from membership_application where lower(contact_email) = :email order by asked_at desc`,
    erase: `update membership_application set contact_department = null, contact_name = '（削除済み）',
        contact_email = 'erased-' || id || '@erased.invalid', contact_phone = null
      where lower(contact_email) = :email`,
  },
  {
    ...{
      table: 'declaration',
      columns: ['signer_name', 'signer_title', 'person_id'],
      category: 'MEMBERSHIP',
      kept: 'RECORD',
    },
    held: `select jsonb_build_object('organisation', o.name, 'name', d.signer_name, 'title', d.signer_title, 'createdAt', d.created_at)
        as row
      from declaration d join organisation o on o.id = d.company_id where d.person_id = :person order by d.created_at desc`,
    erase: null, // the company declared it by this name
  },
  {
    ...{ table: 'roster_name', columns: ['name', 'kana'], category: 'ROSTER', kept: 'ROSTERS' },
    ...{ held: null, erase: null }, // names without an account; the company and the clock delete them
  },
  {
    ...{ table: 'association_report', columns: ['thanks'], category: 'ASSOCIATION_WORDS', kept: 'RECORD' },
    ...{ held: null, erase: null }, // an association's words to companies
  },
  {
    ...{ table: 'match', columns: ['consultation', 'closed_reason'], category: 'NOTES', kept: 'RECORD' },
    ...{ held: null, erase: null }, // free text about the work; the screens ask for no names in it
  },
  {
    ...{ table: 'forbidden_pair', columns: ['reason'], category: 'NOTES', kept: 'RECORD' },
    ...{ held: null, erase: null }, // free text about the work; the screens ask for no names in it
  },
  {
    ...{ table: 'volunteer_offer', columns: ['note'], category: 'NOTES', kept: 'RECORD' },
    ...{ held: null, erase: null }, // free text about the work; the screens ask for no names in it
  },
  {
    ...{ table: 'event_day', columns: ['called_off_reason'], category: 'NOTES', kept: 'RECORD' },
    ...{ held: null, erase: null }, // free text about the work; the screens ask for no names in it
  },
  {
    ...{ table: 'hand_over', columns: ['note'], category: 'NOTES', kept: 'RECORD' },
    ...{ held: null, erase: null }, // free text about the work; the screens ask for no names in it
  },
  {
    ...{ table: 'membership_request', columns: ['reason'], category: 'NOTES', kept: 'RECORD' },
    ...{ held: null, erase: null }, // free text about the work; the screens ask for no names in it
  },
  {
    ...{
      table: 'list_import_row',
      columns: ['cells', 'mends', 'draft', 'problems'],
      category: 'IMPORTED_LISTS',
      kept: 'IMPORT_CELLS',
    },
    ...{ held: null, erase: null }, // a list as a desk or a company had it; the clock empties it
  },
  {
    ...{
      table: 'audit_entry',
      columns: [
        'person_id',
        'contact_id',
        'about_person_id',
        'about_contact_id',
        'reason',
        'before',
        'after',
      ],
    },
    ...{ category: 'RECORD', kept: 'RECORD' },
    held: `select jsonb_build_object('action', action, 'matter', subject_type, 'createdAt', at) as row
      from audit_entry where person_id = :person order by at desc`,
    erase: null, // the record can't be edited: it says which person, and who that was stands beside it
  },
  {
    ...{ table: 'audit_personal', columns: ['values'], category: 'RECORD', kept: 'RECORD' },
    held: `select jsonb_build_object('action', e.action, 'values', p."values"::text, 'createdAt', e.at) as row
      from audit_personal p join audit_entry e on e.chain = p.chain and e.sequence = p.sequence
      where p.part = 'SUBJECT' and e.about_person_id = :person order by e.at desc`,
    erase: null, // `erasePerson` itself, which has to say so in the record
  },
  {
    ...{
      table: 'audit_entry_before',
      columns: ['person_id', 'actor', 'reason', 'before', 'after'],
      category: 'RECORD',
      kept: 'RECORD',
    },
    ...{ held: null, erase: null }, // entries of an older version on their way into the chain
  },
  {
    ...{ table: 'erasure_request', columns: ['person_id', 'reason'], category: 'REQUESTS', kept: 'RECORD' },
    held: `select jsonb_build_object('state', state, 'createdAt', requested_at, 'decidedAt', decided_at) as row
      from erasure_request where person_id = :person order by requested_at desc`,
    erase: null, // that and when it was asked shows that it was done
  },
];
