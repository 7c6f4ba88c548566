import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

const deepest = 14;
const mostFields = 1500;

/**
 * A query as deep or as wide as no screen of ours asks: a connection of connections of connections would make the
 * database read the ward many times over.
 */
export function staysWithinLimits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of context.getDocument().definitions) {
    if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
  }
  return {
    OperationDefinition(operation) {
      if (isIntrospection(operation.selectionSet)) return;
      const count = { fields: 0 };
      const fits = withinLimits(operation.selectionSet, fragments, 1, count, new Set());
      if (!fits)
        context.reportError(new GraphQLError('The query asks for too much at once', { nodes: operation }));
    },
  };
}

function withinLimits(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  depth: number,
  count: { fields: number },
  inside: ReadonlySet<string>,
): boolean {
  if (depth > deepest) return false;
  return set.selections.every((selection) => {
    if (selection.kind === 'InlineFragment') {
      return withinLimits(selection.selectionSet, fragments, depth, count, inside);
    }
    if (selection.kind === 'FragmentSpread') {
      const fragment = fragments.get(selection.name.value);
      if (!fragment || inside.has(fragment.name.value)) return true; // other rules speak of these
      return withinLimits(
        fragment.selectionSet,
        fragments,
        depth,
        count,
        new Set([...inside, fragment.name.value]),
      );
    }
    count.fields += 1;
    if (count.fields > mostFields) return false;
    return (
      !selection.selectionSet || withinLimits(selection.selectionSet, fragments, depth + 1, count, inside)
    );
  });
}

function isIntrospection(set: SelectionSetNode): boolean {
  return set.selections.every((it) => it.kind === 'Field' && it.name.value.startsWith('__'));
}
