import { addDays } from '@app/domain';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { StartMatchRunDocument, type RunLevel } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { daysBetween, today, type Day } from '../i18n/calendar.js';
import { useText } from '../i18n/language.js';
import { Button, Checkbox, DateField, Notice, RadioGroup, Select } from '../ui/index.js';
import { dialPoints, isDialPoint, type DialPointName } from './plan-words.js';
import { runsText } from './runs-text.js';

const usualDays = 183;
const mostDays = 400;
const levels = ['QUICK', 'USUAL', 'THOROUGH'] as const;

export interface StartRunProps {
  readonly districtId: string;
  readonly onStarted: (runId: string) => void;
}

/** From today half a year, unless somebody wants another period, or comes from the dial with one. */
export function StartRun(props: StartRunProps) {
  const [search] = useSearchParams();
  const carried = search.get('fairness') ?? '';
  return <StartForm key={carried + (search.get('from') ?? '')} {...props} />;
}

function StartForm({ districtId, onStarted }: StartRunProps) {
  const t = useText(runsText);
  const problems = useFormProblems();
  const command = useCommand(StartMatchRunDocument);
  const values = useRunValues();
  const { carried, from, to, point, level, leastChange } = values;
  const start = async () => {
    if (!problems.show(mistakesOf(from, to, t)) || from === null || to === null) return;
    const period = { districtId, periodFrom: from, periodTo: to };
    const input = { ...period, level, fairnessTimes: Number(point), leastChange };
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
      {carried && <Carried />}
      <div className="grid gap-5 roomy:max-w-3xl roomy:grid-cols-2">
        <DateField
          name="periodFrom"
          label={t.from}
          required
          value={from}
          onChange={values.setFrom}
          error={problems.errorOf('periodFrom')}
        />
        <DateField
          name="periodTo"
          label={t.to}
          required
          value={to}
          onChange={values.setTo}
          error={problems.errorOf('periodTo')}
        />
      </div>
      <HowFields {...values} />
      <p>
        <Button type="submit" size="large" busy={command.running}>
          {command.running ? t.starting : t.start}
        </Button>
      </p>
    </form>
  );
}

/** Somebody comes from the dial: the form is where they look next. */
function Carried() {
  const t = useText(runsText);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="info" title={t.carried} />
    </div>
  );
}

function HowFields({ level, setLevel, point, setPoint, leastChange, setLeastChange }: RunValues) {
  const t = useText(runsText);
  return (
    <>
      <RadioGroup
        name="level"
        legend={t.effort}
        hint={t.levelHint}
        required
        inline
        value={level}
        onChange={setLevel}
        options={levels.map((value) => ({ value, label: t.level[value] }))}
      />
      <Select
        name="fairness"
        label={t.fairness}
        hint={t.fairnessHint}
        required
        value={point}
        onChange={setPoint}
        options={dialPoints.map((value) => ({ value, label: t.point[value] }))}
      />
      <Checkbox
        name="leastChange"
        label={t.leastChange}
        hint={t.leastChangeHint}
        checked={leastChange}
        onChange={setLeastChange}
      />
    </>
  );
}

function useRunValues() {
  const [search] = useSearchParams();
  const fairness = search.get('fairness') ?? '';
  const carried = isDialPoint(fairness);
  const dayOf = (name: string) => {
    const text = search.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
  };
  const [from, setFrom] = useState<Day | null>(dayOf('from') ?? today());
  const [to, setTo] = useState<Day | null>(dayOf('to') ?? addDays(today(), usualDays));
  const [level, setLevel] = useState<RunLevel>('USUAL');
  const [point, setPoint] = useState<DialPointName>(carried ? fairness : '1');
  const [leastChange, setLeastChange] = useState(false);
  return {
    ...{ carried, from, setFrom, to, setTo, level, setLevel },
    ...{ point, setPoint, leastChange, setLeastChange },
  };
}

type RunValues = ReturnType<typeof useRunValues>;
type Words = ReturnType<typeof useText<(typeof runsText)['ja']>>;

function mistakesOf(from: Day | null, to: Day | null, t: Words) {
  if (from === null || to === null)
    return [
      ...(from === null ? [{ name: 'periodFrom', error: t.missing }] : []),
      ...(to === null ? [{ name: 'periodTo', error: t.missing }] : []),
    ];
  if (to < from) return [{ name: 'periodTo', error: t.order }];
  return daysBetween(from, to) > mostDays ? [{ name: 'periodTo', error: t.tooLong }] : [];
}
