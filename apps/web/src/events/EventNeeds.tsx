import { useState } from 'react';
import { WithdrawNeedDocument, type OfficerNeedFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useRefusal } from '../forms/problems.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { AnswerDialog } from '../needs/AnswerDialog.js';
import { NeedCard } from '../needs/NeedCard.js';
import { needsText } from '../needs/needs-text.js';
import { useMay } from '../session/may.js';
import { Button, ButtonLink, EmptyState, FailureNotice, Notice, Section, useAnnounce } from '../ui/index.js';
import { CallOffDialog } from './CallOffDialog.js';
import { CompleteDialog } from './CompleteDialog.js';
import { dateWords, isUnsettled } from './event-days.js';
import type { DayOnPage, EventOnPage } from './event-on-page.js';
import { eventsText } from './events-text.js';

/** 募集: every day of the event with its needs. */
export function EventNeeds({ event }: { readonly event: EventOnPage }) {
  return event.days.map((day) => <DayNeeds key={day.id} event={event} day={day} />);
}

interface DayNeedsProps {
  readonly event: EventOnPage;
  readonly day: DayOnPage;
}

function DayNeeds({ event, day }: DayNeedsProps) {
  const t = useText(eventsText);
  const format = useFormat();
  const [asking, setAsking] = useState<'CALL_OFF' | 'COMPLETE'>();
  const needs = day.needs.filter(({ state }) => state !== 'WITHDRAWN');
  const close = () => setAsking(undefined);
  return (
    <Section
      title={dateWords(day, format, t)}
      actions={<DayActions event={event} day={day} onAsk={setAsking} />}
    >
      {day.state === 'CALLED_OFF' && (
        <Notice
          kind="warning"
          title={day.calledOffReason ? t.calledOff(day.calledOffReason) : t.calledOffPlain}
        />
      )}
      {needs.length === 0 ? <NoNeeds event={event} day={day} /> : <NeedCards needs={needs} />}
      {asking === 'CALL_OFF' && <CallOffDialog event={event} day={day} onClose={close} />}
      {asking === 'COMPLETE' && <CompleteDialog day={day} onClose={close} />}
    </Section>
  );
}

function DayActions({
  event,
  day,
  onAsk,
}: DayNeedsProps & { readonly onAsk: (what: 'CALL_OFF' | 'COMPLETE') => void }) {
  const t = useText(eventsText);
  const format = useFormat();
  const may = useMay();
  if (day.state !== 'PLANNED' || day.certainty !== 'DAY' || !day.date || !may('callOff')) return null;
  const over = day.date <= today();
  return (
    <div
      role="group"
      aria-label={t.dayActions(dateWords(day, format, t))}
      className="flex flex-wrap items-center gap-3"
    >
      <Button kind="text" onClick={() => onAsk('CALL_OFF')}>
        {t.callOff}
      </Button>
      {over && <Button onClick={() => onAsk('COMPLETE')}>{t.complete}</Button>}
      <ButtonLink to={`/events/${event.id}/needs/new?day=${day.id}`} kind={over ? 'secondary' : 'primary'}>
        {t.addNeed}
      </ButtonLink>
    </div>
  );
}

function NoNeeds({ event, day }: DayNeedsProps) {
  const t = useText(eventsText);
  const may = useMay();
  if (day.state !== 'PLANNED') return null;
  if (!may('postNeed')) return <EmptyState title={t.noNeedsTitle} />;
  if (day.certainty !== 'DAY') {
    return (
      <EmptyState
        title={isUnsettled(day) ? t.undatedNeeds : t.runningNeeds}
        action={
          <ButtonLink to={`/events/${event.id}/change`}>
            {isUnsettled(day) ? t.settleDate : t.addDate}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t.noNeedsTitle}
      action={<ButtonLink to={`/events/${event.id}/needs/new?day=${day.id}`}>{t.addNeed}</ButtonLink>}
    >
      <p>{t.noNeedsBody}</p>
    </EmptyState>
  );
}

function NeedCards({ needs }: { readonly needs: readonly OfficerNeedFragment[] }) {
  const t = useText(needsText);
  const announce = useAnnounce();
  const refusal = useRefusal();
  const withdrawing = useCommand(WithdrawNeedDocument);
  const [answering, setAnswering] = useState<OfficerNeedFragment>();
  const withdraw = async (need: OfficerNeedFragment) => {
    const result = (await withdrawing.run({ id: need.id }))?.withdrawNeed;
    if (result?.__typename === 'NeedSaved') announce({ text: t.withdrawn(need.role) });
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
  };
  return (
    <>
      {withdrawing.failure && <FailureNotice failure={withdrawing.failure} />}
      <div className="grid gap-4 desktop:grid-cols-2">
        {needs.map((need) => (
          <NeedCard
            key={need.id}
            need={need}
            onTelephone={() => setAnswering(need)}
            onWithdraw={() => void withdraw(need)}
            withdrawing={withdrawing.running}
          />
        ))}
      </div>
      {answering && (
        <AnswerDialog
          open
          waiting={answering.matches.filter(({ state }) => state === 'APPROVED')}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </>
  );
}
