import { useFormat, useText } from '../i18n/language.js';
import { Section, Tabs, useTab } from '../ui/index.js';
import { AuditView } from './AuditView.js';
import { CompareView } from './CompareView.js';
import { FairnessDial } from './FairnessDial.js';
import { RepeatRun } from './RepeatRun.js';
import { RunResult, type RunResultProps } from './RunResult.js';
import { runsText } from './runs-text.js';

/** A finished run, from four sides. */
export function RunOutcome(props: RunResultProps) {
  const t = useText(runsText);
  const format = useFormat();
  const { run, district } = props;
  const keys = ['result', 'fairness', 'audit', 'compare'] as const;
  const tabs = keys.map((key) => ({ key, label: t.tab[key] }));
  const tab = useTab(tabs, 'view');
  return (
    <Section title={t.resultOf(format.dateRange(run.periodFrom, run.periodTo))}>
      <Tabs label={t.tabs} tabs={tabs} parameter="view" />
      {tab === 'result' && <RunResult {...props} />}
      {tab === 'fairness' && <FairnessDial run={run} district={district} />}
      {tab === 'audit' && (
        <>
          <AuditView run={run} district={district} />
          <RepeatRun run={run} />
        </>
      )}
      {tab === 'compare' && <CompareView run={run} district={district} />}
    </Section>
  );
}
