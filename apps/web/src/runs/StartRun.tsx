import { addDays } from '@app/domain';
import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { StartMatchRunDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { daysBetween, today, type Day } from '../i18n/calendar.js';
import { useText } from '../i18n/language.js';
import { Button, DateField } from '../ui/index.js';
import { runsText } from './runs-text.js';

const usualDays = 183;
const mostDays = 400;

/** From today half a year, unless somebody wants another period. */
export function StartRun({
  districtId,
  onStarted,
}: {
  readonly districtId: string;
  readonly onStarted: (runId: string) => void;
}) {
  const t = useText(runsText);
  const problems = useFormProblems();
  const command = useCommand(StartMatchRunDocument);
  const [from, setFrom] = useState<Day | null>(today());
  const [to, setTo] = useState<Day | null>(addDays(today(), usualDays));
  const mistakes = () => [
    ...(from === null ? [{ name: 'periodFrom', error: t.missing }] : []),
    ...(to === null ? [{ name: 'periodTo', error: t.missing }] : []),
    ...(from !== null && to !== null && to < from ? [{ name: 'periodTo', error: t.order }] : []),
    ...(from !== null && to !== null && daysBetween(from, to) > mostDays
      ? [{ name: 'periodTo', error: t.tooLong }]
      : []),
  ];
  const start = async () => {
    if (!problems.show(mistakes()) || from === null || to === null) return;
    const input = { districtId, periodFrom: from, periodTo: to };
    const result = (await command.run({ input }))?.startMatchRun;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['periodFrom', 'periodTo']);
    if (result?.__typename === 'MatchRunStarted') onStarted(result.run.id);
  };
  return (
    <form
      noValidate
      className="not-on-paper flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <div className="grid gap-5 roomy:grid-cols-2 roomy:max-w-3xl">
        <DateField
          name="periodFrom"
          label={t.from}
          required
          value={from}
          onChange={setFrom}
          error={problems.errorOf('periodFrom')}
        />
        <DateField
          name="periodTo"
          label={t.to}
          required
          value={to}
          onChange={setTo}
          error={problems.errorOf('periodTo')}
        />
      </div>
      <p>
        <Button type="submit" size="large" busy={command.running}>
          {command.running ? t.starting : t.start}
        </Button>
      </p>
    </form>
  );
}
