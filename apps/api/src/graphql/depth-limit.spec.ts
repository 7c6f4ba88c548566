import { buildSchema, parse, validate } from 'graphql';
import { staysWithinLimits } from './depth-limit.js';

const schema = buildSchema('type Query { me: Person } type Person { friend: Person name: String }');
const problems = (query: string) =>
  validate(schema, parse(query), [staysWithinLimits]).map((error) => error.message);
const nested = (depth: number) => `${'{ friend '.repeat(depth)}{ name }${' }'.repeat(depth)}`;

describe(staysWithinLimits.name, () => {
  it('lets through what a screen asks', () => {
    expect(problems(`{ me ${nested(10)} }`)).toEqual([]);
  });
  it('stops at a query that goes ever deeper, through fragments too', () => {
    expect(problems(`{ me ${nested(13)} }`)).toEqual(['The query asks for too much at once']);
    expect(problems(`{ me { ...F } } fragment F on Person ${nested(13)}`)).toHaveLength(1);
  });
  it('stops at fragments that multiply', () => {
    const level = (at: number) =>
      `fragment F${at} on Person { ${Array(12)
        .fill(`...F${at + 1}`)
        .join(' ')} }`;
    const levels = [0, 1, 2, 3].map(level).join(' ');
    expect(problems(`{ me { ...F0 } } ${levels} fragment F4 on Person { name }`)).toHaveLength(1);
  });
  it('is not caught in a circle', () => {
    expect(problems('{ me { ...F } } fragment F on Person { friend { ...F } }')).toEqual([]);
  });
});
