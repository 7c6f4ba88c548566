import { randomUUID } from 'node:crypto';
import type { Role } from '@app/domain';
import { scopeOf, type Scope } from '@app/platform';
import type { DataSource } from 'typeorm';

/** Two districts of one ward, Akasaka and Azabu, with a desk, a conference and two towns each. */
export interface TestWard {
  readonly wardId: string;
  readonly akasaka: TestDistrict;
  readonly azabu: TestDistrict;
  readonly administrator: Scope;
}

export interface TestDistrict {
  readonly id: string;
  readonly conferenceId: string;
  readonly associationId: string;
  readonly officer: Scope;
  readonly coordinator: Scope;
}

export async function insertWard(db: DataSource): Promise<TestWard> {
  const wardId = randomUUID();
  await db.query(`insert into ward (id, code, name, name_en) values ($1, '131032', '港区', 'Minato City')`, [
    wardId,
  ]);
  const akasaka = await insertDistrict(db, wardId, 'akasaka', '赤坂');
  const azabu = await insertDistrict(db, wardId, 'azabu', '麻布');
  const administrator = await insertPerson(db, wardId, 'WARD_ADMINISTRATOR', {});
  const sees = { wardIds: [wardId], memberDistrictIds: [akasaka.id, azabu.id] };
  return { wardId, akasaka, azabu, administrator: { ...administrator, ...sees } };
}

async function insertDistrict(
  db: DataSource,
  wardId: string,
  key: string,
  name: string,
): Promise<TestDistrict> {
  const [id, conferenceId] = [randomUUID(), randomUUID()];
  await db.query(
    `insert into district (id, ward_id, key, name, name_en, office_name, office_name_en, office_section, office_phone)
     values ($1, $2, $3, $4, $3, $4 || '地区総合支所', $3, '協働推進課', '03-0000-0000')`,
    [id, wardId, key, name],
  );
  await db.query(`insert into conference (id, district_id, name, name_en) values ($1, $2, $3, $3)`, [
    ...[conferenceId, id, `${name}会議`],
  ]);
  await db.query(
    `insert into town (district_id, name, kana, postcode, lat, lng)
     values ($1, $2 || '一丁目', 'マチ', '1070052', 35.60, 139.70), ($1, $2 || '四丁目', 'マチ', '1070052', 35.70, 139.80)`,
    [id, name],
  );
  const associationId = await insertOrganisation(db, wardId, `${name}架空町会`);
  await db.query(`insert into association values ($1, $2, 'NEIGHBOURHOOD')`, [associationId, id]);
  const officer = await insertPerson(db, wardId, 'BRANCH_OFFICER', { districtId: id });
  const coordinator = await insertPerson(db, wardId, 'COORDINATOR', { districtId: id });
  return {
    ...{ id, conferenceId, associationId },
    officer: { ...officer, officeDistrictIds: [id] },
    coordinator: { ...coordinator, coordinatedDistrictIds: [id] },
  };
}

/** A company that is a member of these districts' conferences, with a person who acts for it. */
export async function insertCompany(
  db: DataSource,
  wardId: string,
  members: readonly TestDistrict[],
  corporateNumber: string | null = null,
): Promise<{ id: string; scope: Scope }> {
  const id = await insertOrganisation(db, wardId, '株式会社カクウ商事', corporateNumber);
  await db.query(`insert into company (organisation_id, industry) values ($1, '商社')`, [id]);
  for (const { conferenceId } of members) {
    await db.query(
      `insert into conference_member (conference_id, company_id, since) values ($1, $2, '2020-04-01')`,
      [...[conferenceId, id]],
    );
  }
  const person = await insertPerson(db, wardId, 'COMPANY_ADMINISTRATOR', { organisationId: id });
  return {
    id,
    scope: {
      ...person,
      companyIds: [id],
      administeredCompanyIds: [id],
      memberDistrictIds: members.map((district) => district.id),
    },
  };
}

async function insertOrganisation(
  db: DataSource,
  wardId: string,
  name: string,
  corporateNumber: string | null = null,
): Promise<string> {
  const id = randomUUID();
  await db.query(
    `insert into organisation (id, ward_id, name, kana, corporate_number) values ($1, $2, $3, 'カクウ', $4)`,
    [...[id, wardId, name, corporateNumber]],
  );
  return id;
}

async function insertPerson(
  db: DataSource,
  wardId: string,
  role: Role,
  grant: { readonly districtId?: string; readonly organisationId?: string },
): Promise<Scope> {
  const personId = randomUUID();
  await db.query(`insert into person (id, ward_id, name, email) values ($1, $2, '架空 花子', $3)`, [
    ...[personId, wardId, `${personId}@example.invalid`],
  ]);
  await db.query(
    `insert into role_grant (person_id, role, district_id, organisation_id, starts_on) values ($1, $2, $3, $4, '2020-04-01')`,
    [personId, role, grant.districtId ?? null, grant.organisationId ?? null],
  );
  return scopeOf({ personId, label: '架空 花子' }, { roles: [role] });
}
