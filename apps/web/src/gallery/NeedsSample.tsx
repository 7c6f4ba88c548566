import { useState } from 'react';
import { Page } from '../frame/Page.js';
import { useFormat } from '../i18n/language.js';
import {
  Button,
  ButtonLink,
  Card,
  Facts,
  FillBar,
  GapBadge,
  LoadMore,
  Section,
  Table,
  Tabs,
  Tag,
  TextLink,
  useAnnounce,
  type Column,
} from '../ui/index.js';

interface NeedRow {
  readonly id: string;
  readonly event: string;
  readonly role: string;
  readonly day: string;
  readonly wanted: number;
  readonly filled: number;
  readonly fewest: number;
}

const rows: readonly NeedRow[] = [
  {
    id: '1',
    event: '見本町会 もちつき大会',
    role: '設営',
    day: '2026-12-06',
    wanted: 8,
    filled: 6,
    fewest: 4,
  },
  {
    id: '2',
    event: '見本通り商店会 年末清掃',
    role: '清掃',
    day: '2026-12-12',
    wanted: 12,
    filled: 2,
    fewest: 6,
  },
  { id: '3', event: '見本小学校 防災訓練', role: '受付', day: '2026-11-23', wanted: 2, filled: 2, fewest: 1 },
];

const columns = (date: (day: string) => string): readonly Column<NeedRow>[] => [
  { key: 'day', header: '日', cell: (row) => date(row.day), tight: true },
  {
    key: 'event',
    header: '行事',
    cell: (row) => <TextLink to={`/ui?need=${row.id}`}>{row.event}</TextLink>,
    names: true,
  },
  { key: 'role', header: '役割', cell: (row) => row.role, tight: true },
  {
    key: 'gap',
    header: '人数',
    cell: (row) => <GapBadge wanted={row.wanted} filled={row.filled} fewest={row.fewest} />,
  },
  {
    key: 'bar',
    header: '埋まり方',
    cell: (row) => <FillBar wanted={row.wanted} settled={row.filled} waiting={1} />,
  },
];

export function NeedsSample() {
  const format = useFormat();
  const announce = useAnnounce();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['2']));
  return (
    <Page
      title="見本町会 もちつき大会"
      crumbs={[
        { label: '今日の仕事', to: '/ui' },
        { label: '行事', to: '/ui/events' },
      ]}
      lead={
        <p>
          {format.date('2026-12-06')}{' '}
          {format.timeRange('2026-12-06T09:30:00+09:00', '2026-12-06T11:30:00+09:00')}{' '}
          <Tag tone="attention">順延日 {format.date('2026-12-13', { short: true })}</Tag>
        </p>
      }
      actions={
        <>
          <ButtonLink to="/ui?sample=form" kind="secondary">
            行事を直す
          </ButtonLink>
          <Button
            onClick={() =>
              announce({ text: '設営 4名を承認しました。10分後に○○社へ連絡します。', undo: async () => true })
            }
          >
            募集を足す
          </Button>
        </>
      }
    >
      <Tabs
        label="行事の内容"
        tabs={[
          { key: 'needs', label: '募集', count: 3 },
          { key: 'people', label: '参加', count: 8 },
          { key: 'messages', label: '連絡' },
          { key: 'record', label: '記録' },
        ]}
      />
      <Section title="募集">
        <div className="grid gap-4 desktop:grid-cols-2">
          <Card title="設営" level={3} actions={<Tag tone="accent">回答待ち</Tag>}>
            <GapBadge wanted={8} filled={6} fewest={4} size="large" />
            <FillBar wanted={8} settled={4} waiting={2} />
            <Facts
              facts={[
                {
                  term: '時間',
                  value: format.timeRange('2026-12-06T08:00:00+09:00', '2026-12-06T10:00:00+09:00'),
                },
                { term: '来る方', value: '見本商事 4名（決定）、見本電機 2名（回答待ち）' },
                {
                  term: '回答期限',
                  value: `${format.date('2026-11-27')} ${format.relativeDay('2026-11-27', '2026-11-22')}`,
                },
              ]}
            />
          </Card>
          <Card title="受付" level={3} actions={<Tag tone="good">決定</Tag>}>
            <GapBadge wanted={2} filled={2} size="large" />
            <FillBar wanted={2} settled={2} />
          </Card>
        </div>
      </Section>
      <Table
        caption="不足している募集"
        columns={columns((day) => format.date(day, { short: true }))}
        rows={rows}
        rowKey={(row) => row.id}
        selection={{ selected, onChange: setSelected, label: (row) => `選ぶ：${row.event} ${row.role}` }}
      />
      <LoadMore shown={3} total={1240} onMore={() => undefined} />
    </Page>
  );
}
