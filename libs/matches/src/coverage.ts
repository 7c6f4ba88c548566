import type { Problem } from '@app/matching';

export interface AssociationServed {
  readonly associationId: string;
  readonly filled: number;
  readonly wanted: number;
}

/** Associations by the share of their hands that is filled, the worst served first. */
export function fairnessRank(
  problem: Pick<Problem, 'needs'>,
  matches: readonly { readonly needId: string; readonly people: number }[],
): AssociationServed[] {
  const filledOf = new Map<string, number>();
  for (const { needId, people } of matches) filledOf.set(needId, (filledOf.get(needId) ?? 0) + people);
  const served = new Map<string, AssociationServed>();
  for (const need of problem.needs) {
    const before = served.get(need.associationId) ?? {
      associationId: need.associationId,
      filled: 0,
      wanted: 0,
    };
    served.set(need.associationId, {
      ...before,
      filled: before.filled + (filledOf.get(need.id) ?? 0),
      wanted: before.wanted + need.people,
    });
  }
  const share = ({ filled, wanted }: AssociationServed) => filled / wanted;
  return [...served.values()].toSorted((a, b) => share(a) - share(b) || b.wanted - a.wanted);
}
