import { useEffect, useState } from 'react';
import type { BoardMatchFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { closedWords, vocabularyText } from '../i18n/vocabulary.js';
import { ForbidPair } from '../matches/ForbidPair.js';
import { LiftTurnedDown } from '../matches/LiftTurnedDown.js';
import { MatchHistory } from '../matches/MatchHistory.js';
import { MatchStateTag } from '../matches/MatchStateTag.js';
import { ProposalPeople } from '../matches/ProposalPeople.js';
import { useReasons } from '../matches/use-reasons.js';
import { MatchMessages } from '../notifications/MatchMessages.js';
import { classNames } from '../ui/class-names.js';
import { Button, Dialog, Tag, TextArea } from '../ui/index.js';
import { boardText } from './board-text.js';
import type { Reviewing } from './use-review.js';

export interface MatchCardProps {
  readonly match: BoardMatchFragment;
  readonly needId: string;
  /** The one that the keys act on. */
  readonly current: boolean;
  readonly people: number;
  readonly least: number;
  readonly most: number;
  readonly onPeople: (people: number) => void;
  readonly rejecting: boolean;
  readonly onRejecting: (rejecting: boolean) => void;
  readonly review: Reviewing;
}

/** One company for one need: why, how many, and the decision. */
export function MatchCard(props: MatchCardProps) {
  const { match, current } = props;
  const t = useText(boardText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const reasons = useReasons();
  const basis = match.offer?.participationBasis;
  return (
    <article
      aria-current={current || undefined}
      className={classNames(
        'flex flex-col gap-2 rounded-8 border p-4',
        current ? 'border-2 border-key-900 bg-key-50' : 'border-solid-gray-300',
      )}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h4 className="text-std-17B-170">
          {match.companyName} {format.people(match.people)}
        </h4>
        <MatchStateTag state={match.state} />
        {match.pinned && match.state === 'PROPOSED' && <Tag tone="accent">{t.pinned}</Tag>}
      </header>
      <p>{reasons(match.reasons)}</p>
      <p className="text-std-16N-170 text-solid-gray-700">
        {[
          basis && words.basis[basis],
          match.holdsBackup && t.holdsBackup,
          match.origin === 'HAND' && t.byHand,
          match.offer?.note,
        ]
          .filter(Boolean)
          .join('・')}
      </p>
      {match.consultation && match.state === 'APPROVED' && (
        <p className="border-l-4 border-orange-900 pl-3">{t.consulting(match.consultation)}</p>
      )}
      {match.closedReason && (
        <p className="text-std-16N-170">{t.closedBecause(closedWords(words, match.closedReason))}</p>
      )}
      {match.state === 'PROPOSED' && <Deciding {...props} />}
      {match.state === 'APPROVED' && <Approved match={match} review={props.review} />}
      {match.state === 'REJECTED' && (
        <p>
          <Button
            kind="text"
            size="small"
            label={t.undoRejectionOf(match.companyName)}
            busy={props.review.busy}
            onClick={() => void props.review.undo(match)}
          >
            {t.undoRejection}
          </Button>
        </p>
      )}
      <LiftTurnedDown match={match} />
      <MatchHistory history={match.history} />
      <MatchMessages match={match} />
    </article>
  );
}

function Deciding(props: MatchCardProps) {
  const { match, people, review } = props;
  const t = useText(boardText);
  const format = useFormat();
  const name = match.companyName;
  if (props.rejecting) return <Rejecting {...props} />;
  return (
    <div className="not-on-paper flex flex-wrap items-center gap-2">
      <PeopleStepper {...props} />
      <Button
        size="small"
        busy={review.busy}
        label={t.approveOf(name, format.people(people))}
        onClick={() => void review.approve(match, people)}
      >
        {t.approve}
      </Button>
      <ProposalPeople match={match} people={people} />
      <Button kind="secondary" size="small" label={t.rejectOf(name)} onClick={() => props.onRejecting(true)}>
        {t.reject}
      </Button>
      <Button
        kind="text"
        size="small"
        label={match.pinned ? t.unpinOf(name) : t.pinOf(name)}
        onClick={() => void review.pin(match, !match.pinned)}
      >
        {match.pinned ? t.unpin : t.pin}
      </Button>
      {match.offer && <ForbidPair needId={props.needId} offerId={match.offer.id} companyName={name} />}
    </div>
  );
}

type StepperProps = Pick<MatchCardProps, 'match' | 'people' | 'least' | 'most' | 'onPeople'>;

function PeopleStepper({ match, people, least, most, onPeople }: StepperProps) {
  const t = useText(boardText);
  const format = useFormat();
  return (
    <span className="inline-flex items-center gap-1">
      <Button
        kind="secondary"
        size="small"
        label={t.fewer(match.companyName)}
        disabled={people <= least}
        onClick={() => onPeople(people - 1)}
      >
        −
      </Button>
      <output
        className="figures min-w-12 text-center text-std-17B-170"
        title={t.limits(String(least), String(most))}
      >
        {format.people(people)}
      </output>
      <Button
        kind="secondary"
        size="small"
        label={t.another(match.companyName)}
        disabled={people >= most}
        onClick={() => onPeople(people + 1)}
      >
        ＋
      </Button>
    </span>
  );
}

/** A reason, in place: what it says can be explained at the meeting. */
function Rejecting({ match, onRejecting, review }: MatchCardProps) {
  const t = useText(boardText);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && (await review.reject(match, reason.trim()))) onRejecting(false);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        name={`reject-${match.id}`}
        label={t.rejectReason}
        hint={t.rejectReasonHint}
        seenBy="office"
        required
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={missing ? t.rejectReasonMissing : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" busy={review.busy}>
          {t.rejectSend}
        </Button>
        <Button kind="text" size="small" onClick={() => onRejecting(false)}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Whether the instant has yet to come; turns by itself. */
function useStillAhead(instant: string | null | undefined): boolean {
  const [past, setPast] = useState<string>();
  useEffect(() => {
    if (!instant) return undefined;
    const timer = setTimeout(() => setPast(instant), Math.max(Date.parse(instant) - Date.now(), 0));
    return () => clearTimeout(timer);
  }, [instant]);
  return instant != null && past !== instant;
}

/** Waiting for the answer; undone silently while the mail is held, afterwards with a mail that says so. */
function Approved({ match, review }: Pick<MatchCardProps, 'match' | 'review'>) {
  const t = useText(boardText);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const silent = useStillAhead(match.canUndoUntil);
  const undo = async () => {
    if (await review.undo(match)) setAsking(false);
  };
  return (
    <div className="flex flex-col items-start gap-1 text-std-16N-170">
      {match.answerDue && <p>{t.due(format.dateTime(match.answerDue, { short: true }))}</p>}
      {match.canUndoUntil && silent && <p>{t.undoUntil(format.time(match.canUndoUntil))}</p>}
      <Button
        kind="text"
        size="small"
        label={t.undoApprovalOf(match.companyName)}
        busy={review.busy}
        onClick={() => (silent ? void undo() : setAsking(true))}
      >
        {t.undoApproval}
      </Button>
      <Dialog
        open={asking}
        title={t.undoTitle}
        onClose={() => setAsking(false)}
        action={
          <Button busy={review.busy} onClick={() => void undo()}>
            {t.undoApproval}
          </Button>
        }
      >
        <p>{t.undoBody(match.companyName)}</p>
      </Dialog>
    </div>
  );
}
