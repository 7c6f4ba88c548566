import { addDays } from '@app/domain';
import { useSearchParams } from 'wouter';
import {
  BoardNeedsDocument,
  BoardSeasonDocument,
  type BoardNeedFragment,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { today } from '../i18n/calendar.js';
import { useWholeList } from '../matches/use-whole-list.js';
import { worstFirst } from './season-grid.js';

/** The board looks half a year ahead, as a run does. */
export const seasonDays = 183;

export interface Period {
  readonly from: string;
  readonly to: string;
}

export function seasonAhead(): Period {
  const from = today();
  return { from, to: addDays(from, seasonDays) };
}

/** The season's numbers and needs; what others decide meanwhile is read again. */
export function useBoard(districtId: string) {
  const period = seasonAhead();
  const season = useGraphQL(BoardSeasonDocument, { districtId, ...period }, { everySeconds: 20 });
  const needs = useWholeList(usePages(BoardNeedsDocument, { districtId, ...period }, (data) => data.needs));
  return { period, season, needs };
}

/** A proposal to look at, or a need that has none. */
export interface Step {
  readonly needId: string;
  readonly matchId: string | undefined;
}

/** Worst need first, in each the proposals in their order: what `j` and `k` walk along. */
export function stepsThrough(needs: readonly BoardNeedFragment[]): Step[] {
  return worstFirst(needs).flatMap((need): Step[] => {
    const proposals = need.matches.filter(({ state }) => state === 'PROPOSED');
    if (proposals.length === 0) return [{ needId: need.id, matchId: undefined }];
    return proposals.map(({ id }) => ({ needId: need.id, matchId: id }));
  });
}

/** The need and the match that the address names. */
export function useSelection() {
  const [search, setSearch] = useSearchParams();
  const choose = (needId: string | undefined, matchId?: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('match');
        if (needId === undefined) next.delete('need');
        else next.set('need', needId);
        if (matchId !== undefined) next.set('match', matchId);
        return next;
      },
      { replace: search.has('need') && needId !== undefined },
    );
  return { needId: search.get('need') ?? undefined, matchId: search.get('match') ?? undefined, choose };
}
