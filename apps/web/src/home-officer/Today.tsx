import { addDays } from '@app/domain';
import { Page } from '../frame/Page.js';
import { OfficerTodayDocument, OfficerTodayMessagesDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { NoDesk } from '../session/NoDesk.js';
import { useDistrictDesk, type ViewerDistrict } from '../session/desk.js';
import { ButtonLink, EmptyState, Loaded, Section, TextLink } from '../ui/index.js';
import { Weeks } from './Weeks.js';
import { daysAhead } from './weeks.js';
import { TaskLine } from './TaskLine.js';
import { todaysTasks, type TodayData } from './tasks.js';
import { todayText } from './today-text.js';

const daysBack = 60;

/** `/:district`: what waits for the officer, then the next four weeks. */
export function Today() {
  const district = useDistrictDesk();
  return district ? <TodayOf district={district} /> : <NoDesk />;
}

function TodayOf({ district }: { readonly district: ViewerDistrict }) {
  const t = useText(todayText);
  const format = useFormat();
  const now = today();
  const reading = useGraphQL(OfficerTodayDocument, {
    districtId: district.id,
    today: now,
    until: addDays(now, daysAhead - 1),
    before: addDays(now, -daysBack),
    yesterday: addDays(now, -1),
  });
  const messages = useGraphQL(OfficerTodayMessagesDocument, { districtId: district.id });
  return (
    <Page title={t.title} lead={<p>{format.date(now)}</p>}>
      <Loaded reading={reading}>
        {(data) => (
          <Loaded reading={messages}>
            {(more) => <TodaysWork data={{ ...data, ...more }} district={district} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface TodaysWorkProps {
  readonly data: TodayData;
  readonly district: ViewerDistrict;
}

function TodaysWork({ data, district }: TodaysWorkProps) {
  const t = useText(todayText);
  const format = useFormat();
  const { shown, others } = todaysTasks(data);
  const events = data.ahead.edges.map(({ node }) => node);
  const root = `/${district.key}`;
  const empty = events.length === 0 && data.past.edges.length === 0 && data.undated.edges.length === 0;
  if (empty && shown.length === 0) {
    return (
      <EmptyState
        title={t.firstTitle}
        action={
          <div className="flex flex-wrap gap-3">
            <ButtonLink to={`${root}/imports`}>{t.firstAct}</ButtonLink>
            <ButtonLink to={`${root}/events/new`} kind="secondary">
              {t.newEvent}
            </ButtonLink>
          </div>
        }
      >
        <p>{t.firstBody}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Section title={t.todo}>
        {shown.length === 0 ? (
          <EmptyState
            title={t.nothing}
            action={<ButtonLink to={`${root}/events/new`}>{t.newEvent}</ButtonLink>}
          >
            <p>{t.nothingBody}</p>
          </EmptyState>
        ) : (
          <ul className="flex flex-col border-t border-solid-gray-300">
            {shown.map((task) => (
              <TaskLine key={task.kind + task.id} task={task} root={root} />
            ))}
          </ul>
        )}
        {others > 0 && (
          <p>
            {t.others(format.number(others))} <TextLink to={`${root}/events`}>{t.allEvents}</TextLink>
          </p>
        )}
      </Section>
      <Section title={t.ahead}>
        <Weeks events={events} />
        {data.ahead.totalCount > events.length && (
          <p>
            {t.moreAhead(format.number(data.ahead.totalCount - events.length))}{' '}
            <TextLink to={`${root}/events`}>{t.allEvents}</TextLink>
          </p>
        )}
      </Section>
    </>
  );
}
