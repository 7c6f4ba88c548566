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
type Name = (typeof names)[number];
const choicesOf = { dayReminderDays: 'dayReminders', answerReminderDays: 'answerReminders' } as const;

function ReminderForm({ setting }: { readonly setting: Setting }) {
  const t = useText(remindersText);
  const format = useFormat();
  const announce = useAnnounce();
  const command = useCommand(SaveReminderSettingDocument);
  const { districtId, examples, dayReminderDays, answerReminderDays } = setting;
  const [chosen, setChosen] = useState<Readonly<Record<Name, number | null>>>({
    ...{ dayReminderDays, answerReminderDays },
  });
  const mistakes = names
    .filter((name) => chosen[name] === null)
    .map((name) => ({ name, error: t.missing(t.label[name], ...boundsOf(name)) }));
  const problems = useFormProblems(mistakes);
  const more = names
    .map((name) => moreDue(examples[choicesOf[name]], setting[name], chosen[name]))
    .reduce((sum, due) => sum + due, 0);
  const count = format.number(more);
  const save = async () => {
    const { dayReminderDays: day, answerReminderDays: answer } = chosen;
    if (!problems.show(mistakes) || day === null || answer === null) return;
    const input = { districtId, dayReminderDays: day, answerReminderDays: answer };
    const result = (await command.run({ input }))?.saveReminderSetting;
    if (result?.__typename === 'Refused') problems.showRefusal(result, names);
    if (result?.__typename !== 'ReminderSettingSaved') return;
    announce({ text: more > 0 ? t.savedSending(count) : t.saved });
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
      <p>{t.lead}</p>
      <FormProblemsBox problems={problems} failure={command.failure} />
      {names.map((name) => (
        <DaysField
          key={name}
          name={name}
          value={chosen[name]}
          onChange={(days) => setChosen({ ...chosen, [name]: days })}
          error={problems.errorOf(name)}
          examples={examples}
        />
      ))}
      <div className="flex flex-col gap-3">
        <p aria-live="polite">{more > 0 && t.dueNow(count)}</p>
        <p>
          <Button type="submit" busy={command.running}>
            {more > 0 ? t.saveAndSend(count) : t.save}
          </Button>
        </p>
      </div>
    </form>
  );
}

function boundsOf(name: Name): [string, string] {
  const { least, most } = reminderDaysAllowed[name];
  return [String(least), String(most)];
}

interface DaysFieldProps {
  readonly name: Name;
  /** `null` while no number can be read. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly error: string | undefined;
  readonly examples: Setting['examples'];
}

const exampleOf = { dayReminderDays: dayExample, answerReminderDays: answerExample };

/** The number, and what it means in dates. */
function DaysField({ examples, ...field }: DaysFieldProps) {
  const t = useText(remindersText);
  const format = useFormat();
  const { name, value } = field;
  const sentences = value === null ? [] : exampleOf[name]({ t, format, examples }, value);
  return (
    <div className="flex flex-col gap-3">
      <NumberField
        {...field}
        {...reminderDaysAllowed[name]}
        label={t.label[name]}
        hint={t.hint[name](...boundsOf(name))}
        unit={t.unit}
        required
        stepper
      />
      <p aria-live="polite" className="border-l-4 border-key-300 pl-4">
        {sentences.map((sentence) => (
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
