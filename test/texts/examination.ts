import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import type { Actor } from '../authorisation/actors.js';
import { mutations } from '../authorisation/change-recipes.js';
import { type Args, documentOf } from '../authorisation/documents.js';
import type { Keeping } from '../authorisation/keeping.js';
import type { Answer, Asking } from '../authorisation/layers.js';
import { queries } from '../authorisation/recipes.js';
import type { World } from '../authorisation/world.js';
import { chunksOf, joined } from './chunks.js';
import { type TextField, whyNotKept, withText } from './fields.js';
import { type Fault, type NastyText, nastyTexts } from './strings.js';

export interface Ground {
  readonly asking: Asking;
  readonly schema: GraphQLSchema;
  readonly keeping: Keeping;
  readonly owner: pg.Client;
  readonly world: World;
  readonly actors: readonly Actor[];
}

/** Somebody for whom the operation works, with arguments that do. */
interface Way {
  readonly actor: Actor;
  readonly args: Args;
}

/** A field, and what is put into it. */
interface Given {
  readonly field: TextField;
  readonly chunk: readonly NastyText[];
}

/** Together at the most: a field of several lines takes more, but what is found wrong is easier to see. */
const mostTogether = 190;

/** What has to be said besides, so that the text is kept at all. */
const consulting = (args: Args): Args => ({ ...args, answer: { kind: 'CONSULT' } });
const toSomebodyNew = ({ input }: Args): Args => ({
  input: {
    ...(input as object),
    ...{
      toPersonId: undefined,
      newPerson: { email: 'new@office.example', language: 'ja', name: '新しい人' },
    },
  },
});
const besides: Readonly<Record<string, (args: Args) => Args>> = {
  'Mutation.answerMatch': consulting,
  'Mutation.enterAnswer': consulting,
  'Mutation.answerByLink': consulting,
  'Mutation.handOverDesk': toSomebodyNew,
};

/** Goes through all texts for one field after the other, and puts back what that changed. */
export class TextExamination {
  readonly counts = { checks: 0, kept: 0, shown: 0, refused: 0, lookedUp: 0, requests: 0 };

  private operations = 0;
  private readonly documents = new Map<string, string>();

  constructor(private readonly ground: Ground) {}

  /** All texts in all fields of one operation. */
  async faultsOf(fields: readonly TextField[]): Promise<string[]> {
    const way = await this.wayFor(fields[0]!);
    const faults: string[] = [];
    const keep = fields.filter((field) => whyNotKept(field) === null);
    // What nothing keeps asks for some of them, another operation for others; the edge itself is shown all of them.
    const every = keep.length > 0 ? 1 : 5;
    const texts = nastyTexts.filter((_, at) => (at + this.operations) % every === 0);
    this.operations += 1;
    for (const text of texts) faults.push(...(await this.faultsOfRefusal(fields, way, text)));
    faults.push(...(await this.faultsOfAll(keep, way)));
    for (const field of fields.filter((it) => whyNotKept(it) !== null)) {
      for (const chunk of chunksFor(field)) faults.push(...(await this.faultsOfKeeping(field, way, chunk)));
    }
    return faults;
  }

  /** The columns (`event.title`) in which the text of each field comes to lie, audit entries aside. */
  async columnsOf(fields: readonly TextField[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const { keeping, owner } = this.ground;
    const way = await this.wayFor(fields[0]!);
    const found = new Map<string, readonly string[]>();
    for (const field of fields.filter((it) => whyNotKept(it) === null)) {
      const text = `葛󠄀${found.size}<b>&amp;`;
      await this.ask([field], way, [text]);
      const tables = await keeping.changed();
      const columns: string[] = [];
      for (const table of tables.filter((name) => !name.startsWith('audit_'))) {
        const { rows } = await owner.query<{ column: string }>(
          `select distinct held.name as column from public.${table} t, jsonb_each(to_jsonb(t)) held (name, content)
            where jsonb_path_exists(held.content, '$.** ? (@ == $v)', jsonb_build_object('v', $1::text))`,
          [text],
        );
        columns.push(...rows.map(({ column }) => `${table}.${column}`));
      }
      if (tables.length > 0) await keeping.putBack(tables);
      found.set(field.id, columns.toSorted());
    }
    return found;
  }

  /** Where somebody says no: of each field that was given the text, in one answer. */
  private async faultsOfRefusal(all: readonly TextField[], way: Way, nasty: NastyText): Promise<string[]> {
    const fields = all.filter((field) => faultIn(nasty, field) !== null);
    if (fields.length === 0) return [];
    // Several of the longest are more than a body may be.
    if (fields.length > 1 && nasty.text.length > 1000) {
      const each: string[] = [];
      for (const field of fields) each.push(...(await this.faultsOfRefusal([field], way, nasty)));
      return each;
    }
    const answer = await this.ask(
      fields,
      way,
      fields.map(() => nasty.text),
    );
    this.counts.checks += fields.length;
    this.counts.refused += fields.length;
    const problems = problemsIn(answer);
    return fields
      .filter(
        (field) =>
          !problems.some((it) => it.path === field.path.join('.') && it.code === faultIn(nasty, field)),
      )
      .map(
        (field) => `${field.id} × ${nasty.id}: not ${faultIn(nasty, field)}: ${answer.body.slice(0, 300)}`,
      );
  }

  /** Each field another of the chunks, so that all are written at once; where one of them is too long, each by itself. */
  private async faultsOfAll(fields: readonly TextField[], way: Way): Promise<string[]> {
    const faults: string[] = [];
    const chunks = fields.map(chunksFor);
    const rounds = Math.max(0, ...chunks.map((of) => of.length));
    for (let round = 0; round < rounds; round += 1) {
      const given = fields.flatMap((field, at) => {
        const chunk = round < chunks[at]!.length ? chunks[at]![(round + at) % chunks[at]!.length] : undefined;
        return chunk ? [{ field, chunk }] : [];
      });
      if (!(await this.keepsAll(given, way))) {
        for (const { field, chunk } of given) faults.push(...(await this.faultsOfKeeping(field, way, chunk)));
      }
    }
    return faults;
  }

  private async keepsAll(given: readonly Given[], way: Way): Promise<boolean> {
    const texts = given.map(({ chunk }) => joined(chunk));
    const answer = await this.ask(
      given.map(({ field }) => field),
      way,
      texts,
    );
    const tables = await this.ground.keeping.changed();
    let kept = tables.length > 0;
    for (const text of texts) kept &&= await this.isStored(tables, text);
    if (tables.length > 0) await this.ground.keeping.putBack(tables);
    if (!kept) return false;
    for (const [at, { chunk }] of given.entries()) {
      this.count(chunk, 'kept');
      if (answer.body.includes(JSON.stringify(texts[at]))) this.counts.shown += chunk.length;
    }
    return true;
  }

  /** One text of several joined: where it comes back as it went in, so does each of them. */
  private async faultsOfKeeping(field: TextField, way: Way, chunk: readonly NastyText[]): Promise<string[]> {
    const { keeping } = this.ground;
    const text = joined(chunk);
    const answer = await this.ask([field], way, [text]);
    const tables = await keeping.changed();
    const lookedUp = whyNotKept(field) !== null;
    const stored = !lookedUp && (await this.isStored(tables, text));
    if (tables.length > 0) await keeping.putBack(tables);
    const says = `${field.id} × ${chunk.map(({ id }) => id).join(' ')}: ${answer.body.slice(0, 300)}`;
    if (/INTERNAL_SERVER_ERROR/.test(answer.body)) return [says];
    if (lookedUp) return this.count(chunk, 'lookedUp');
    if (!stored && problemsIn(answer).some(({ code }) => code === 'TOO_LONG')) {
      return chunk.length === 1 ? this.count(chunk, 'refused') : this.inHalves(field, way, chunk);
    }
    if (answer.body.includes(JSON.stringify(text))) this.counts.shown += chunk.length;
    return stored ? this.count(chunk, 'kept') : [`not kept: ${says}`];
  }

  private async inHalves(field: TextField, way: Way, chunk: readonly NastyText[]): Promise<string[]> {
    const half = Math.ceil(chunk.length / 2);
    return [
      ...(await this.faultsOfKeeping(field, way, chunk.slice(0, half))),
      ...(await this.faultsOfKeeping(field, way, chunk.slice(half))),
    ];
  }

  private count(chunk: readonly NastyText[], as: 'kept' | 'refused' | 'lookedUp'): [] {
    this.counts.checks += chunk.length;
    this.counts[as] += chunk.length;
    return [];
  }

  /** In any column of any row of these tables, also within JSON: the same text, character by character. */
  private async isStored(tables: readonly string[], text: string): Promise<boolean> {
    for (const table of tables) {
      const { rowCount } = await this.ground.owner.query(
        `select from public.${table} t where jsonb_path_exists(to_jsonb(t), '$.** ? (@ == $v)', jsonb_build_object('v', $1::text)) limit 1`,
        [text],
      );
      if (rowCount) return true;
    }
    return false;
  }

  private ask(fields: readonly TextField[], { actor, args }: Way, texts: readonly string[]): Promise<Answer> {
    const given = fields.reduce<Args>(
      (before, field, at) => withText(before, field.path, texts[at]!),
      besides[`${fields[0]!.kind}.${fields[0]!.operation}`]?.(args) ?? args,
    );
    return this.askWith(fields[0]!, actor, given);
  }

  private askWith({ kind, operation }: TextField, actor: Actor, args: Args): Promise<Answer> {
    const { schema, asking } = this.ground;
    const key = [kind, operation, ...Object.keys(args)].join(' ');
    const root = (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())!;
    const text = this.documents.get(key) ?? documentOf(schema, root, operation, [args], { depth: 2 }).text;
    this.documents.set(key, text);
    this.counts.requests += 1;
    const variables = Object.entries(args).map(([name, value]) => [`v0_${name}`, value]);
    return asking.ask(actor, text, Object.fromEntries(variables));
  }

  /** The first for whom it works; of what nobody can do here (a browser's key), somebody whose role may try. */
  private async wayFor(field: TextField): Promise<Way> {
    let tried: Way | null = null;
    for (const way of this.waysFor(field)) {
      const answer = await this.askWith(field, way.actor, way.args);
      const tables = await this.ground.keeping.changed();
      if (tables.length > 0) await this.ground.keeping.putBack(tables);
      if (isDone(answer)) return way;
      if (!/FORBIDDEN|UNAUTHENTICATED|NOT_SIGNED_IN|"why":"ONLY_/.test(answer.body)) tried ??= way;
    }
    if (!tried) throw new Error(`${field.id}: nobody may try it with the recipe of test/authorisation`);
    return tried;
  }

  private waysFor({ kind, operation }: TextField): readonly Way[] {
    const { world, actors, asking } = this.ground;
    return actors.flatMap((actor) => {
      const given = { world, actor, secret: asking.secret };
      if (kind === 'Query') return (queries[operation]?.(given) ?? []).map((args) => ({ actor, args }));
      const changes = mutations[operation]?.(given) ?? [];
      return changes
        .toSorted((one, other) => Number(other.may(actor)) - Number(one.may(actor)))
        .map(({ args }) => ({ actor, args }));
    });
  }
}

const chunksFor = (field: TextField) =>
  chunksOf(
    nastyTexts.filter((it) => faultIn(it, field) === null),
    Math.min(field.longest, field.lines || whyNotKept(field) !== null ? 4 * mostTogether : mostTogether),
  );

/** What a field has to say of the text; null where it has to keep it. */
export function faultIn(nasty: NastyText, { longest, lines, path }: TextField): Fault | null {
  if (path.at(-1) === 'contentBase64') return null;
  if ([...nasty.text].length > longest) return 'TOO_LONG';
  // A password is taken as it is, as far as the database can hold it.
  if (/password/i.test(path.at(-1) ?? '')) {
    if (nasty.fault === 'BROKEN_TEXT') return nasty.fault;
    return nasty.text.includes('\0') ? 'CONTROL_CHARACTER' : null;
  }
  return lines ? nasty.faultInLines : nasty.fault;
}

interface Problem {
  readonly path?: string;
  readonly code?: string;
}

/** `fields` of a refusal, or of an error. */
function problemsIn({ data, errors }: Answer): readonly Problem[] {
  const results = Object.values(data ?? {}).flat() as ({ readonly fields?: readonly Problem[] } | null)[];
  const told = errors.map(({ extensions }) => extensions as { readonly fields?: readonly Problem[] });
  return [...results, ...told].flatMap((it) => it?.fields ?? []);
}

function isDone({ data, errors }: Answer): boolean {
  const results = Object.values(data ?? {}).flat() as ({ readonly __typename?: string } | null)[];
  return errors.length === 0 && results.every((it) => it !== null && it?.__typename !== 'Refused');
}
