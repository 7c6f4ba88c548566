import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A company's or the ward's own sign-in (OpenID Connect): where it is, which accounts there are whose here, and what has been
 * begun there and not yet come back. A provider's id is its owner's: each has one, and its addresses are known beforehand.
 */
export class CreateIdentityProviders1790000009010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table identity_provider (
        id uuid primary key,
        ward_id uuid not null references ward,
        organisation_id uuid references organisation,
        issuer text not null,
        client_id text not null,
        client_secret_sealed text not null,
        enabled boolean not null default false,
        updated_at timestamptz not null default now(),
        check (id = coalesce(organisation_id, ward_id))
      );
      call protect_rows('identity_provider');
      -- Whoever may sign in there may know of it; the secret is read by the product itself alone.
      revoke select on identity_provider from machikaigi_app;
      grant select (id, ward_id, organisation_id, issuer, client_id, enabled, updated_at)
        on identity_provider to machikaigi_app;
      create policy company_read on identity_provider for select to machikaigi_app
        using (organisation_id = any ((select asker_companies())::uuid[]));
      create policy ward_read on identity_provider for select to machikaigi_app
        using (organisation_id is null and ward_id = (select asker_ward())
          and (cardinality((select asker_desks())) > 0 or cardinality((select asker_wards())) > 0));
      create policy administrator_write on identity_provider for insert to machikaigi_app
        with check (ward_id = (select asker_ward()) and case when organisation_id is null
          then ward_id = any ((select asker_administered_wards())::uuid[])
          else organisation_id = any ((select asker_administered_companies())::uuid[]) end);
      create policy administrator_change on identity_provider for update to machikaigi_app
        using (case when organisation_id is null then ward_id = any ((select asker_administered_wards())::uuid[])
          else organisation_id = any ((select asker_administered_companies())::uuid[]) end);
      create policy administrator_delete on identity_provider for delete to machikaigi_app
        using (case when organisation_id is null then ward_id = any ((select asker_administered_wards())::uuid[])
          else organisation_id = any ((select asker_administered_companies())::uuid[]) end);

      -- Of each mail domain one organisation at the most says where its people sign in.
      create table identity_provider_domain (
        domain text primary key check (domain = lower(domain)),
        provider_id uuid not null references identity_provider on delete cascade
      );
      create index identity_provider_domain_provider on identity_provider_domain (provider_id);
      call protect_rows('identity_provider_domain');
      create policy administrator_all on identity_provider_domain for all to machikaigi_app
        using (provider_id = any ((select asker_administered_companies())::uuid[])
          or provider_id = any ((select asker_administered_wards())::uuid[]))
        with check (provider_id = any ((select asker_administered_companies())::uuid[])
          or provider_id = any ((select asker_administered_wards())::uuid[]));

      create table federated_identity (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person on delete cascade,
        provider_id uuid not null references identity_provider on delete cascade,
        issuer text not null,
        subject text not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        unique (issuer, subject)
      );
      create index federated_identity_person on federated_identity (person_id);
      create index federated_identity_provider on federated_identity (provider_id);
      call protect_rows('federated_identity');
      -- Nobody writes one alone: that the account is the person's own the product itself has to have seen.
      create policy own_read on federated_identity for select to machikaigi_app
        using (person_id = (select asker_person()));
      create policy own_delete on federated_identity for delete to machikaigi_app
        using (person_id = (select asker_person()));

      -- Of state only the hash is kept, and nonce and code verifier are made of the state: nothing in here signs anybody in.
      create table oidc_sign_in (
        state_hash text primary key,
        purpose text not null check (purpose in ('SIGN_IN', 'LINK', 'INVITATION')),
        provider_id uuid not null references identity_provider on delete cascade,
        person_id uuid references person on delete cascade,
        invitation_id uuid references account_link on delete cascade,
        browser_hash text not null,
        back text,
        expires_at timestamptz not null,
        check ((purpose = 'SIGN_IN') = (person_id is null)),
        check ((purpose = 'INVITATION') = (invitation_id is not null))
      );
      create index oidc_sign_in_expiry on oidc_sign_in (expires_at);
      create index oidc_sign_in_provider on oidc_sign_in (provider_id);
      create index oidc_sign_in_invitation on oidc_sign_in (invitation_id);
      call protect_rows('oidc_sign_in');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop table oidc_sign_in, federated_identity, identity_provider_domain, identity_provider;`,
    );
  }
}
