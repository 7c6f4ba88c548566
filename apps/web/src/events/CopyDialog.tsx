import { sameWeekdayNextTime } from '@app/domain';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { CopyEventDocument, type DayFactsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { today, type Day } from '../i18n/calendar.js';
import { useText } from '../i18n/language.js';
import { Button, DateField, Dialog, useAnnounce } from '../ui/index.js';
import { eventsText } from './events-text.js';

export interface CopyDialogProps {
  readonly event: {
    readonly id: string;
    readonly title: string;
    readonly days: readonly Pick<DayFactsFragment, 'date'>[];
  };
  readonly onClose: () => void;
}

/** Last year's event, on the same weekday of the next: then one changes what is different. */
export function CopyDialog({ event, onClose }: CopyDialogProps) {
  const t = useText(eventsText);
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(CopyEventDocument);
  const dated = event.days.find(({ date }) => date)?.date;
  const [date, setDate] = useState<Day | null>(dated ? sameWeekdayNextTime(dated, today()) : null);
  const copy = async () => {
    const result = (await command.run({ id: event.id, date }))?.copyEvent;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['date']);
    if (result?.__typename !== 'EventSaved') return;
    announce({ text: t.copied(result.event.title) });
    onClose();
    navigate(`/events/${result.event.id}`);
  };
  return (
    <Dialog
      open
      title={t.copyOf(event.title)}
      onClose={onClose}
      onSubmit={() => void copy()}
      action={
        <Button type="submit" busy={command.running}>
          {t.copySave}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.copyBody}</p>
      <DateField
        name="date"
        label={t.copyDate}
        hint={dated ? t.copyDateHint : t.copyDateHintOpen}
        value={date}
        onChange={setDate}
        error={problems.errorOf('date')}
      />
    </Dialog>
  );
}
