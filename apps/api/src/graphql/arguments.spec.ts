import { buildSchema, graphql } from 'graphql';
import { withCheckedArguments } from './arguments.js';
import { RefusedError } from './failure.js';

describe(withCheckedArguments.name, () => {
  const schema = withCheckedArguments(
    buildSchema('type Query { person: Person } type Person { friends(search: String, id: ID): String }'),
  );
  const ask = (args: object) =>
    graphql({
      schema,
      source: 'query ($search: String, $id: ID) { person { friends(search: $search, id: $id) } }',
      rootValue: { person: { friends: (given: object) => JSON.stringify(given) } },
      variableValues: { ...args },
    });

  it('looks at the arguments of fields that lie deeper', async () => {
    const { errors } = await ask({ search: 'a\0b' });
    expect(errors?.[0]?.originalError).toEqual(new RefusedError('BAD_INPUT'));
    expect(errors?.[0]?.originalError).toMatchObject({
      fields: [{ path: 'search', code: 'CONTROL_CHARACTER' }],
    });
  });

  it('takes an id that cannot be one for the id of nothing', async () => {
    const { data } = await ask({ id: "' or 1=1" });
    expect(data?.['person']).toMatchObject({ friends: expect.stringContaining('00000000-0000') });
  });
});
