import type { GraphQLSchema } from 'graphql';
import { withCheckedArguments } from './arguments.js';
import { withBounds } from './limits-inputs.js';
import { enforced } from './policy-enforcement.js';
import { policies } from './policy-list.js';

/** The schema as it is served: it says how much may come in, looks at what comes, and keeps each field to its audience. */
export function withEdges(schema: GraphQLSchema): GraphQLSchema {
  return enforced(withCheckedArguments(withBounds(schema)), policies);
}
