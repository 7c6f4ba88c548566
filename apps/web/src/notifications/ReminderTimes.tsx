import { useState } from 'react';
import { hostReminderDays, reminderDaysAllowed, usualReminderDays } from '@app/domain';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  type ReminderSettingQuery,
  ReminderSettingDocument,
  SaveReminderSettingDocument,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import type { Format } from '../i18n/format.js';
import { useFormat, useText } from '../i18n/language.js';
import type { Wording } from '../i18n/texts.js';
import { Button, Loaded, NumberField, useAnnounce } from '../ui/index.js';
import { remindersText } from './reminders-text.js';

/** お知らせの時期: how many business days before something companies are reminded of it, and what that means. */
export function ReminderTimes({ districtId }: { readonly districtId: string }) {
  const reading = useGraphQL(ReminderSettingDocument, { districtId });
  return (
    <Loaded reading={reading}>{({ reminderSetting }) => <ReminderForm setting={reminderSetting} />}</Loaded>
  );
}

type Setting = ReminderSettingQuery['reminderSetting'];
type Choice = Setting['examples']['dayReminders'][number];
const names = ['dayReminderDays', 'answerReminderDays'] as const;

function ReminderForm({ setting }: { readonly setting: Setting }) {
  const t = useText(remindersText);
  const format = useFormat();
  const announce = useAnnounce();
  const command = useCommand(SaveReminderSettingDocument);
  const [dayReminderDays, setDay] = useState<number | null>(setting.dayReminderDays);
  const [answerReminderDays, setAnswer] = useState<number | null>(setting.answerReminderDays);
  const problems = useFormProblems();
  const { examples } = setting;
  const more =
    moreDue(examples.dayReminders, setting.dayReminderDays, dayReminderDays) +
    moreDue(examples.answerReminders, setting.answerReminderDays, answerReminderDays);
  const count = format.number(more);
  const save = async () => {
    const missing = { dayReminderDays, answerReminderDays };
    const mistakes = names.filter((name) => missing[name] === null);
    if (!problems.show(mistakes.map((name) => ({ name, error: t.missing })))) return;
    if (dayReminderDays === null || answerReminderDays === null) return;
    const input = { districtId: setting.districtId, dayReminderDays, answerReminderDays };
    const result = (await command.run({ input }))?.saveReminderSetting;
    if (result?.__typename === 'Refused') problems.showRefusal(result, names);
    if (result?.__typename === 'ReminderSettingSaved') {
      announce({ text: more > 0 ? t.savedSending(count) : t.saved });
    }
  };
  return (
    <form
      noValidate
      className="flex max-w-3xl flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="max-w-prose">{t.lead}</p>
      <FormProblemsBox problems={problems} failure={command.failure} />
      <DaysField
        name="dayReminderDays"
        label={t.day}
        hint={t.dayHint}
        value={dayReminderDays}
        onChange={setDay}
        error={problems.errorOf('dayReminderDays')}
        example={dayReminderDays === null ? [] : dayExample({ t, format, examples }, dayReminderDays)}
      />
      <DaysField
        name="answerReminderDays"
        label={t.answer}
        hint={t.answerHint}
        value={answerReminderDays}
        onChange={setAnswer}
        error={problems.errorOf('answerReminderDays')}
        example={
          answerReminderDays === null ? [] : answerExample({ t, format, examples }, answerReminderDays)
        }
      />
      <div className="flex flex-col gap-3">
        <p aria-live="polite" className="max-w-prose empty:hidden">
          {more > 0 && t.dueNow(count)}
        </p>
        <p>
          <Button type="submit" busy={command.running}>
            {more > 0 ? t.saveAndSend(count) : t.save}
          </Button>
        </p>
      </div>
    </form>
  );
}

interface DaysFieldProps {
  readonly name: (typeof names)[number];
  readonly label: string;
  readonly hint: (least: string, most: string) => string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly error: string | undefined;
  /** Sentences. */
  readonly example: readonly string[];
}

/** The number, and what it means in dates. */
function DaysField({ hint, example, ...field }: DaysFieldProps) {
  const t = useText(remindersText);
  const { least, most } = reminderDaysAllowed[field.name];
  return (
    <div className="flex flex-col gap-3">
      <NumberField
        {...field}
        {...{ least, most }}
        hint={hint(String(least), String(most))}
        unit={t.unit}
        required
        stepper
      />
      <p aria-live="polite" className="max-w-prose border-l-4 border-key-300 py-1 pl-4 empty:hidden">
        {example.map((sentence) => (
          <span key={sentence} className="block">
            {sentence}
          </span>
        ))}
      </p>
    </div>
  );
}

interface Telling {
  readonly t: Wording<(typeof remindersText)['ja']>;
  readonly format: Format;
  readonly examples: Setting['examples'];
}

function dayExample({ t, format, examples }: Telling, days: number): string[] {
  const at = (wanted: number) => whenOf(examples.dayReminders, wanted, format);
  const hostDays = hostReminderDays({ dayReminderDays: days });
  return [
    t.dayExample(format.date(examples.date, { short: true }), at(days)),
    hostDays === days ? t.hostsToo : t.hostsLater(at(hostDays)),
  ];
}

function answerExample({ t, format, examples }: Telling, days: number): string[] {
  const due = format.dateTime(examples.answerDue, { short: true });
  const sentence = t.answerExample(due, whenOf(examples.answerReminders, days, format));
  return [sentence, ...(days > usualReminderDays.answerReminderDays ? [t.halfTime] : [])];
}

function whenOf(choices: readonly Choice[], days: number, format: Format): string {
  const choice = choices.find((one) => one.days === days);
  return choice ? format.dateTime(choice.at, { short: true }) : '';
}

/** Beyond those that no reminder reaches anyway. */
function moreDue(choices: readonly Choice[], before: number, after: number | null): number {
  const due = (days: number | null) => choices.find((one) => one.days === days)?.dueNow ?? 0;
  return after === null ? 0 : Math.max(0, due(after) - due(before));
}
