import {
  DirectoryModule,
  findAssociationsByIds,
  findAssociationsOfEvents,
  findCompaniesByIds,
  findContactsOfOrganisations,
  findSitesOfOrganisations,
} from '@app/directory';
import { Database, PlatformModule, publicScope, type Scope, scopeOf, type Transaction } from '@app/platform';
import { Test, type TestingModule } from '@nestjs/testing';
import { testConfig } from '../../e2e/config.js';
import { seedTestWard, type TestWard, writeRows } from '../../e2e/ward.js';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

const actor = { personId: '11111111-1111-4111-8111-111111111111', label: 'somebody' };

describe('who sees what of the directory', () => {
  let db: TestDatabase;
  let ward: TestWard;
  let module: TestingModule;
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
  }, 60_000);
  afterAll(async () => {
    await module?.close();
    await db?.drop();
  });

  type Find = (tx: Transaction, scope: Scope, ids: readonly string[]) => Promise<unknown[]>;
  const count = async (find: Find, sees: Parameters<typeof scopeOf>[1] | null, id: string) => {
    const scope = sees ? scopeOf(actor, sees) : publicScope;
    return (await module.get(Database).run(scope, (tx) => find(tx, scope, [id]))).length;
  };
  const akasaka = () => [ward.districts.akasaka];
  const shiba = () => [ward.districts.shiba];

  it('shows a company to itself, its conferences and its ward', async () => {
    const { mihon } = ward.companies;
    expect(await count(findCompaniesByIds, { companyIds: [mihon] }, mihon)).toBe(1);
    expect(await count(findCompaniesByIds, { memberDistrictIds: akasaka() }, mihon)).toBe(1);
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
    expect(await count(find, { memberDistrictIds: akasaka(), companyIds: [kakuu] }, mihon)).toBe(0);
    expect(await count(find, { wardIds: [ward.wardId] }, mihon)).toBe(0);
    expect(await count(find, null, mihon)).toBe(0);
  });

  it("shows an association's contacts to the desks of its district", async () => {
    const association = ward.associations.akasaka;
    expect(await count(findContactsOfOrganisations, { officeDistrictIds: akasaka() }, association)).toBe(1);
    expect(await count(findContactsOfOrganisations, { officeDistrictIds: shiba() }, association)).toBe(0);
    expect(await count(findContactsOfOrganisations, { memberDistrictIds: akasaka() }, association)).toBe(0);
  });

  it('names the association of an event to who is signed in, and lists it for its own district only', async () => {
    const association = ward.associations.akasaka;
    expect(await count(findAssociationsOfEvents, { memberDistrictIds: shiba() }, association)).toBe(1);
    expect(await count(findAssociationsOfEvents, null, association)).toBe(0);
    expect(await count(findAssociationsByIds, { officeDistrictIds: akasaka() }, association)).toBe(1);
    expect(await count(findAssociationsByIds, { officeDistrictIds: shiba() }, association)).toBe(0);
  });
});
