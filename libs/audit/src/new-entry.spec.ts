import { publicScope, systemScope } from '@app/platform';
import { entryOf } from './new-entry.js';

const decision = { action: 'askToJoin', subjectType: 'membershipApplication', subjectId: 's' };
const actorIn = (actor: Parameters<typeof entryOf>[0]) => {
  const { facts, personal } = entryOf(actor, decision);
  return [facts.actor, personal.ACTOR ?? null];
};

describe(entryOf.name, () => {
  it('knows the product and the public by their scopes', () => {
    expect(actorIn(systemScope.actor)).toEqual(['SYSTEM', null]);
    expect(actorIn(publicScope.actor)).toEqual(['PUBLIC', null]);
  });

  it.each(['system', 'public'])('takes nobody for another who is called “%s”', (label) => {
    expect(actorIn({ personId: null, label })).toEqual(['CONTACT', JSON.stringify({ name: label })]);
    expect(actorIn({ personId: 'p', label })).toEqual(['PERSON', JSON.stringify({ name: label })]);
  });
});
