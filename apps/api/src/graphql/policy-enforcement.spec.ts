import { type Scope, publicScope, scopeOf } from '@app/platform';
import { Logger } from '@nestjs/common';
import { buildSchema, graphql } from 'graphql';
import { formatError } from './error-format.js';
import { enforced } from './policy-enforcement.js';
import { refused } from './refused.type.js';

const policies = [
  {
    Query: { CONFERENCE: 'need' },
    Mutation: { COORDINATOR: 'approve approveAll' },
    Need: { rows: 'DISTRICT', CONFERENCE: 'id', DESK: 'gap matches pinned' },
    Approved: { COORDINATOR: 'need' },
    Refused: { ANYONE: 'code why' },
  },
] as const;

const asked: string[] = [];
const need = { id: '1', pinned: true, gap: 'short', matches: ['m'] };

function ask(scope: Scope, source: string) {
  const schema = buildSchema(`
    type Query { need: Need }
    type Mutation { approve: Result! approveAll: [Result!]! }
    type Need { id: ID! gap: String matches: [String!]! pinned: Boolean! }
    type Approved { need: Need! }
    type Refused { code: String! why: String }
    union Result = Approved | Refused`);
  const resolve = (name: string, result: unknown) => () => {
    asked.push(name);
    return result;
  };
  const queries = schema.getQueryType()!.getFields();
  const mutations = schema.getMutationType()!.getFields();
  queries['need']!.resolve = resolve('need', need);
  mutations['approve']!.resolve = resolve('approve', refused('NOT_ALLOWED'));
  mutations['approveAll']!.resolve = resolve('approveAll', [refused('NOT_ALLOWED'), refused('NOT_FOUND')]);
  const contextValue = { machikaigi: { asker: scope, request: { ip: '203.0.113.7' } } };
  const typeResolver = (value: object) => ('code' in value ? 'Refused' : 'Approved');
  return graphql({ schema: enforced(schema, policies), source, contextValue, typeResolver });
}

const someone = (...roles: Scope['roles']) => scopeOf({ personId: 'p', label: 'P' }, { roles });
const refusal = '{ __typename ... on Refused { code why } }';

describe(enforced.name, () => {
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(() => asked.splice(0));

  it('shows who may see it everything', async () => {
    const { data, errors } = await ask(someone('BRANCH_OFFICER'), '{ need { id gap matches pinned } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ need: { ...need } });
  });

  it('leaves out of what is seen the field that is not: null, or an empty list', async () => {
    const { data, errors } = await ask(someone('COMPANY_MEMBER'), '{ need { id gap matches } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ need: { id: '1', gap: null, matches: [] } });
  });

  it('says so where nothing can stand in the field’s place', async () => {
    const { errors } = await ask(someone('COMPANY_MEMBER'), '{ need { id pinned } }');
    const { extensions } = formatError(errors![0]!.toJSON(), errors![0]);
    expect(extensions).toMatchObject({ code: 'FORBIDDEN', why: 'ONLY_DESK' });
  });

  it('refuses a query before it is resolved', async () => {
    const { data, errors } = await ask(publicScope, '{ need { id } }');
    expect(data).toEqual({ need: null });
    expect(formatError(errors![0]!.toJSON(), errors![0]).extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(asked).toEqual([]);
  });

  it('refuses a mutation in its own form, with the reason', async () => {
    const { data } = await ask(someone('BRANCH_OFFICER'), `mutation { approve ${refusal} }`);
    expect(data!['approve']).toEqual({ __typename: 'Refused', code: 'NOT_ALLOWED', why: 'ONLY_COORDINATOR' });
    expect(asked).toEqual([]);
  });

  it('says whose matter it is where the roles are right and the row is another’s', async () => {
    const { data } = await ask(
      someone('COORDINATOR'),
      `mutation { approve ${refusal} approveAll ${refusal} }`,
    );
    expect(data!['approve']).toMatchObject({ code: 'NOT_ALLOWED', why: 'ONLY_OWN_DISTRICT' });
    expect(data!['approveAll']).toMatchObject([
      { code: 'NOT_ALLOWED', why: 'ONLY_OWN_DISTRICT' },
      { code: 'NOT_FOUND', why: null },
    ]);
  });
});
