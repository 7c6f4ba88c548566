import type { GraphQLSchema } from 'graphql';
import type { Actor } from './actors.js';
import { elsewhere, mutations } from './change-recipes.js';
import type { Change } from './change-rules.js';
import { documentOf } from './documents.js';
import { Examination } from './examine.js';
import type { Keeping } from './keeping.js';
import type { Answer, Asking, Layers } from './layers.js';
import type { Oracle } from './oracle.js';
import type { World } from './world.js';

/** What came of asking for every mutation with everybody's rows, as everybody. */
export interface ChangesAsked {
  readonly examination: Examination;
  requests: number;
  readonly operations: Set<string>;
  /** What somebody changed who may not. */
  readonly overreaches: string[];
  /** What was neither done nor refused in so many words. */
  readonly unclear: string[];
  /** Mutations of which `change-recipes.ts` knows nothing. */
  readonly withoutRecipe: string[];
  /** Mutations that nobody could do: their recipe tests nothing. */
  readonly neverDone: string[];
  readonly broken: string[];
}

export interface Ground {
  readonly asking: Asking;
  readonly schema: GraphQLSchema;
  readonly world: World;
  readonly actors: readonly Actor[];
  readonly oracle: Oracle;
  readonly keeping: Keeping;
  readonly standing: Layers;
}

export async function askAllChanges(
  ground: Ground,
  only: readonly string[] = Object.keys(ground.schema.getMutationType()!.getFields()),
): Promise<ChangesAsked> {
  const { world, actors, asking, oracle } = ground;
  const asked: ChangesAsked = {
    examination: new Examination(world, oracle),
    ...{
      requests: 0,
      operations: new Set(),
      overreaches: [],
      unclear: [],
      neverDone: [],
      withoutRecipe: [],
      broken: [],
    },
  };
  for (const name of only) {
    const recipe = mutations[name];
    if (!recipe) {
      asked.withoutRecipe.push(name);
      continue;
    }
    const inVain: string[] = [];
    let done = elsewhere.has(name);
    for (const actor of actors) {
      for (const change of recipe({ world, actor, secret: asking.secret })) {
        const came = await askFor(ground, asked, { name, actor, change });
        done ||= came.done;
        if (came.may && !came.done) inVain.push(came.words);
        if (came.forRoles) break;
      }
    }
    asked.operations.add(name);
    if (!done) asked.neverDone.push(inVain[0] ?? name);
  }
  return asked;
}

interface Came {
  readonly may: boolean;
  readonly done: boolean;
  /** Refused for the roles alone: with other rows it is the same. */
  readonly forRoles: boolean;
  readonly words: string;
}

interface Attempt {
  readonly name: string;
  readonly actor: Actor;
  readonly change: Change;
}

async function askFor(ground: Ground, asked: ChangesAsked, { name, actor, change }: Attempt): Promise<Came> {
  const { schema, asking, keeping, oracle, standing } = ground;
  const { text, variables } = documentOf(schema, schema.getMutationType()!, name, [change.args], {
    depth: 2,
  });
  const answer = await asking.ask(actor, text, variables);
  asked.requests += 1;
  const changed = await keeping.changed();
  // The database lets the product itself write the record, whatever the application then tells it.
  const rowsAlone = standing === 'ROWS';
  const matters = keeping.matters(changed, { record: !rowsAlone });
  const may = change.may(actor);
  const mayWrite = rowsAlone && change.mayWrite ? change.mayWrite(actor) : may;
  const words = `${name} ${JSON.stringify(change.args).slice(0, 100)} as ${actor.name}: ${outcomeOf(answer)}`;
  if (matters.length > 0) oracle.forget();
  await asked.examination.examine(actor, name, answer);
  if (matters.length > 0 && !mayWrite) asked.overreaches.push(`${words} changed ${matters.join(', ')}`);
  // Without the application's rules a no is whatever the database says to a row that it doesn't let through.
  if (!rowsAlone && isBroken(answer)) asked.broken.push(words);
  if (!rowsAlone && !may && matters.length === 0 && !isRefused(answer)) asked.unclear.push(words);
  if (changed.length > 0) {
    await keeping.putBack(changed);
    oracle.forget();
  }
  return { may, done: may && isDone(answer), forRoles: isForRoles(answer), words };
}

const resultsOf = ({ data }: Answer): readonly unknown[] => Object.values(data ?? {}).flat();
const typeOf = (result: unknown) => (result as { __typename?: string } | null)?.__typename;

const isForRoles = (answer: Answer) =>
  /"why":"ONLY_(?!OWN)|"code":"(NOT_SIGNED_IN|UNAUTHENTICATED|FORBIDDEN)"/.test(answer.body);
const isDone = (answer: Answer) =>
  answer.errors.length === 0 && resultsOf(answer).every((it) => it !== null && typeOf(it) !== 'Refused');
const isRefused = (answer: Answer) =>
  !resultsOf(answer).some((it) => it !== null && typeOf(it) !== 'Refused');
const isBroken = ({ errors }: Answer) =>
  errors.some(
    ({ extensions }) =>
      !['FORBIDDEN', 'UNAUTHENTICATED', 'NOT_FOUND', 'BAD_USER_INPUT'].includes(extensions.code),
  );

function outcomeOf(answer: Answer): string {
  const codes = resultsOf(answer).map(
    (it) => (it as { code?: string } | null)?.code ?? typeOf(it) ?? String(it),
  );
  return [...codes, ...answer.errors.map(({ extensions, message }) => `${extensions.code} ${message}`)].join(
    ' ',
  );
}
