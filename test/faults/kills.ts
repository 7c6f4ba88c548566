/** Something was ended by force, at a time of the test's own clock. */
export interface Kill {
  readonly what: string;
  readonly at: number;
}

/** A mail that came again under its Message-ID: when it had come before, and when again. */
export interface Repeat {
  readonly messageId: string;
  readonly first: number;
  readonly again: number;
}

export interface Blame {
  /** Came twice though nothing was killed in between. */
  readonly withoutKill: readonly Repeat[];
  /** More came twice than there were kills in between: whatever kill has caused which, one of them has caused two. */
  readonly beyond: readonly Repeat[];
  /** Of the repeats that happened nearest to one kill, at most so many. */
  readonly mostNearOne: number;
}

/** Every further arrival of a mail, with the one before it. */
export function repeatsOf(mails: readonly { readonly messageId: string; readonly at: number }[]): Repeat[] {
  const last = new Map<string, number>();
  return mails
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ messageId, at }) => {
      const first = last.get(messageId);
      last.set(messageId, at);
      return first === undefined ? [] : [{ messageId, first, again: at }];
    });
}

/**
 * Gives each repeat a kill of its own that lies between its two arrivals. A claim runs out some seconds after its worker's
 * end, so that a repeat may span several kills: those that end first choose first, which leaves none without a kill that
 * could have one.
 */
export function blame(repeats: readonly Repeat[], kills: readonly Kill[]): Blame {
  const between = ({ first, again }: Repeat) => kills.filter(({ at }) => first <= at && at <= again);
  const taken = new Set<Kill>();
  const beyond: Repeat[] = [];
  const nearest = new Map<Kill, number>();
  const caused = repeats.filter((repeat) => between(repeat).length > 0);
  for (const repeat of caused.toSorted((one, other) => one.again - other.again)) {
    const [next] = between(repeat);
    if (next) nearest.set(next, (nearest.get(next) ?? 0) + 1);
    const free = between(repeat).find((kill) => !taken.has(kill));
    if (free) taken.add(free);
    else beyond.push(repeat);
  }
  const withoutKill = repeats.filter((repeat) => !caused.includes(repeat));
  return { withoutKill, beyond, mostNearOne: Math.max(0, ...nearest.values()) };
}
