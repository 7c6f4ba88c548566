import { useCallback, useEffect, useRef } from 'react';
import { useRefusal } from '../forms/problems.js';
import {
  ApproveMatchesDocument,
  PinMatchDocument,
  ProposeMatchDocument,
  RejectMatchDocument,
  UndoDecisionDocument,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { useAnnounce, type Announcement } from '../ui/index.js';
import { boardText } from './board-text.js';

interface Decided {
  readonly id: string;
  readonly companyName: string;
}

/** What a coordinator decides about one match: each with a line that says so, and a way back where there is one. */
export function useReview() {
  const t = useText(boardText);
  const format = useFormat();
  const refusal = useRefusal();
  const tell = useTelling();
  const approving = useCommand(ApproveMatchesDocument);
  const rejecting = useCommand(RejectMatchDocument);
  const undoing = useCommand(UndoDecisionDocument);
  const pinning = useCommand(PinMatchDocument);
  const proposing = useCommand(ProposeMatchDocument);

  const no = (companyName: string, refused: Parameters<typeof refusal>[0]) => {
    tell({ text: t.refused(companyName, refusal(refused)) });
    return false;
  };
  const undo = async ({ id, companyName }: Decided): Promise<boolean> => {
    const result = (await undoing.run({ id }))?.undoDecision;
    if (result?.__typename === 'Refused') return no(companyName, result);
    if (result?.__typename !== 'MatchDecided') return false;
    tell({ text: t.undone(companyName) });
    return true;
  };
  const approve = async (match: Decided, people: number): Promise<boolean> => {
    const result = (await approving.run({ input: [{ id: match.id, people }] }))?.approveMatches[0];
    if (result?.__typename === 'Refused') return no(match.companyName, result);
    if (result?.__typename !== 'MatchDecided') return false;
    const until = result.match.canUndoUntil;
    const count = format.people(result.match.people);
    tell(
      {
        text: until
          ? t.approvedHold(match.companyName, count, format.time(until))
          : t.approved1(match.companyName, count),
        undo: () => undo(match),
      },
      until ? { at: until, then: { text: t.mailGone(match.companyName) } } : undefined,
    );
    return true;
  };
  const reject = async (match: Decided, reason: string): Promise<boolean> => {
    const result = (await rejecting.run({ id: match.id, reason }))?.rejectMatch;
    if (result?.__typename === 'Refused') return no(match.companyName, result);
    if (result?.__typename !== 'MatchDecided') return false;
    tell({ text: t.rejected(match.companyName), undo: () => undo(match) });
    return true;
  };
  const pin = async (match: Decided, pinned: boolean): Promise<boolean> => {
    const result = (await pinning.run({ id: match.id, pinned }))?.pinMatch;
    if (result?.__typename === 'Refused') return no(match.companyName, result);
    if (result?.__typename !== 'MatchDecided') return false;
    const text = pinned ? t.pinnedNow(match.companyName) : t.unpinnedNow(match.companyName);
    tell({ text, undo: () => pin(match, !pinned) });
    return true;
  };
  const propose = async (
    { companyName, ...input }: { needId: string; offerId: string; companyName: string },
    people: number,
  ): Promise<boolean> => {
    const result = (await proposing.run({ input: { ...input, people } }))?.proposeMatch;
    if (result?.__typename === 'Refused') return no(companyName, result);
    if (result?.__typename !== 'MatchDecided') return false;
    tell({ text: t.proposed1(companyName, format.people(people)) });
    return true;
  };
  const commands = [approving, rejecting, undoing, pinning, proposing];
  return {
    ...{ approve, reject, undo, pin, propose },
    busy: commands.some(({ running }) => running),
    failure: commands.find(({ failure }) => failure)?.failure,
  };
}

export type Reviewing = ReturnType<typeof useReview>;

interface Later {
  readonly at: string;
  readonly then: Announcement;
}

/** Announces; where the way back closes at an hour, says then that it has closed, unless something else was done since. */
function useTelling(): (announcement: Announcement, later?: Later) => void {
  const announce = useAnnounce();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (announcement, later) => {
      clearTimeout(timer.current);
      announce(announcement);
      if (!later) return;
      const wait = Math.max(Date.parse(later.at) - Date.now(), 0);
      timer.current = setTimeout(() => announce(later.then), wait);
    },
    [announce],
  );
}
