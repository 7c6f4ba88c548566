import { useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { dayWords } from '../events/event-days.js';
import { eventsText } from '../events/events-text.js';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { NotFound } from '../frame/NotFound.js';
import { Page } from '../frame/Page.js';
import {
  EventToChangeDocument,
  PostNeedDocument,
  type EventToChangeQuery,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, ButtonLink, EmptyState, Loaded, Select, useAnnounce } from '../ui/index.js';
import {
  inputOfNeed,
  mistakesOfNeed,
  needFieldNames,
  newNeed,
  nextNeed,
  type NeedValues,
} from './need-values.js';
import { NeedFields } from './NeedFields.js';
import { needsText } from './needs-text.js';

/** `/events/:id/needs/new`, of the day that `?day=` names. */
export function NewNeed() {
  const { id = '' } = useParams<{ id: string }>();
  const reading = useGraphQL(EventToChangeDocument, { id });
  return (
    <Loaded reading={reading}>{({ event }) => (event ? <NewNeedOf event={event} /> : <NotFound />)}</Loaded>
  );
}

type Event = NonNullable<EventToChangeQuery['event']>;

function NewNeedOf({ event }: { readonly event: Event }) {
  const t = useText(needsText);
  const [search] = useSearchParams();
  const days = event.days.filter(({ certainty, state }) => certainty === 'DAY' && state === 'PLANNED');
  const first = days.find(({ id }) => id === search.get('day')) ?? days[0];
  return (
    <Page
      title={t.formNew}
      width="narrow"
      crumbs={[{ label: event.title, to: `/events/${event.id}` }]}
      lead={<p>{t.seen}</p>}
    >
      {first ? (
        <NewNeedForm event={event} days={days} first={first} />
      ) : (
        <EmptyState
          title={t.noDatedDay}
          action={<ButtonLink to={`/events/${event.id}/change`}>{t.toEvent}</ButtonLink>}
        />
      )}
    </Page>
  );
}

interface NewNeedFormProps {
  readonly event: Event;
  readonly days: Event['days'];
  readonly first: Event['days'][number];
}

function NewNeedForm({ event, days, first }: NewNeedFormProps) {
  const t = useText(needsText);
  const e = useText(eventsText);
  const format = useFormat();
  const form = useNewNeed(event, days, first);
  const { values, set } = form;
  return (
    <form
      key={form.round}
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void form.save('LEAVE');
      }}
    >
      <FormProblemsBox problems={form.problems} failure={form.failure} />
      {days.length > 1 ? (
        <Select
          name="eventDayId"
          label={t.day}
          required
          value={values.dayId}
          onChange={(dayId) => set({ dayId })}
          options={days.map((day) => ({ value: day.id, label: dayWords(day, format, e) }))}
        />
      ) : (
        <p>{dayWords(first, format, e)}</p>
      )}
      <NeedFields values={values} set={set} problems={form.problems} day={form.day} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="large" busy={form.busy}>
          {t.save}
        </Button>
        <Button kind="secondary" size="large" busy={form.busy} onClick={() => void form.save('NEXT')}>
          {t.saveNext}
        </Button>
      </div>
    </form>
  );
}

function useNewNeed(event: Event, days: Event['days'], first: Event['days'][number]) {
  const t = useText(needsText);
  const format = useFormat();
  const announce = useAnnounce();
  const command = useCommand(PostNeedDocument);
  const [, navigate] = useLocation();
  const [values, setValues] = useState<NeedValues>(() => newNeed(first, today()));
  /** A new round is a new form: what was half typed in a field goes with the old one. */
  const [round, setRound] = useState(0);
  const day = days.find(({ id }) => id === values.dayId);
  const mistakes = mistakesOfNeed(values, day, t);
  const problems = useFormProblems(mistakes);
  const goOn = () => {
    setValues(nextNeed(values));
    problems.clear();
    setRound(round + 1);
    window.setTimeout(() => document.getElementById('role')?.focus());
  };
  const save = async (then: 'LEAVE' | 'NEXT') => {
    if (!problems.show(mistakes)) return;
    const result = (await command.run({ input: inputOfNeed(values, event.theme) }))?.postNeed;
    if (result?.__typename === 'Refused') problems.showRefusal(result, needFieldNames);
    if (result?.__typename !== 'NeedSaved') return;
    announce({ text: t.saved(result.need.role, format.people(result.need.peopleWanted)) });
    if (then === 'NEXT') goOn();
    else navigate(`/events/${event.id}`);
  };
  return {
    values,
    set: (part: Partial<NeedValues>) => setValues((before) => ({ ...before, ...part })),
    round,
    day,
    problems,
    save,
    busy: command.running,
    failure: command.failure,
  };
}
