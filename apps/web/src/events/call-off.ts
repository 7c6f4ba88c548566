import type { OfficerMatchFragment } from '../graphql/generated/graphql.js';

type Asked = Pick<OfficerMatchFragment, 'companyName' | 'state' | 'canUndoUntil'>;

/** Which companies hear that the day is off: who has promised, and whom the question has reached. */
export function companiesToTell(
  needs: readonly { readonly matches: readonly Asked[] }[],
  now: Date,
): readonly string[] {
  const told = needs
    .flatMap(({ matches }) => matches)
    .filter(({ state, canUndoUntil }) => {
      const held = canUndoUntil != null && new Date(canUndoUntil) > now;
      return state === 'CONFIRMED' || (state === 'APPROVED' && !held);
    });
  return [...new Set(told.map(({ companyName }) => companyName))];
}
