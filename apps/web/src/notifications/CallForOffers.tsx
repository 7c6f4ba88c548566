import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { addDays } from '@app/domain';
import { CallPreviewDocument, type CallPreviewQuery } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { dayInJapan, today, type Day } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import {
  Button,
  DateField,
  Disclosure,
  EmptyState,
  FieldSet,
  Loaded,
  Notice,
  Section,
  Table,
  TextLink,
} from '../ui/index.js';
import { CallDialog } from './CallDialog.js';
import { callText } from './call-text.js';
import { CallHistory } from './CallHistory.js';

interface CallForOffersProps {
  readonly district: { readonly id: string; readonly key: string };
}

const weeksAhead = 8;
/** As many as the letter names; more are folded away, so that what was sent before stays in sight. */
const mostOpen = 12;

/** 応援のお願い: what is short in a period, to how many companies it goes, then what came of earlier ones. */
export function CallForOffers({ district }: CallForOffersProps) {
  const t = useText(callText);
  const { from, to, choose } = usePeriod();
  const backwards = from !== null && to !== null && to < from;
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-6">
        <p className="max-w-prose">{t.lead}</p>
        <FieldSet name="period" legend={t.period} narrows>
          <div className="grid max-w-3xl gap-5 roomy:grid-cols-2">
            <DateField
              name="from"
              label={t.from}
              narrows
              value={from}
              onChange={(day) => choose({ from: day })}
              error={from === null ? t.fromMissing : undefined}
            />
            <DateField
              name="to"
              label={t.to}
              narrows
              value={to}
              onChange={(day) => choose({ to: day })}
              error={to === null ? t.toMissing : backwards ? t.order : undefined}
            />
          </div>
        </FieldSet>
        {from !== null && to !== null && !backwards && <Prepared district={district} from={from} to={to} />}
      </div>
      <Section title={t.past} actions={<TextLink to={`/${district.key}/offers`}>{t.seeOffers}</TextLink>}>
        <CallHistory district={district} />
      </Section>
    </div>
  );
}

/** In the address, so that a colleague can be shown the same. What is being typed is not yet a day. */
function usePeriod() {
  const [search, setSearch] = useSearchParams();
  const [period, setPeriod] = useState<{ readonly from: Day | null; readonly to: Day | null }>(() => ({
    from: dayFrom(search.get('from')) ?? today(),
    to: dayFrom(search.get('to')) ?? addDays(today(), weeksAhead * 7),
  }));
  return {
    ...period,
    choose: (change: Partial<typeof period>) => {
      const next = { ...period, ...change };
      setPeriod(next);
      setSearch(
        (before) => {
          const address = new URLSearchParams(before);
          if (next.from) address.set('from', next.from);
          if (next.to) address.set('to', next.to);
          return address;
        },
        { replace: true },
      );
    },
  };
}

function dayFrom(text: string | null): Day | null {
  return text !== null && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) ? text : null;
}

type Preview = NonNullable<CallPreviewQuery['callForOffersPreview']>;

function Prepared({ district, from, to }: CallForOffersProps & { readonly from: Day; readonly to: Day }) {
  const t = useText(callText);
  const period = { districtId: district.id, from, to };
  const reading = useGraphQL(CallPreviewDocument, { ...period, answerBy: null });
  return (
    <Loaded reading={reading}>
      {({ callForOffersPreview: preview, needs }) => {
        if (!preview || preview.needs === 0) {
          return (
            <EmptyState title={t.nothingShort}>
              <p>{t.nothingShortBody}</p>
            </EmptyState>
          );
        }
        return (
          <>
            <Reaching preview={preview} period={period} />
            <ShortNeeds preview={preview} needs={needs} />
          </>
        );
      }}
    </Loaded>
  );
}

function ShortNeeds({
  preview,
  needs,
}: {
  readonly preview: Preview;
  readonly needs: CallPreviewQuery['needs'];
}) {
  const t = useText(callText);
  const format = useFormat();
  const rows = needs.edges.map(({ node }) => node).filter(({ peopleMissing }) => peopleMissing > 0);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-160">{t.short}</h2>
      <Disclosure summary={t.shortSee(format.number(preview.needs))} open={rows.length <= mostOpen}>
        <Table
          caption={t.short}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'event',
              header: t.event,
              names: true,
              cell: ({ event, role }) => (
                <>
                  <TextLink to={`/events/${event.id}`}>{event.title}</TextLink>
                  <span className="block font-400">{role}</span>
                </>
              ),
            },
            {
              key: 'day',
              header: t.day,
              cell: ({ startsAt, endsAt }) => (
                <>
                  {format.date(dayInJapan(startsAt), { short: true })}{' '}
                  <span className="inline-block">{format.timeRange(startsAt, endsAt)}</span>
                </>
              ),
            },
            {
              key: 'people',
              header: t.people,
              cell: ({ peopleMissing, peopleWanted }) => (
                <strong>{t.missing(format.people(peopleMissing), format.people(peopleWanted))}</strong>
              ),
            },
          ]}
        />
      </Disclosure>
      {preview.needs > rows.length && <p>{t.moreShort(format.number(preview.needs - rows.length))}</p>}
    </section>
  );
}

/** To how many, and by which way; then the text. */
function Reaching({
  preview,
  period,
}: {
  readonly preview: Preview;
  readonly period: { readonly districtId: string; readonly from: Day; readonly to: Day };
}) {
  const t = useText(callText);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  if (preview.companies === 0) return <Notice kind="info" title={t.nobody} />;
  return (
    <div className="flex flex-col gap-3">
      <p>{t.shortSum(format.number(preview.needs), format.people(preview.peopleMissing))}</p>
      {preview.calledToday ? (
        <Notice kind="info" title={t.calledToday} />
      ) : (
        <>
          <p>
            <strong>{t.reaches(format.number(preview.companies))}</strong>{' '}
            {preview.byTelephone > 0 && t.reachesTelephone(format.number(preview.byTelephone))}
          </p>
          <div>
            <Button size="large" onClick={() => setOpen(true)}>
              {t.check}
            </Button>
          </div>
        </>
      )}
      {open && <CallDialog period={period} preview={preview} onClose={() => setOpen(false)} />}
    </div>
  );
}
