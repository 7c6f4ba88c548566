import { addDays } from '@app/domain';
import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { GivePartnerTokenDocument, type PartnerOperation } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { today, type Day } from '../i18n/calendar.js';
import { useLanguage, useText } from '../i18n/language.js';
import { Button, CheckboxGroup, DateField, TextField } from '../ui/index.js';
import type { JustGiven } from './GivenToken.js';
import { partnersText } from './partners-text.js';

interface GiveProps {
  readonly districts: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[];
  readonly onGiven: (given: JustGiven) => void;
}

const names = ['partnerName', 'purpose', 'districtIds', 'operations', 'startsOn', 'endsOn'] as const;
interface Draft {
  readonly partnerName: string;
  readonly purpose: string;
  readonly districtIds: readonly string[];
  readonly operations: readonly PartnerOperation[];
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}
const empty = (): Draft => ({
  ...{ partnerName: '', purpose: '', districtIds: [], operations: [] },
  ...{ startsOn: today(), endsOn: addDays(today(), 365) },
});

export function GivePartnerToken({ districts, onGiven }: GiveProps) {
  const t = useText(partnersText);
  const { language } = useLanguage();
  const problems = useFormProblems();
  const command = useCommand(GivePartnerTokenDocument);
  const [draft, setDraft] = useState(empty);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const operations = Object.entries(t.operation) as [PartnerOperation, string][];
  const mistakes = () =>
    names
      .filter((name) => !draft[name]?.length)
      .map((name) => ({ name, error: Array.isArray(draft[name]) ? t.chooseOne : t.missing }));
  const give = async () => {
    const { startsOn, endsOn } = draft;
    if (!problems.show(mistakes()) || startsOn === null || endsOn === null) return;
    const result = (await command.run({ input: { ...draft, startsOn, endsOn } }))?.givePartnerToken;
    if (result?.__typename === 'Refused') problems.showRefusal(result, names);
    if (result?.__typename !== 'PartnerTokenGiven') return;
    setDraft(empty());
    onGiven({ partnerName: result.partnerToken.partnerName, token: result.token });
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <TextField
        name="partnerName"
        label={t.partner}
        hint={t.partnerHint}
        required
        maxLength={200}
        value={draft.partnerName}
        onChange={(partnerName) => change({ partnerName })}
        error={problems.errorOf('partnerName')}
      />
      <TextField
        name="purpose"
        label={t.purpose}
        required
        maxLength={500}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        error={problems.errorOf('purpose')}
      />
      <CheckboxGroup
        name="districtIds"
        legend={t.districts}
        required
        inline
        options={districts.map(({ id, name, nameEn }) => ({
          value: id,
          label: language === 'ja' ? name : nameEn,
        }))}
        values={draft.districtIds}
        onChange={(districtIds) => change({ districtIds })}
        error={problems.errorOf('districtIds')}
      />
      <CheckboxGroup
        name="operations"
        legend={t.operations}
        required
        options={operations.map(([value, label]) => ({ value, label }))}
        values={draft.operations}
        onChange={(chosen) => change({ operations: chosen })}
        error={problems.errorOf('operations')}
      />
      <div className="grid gap-5 roomy:grid-cols-2">
        <DateField
          name="startsOn"
          label={t.from}
          required
          value={draft.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={problems.errorOf('startsOn')}
        />
        <DateField
          name="endsOn"
          label={t.to}
          hint={t.toHint}
          required
          value={draft.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          error={problems.errorOf('endsOn')}
        />
      </div>
      <p>
        <Button type="submit" size="large" busy={command.running}>
          {t.give}
        </Button>
      </p>
    </form>
  );
}
