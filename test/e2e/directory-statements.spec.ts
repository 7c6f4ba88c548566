import { bootMs, countStatements, startTestApi, type TestApi } from './api.js';
import { seedDistrict, seedTestWard, writeRows } from './ward.js';

const query = `{ districts { key conference { name } towns { name } } }`;

describe('a list of 50 with its relations', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    const { wardId } = await seedTestWard(api.ownerUrl);
    await writeRows(api.ownerUrl, async (insert) => {
      for (let i = 0; i < 50; i += 1) await seedDistrict(insert, wardId, `district-${i}`, `第${i}地区`);
    });
  }, bootMs);
  afterAll(() => api?.close());

  it('takes one query for the list and one for each relation', async () => {
    let districts: unknown[] = [];
    const statements = await countStatements(api, async () => {
      const { data } = await api.visitor().graphql<{ districts: unknown[] }>(query);
      districts = data?.districts ?? [];
    });
    expect(districts).toHaveLength(52);
    expect(districts).toContainEqual({
      key: 'district-49',
      conference: { name: '第49地区会議' },
      towns: [{ name: '第49地区一丁目' }],
    });
    const reads = statements.filter((sql) => /^select/i.test(sql) && !sql.includes('set_config'));
    expect(reads).toHaveLength(3);
  });
});
