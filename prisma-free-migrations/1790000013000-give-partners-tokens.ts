import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a named partner may ask of the API, for which districts, from when to when; of its token the hash alone. */
export class GivePartnersTokens1790000013000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table partner_token (
        id uuid primary key default gen_random_uuid(),
        ward_id uuid not null references ward,
        partner_name text not null,
        purpose text not null,
        district_ids uuid[] not null check (cardinality(district_ids) > 0),
        operations text[] not null check (cardinality(operations) > 0),
        token_hash text not null unique,
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        created_at timestamptz not null default now(),
        revoked_at timestamptz,
        last_used_at timestamptz
      );
      create index partner_token_ward on partner_token (ward_id, created_at desc);
      call protect_rows('partner_token');
      create policy ward_read on partner_token for select to machikaigi_app
        using (ward_id = any ((select asker_wards())::uuid[]));
      create policy administrator_give on partner_token for insert to machikaigi_app
        with check (ward_id = any ((select asker_administered_wards())::uuid[])
          and not exists (select from unnest(district_ids) as given (id)
            where not exists (select from district d where d.id = given.id and d.ward_id = partner_token.ward_id)));
      create policy administrator_revoke on partner_token for update to machikaigi_app
        using (ward_id = any ((select asker_administered_wards())::uuid[]))
        with check (ward_id = any ((select asker_administered_wards())::uuid[]));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table partner_token');
  }
}
