import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { SaveMatchingSettingsDocument, type MatchingSettingsQuery } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, NumberField, RadioGroup, Select, useAnnounce } from '../ui/index.js';
import { pairsText } from './pairs-text.js';

export interface SettingsFormProps {
  readonly settings: MatchingSettingsQuery['matchingSettings'];
}

const periods = ['MONTH', 'QUARTER', 'FISCAL_YEAR'] as const;
const limits = ['NONE', 'SOME'] as const;

/** How often one company may be asked, and how near an event may be. */
export function SettingsForm({ settings }: SettingsFormProps) {
  const t = useText(pairsText);
  const announce = useAnnounce();
  const command = useCommand(SaveMatchingSettingsDocument);
  const problems = useFormProblems();
  const [limit, setLimit] = useState<(typeof limits)[number]>(settings.mostAsks == null ? 'NONE' : 'SOME');
  const [mostAsks, setMostAsks] = useState<number | null>(settings.mostAsks ?? null);
  const [asksPer, setAsksPer] = useState(settings.asksPer);
  const [leadDays, setLeadDays] = useState<number | null>(settings.leadDays);
  const save = async () => {
    const mistakes = [
      ...(limit === 'SOME' && mostAsks === null ? [{ name: 'mostAsks', error: t.missing }] : []),
      ...(leadDays === null ? [{ name: 'leadDays', error: t.missing }] : []),
    ];
    if (!problems.show(mistakes) || leadDays === null) return;
    const input = {
      ...{ districtId: settings.districtId, asksPer, leadDays },
      mostAsks: limit === 'SOME' ? mostAsks : null,
    };
    const result = (await command.run({ input }))?.saveMatchingSettings;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['mostAsks', 'leadDays']);
    if (result?.__typename === 'MatchingSettingsSaved') announce({ text: t.saved });
  };
  return (
    <form
      noValidate
      className="flex max-w-3xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <RadioGroup
        name="limit"
        legend={t.limited}
        required
        value={limit}
        onChange={setLimit}
        options={limits.map((value) => ({ value, label: t.limit[value], hint: t.limitHint[value] }))}
      />
      {limit === 'SOME' && (
        <div className="grid items-start gap-5 roomy:grid-cols-2">
          <Select
            name="asksPer"
            label={t.asksPer}
            required
            value={asksPer}
            onChange={setAsksPer}
            options={periods.map((value) => ({ value, label: t.per[value] }))}
          />
          <NumberField
            name="mostAsks"
            label={t.mostAsks}
            required
            least={1}
            most={100}
            unit={t.unitTimes}
            value={mostAsks}
            onChange={setMostAsks}
            error={problems.errorOf('mostAsks')}
          />
        </div>
      )}
      <NumberField
        name="leadDays"
        label={t.leadDays}
        hint={t.leadDaysHint}
        required
        most={60}
        unit={t.unitDays}
        value={leadDays}
        onChange={setLeadDays}
        error={problems.errorOf('leadDays')}
      />
      <p>
        <Button type="submit" busy={command.running}>
          {t.save}
        </Button>
      </p>
    </form>
  );
}
