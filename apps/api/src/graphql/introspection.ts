import type { ApolloServerPlugin } from '@apollo/server';
import { type DefinitionNode, type FragmentDefinitionNode, GraphQLError, type SelectionNode } from 'graphql';
import type { RequestContext } from './request-context.js';

/** The demonstration tells its schema to who has signed in, never to a stranger; nothing else tells it at all. */
export const introspectionForInsiders: ApolloServerPlugin<{ machikaigi: RequestContext }> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, contextValue }) {
        if (contextValue.machikaigi.asker.actor.personId !== null) return;
        const fragments = document.definitions.filter(isFragment);
        const selections = [operation, ...fragments].flatMap((it) => it?.selectionSet.selections ?? []);
        if (selections.some(asksForSchema)) throw refusal();
      },
    };
  },
};

/** At the root, in a fragment on it, or in an inline fragment of either: nowhere else do these fields exist. */
function asksForSchema(selection: SelectionNode): boolean {
  if (selection.kind === 'Field') return /^__(schema|type)$/.test(selection.name.value);
  return selection.kind === 'InlineFragment' && selection.selectionSet.selections.some(asksForSchema);
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === 'FragmentDefinition';
}

function refusal(): GraphQLError {
  return new GraphQLError('The schema is not told to strangers', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}
