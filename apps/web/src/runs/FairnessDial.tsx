import {
  RunChecksDocument,
  TurnFairnessDialDocument,
  type DialFactsFragment,
  type RunFactsFragment,
} from '../graphql/generated/graphql.js';
import { useRefusal } from '../forms/problems.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import {
  Button,
  ButtonLink,
  FailureNotice,
  Loaded,
  Notice,
  Progress,
  Table,
  Tag,
  useAnnounce,
} from '../ui/index.js';
import type { RunViewProps } from './CompareView.js';
import { DialChart } from './DialChart.js';
import { dialText } from './dial-text.js';
import { dialPoints, gapWords, pointWords } from './plan-words.js';
import { runsText } from './runs-text.js';

type Point = DialFactsFragment['dial'][number];

export const isUnderWay = (run: { readonly state: string } | null | undefined) =>
  run?.state === 'QUEUED' || run?.state === 'RUNNING';

/** What fairness costs: the same season at five points, and the way to take one of them. */
export function FairnessDial({ run, district }: RunViewProps) {
  const t = useText(dialText);
  const reading = useGraphQL(RunChecksDocument, { id: run.id });
  const going = isUnderWay(reading.data?.matchRun?.lastDial);
  useGraphQL(RunChecksDocument, { id: run.id }, { everySeconds: going ? 1 : undefined, skip: !going });
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-prose">{t.lead}</p>
      <Loaded reading={reading} lines={2}>
        {({ matchRun }) => (
          <Dial run={run} dial={matchRun?.lastDial ?? undefined} districtKey={district.key} />
        )}
      </Loaded>
    </div>
  );
}

interface DialProps {
  readonly run: RunFactsFragment;
  readonly dial: DialFactsFragment | undefined;
  readonly districtKey: string;
}

function Dial({ run, dial, districtKey }: DialProps) {
  const t = useText(dialText);
  const format = useFormat();
  const refusal = useRefusal();
  const announce = useAnnounce();
  const turning = useCommand(TurnFairnessDialDocument);
  const turn = async () => {
    const level = run.level ?? 'USUAL';
    const result = (await turning.run({ runId: run.id, level }))?.turnFairnessDial;
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
  };
  const points = dial?.dial ?? [];
  const going = isUnderWay(dial);
  return (
    <>
      {turning.failure && <FailureNotice failure={turning.failure} />}
      {dial?.state === 'FAILED' && <Notice kind="error" title={t.failed} />}
      {going && (
        <Progress
          label={t.going}
          value={dial?.progress?.share ?? points.length / dialPoints.length}
          most={1}
          words={t.points(format.number(points.length))}
        />
      )}
      {points.length > 0 && <PointTable points={points} run={run} districtKey={districtKey} />}
      {points.length === dialPoints.length && areAlike(points) && <p>{t.allAlike}</p>}
      {points.length > 1 && <DialChart points={points} />}
      {!going && (
        <p>
          <Button kind={dial ? 'secondary' : 'primary'} busy={turning.running} onClick={() => void turn()}>
            {dial ? t.again : t.start}
          </Button>
        </p>
      )}
    </>
  );
}

/** Whether the season leaves fairness nothing to choose. */
function areAlike(points: readonly Point[]): boolean {
  const said = points.map(
    ({ totals }) => `${totals.peoplePlanned} ${totals.worstPercent} ${totals.tenthPercent}`,
  );
  return new Set(said).size === 1;
}

interface PointTableProps {
  readonly points: readonly Point[];
  readonly run: RunFactsFragment;
  readonly districtKey: string;
}

function PointTable({ points, run, districtKey }: PointTableProps) {
  const t = useText(dialText);
  const words = useText(runsText);
  const format = useFormat();
  const percent = (value: number | null | undefined) =>
    value == null ? t.unknown : format.percent(value / 100);
  const again = (times: number) =>
    `/${districtKey}/runs?${new URLSearchParams({ from: run.periodFrom, to: run.periodTo, fairness: String(times) }).toString()}`;
  return (
    <Table
      caption={t.table}
      rows={points}
      rowKey={({ times }) => String(times)}
      columns={[
        { key: 'point', header: t.point, names: true, cell: ({ times }) => pointWords(times, words) },
        {
          key: 'people',
          header: t.people,
          numeric: true,
          cell: ({ totals }) => format.people(totals.peopleHeld + totals.peoplePlanned),
        },
        { key: 'worst', header: t.worst, numeric: true, cell: ({ totals }) => percent(totals.worstPercent) },
        { key: 'tenth', header: t.tenth, numeric: true, cell: ({ totals }) => percent(totals.tenthPercent) },
        { key: 'bound', header: t.bound, cell: ({ totals }) => gapWords(totals.gapPercent, words) },
        {
          key: 'use',
          header: t.use,
          tight: true,
          cell: ({ times }) =>
            times === run.fairnessTimes ? (
              <Tag tone="accent">{t.used}</Tag>
            ) : (
              <ButtonLink to={again(times)} kind="secondary" size="small">
                {t.use}
                <span className="sr-only">：{pointWords(times, words)}</span>
              </ButtonLink>
            ),
        },
      ]}
    />
  );
}
