import { Page } from '../frame/Page.js';
import type { BoardNeedFragment } from '../graphql/generated/graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { Holes } from '../matches/Holes.js';
import { useDistrictDesk, type ViewerDistrict } from '../session/desk.js';
import { useMay } from '../session/may.js';
import { NoDesk } from '../session/NoDesk.js';
import { classNames } from '../ui/class-names.js';
import { Button, ButtonLink, EmptyState, Loaded, Notice, Tabs, useTab } from '../ui/index.js';
import { Batch } from './Batch.js';
import { boardText } from './board-text.js';
import { useBoardKeys } from './keys.js';
import { NeedList } from './NeedList.js';
import { NeedPanel } from './NeedPanel.js';
import { worstFirst } from './season-grid.js';
import { SeasonGridView } from './SeasonGridView.js';
import { SeasonLine } from './SeasonLine.js';
import { stepsThrough, useBoard, useSelection } from './use-board.js';

/** `/:district/board`: the season, and the decisions that it waits for. */
export function Board() {
  const district = useDistrictDesk();
  const may = useMay();
  return district && may('approveMatches') ? <DistrictBoard district={district} /> : <NoDesk />;
}

function DistrictBoard({ district }: { readonly district: ViewerDistrict }) {
  const t = useText(boardText);
  const format = useFormat();
  const { language } = useLanguage();
  const { period, season, needs } = useBoard(district.id);
  const toReview = season.data?.season.toReview;
  const tabs = [
    { key: 'needs', label: t.byNeed },
    { key: 'batch', label: t.batch, ...(toReview !== undefined && { count: toReview }) },
  ];
  const tab = useTab(tabs);
  const { conference } = district;
  return (
    <Page
      title={t.title}
      width="wide"
      lead={
        <p className="text-std-16N-170 text-solid-gray-700">
          {language === 'ja' ? `${conference.name}　` : `${conference.nameEn}. `}
          {t.period(format.dateRange(period.from, period.to))}
        </p>
      }
    >
      <Loaded reading={season} lines={2}>
        {(data) => <SeasonLine season={data.season} districtKey={district.key} />}
      </Loaded>
      <Holes district={district} />
      <Tabs label={t.views} tabs={tabs} />
      {tab === 'batch' ? (
        <Batch
          districtId={district.id}
          districtKey={district.key}
          holdSeconds={season.data?.season.holdSeconds ?? 600}
        />
      ) : (
        <Loaded reading={needs}>
          {({ nodes }) => (
            <NeedByNeed
              needs={nodes}
              district={district}
              nothingToReview={season.data?.season.lastRun == null && toReview === 0}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}

interface NeedByNeedProps {
  readonly needs: readonly BoardNeedFragment[];
  readonly district: ViewerDistrict;
  /** No run, and no proposal by hand either. */
  readonly nothingToReview: boolean;
}

/** Left the needs, right the one that is looked at; on a phone one or the other. */
function NeedByNeed({ needs, district, nothingToReview }: NeedByNeedProps) {
  const t = useText(boardText);
  const selection = useSelection();
  const steps = stepsThrough(needs);
  const shown = selection.needId ?? worstFirst(needs)[0]?.id;
  const step = (by: 1 | -1) => {
    const named = steps.findIndex(({ needId, matchId }) => needId === shown && matchId === selection.matchId);
    const at = named >= 0 ? named : steps.findIndex(({ needId }) => needId === shown);
    const next = steps[at + by];
    if (next) selection.choose(next.needId, next.matchId);
  };
  useBoardKeys((key) => {
    if (key === 'j') step(1);
    if (key === 'k') step(-1);
  });
  const choose = (needId: string) => selection.choose(needId);
  if (needs.length === 0)
    return (
      <EmptyState
        title={t.emptyTitle}
        action={<ButtonLink to={`/${district.key}/events`}>{t.emptyAction}</ButtonLink>}
      >
        {t.emptyBody}
      </EmptyState>
    );
  const onePhone = selection.needId === undefined ? '' : 'max-desktop:hidden';
  return (
    <div className="flex flex-col gap-5">
      {nothingToReview && (
        <Notice
          kind="info"
          title={t.noProposals}
          actions={
            <ButtonLink to={`/${district.key}/runs`} size="small">
              {t.toRuns}
            </ButtonLink>
          }
        />
      )}
      <div className={onePhone}>
        <SeasonGridView needs={needs} selected={shown} onChoose={choose} />
      </div>
      <div className="grid items-start gap-8 desktop:grid-cols-[minmax(15rem,20rem)_minmax(0,1fr)]">
        <div className={classNames('desktop:sticky desktop:top-20', onePhone)}>
          <NeedList needs={needs} selected={shown} onChoose={choose} />
        </div>
        <div className={classNames('min-w-0', selection.needId === undefined && 'max-desktop:hidden')}>
          <p className="mb-3 desktop:hidden">
            <Button kind="text" size="small" onClick={() => selection.choose(undefined)}>
              {t.back}
            </Button>
          </p>
          {shown !== undefined && <NeedPanel key={shown} needId={shown} matchId={selection.matchId} />}
        </div>
      </div>
    </div>
  );
}
