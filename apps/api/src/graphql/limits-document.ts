import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { limitPassed, limits } from './limits.js';

/** Why a request is not even looked at by the resolvers. */
export interface Turned {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryAfter?: number;
}

export const badRequest = (message: string, status = 400): Turned => ({
  status,
  code: 'BAD_REQUEST',
  message,
});

/** Values of all variables together, and how deep they lie in each other. */
const mostValues = 5_000;
const deepestValue = 12;
const mostKept = 300;
const longestKept = 8_000;

/** Parses once and measures each time: how much is asked for depends on the variables. */
export class Documents {
  private readonly kept = new Map<string, DocumentNode>();

  constructor(private readonly schema: () => GraphQLSchema) {}

  /** What speaks against executing it, before graphql-js spends any time on it. */
  problemOf(text: string, variables: Readonly<Record<string, unknown>>): Turned | null {
    if (text.length > limits.characters) return tooMuch('characters');
    const parsed = this.parsed(text);
    if (!('definitions' in parsed)) return parsed;
    if (tooManyValues(variables)) return badRequest('The variables hold too much');
    const limit = limitPassed(parsed, this.schema(), variables);
    if (limit) return tooMuch(limit);
    this.keep(text, parsed);
    return null;
  }

  private parsed(text: string): DocumentNode | Turned {
    const known = this.kept.get(text);
    if (known) return known;
    try {
      return parse(text, { maxTokens: limits.tokens, noLocation: true });
    } catch (error) {
      if (!(error instanceof GraphQLError)) return badRequest('The document cannot be read');
      if (error.message.includes('tokens')) return tooMuch('tokens');
      return { status: 400, code: 'GRAPHQL_PARSE_FAILED', message: error.message };
    }
  }

  /** Only what would be executed: nobody fills the memory with what is turned away. */
  private keep(text: string, document: DocumentNode): void {
    if (this.kept.has(text) || text.length > longestKept) return;
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(text, document);
  }
}

function tooMuch(limit: keyof typeof limits): Turned {
  return {
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: `The query asks for too much at once: ${limit}, at most ${limits[limit]}`,
  };
}

/** Without recursion: a request of a quarter of a megabyte can be a list in a list a hundred thousand times over. */
function tooManyValues(variables: Readonly<Record<string, unknown>>): boolean {
  if (Object.keys(variables).length > limits.variables) return true;
  let values = 0;
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > deepestValue || values > mostValues) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
