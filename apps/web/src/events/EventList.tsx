import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { EventListDocument, type EventSummaryFragment } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { NoDesk } from '../session/NoDesk.js';
import { useMay } from '../session/may.js';
import { useDistrictDesk, type ViewerDistrict } from '../session/desk.js';
import {
  Button,
  ButtonLink,
  EmptyState,
  GapBadge,
  Loaded,
  LoadMore,
  Select,
  Table,
  Tag,
  TextField,
  TextLink,
  useAnnounce,
  type Column,
} from '../ui/index.js';
import { classNames } from '../ui/class-names.js';
import { CopyDialog } from './CopyDialog.js';
import { dateWords, fillingOf, isUnsettled, needsLine } from './event-days.js';
import { eventsText } from './events-text.js';
import { isWhen, monthsAround, monthWords, windowOf, type When } from './months.js';
import { useEventKeys } from './use-event-keys.js';

/** `/:district/events` */
export function EventList() {
  const district = useDistrictDesk();
  return district ? <EventsOf district={district} /> : <NoDesk />;
}

interface Filter {
  readonly when: When;
  readonly search: string;
  readonly set: (part: { readonly when?: When; readonly search?: string }) => void;
}

/** The filter is the address. */
function useFilter(): Filter {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('when');
  return {
    when: isWhen(named) ? named : 'ahead',
    search: parameters.get('q') ?? '',
    set: ({ when, search }) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          if (when !== undefined) next.set('when', when);
          if (search !== undefined) next.set('q', search);
          if (next.get('when') === 'ahead') next.delete('when');
          if (next.get('q') === '') next.delete('q');
          return next;
        },
        { replace: true },
      ),
  };
}

function EventsOf({ district }: { readonly district: ViewerDistrict }) {
  const t = useText(eventsText);
  const filter = useFilter();
  const [copied, setCopied] = useState<EventSummaryFragment>();
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const reading = usePages(
    EventListDocument,
    { districtId: district.id, search: filter.search || null, ...windowOf(filter.when, today()) },
    (data) => data.events,
  );
  const root = `/${district.key}`;
  const may = useMay();
  useEventKeys({
    n: () => may('postEvent') && navigate(`${root}/events/new`),
    i: () => may('readEventFile') && navigate(`${root}/imports`),
    c: (id) => {
      if (!may('copyEvent')) return;
      const event = reading.data?.nodes.find((node) => node.id === id);
      if (event) setCopied(event);
      else announce({ text: t.shortcutsNoRow });
    },
  });
  return (
    <Page
      title={t.list}
      actions={
        may('postEvent') && (
          <>
            <ButtonLink to={`${root}/imports`} kind="secondary">
              {t.import}
            </ButtonLink>
            <ButtonLink to={`${root}/events/new`}>{t.newEvent}</ButtonLink>
          </>
        )
      }
    >
      <FilterBar filter={filter} />
      <Loaded reading={reading}>
        {({ nodes, total }) =>
          nodes.length === 0 ? (
            <NoEvents root={root} filter={filter} />
          ) : (
            <div>
              <EventTable events={nodes} onCopy={setCopied} />
              <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
              {may('postEvent') && (
                <p className="not-on-paper pt-4 text-std-16N-170 text-solid-gray-700 phone:hidden">
                  {t.keys}
                </p>
              )}
            </div>
          )
        }
      </Loaded>
      {copied && <CopyDialog event={copied} onClose={() => setCopied(undefined)} />}
    </Page>
  );
}

function FilterBar({ filter }: { readonly filter: Filter }) {
  const t = useText(eventsText);
  const { language } = useLanguage();
  const [typed, setTyped] = useState(filter.search);
  useEffect(() => {
    const timer = setTimeout(() => typed !== filter.search && filter.set({ search: typed }), 300);
    return () => clearTimeout(timer);
  }, [typed, filter]);
  const fixed: readonly (readonly [When, string])[] = [
    ['ahead', t.fromToday],
    ['undated', t.undated],
    ['all', t.all],
  ];
  const months = monthsAround(today(), 12, 12);
  return (
    <form
      role="search"
      className="not-on-paper grid items-end gap-4 roomy:grid-cols-[14rem_minmax(0,24rem)]"
      onSubmit={(event) => {
        event.preventDefault();
        filter.set({ search: typed });
      }}
    >
      <Select
        name="when"
        label={t.month}
        narrows
        value={filter.when}
        onChange={(when) => filter.set({ when })}
        width="full"
        options={[
          ...fixed.map(([value, label]) => ({ value, label })),
          ...months.map((value) => ({ value, label: monthWords(value, language) })),
        ]}
      />
      <TextField name="q" label={t.search} narrows type="search" value={typed} onChange={setTyped} />
    </form>
  );
}

function NoEvents({ root, filter }: { readonly root: string; readonly filter: Filter }) {
  const t = useText(eventsText);
  const may = useMay();
  if (filter.when === 'all' && filter.search === '') {
    return (
      <EmptyState
        title={t.emptyTitle}
        action={
          may('postEvent') && (
            <div className="flex flex-wrap gap-3">
              <ButtonLink to={`${root}/imports`}>{t.import}</ButtonLink>
              <ButtonLink to={`${root}/events/new`} kind="secondary">
                {t.newEvent}
              </ButtonLink>
            </div>
          )
        }
      >
        <p>{t.emptyBody}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t.emptyFilter}
      action={
        <Button kind="secondary" onClick={() => filter.set({ when: 'all', search: '' })}>
          {t.showAll}
        </Button>
      }
    >
      <p>{t.emptyFilterBody}</p>
    </EmptyState>
  );
}

interface EventTableProps {
  readonly events: readonly EventSummaryFragment[];
  readonly onCopy: (event: EventSummaryFragment) => void;
}

function EventTable({ events, onCopy }: EventTableProps) {
  const t = useText(eventsText);
  const format = useFormat();
  const may = useMay();
  const columns: readonly Column<EventSummaryFragment>[] = [
    { key: 'date', header: t.date, cell: (event) => <DateCell event={event} /> },
    {
      key: 'event',
      header: t.event,
      names: true,
      cell: (event) => (
        <span data-event={event.id}>
          <TextLink to={`/events/${event.id}`}>{event.title}</TextLink>
          <span className="block text-std-16N-170 text-solid-gray-700">
            {event.association?.name ?? event.organiserText}
          </span>
        </span>
      ),
    },
    {
      key: 'needs',
      header: t.needs,
      cell: (event) => {
        const line = needsLine(
          event.days.flatMap(({ needs }) => needs),
          t,
        );
        return line === '' ? <span className="text-solid-gray-700">{t.noNeeds}</span> : line;
      },
    },
    {
      key: 'gap',
      header: t.gap,
      cell: (event) => {
        const { wanted, taken } = fillingOf(event.days.flatMap(({ needs }) => needs));
        return wanted === 0 ? '' : <GapBadge wanted={wanted} filled={taken} />;
      },
    },
    ...(may('copyEvent')
      ? [
          {
            key: 'copy',
            header: t.copy,
            tight: true,
            cell: (event: EventSummaryFragment) => (
              <Button
                kind="secondary"
                size="small"
                label={t.copyOf(event.title)}
                onClick={() => onCopy(event)}
              >
                {t.copy}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Table
      caption={`${t.list}（${format.number(events.length)}）`}
      captionHidden
      columns={columns}
      rows={events}
      rowKey={(event) => event.id}
    />
  );
}

/** The next of its days that is still planned, or its last. */
function nextDay(days: EventSummaryFragment['days']) {
  const ahead = days.filter(({ date }) => date && date >= today());
  return ahead.find(({ state }) => state === 'PLANNED') ?? ahead[0] ?? days.at(-1);
}

function DateCell({ event }: { readonly event: EventSummaryFragment }) {
  const t = useText(eventsText);
  const format = useFormat();
  const day = nextDay(event.days);
  if (!day) return t.open;
  const times = format.clockRange(day.startTime, day.endTime);
  return (
    <>
      <span
        className={classNames(
          'block',
          isUnsettled(day) ? 'text-orange-1000' : day.certainty === 'DAY' && 'whitespace-nowrap',
        )}
      >
        {dateWords(day, format, t)}
      </span>
      {times && <span className="block text-std-16N-170 whitespace-nowrap">{times}</span>}
      {event.days.length > 1 && (
        <span className="block text-std-16N-170">{t.moreDays(String(event.days.length - 1))}</span>
      )}
      {day.state !== 'PLANNED' && <StateTag state={day.state} />}
    </>
  );
}

function StateTag({ state }: { readonly state: 'CALLED_OFF' | 'DONE' }) {
  const words = useText(vocabularyText);
  return (
    <span className="block pt-1">
      <Tag tone={state === 'DONE' ? 'quiet' : 'attention'}>{words.eventState[state]}</Tag>
    </span>
  );
}
