import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems, type RefusedAnswer } from '../forms/problems.js';
import { NotFound } from '../frame/NotFound.js';
import { Page } from '../frame/Page.js';
import {
  ChangeEventDocument,
  EventToChangeDocument,
  PostEventDocument,
  type TouchedFactsFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { NoDesk } from '../session/NoDesk.js';
import { useDistrictDesk } from '../session/desk.js';
import { Button, ButtonLink, Loaded, Notice, useAnnounce, type Crumb } from '../ui/index.js';
import { eventFormText } from './event-form-text.js';
import {
  eventFieldNames,
  inputOfEvent,
  mistakesOfEvent,
  newEvent,
  pathOnForm,
  valuesOfEvent,
  type EventPlace,
  type EventToChange,
  type EventValues,
} from './event-values.js';
import { EventFields } from './EventFields.js';
import { eventsText } from './events-text.js';
import { type Touched, TouchedDialog } from './TouchedDialog.js';
import { useToldWords } from './use-told-words.js';

/** `/:district/events/new` */
export function NewEvent() {
  const t = useText(eventFormText);
  const e = useText(eventsText);
  const district = useDistrictDesk();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const command = useCommand(PostEventDocument);
  if (!district) return <NoDesk />;
  const list = { label: e.list, to: `/${district.key}/events` };
  return (
    <EventFormPage
      title={t.newTitle}
      crumbs={[list]}
      place={{ districtId: district.id, before: undefined }}
      first={newEvent}
      command={command}
      save={async (input) => {
        const result = (await command.run({ input }))?.postEvent;
        if (result?.__typename === 'Refused') return result;
        if (result?.__typename === 'EventSaved') {
          announce({ text: t.saved(result.event.title) });
          navigate(`/events/${result.event.id}`);
        }
        return undefined;
      }}
    />
  );
}

/** `/events/:id/change` */
export function ChangeEvent() {
  const { id = '' } = useParams<{ id: string }>();
  const reading = useGraphQL(EventToChangeDocument, { id });
  return (
    <Loaded reading={reading}>{({ event }) => (event ? <ChangeOf event={event} /> : <NotFound />)}</Loaded>
  );
}

function ChangeOf({ event }: { readonly event: EventToChange }) {
  const t = useText(eventFormText);
  const format = useFormat();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const command = useCommand(ChangeEventDocument);
  const told = useToldWords();
  const [first] = useState(() => valuesOfEvent(event, format.date));
  return (
    <EventFormPage
      title={t.changeTitle(event.title)}
      crumbs={[{ label: event.title, to: `/events/${event.id}` }]}
      place={{ districtId: event.district.id, before: event }}
      first={first}
      command={command}
      save={async (input, seen) => {
        const result = (await command.run({ id: event.id, input, seen }))?.changeEvent;
        if (result?.__typename === 'Refused' || result?.__typename === 'TouchedPeople') return result;
        if (result?.__typename === 'EventSaved') {
          announce({ text: told(t.changed(result.event.title), result.told) });
          navigate(`/events/${event.id}`);
        }
        return undefined;
      }}
    />
  );
}

interface EventFormPageProps {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly place: EventPlace;
  readonly first: EventValues;
  readonly command: Pick<ReturnType<typeof useCommand>, 'running' | 'failure'>;
  /**
   * The refusal, if it was refused; or whom it touches, and nothing is saved before just that was seen.
   * @param seen the key of whom the person has seen as touched
   */
  readonly save: (
    input: ReturnType<typeof inputOfEvent>,
    seen: string | null,
  ) => Promise<RefusedAnswer | ({ readonly __typename: 'TouchedPeople' } & TouchedFactsFragment) | undefined>;
}

function EventFormPage({ title, crumbs, place, first, command, save }: EventFormPageProps) {
  const t = useText(eventFormText);
  const ui = useText(uiText);
  const format = useFormat();
  const [values, setValues] = useState(first);
  const mistakes = mistakesOfEvent(values, today(), t);
  const problems = useFormProblems(mistakes);
  const people = (place.before?.days ?? [])
    .flatMap(({ needs }) => needs)
    .reduce((sum, { peopleTaken }) => sum + peopleTaken, 0);
  const [touched, setTouched] = useState<Touched>();
  const submit = async (seen: string | null = null) => {
    if (!problems.show(mistakes)) return;
    const answer = await save(inputOfEvent(values, place, today()), seen);
    setTouched(answer && 'companies' in answer ? { people: answer, anew: seen !== null } : undefined);
    if (!answer || 'companies' in answer) return;
    const refused = answer;
    const fields = refused.fields.map(({ path, code }) => ({ path: pathOnForm(path), code }));
    problems.showRefusal({ ...refused, fields }, eventFieldNames(values));
  };
  return (
    <Page title={title} width="narrow" crumbs={crumbs} lead={<p>{t.seen}</p>}>
      {people > 0 && <Notice kind="info" title={t.touched(format.people(people))} />}
      <form
        noValidate
        className="flex flex-col gap-10"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormProblemsBox problems={problems} failure={command.failure} />
        <EventFields
          districtId={place.districtId}
          values={values}
          set={(part) => setValues((before) => ({ ...before, ...part }))}
          problems={problems}
          writtenAs={place.before?.organiserText}
          standing={place.before?.days}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="large" busy={command.running}>
            {t.save}
          </Button>
          <ButtonLink to={crumbs.at(-1)?.to ?? '/'} kind="text" size="large">
            {ui.close}
          </ButtonLink>
        </div>
      </form>
      <TouchedDialog
        touched={touched}
        busy={command.running}
        onConfirm={(key) => void submit(key)}
        onClose={() => setTouched(undefined)}
      />
    </Page>
  );
}
