import { publicScope, scopeOf } from '@app/platform';
import { buildSchema, extendSchema, parse } from 'graphql';
import { builtSchema } from '../built-schema.js';
import { enforced } from './policy-enforcement.js';
import { policies } from './policy-list.js';
import { declaredFields, mutationsFor, policyProblems } from './policy.js';

const schema = buildSchema(`
  type Query { cat(id: ID!): Cat }
  type Mutation { feed(token: String!): Boolean! }
  type Cat { id: ID! name: String! }`);
const whole = {
  Query: { SIGNED_IN: 'cat' },
  Mutation: { LINK_HOLDER: 'feed' },
  Cat: { rows: 'SELF', SIGNED_IN: 'id name' },
} as const;

describe(policyProblems.name, () => {
  it('has nothing to say of the product’s schema', async () => {
    expect(policyProblems(await builtSchema(), policies)).toEqual([]);
  });

  it('finds a field that nobody declared in the product’s schema', async () => {
    const grown = extendSchema(await builtSchema(), parse('extend type Company { telephone: String }'));
    expect(policyProblems(grown, policies)).toEqual(['Company.telephone: nobody has said who may see it']);
    expect(() => enforced(grown, policies)).toThrow('Company.telephone');
  });

  it('takes a schema whose every field is declared once', () => {
    expect(policyProblems(schema, [whole])).toEqual([]);
  });

  it('finds what is declared twice, in two features or for two audiences', () => {
    expect(policyProblems(schema, [whole, { Cat: { ANYONE: 'name' } }])).toEqual([
      'Cat.name: declared more than once',
    ]);
    expect(policyProblems(schema, [{ ...whole, Query: { ANYONE: 'cat', DESK: 'cat' } }])).toEqual([
      'Query.cat: declared more than once',
    ]);
  });

  it('finds what the schema no longer has', () => {
    expect(policyProblems(schema, [whole, { Cat: { DESK: 'age' }, Dog: { DESK: 'id' } }])).toEqual([
      'Cat.age: not in the schema',
      'Dog.id: not in the schema',
    ]);
  });

  it('wants to know whose the rows of a type are that has any', () => {
    expect(policyProblems(schema, [{ ...whole, Cat: { SIGNED_IN: 'id name' } }])).toEqual([
      'Cat: nobody has said whose its rows are',
    ]);
  });

  it('leaves to the holders of a link only what takes a token', () => {
    expect(policyProblems(schema, [{ ...whole, Query: { LINK_HOLDER: 'cat' } }])).toEqual([
      'Query.cat: takes no token, so nobody holds a link to it',
    ]);
  });
});

describe(mutationsFor.name, () => {
  const may = (...roles: Parameters<typeof scopeOf>[1]['roles'] & object) =>
    mutationsFor(scopeOf({ personId: 'p', label: 'P' }, { roles }), policies);

  it('lets an officer post, and a coordinator approve', () => {
    expect(may('BRANCH_OFFICER')).toContain('postNeed');
    expect(may('BRANCH_OFFICER')).not.toContain('approveMatches');
    expect(may('COORDINATOR')).toContain('approveMatches');
    expect(may('COORDINATOR')).not.toContain('postNeed');
  });

  it('adds up what several roles may', () => {
    expect(may('BRANCH_OFFICER', 'COORDINATOR')).toEqual(
      [...new Set([...may('BRANCH_OFFICER'), ...may('COORDINATOR')])].toSorted(),
    );
  });

  it('lets an auditor change no more than who has no role', () => {
    expect(may('AUDITOR')).toEqual(may());
  });

  it('leaves to the public what needs no roles: signing in, links of mails, and asking to join', () => {
    expect(mutationsFor(publicScope, policies)).toEqual([
      'acceptCompanyInvitation',
      'acceptInvitation',
      'acceptInvitationWithOrganisation',
      'acceptInvitationWithPasskey',
      'answerByLink',
      'askToJoin',
      'beginInvitationPasskey',
      'beginPasskeySignIn',
      'beginSecondFactor',
      'confirmApplication',
      'confirmEmail',
      'confirmSecondFactor',
      'enrolSecondFactor',
      'reportAttendance',
      'requestPasswordReset',
      'resetPassword',
      'savePreferenceByLink',
      'sayThanks',
      'signIn',
      'signInWithPasskey',
      'signOut',
      'undoUnsubscribe',
      'unsubscribe',
      'withdrawApplication',
    ]);
  });
});

describe(declaredFields.name, () => {
  it('reads the names between any white space', () => {
    expect(declaredFields([{ Cat: { ANYONE: ` id\n   name ` } }]).map(({ field }) => field)).toEqual([
      'id',
      'name',
    ]);
  });
});
