import {
  DirectoryModule,
  findAssociationsByIds,
  findAssociationsOfEvents,
  findCompaniesByIds,
  findContactsOfOrganisations,
  findSitesOfOrganisations,
} from '@app/directory';
import { Database, PlatformModule, publicScope, type Scope, type Transaction } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { insertNeed } from '../../factories/needs.js';
import { insertPersonWho, type Sees } from '../../factories/person.js';
import { testConfig } from '../../e2e/config.js';
import { seedTestWard, type TestWard, writeRows } from '../../e2e/ward.js';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

describe('who sees what of the directory', () => {
  let db: TestDatabase;
  let ward: TestWard;
  let module: TestingModule;
  let owner: DataSource;
  beforeAll(async () => {
    db = await createTestDatabase();
    ward = await seedTestWard(db.ownerUrl);
    await writeRows(db.ownerUrl, (insert) =>
      insert('site', {
        organisation_id: ward.companies.mihon,
        name: '本社',
        address: '赤坂1-1',
        lat: 35.67,
        lng: 139.73,
      }),
    );
    module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(testConfig(db.appUrl)), DirectoryModule],
    }).compile();
    owner = await new DataSource({ type: 'postgres', url: db.ownerUrl }).initialize();
  }, 60_000);
  afterAll(async () => {
    await module?.close();
    await owner?.destroy();
    await db?.drop();
  });

  type Find = (tx: Transaction, scope: Scope, ids: readonly string[]) => Promise<unknown[]>;
  /** By the application's filter and the database's policies together, and by the policies alone. */
  const count = async (find: Find, sees: Sees | null, id: string) => {
    const filtered = sees ? await insertPersonWho(owner, ward.wardId, sees) : publicScope;
    const counts = [
      await counted(find, filtered, id),
      await counted(find, { ...filtered, everything: true }, id),
    ];
    expect(counts[1]).toBe(counts[0]);
    return counts[0];
  };
  const counted = async (find: Find, scope: Scope, id: string) =>
    (await module.get(Database).run(scope, (tx) => find(tx, scope, [id]))).length;
  const akasaka = () => [ward.districts.akasaka];
  const shiba = () => [ward.districts.shiba];

  it('shows a company to itself, its conferences and its ward', async () => {
    const { mihon } = ward.companies;
    expect(await count(findCompaniesByIds, { companyIds: [mihon] }, mihon)).toBe(1);
    expect(await count(findCompaniesByIds, { companyIds: [ward.companies.kakuu] }, mihon)).toBe(1);
    expect(await count(findCompaniesByIds, { wardIds: [ward.wardId] }, mihon)).toBe(1);
    expect(await count(findCompaniesByIds, { coordinatedDistrictIds: shiba() }, mihon)).toBe(0);
    expect(await count(findCompaniesByIds, null, mihon)).toBe(0);
  });

  it.each([
    ['contacts', findContactsOfOrganisations],
    ['sites', findSitesOfOrganisations],
  ])("shows a company's %s to itself and its offices alone", async (_, find) => {
    const { mihon, kakuu } = ward.companies;
    expect(await count(find, { companyIds: [mihon] }, mihon)).toBe(1);
    expect(await count(find, { coordinatedDistrictIds: akasaka() }, mihon)).toBe(1);
    expect(await count(find, { officeDistrictIds: akasaka() }, mihon)).toBe(1);
    expect(await count(find, { officeDistrictIds: shiba() }, mihon)).toBe(0);
    expect(await count(find, { companyIds: [kakuu] }, mihon)).toBe(0);
    expect(await count(find, { wardIds: [ward.wardId] }, mihon)).toBe(0);
    expect(await count(find, null, mihon)).toBe(0);
  });

  it("shows an association's contacts to the desks of its district", async () => {
    const association = ward.associations.akasaka;
    expect(await count(findContactsOfOrganisations, { officeDistrictIds: akasaka() }, association)).toBe(1);
    expect(await count(findContactsOfOrganisations, { officeDistrictIds: shiba() }, association)).toBe(0);
    const member = { companyIds: [ward.companies.mihon] };
    expect(await count(findContactsOfOrganisations, member, association)).toBe(0);
  });

  it('lists an association for its own district, and names it to whoever sees an event of it', async () => {
    const association = ward.associations.shiba;
    expect(await count(findAssociationsByIds, { officeDistrictIds: shiba() }, association)).toBe(1);
    expect(await count(findAssociationsByIds, { officeDistrictIds: akasaka() }, association)).toBe(0);
    const mihon = { companyIds: [ward.companies.mihon] };
    expect(await count(findAssociationsOfEvents, mihon, association)).toBe(0);
    await insertNeed(owner, ward.districts.shiba, { associationId: association, openToWard: true });
    expect(await count(findAssociationsOfEvents, mihon, association)).toBe(1);
    expect(await count(findAssociationsOfEvents, null, association)).toBe(0);
  });
});
