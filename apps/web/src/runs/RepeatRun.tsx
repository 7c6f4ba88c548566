import { useRefusal } from '../forms/problems.js';
import {
  RepeatMatchRunDocument,
  RunChecksDocument,
  type RunFactsFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, FailureNotice, Notice, Progress, useAnnounce } from '../ui/index.js';
import { auditText } from './audit-text.js';
import { isUnderWay } from './FairnessDial.js';

/** The same plan again from the same inputs: whether what stands there can be trusted. */
export function RepeatRun({ run }: { readonly run: RunFactsFragment }) {
  const t = useText(auditText);
  const format = useFormat();
  const refusal = useRefusal();
  const announce = useAnnounce();
  const command = useCommand(RepeatMatchRunDocument);
  const reading = useGraphQL(RunChecksDocument, { id: run.id });
  const repeat = reading.data?.matchRun?.lastRepeat;
  const going = isUnderWay(repeat);
  useGraphQL(RunChecksDocument, { id: run.id }, { everySeconds: going ? 1 : undefined, skip: !going });
  const start = async () => {
    const result = (await command.run({ id: run.id }))?.repeatMatchRun;
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
  };
  const share = repeat?.progress?.share ?? 0;
  return (
    <section className="not-on-paper flex flex-col items-start gap-3">
      <h3 className="text-std-20B-160">{t.repeat}</h3>
      <p className="max-w-prose">{t.repeatHint}</p>
      {command.failure && <FailureNotice failure={command.failure} />}
      {going && (
        <div className="w-full max-w-prose">
          <Progress label={t.repeating} value={share} most={1} words={format.percent(share, 0)} />
        </div>
      )}
      {repeat?.repeated && (
        <Notice
          announce
          kind={repeat.repeated.samePlan ? 'success' : 'error'}
          title={repeat.repeated.samePlan ? t.same(repeat.repeated.seconds.toFixed(1)) : t.different}
        />
      )}
      {repeat?.state === 'FAILED' && <Notice announce kind="error" title={t.repeatFailed} />}
      {!going && (
        <Button kind="secondary" busy={command.running} onClick={() => void start()}>
          {t.repeat}
        </Button>
      )}
    </section>
  );
}
