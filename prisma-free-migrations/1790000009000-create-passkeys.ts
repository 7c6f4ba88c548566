import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys, and the challenges that their proofs answer: each good once, for one purpose, in one browser. */
export class CreatePasskeys1790000009000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table passkey (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null check (counter >= 0),
        transports text[] not null default '{}',
        backup_eligible boolean not null,
        backed_up boolean not null,
        name text not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz
      );
      create index passkey_person on passkey (person_id);
      call protect_rows('passkey');
      create policy own_read on passkey for select to machikaigi_app using (person_id = (select asker_person()));
      create policy own_write on passkey for insert to machikaigi_app with check (person_id = (select asker_person()));
      create policy own_change on passkey for update to machikaigi_app
        using (person_id = (select asker_person())) with check (person_id = (select asker_person()));
      create policy own_delete on passkey for delete to machikaigi_app using (person_id = (select asker_person()));

      -- Only the product itself reads and writes these: no policy lets a person.
      create table webauthn_challenge (
        challenge_hash text primary key,
        purpose text not null check (purpose in ('SIGN_IN', 'ADD', 'INVITATION')),
        person_id uuid references person on delete cascade,
        browser_hash text not null,
        expires_at timestamptz not null,
        check ((purpose = 'SIGN_IN') = (person_id is null))
      );
      create index webauthn_challenge_expiry on webauthn_challenge (expires_at);
      call protect_rows('webauthn_challenge');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table webauthn_challenge, passkey;`);
  }
}
