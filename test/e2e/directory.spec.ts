import { bootMs, countStatements, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedAssociation, seedTestWard, testPeople, type TestWard, writeRows } from './ward.js';

const associations = `query ($districtId: ID!, $search: String, $first: Int, $after: String) {
  associations(districtId: $districtId, search: $search, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id name kind district { key conference { name } towns { name } } } }
  }
}`;
const companies = `query ($districtId: ID!) { companies(districtId: $districtId) { edges { node { name themes } } } }`;

interface Associations {
  associations: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { id: string; name: string } }[];
  };
}

describe('the directory', () => {
  let api: TestApi;
  let ward: TestWard;
  let officer: Visitor;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    await writeRows(api.ownerUrl, async (insert) => {
      for (let i = 0; i < 120; i += 1) {
        // Equal kana: only the id tells them apart.
        await seedAssociation(insert, ward.wardId, ward.districts.akasaka, [`第${i}町会`, 'ダイチョウカイ']);
      }
    });
    officer = await api.signInAs(testPeople.akasakaOfficer);
  }, bootMs);
  afterAll(() => api?.close());

  const read = async (who: Visitor, variables: object) =>
    (await who.graphql<Associations>(associations, { districtId: ward.districts.akasaka, ...variables })).data
      ?.associations;

  it('shows the districts to anybody, and null for one that is not there', async () => {
    const query = `{ districts { key officePhone conference { name } towns { postcode } } district(key: "nowhere") { key } }`;
    const { data } = await api.visitor().graphql<{ districts: object[]; district: null }>(query);
    expect(data).toMatchObject({
      districts: [
        { key: 'akasaka', conference: { name: '赤坂地区会議' }, towns: [{ postcode: '1070052' }] },
        { key: 'shiba', conference: { name: '芝地区会議' } },
      ],
      district: null,
    });
  });

  it('pages through every row once, without a gap', async () => {
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await read(officer, { first: 50, after });
      seen.push(...(page?.edges.map(({ node }) => node.id) ?? []));
      more = page?.pageInfo.hasNextPage ?? false;
      after = page?.pageInfo.endCursor;
      expect(page?.totalCount).toBe(121);
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });

  it.each([['見本町'], ['ﾐﾎﾝ'], ['みほん'], [' ミホン　チョウ']])(
    'finds an association by %s',
    async (search) => {
      expect((await read(officer, { search }))?.edges.map(({ node }) => node.name)).toEqual([
        '赤坂地区見本町会',
      ]);
    },
  );

  it('takes wildcards for what they are', async () => {
    expect((await read(officer, { search: '%' }))?.totalCount).toBe(0);
  });

  it('is empty for another district, and closed to who is signed out', async () => {
    const shiba = await api.signInAs(testPeople.shibaOfficer);
    expect(await read(shiba, {})).toEqual({
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [],
    });
    const { data } = await shiba.graphql(companies, { districtId: ward.districts.akasaka });
    expect(data).toEqual({ companies: { edges: [] } });
    expect(
      (await api.visitor().graphql(companies, { districtId: ward.districts.akasaka })).errors,
    ).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await read(officer, { districtId: 'not-an-id' }))?.totalCount).toBe(0);
  });

  it('shows the members of a conference to its members', async () => {
    const mihon = await api.signInAs(testPeople.mihonMember);
    const names = async (who: Visitor, districtId: string) => {
      const { data } = await who.graphql<{ companies: { edges: { node: { name: string } }[] } }>(companies, {
        districtId,
      });
      return data?.companies.edges.map(({ node }) => node.name);
    };
    expect(await names(mihon, ward.districts.akasaka)).toEqual(['架空通信株式会社', 'みほん商事株式会社']);
    expect(await names(mihon, ward.districts.shiba)).toEqual([]);
  });

  it('reads a list of 50 with its relations in as many statements as a list of 2', async () => {
    const few = await countStatements(api, () => read(officer, { first: 2 }));
    const many = await countStatements(api, () => read(officer, { first: 50 }));
    expect(many.filter((sql) => /^(select|with)/i.test(sql)).length).toBeLessThan(15);
    expect(many).toHaveLength(few.length);
  });

  it('gives no way to a contact', async () => {
    const { status, errors } = await officer.graphql(
      `{ companies(districtId: "x") { edges { node { contacts { name } } } } }`,
    );
    expect([status, errors?.[0]?.extensions['code']]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(errors?.[0]?.message).not.toContain('Did you mean');
  });

  it('compares the districts for the ward, and for nobody else', async () => {
    const query = `{ wardOverview { district { key } needs peopleWanted peopleTaken companies offers } }`;
    const administrator = await api.signInAs(testPeople.administrator);
    const nothing = { needs: 0, peopleWanted: 0, peopleTaken: 0, offers: 0 };
    expect((await administrator.graphql(query)).data).toEqual({
      wardOverview: [
        { district: { key: 'akasaka' }, ...nothing, companies: 2 },
        { district: { key: 'shiba' }, ...nothing, companies: 1 },
      ],
    });
    expect((await officer.graphql(query)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', why: 'ONLY_WARD' } },
    ]);
  });
});
