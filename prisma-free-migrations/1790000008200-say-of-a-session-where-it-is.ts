import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person needs to recognise a session in a list, and how it was opened. */
export class SayOfASessionWhereItIs1790000008200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table session
        add column how text not null default 'PASSWORD' check (how in ('PASSWORD', 'PASSWORD_TOTP', 'PASSKEY', 'OIDC')),
        add column user_agent text,
        add column address text;
      create index session_expiry on session (expires_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index session_expiry;
      alter table session drop column how, drop column user_agent, drop column address;
    `);
  }
}
