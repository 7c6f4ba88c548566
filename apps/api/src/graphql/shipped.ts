import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The operations that the web ships, by `sha256:` and the hash of their text: graphql-codegen writes them, the web's
 * build lays them beside the web. Outside the demonstration nothing else is executed, so no query of a stranger's
 * making ever reaches the schema.
 */
export class ShippedOperations {
  private constructor(private readonly byId: ReadonlyMap<string, string>) {}

  /** @param texts by id */
  static of(texts: Readonly<Record<string, string>>): ShippedOperations {
    for (const [id, text] of Object.entries(texts)) {
      if (id !== idOf(text)) throw new Error(`operation ${id} is not what its id says`);
    }
    return new ShippedOperations(new Map(Object.entries(texts)));
  }

  /** Of the web's build in that folder; none where it has not been built. */
  static readFrom(folder: string): ShippedOperations {
    return ShippedOperations.of(textsIn(join(folder, shippedFile)));
  }

  get size(): number {
    return this.byId.size;
  }

  /** The documents' texts. */
  texts(): readonly string[] {
    return [...this.byId.values()];
  }

  textOf(id: string): string | null {
    return this.byId.get(id) ?? null;
  }

  has(text: string): boolean {
    return this.byId.has(idOf(text));
  }
}

/** Beside the web's `index.html`; not given out. */
export const shippedFile = 'operations.json';

export function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function textsIn(file: string): Readonly<Record<string, string>> {
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch {
    return {};
  }
  const read: unknown = JSON.parse(json);
  if (typeof read !== 'object' || read === null) throw new Error(`${file} is no list of operations`);
  return Object.fromEntries(Object.entries(read).map(([id, text]) => [id, String(text)]));
}
