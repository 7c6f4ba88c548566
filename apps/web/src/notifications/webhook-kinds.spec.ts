import { readFileSync } from 'node:fs';
import { leftOut, webhookKinds } from './webhook-kinds.js';

describe(leftOut.name, () => {
  it('names what an endpoint does not get, a kind that is newer than it included', () => {
    expect(leftOut(webhookKinds)).toEqual([]);
    expect(leftOut(['MATCH_APPROVED', 'DAY_DONE'])).toEqual(
      webhookKinds.filter((kind) => kind !== 'MATCH_APPROVED' && kind !== 'DAY_DONE'),
    );
  });

  it('knows every kind that the server sends', () => {
    const schema = readFileSync('apps/api/src/schema.graphql', 'utf8');
    const [, members = ''] = schema.match(/enum WebhookKind \{([^}]*)\}/) ?? [];
    expect(webhookKinds.toSorted()).toEqual(members.trim().split(/\s+/).toSorted());
  });
});
