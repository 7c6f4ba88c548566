/** A match that took place, as the record counts it. */
export interface TookPlace {
  readonly people: number;
  /** How many really came; unknown where nobody noted it. */
  readonly peopleCame?: number | null;
  readonly startsAt: string;
  readonly endsAt: string;
  /** The association, or the organiser in the event's own words. */
  readonly helped: string | null | undefined;
}

export interface CompanyTotals {
  readonly activities: number;
  readonly people: number;
  /** People × hours, in whole hours. */
  readonly hours: number;
  readonly associations: number;
}

export function peopleOf({ people, peopleCame }: Pick<TookPlace, 'people' | 'peopleCame'>): number {
  return peopleCame ?? people;
}

/** Of one activity, one person: in hours. */
export function hoursOf({ startsAt, endsAt }: Pick<TookPlace, 'startsAt' | 'endsAt'>): number {
  return Math.max(Date.parse(endsAt) - Date.parse(startsAt), 0) / 3_600_000;
}

/** What nobody came to counts for nothing. */
export function totalsOf(record: readonly TookPlace[]): CompanyTotals {
  const came = record.filter((entry) => peopleOf(entry) > 0);
  return {
    activities: came.length,
    people: came.reduce((sum, entry) => sum + peopleOf(entry), 0),
    hours: Math.round(came.reduce((sum, entry) => sum + peopleOf(entry) * hoursOf(entry), 0)),
    associations: new Set(came.flatMap(({ helped }) => (helped ? [helped] : []))).size,
  };
}
