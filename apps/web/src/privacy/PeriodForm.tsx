import { retentionRules } from '@app/domain';
import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { SetRetentionDocument, type WardPrivacyQuery } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, NumberField, useAnnounce } from '../ui/index.js';
import { privacyText } from './privacy-text.js';

type Period = WardPrivacyQuery['privacy'][number]['periods'][number];

/** One period between its least and its most. */
export function PeriodForm({ wardId, period }: { readonly wardId: string; readonly period: Period }) {
  const t = useText(privacyText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(SetRetentionDocument);
  const { kind } = period;
  const { unit, least, most, usual } = retentionRules[kind];
  const [length, setLength] = useState<number | null>(period.length);
  const words = (count: number) => t.unit[unit](format.number(count));
  const name = `length-${kind}`;
  const save = async () => {
    if (!problems.show(length === null ? [{ name, error: t.missing }] : []) || length === null) return;
    const result = (await command.run({ wardId, kind, length }))?.setRetention;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'RetentionSet')
      announce({ text: t.savedPeriod(t.period[kind], words(length)) });
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-3 border-t border-solid-gray-300 pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <div className="flex flex-wrap items-end gap-4">
        <div className="min-w-0 flex-1 basis-80">
          <NumberField
            name={name}
            label={t.period[kind]}
            hint={
              <>
                {t.periodHint[kind]} {t.bounds(words(least), words(most), words(usual))}
              </>
            }
            required
            least={least}
            most={most}
            unit={t.unit[unit]('').trim()}
            value={length}
            onChange={setLength}
            error={problems.errorOf(name)}
          />
        </div>
        <Button
          type="submit"
          kind="secondary"
          label={t.savePeriodOf(t.period[kind])}
          disabled={length === period.length}
          busy={command.running}
        >
          {t.savePeriod}
        </Button>
      </div>
    </form>
  );
}
