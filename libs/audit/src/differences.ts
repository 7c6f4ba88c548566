export interface Differences {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Of what is written to a row, what it changes; null where it changes nothing. */
export function differences(before: object, written: object): Differences | null {
  const was = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(written).filter(
    ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(was.get(name) ?? null),
  );
  if (changed.length === 0) return null;
  return {
    before: Object.fromEntries(changed.map(([name]) => [name, was.get(name) ?? null])),
    after: Object.fromEntries(changed),
  };
}
