import type { Actor } from './actors.js';
import type { Answer } from './layers.js';
import type { Oracle } from './oracle.js';
import type { World } from './world.js';

/** Something that somebody was shown and may not see. */
export interface Leak {
  readonly actor: string;
  readonly kind: string;
  readonly id: string;
  /** Where in the answer, or the planted text. */
  readonly at: string;
}

interface Shown {
  readonly kind: string;
  readonly id: string;
  readonly at: string;
}

/** Compares what stands in answers with what each actor may see. */
export class Examination {
  readonly leaks: Leak[] = [];
  objects = 0;
  /** Of each actor and type, the rows that were shown: that they may see them is not enough. */
  readonly shown = new Map<string, Set<string>>();

  constructor(
    private readonly world: World,
    private readonly oracle: Oracle,
  ) {}

  async examine(actor: Actor, operation: string, answer: Answer): Promise<void> {
    const found: Shown[] = [];
    collect(answer.data, operation, null, found);
    this.objects += found.length;
    for (const { kind, id, text } of this.world.markers.in(answer.body)) found.push({ kind, id, at: text });
    for (const it of found) {
      const may = await this.oracle.mayOf(actor, it.kind);
      if (may === null) continue;
      if (!may.has(it.id)) this.leaks.push({ actor: actor.name, ...it, at: `${operation}: ${it.at}` });
      else this.note(actor, it);
    }
  }

  /** Of these kinds, what somebody may see and was not shown: who sees nothing is shown nothing foreign. */
  async missing(actors: readonly Actor[], kinds: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const actor of actors) {
      for (const kind of kinds) {
        const may = (await this.oracle.mayOf(actor, kind)) ?? new Set();
        const shown = this.shown.get(`${actor.name} ${kind}`) ?? new Set();
        const missing = [...may].filter((id) => !shown.has(id));
        if (missing.length > 0)
          found.push(`${actor.name} is not shown ${missing.length} of ${may.size} ${kind}`);
      }
    }
    return found;
  }

  private note(actor: Actor, { kind, id }: Shown): void {
    const key = `${actor.name} ${kind}`;
    const known = this.shown.get(key) ?? new Set();
    this.shown.set(key, known.add(id));
  }
}

/** Every object of the answer: by its own id, or, where its type has none, by that of the nearest around it. */
function collect(value: unknown, at: string, around: string | null, found: Shown[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, at, around, found);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { __typename: kind, id } = value as { readonly __typename?: string; readonly id?: unknown };
  const own = typeof id === 'string' ? id : around;
  if (kind && own !== null) found.push({ kind, id: own, at });
  for (const [name, inner] of Object.entries(value)) collect(inner, `${at}.${name}`, own, found);
}
