/** Texts that nobody guesses, each planted in one column of one row: who reads one has read that row. */
export class Markers {
  private readonly planted: Planted[] = [];

  /** A text to plant; whoever may see the row of this kind (see `oracle.ts`) may read it. */
  of(kind: string, id: string): string {
    this.planted.push({ kind, id });
    return `zq${this.planted.length - 1}qz`;
  }

  /** Each that stands in a text, once. */
  in(text: string): readonly (Planted & { readonly text: string })[] {
    const found = new Set([...text.matchAll(/zq(\d+)qz/gi)].map(([, number]) => Number(number)));
    return [...found].flatMap((at) => {
      const planted = this.planted[at];
      return planted ? [{ ...planted, text: `zq${at}qz` }] : [];
    });
  }

  get count(): number {
    return this.planted.length;
  }
}

interface Planted {
  readonly kind: string;
  readonly id: string;
}
