/** Ends what was started, the last one first; what is added after the end is ended at once. */
export class Closer {
  private readonly ends: (() => unknown)[] = [];
  private readonly late: Promise<unknown>[] = [];
  private closed = false;

  add(end: () => unknown): void {
    if (this.closed) this.late.push(Promise.resolve(end()).catch(() => undefined));
    else this.ends.push(end);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (let end = this.ends.pop(); end; end = this.ends.pop()) await end();
    await Promise.all(this.late);
  }
}
