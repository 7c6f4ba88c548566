import { Page } from '../frame/Page.js';
import { RequestFailure } from '../graphql/failure.js';
import {
  Button,
  Disclosure,
  EmptyState,
  FailureNotice,
  Notice,
  Progress,
  Skeleton,
  Tag,
  type Tone,
} from '../ui/index.js';

const tones: readonly (readonly [Tone, string])[] = [
  ['plain', '案'],
  ['accent', '回答待ち'],
  ['good', '決定'],
  ['attention', '確認が必要'],
  ['problem', '不足'],
  ['quiet', '充足'],
];

export function StatesSample() {
  return (
    <Page title="状態の見本" crumbs={[{ label: '今日の仕事', to: '/ui' }]}>
      <div className="flex flex-wrap gap-3">
        {tones.map(([tone, word]) => (
          <Tag key={tone} tone={tone}>
            {word}
          </Tag>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button>承認する</Button>
        <Button kind="secondary">見送る</Button>
        <Button kind="text">理由を見る</Button>
        <Button disabled>承認する</Button>
        <Button kind="secondary" disabled>
          見送る
        </Button>
        <Button size="small">承認</Button>
        <Button size="large">参加できる</Button>
      </div>
      <Notice
        kind="info"
        title="会議は12月3日（木）です"
        actions={
          <Button size="small" kind="secondary">
            資料を見る
          </Button>
        }
      >
        <p>それまでに案 18件の承認をお願いします。</p>
      </Notice>
      <Notice kind="success" title="12件を取り込みました" />
      <Notice kind="warning" title="3件の日付が読み取れていません">
        <p>「10月中旬」など。いつでも直せます。</p>
      </Notice>
      <FailureNotice failure={new RequestFailure('SERVER', 'r-82f1')} retry={() => undefined} />
      <Progress label="計画中" value={412} most={430} words="412 / 430名" />
      <Disclosure summary="なぜ不足しているか" open>
        <p>土曜の午前に空いている申し出は 3件ありますが、いずれもほかの行事が先に決まっています。</p>
      </Disclosure>
      <EmptyState title="まだ行事がありません" action={<Button>行事の一覧を取り込む</Button>}>
        <p>昨年の一覧（CSV または Excel）を取り込むと、今年の下書きができます。</p>
      </EmptyState>
      <Skeleton />
    </Page>
  );
}
