import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The single-use links of an account's mails. Only the product itself reads them: who brings a token is not signed in.
 * `email` is the new address that a link confirms.
 */
export class CreateAccountLinks1790000008100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table account_link (
        id uuid primary key,
        purpose text not null check (purpose in ('INVITATION', 'PASSWORD_RESET', 'EMAIL_CHANGE')),
        person_id uuid not null references person on delete cascade,
        token_hash text not null unique,
        email text check ((email is not null) = (purpose = 'EMAIL_CHANGE')),
        created_by uuid references person on delete set null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        ended_at timestamptz
      );
      create unique index account_link_one_open on account_link (person_id, purpose) where used_at is null and ended_at is null;
      create index account_link_expiry on account_link (expires_at);
      create index account_link_creator on account_link (created_by);
      call protect_rows('account_link');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table account_link;`);
  }
}
