const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Of ids that came from outside, those that can be a row's: asking the database for another is an error there. */
export function onlyUuids(ids: readonly string[]): string[] {
  return ids.filter((id) => uuid.test(id));
}

export function isUuid(id: string): boolean {
  return uuid.test(id);
}
