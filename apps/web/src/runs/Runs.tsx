import { useSearchParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { RunListDocument, type RunFactsFragment } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import { useDistrictDesk, type ViewerDistrict } from '../session/desk.js';
import { NoDesk } from '../session/NoDesk.js';
import { ButtonLink, EmptyState, Loaded, LoadMore, Section, Table, Tag, TextLink } from '../ui/index.js';
import { plannedWords } from './plan-words.js';
import { RunNow } from './RunNow.js';
import { runsText } from './runs-text.js';
import { StartRun } from './StartRun.js';

/** `/:district/runs`: run the matcher, watch it, see what it found. */
export function Runs() {
  const district = useDistrictDesk();
  return district ? <DistrictRuns district={district} /> : <NoDesk />;
}

function DistrictRuns({ district }: { readonly district: ViewerDistrict }) {
  const t = useText(runsText);
  const [search, setSearch] = useSearchParams();
  const reading = usePages(RunListDocument, { districtId: district.id }, (data) => data.matchRuns);
  const newest = reading.data?.nodes[0]?.id;
  const shown = search.get('run') ?? newest;
  return (
    <Page title={t.title} width="normal" lead={<p className="max-w-prose">{t.lead}</p>}>
      <p className="not-on-paper flex flex-wrap gap-3">
        <ButtonLink to={`/${district.key}/runs/what-if`} kind="secondary" size="small">
          {t.more.whatIf}
        </ButtonLink>
        <ButtonLink to={`/${district.key}/runs/rules`} kind="secondary" size="small">
          {t.more.rules}
        </ButtonLink>
      </p>
      <StartRun districtId={district.id} onStarted={(id) => setSearch({ run: id })} />
      {shown !== undefined && <RunNow key={shown} id={shown} district={district} />}
      <Section title={t.list}>
        <Loaded reading={reading}>
          {({ nodes, total }) =>
            total === 0 ? (
              <EmptyState title={t.listEmpty}>{t.listEmptyBody}</EmptyState>
            ) : (
              <>
                <RunTable runs={nodes} shown={shown} districtKey={district.key} />
                <LoadMore
                  shown={nodes.length}
                  total={total}
                  onMore={reading.more}
                  busy={reading.loadingMore}
                />
              </>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

interface RunTableProps {
  readonly runs: readonly RunFactsFragment[];
  readonly shown: string | undefined;
  readonly districtKey: string;
}

const tones = {
  QUEUED: 'plain',
  RUNNING: 'accent',
  DONE: 'good',
  STOPPED: 'attention',
  FAILED: 'problem',
} as const;

function RunTable({ runs, shown, districtKey }: RunTableProps) {
  const t = useText(runsText);
  const format = useFormat();
  return (
    <Table
      caption={t.list}
      captionHidden
      rows={runs}
      rowKey={({ id }) => id}
      current={shown}
      columns={[
        {
          key: 'when',
          header: t.when,
          names: true,
          cell: ({ id, requestedAt }) => {
            const when = format.dateTime(requestedAt, { short: true });
            return (
              <TextLink to={`/${districtKey}/runs?run=${id}`} label={t.open(when)}>
                {when}
              </TextLink>
            );
          },
        },
        {
          key: 'period',
          header: t.period,
          cell: ({ periodFrom, periodTo }) => format.dateRange(periodFrom, periodTo),
        },
        {
          key: 'planned',
          header: t.planned,
          cell: ({ result }) => result && plannedWords(result, t, format),
        },
        {
          key: 'state',
          header: t.stateColumn,
          tight: true,
          cell: ({ state }) => <Tag tone={tones[state]}>{t.state[state]}</Tag>,
        },
      ]}
    />
  );
}
