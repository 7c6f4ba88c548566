import { useState } from 'react';
import { useParams } from 'wouter';
import { NotFound } from '../frame/NotFound.js';
import { Page } from '../frame/Page.js';
import { EventPageDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { useMay } from '../session/may.js';
import { EventMessages } from '../notifications/EventMessages.js';
import { Button, ButtonLink, Facts, Loaded, Tabs, Tag, TextLink, useTab } from '../ui/index.js';
import { CopyDialog } from './CopyDialog.js';
import { dayWords, isUnsettled } from './event-days.js';
import type { DayOnPage, EventOnPage } from './event-on-page.js';
import { EventNeeds } from './EventNeeds.js';
import { EventPeople } from './EventPeople.js';
import { EventRecord } from './EventRecord.js';
import { eventsText } from './events-text.js';

/** `/events/:id` */
export function EventPage() {
  const { id = '' } = useParams<{ id: string }>();
  const reading = useGraphQL(EventPageDocument, { id });
  return (
    <Loaded reading={reading}>{({ event }) => (event ? <EventOf event={event} /> : <NotFound />)}</Loaded>
  );
}

function EventOf({ event }: { readonly event: EventOnPage }) {
  const t = useText(eventsText);
  const [copying, setCopying] = useState(false);
  const needs = event.days.flatMap((day) => day.needs);
  const coming = needs.flatMap(({ matches }) =>
    matches.filter(({ state }) => ['APPROVED', 'CONFIRMED', 'COMPLETED'].includes(state)),
  );
  const may = useMay();
  const tabs = [
    { key: 'needs', label: t.tabs.needs, count: needs.filter(({ state }) => state !== 'WITHDRAWN').length },
    { key: 'people', label: t.tabs.people, count: coming.length },
    ...(may('enterAnswer') ? [{ key: 'messages', label: t.tabs.messages }] : []),
    { key: 'record', label: t.tabs.record },
  ];
  const tab = useTab(tabs);
  return (
    <Page
      title={event.title}
      crumbs={[{ label: t.list, to: `/${event.district.key}/events` }]}
      lead={<EventHead event={event} />}
      actions={
        <>
          {may('copyEvent') && (
            <Button kind="secondary" onClick={() => setCopying(true)}>
              {t.copyThis}
            </Button>
          )}
          {may('changeEvent') && (
            <ButtonLink to={`/events/${event.id}/change`} kind="secondary">
              {t.change}
            </ButtonLink>
          )}
        </>
      }
    >
      <Tabs label={t.tabs.label} tabs={tabs} />
      {tab === 'needs' && <EventNeeds event={event} />}
      {tab === 'people' && <EventPeople event={event} />}
      {tab === 'messages' && <EventMessages district={event.district} eventId={event.id} />}
      {tab === 'record' && <EventRecord event={event} />}
      {copying && <CopyDialog event={event} onClose={() => setCopying(false)} />}
    </Page>
  );
}

/** When, where to meet, and all that a caller may ask. */
function EventHead({ event }: { readonly event: EventOnPage }) {
  const t = useText(eventsText);
  const words = useText(vocabularyText);
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col gap-1">
        {event.days.map((day) => (
          <DayLine key={day.id} day={day} />
        ))}
      </ul>
      <Facts
        facts={[
          {
            term: t.association,
            value: event.association ? (
              <TextLink to={`/associations/${event.association.id}`}>{event.association.name}</TextLink>
            ) : (
              event.organiserText
            ),
          },
          {
            term: t.place,
            value: [event.venueName, event.venueAddress].filter((part) => part).join('　'),
          },
          { term: t.meeting, value: event.meetingPlace },
          { term: t.bring, value: event.thingsToBring },
          { term: t.wear, value: event.clothing },
          { term: t.rain, value: event.rainPlan },
          { term: t.theme, value: words.theme[event.theme] },
          {
            term: t.website,
            value: event.url && (
              <a className="link" href={event.url} rel="noreferrer" target="_blank">
                {event.url}
              </a>
            ),
          },
        ]}
      />
      {event.description && <p className="max-w-prose whitespace-pre-line">{event.description}</p>}
    </div>
  );
}

function DayLine({ day }: { readonly day: DayOnPage }) {
  const t = useText(eventsText);
  const words = useText(vocabularyText);
  const format = useFormat();
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-18B-160">
      {dayWords(day, format, t)}
      {day.backupDate && <Tag>{t.backup(format.date(day.backupDate, { short: true }))}</Tag>}
      {isUnsettled(day) && <Tag tone="attention">{t.undated}</Tag>}
      {day.state !== 'PLANNED' && (
        <Tag tone={day.state === 'DONE' ? 'good' : 'attention'}>{words.eventState[day.state]}</Tag>
      )}
    </li>
  );
}
