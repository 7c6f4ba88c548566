import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A code of the telephone's as the second thing to show: its secret sealed, the last step that was used (each code
 * works once), recovery codes as hashes. A sign-in waits in between. A ward may ask its officials for it.
 */
export class AskForASecondFactor1790000008400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table ward add column second_factor_required boolean not null default false;

      create table second_factor (
        person_id uuid primary key references person on delete cascade,
        secret_sealed text not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint
      );
      call protect_rows('second_factor');

      create table recovery_code (
        person_id uuid not null references person on delete cascade,
        code_hash text not null,
        created_at timestamptz not null,
        used_at timestamptz,
        primary key (person_id, code_hash)
      );
      call protect_rows('recovery_code');

      create table pending_sign_in (
        token_hash text primary key,
        person_id uuid not null references person on delete cascade,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index pending_sign_in_person on pending_sign_in (person_id);
      create index pending_sign_in_expiry on pending_sign_in (expires_at);
      call protect_rows('pending_sign_in');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table pending_sign_in, recovery_code, second_factor;
      alter table ward drop column second_factor_required;
    `);
  }
}
