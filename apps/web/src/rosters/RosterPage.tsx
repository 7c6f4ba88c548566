import { useParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { RosterPageDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Icon, Loaded, Table } from '../ui/index.js';
import type { MatchOfRoster, RosterOnPage } from './roster-on-page.js';
import { RosterForm } from './RosterForm.js';
import { rostersText } from './rosters-text.js';
import { ShareRoster } from './ShareRoster.js';

/** `/matches/:match/roster`: the company enters and shares it, the branch office reads and prints what is shared. */
export function RosterPage() {
  const { match: matchId = '' } = useParams<{ match: string }>();
  const t = useText(rostersText);
  const reading = useGraphQL(RosterPageDocument, { matchId });
  return (
    <Loaded reading={reading}>
      {({ roster, match }) =>
        roster && match ? (
          <RosterOf roster={roster} match={match} />
        ) : (
          <Page title={t.notYet} width="narrow">
            <p>{t.notYetBody}</p>
          </Page>
        )
      }
    </Loaded>
  );
}

function RosterOf({ roster, match }: { readonly roster: RosterOnPage; readonly match: MatchOfRoster }) {
  const t = useText(rostersText);
  const format = useFormat();
  const { need } = match;
  return (
    <Page
      title={t.title}
      width="narrow"
      crumbs={[
        roster.canChange && match.company
          ? { label: match.companyName, to: `/companies/${match.company.id}` }
          : { label: need.event.title, to: `/events/${need.event.id}` },
      ]}
      lead={
        <>
          <p className="text-std-18B-160">
            {need.event.title}　{need.role}
          </p>
          <p>
            {format.date(dayInJapan(need.startsAt))} {format.timeRange(need.startsAt, need.endsAt)}
          </p>
          <p>{need.event.venueName}</p>
          <p>{match.companyName}</p>
        </>
      }
    >
      {roster.canChange && (
        <div className="not-on-paper flex flex-col gap-8">
          <div className="flex flex-col gap-1">
            <p>{t.why}</p>
            <p>{t.who}</p>
            <p>{t.kept(format.number(roster.daysKept))}</p>
          </div>
          <RosterForm key={roster.updatedAt ?? ''} roster={roster} />
          {roster.names.length > 0 && <ShareRoster roster={roster} match={match} />}
        </div>
      )}
      {(!roster.canChange || roster.names.length > 0) && (
        <div className={roster.canChange ? 'hidden print:block' : ''}>
          <NameTable roster={roster} />
        </div>
      )}
      {roster.names.length > 0 && (
        <p>
          <Button kind="secondary" onClick={() => window.print()}>
            <Icon name="print" />
            {t.print}
          </Button>
        </p>
      )}
      <p className="hidden print:block">
        {t.secret} {t.kept(format.number(roster.daysKept))}
      </p>
    </Page>
  );
}

function NameTable({ roster }: { readonly roster: RosterOnPage }) {
  const t = useText(rostersText);
  if (roster.names.length === 0) return <p>{t.noNames}</p>;
  const rows = roster.names.map((row, at) => ({ ...row, at: at + 1 }));
  return (
    <Table
      caption={t.forInsurance}
      columns={[
        { key: 'at', header: t.number, numeric: true, tight: true, cell: ({ at }) => at },
        { key: 'name', header: t.name, names: true, cell: ({ name }) => name },
        { key: 'kana', header: t.kana, cell: ({ kana }) => kana },
      ]}
      rows={rows}
      rowKey={({ at }) => String(at)}
    />
  );
}
