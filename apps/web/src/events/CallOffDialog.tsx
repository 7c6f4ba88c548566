import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { CallOffDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Button, Dialog, TextField, useAnnounce } from '../ui/index.js';
import { companiesToTell } from './call-off.js';
import { dayWords } from './event-days.js';
import type { DayOnPage, EventOnPage } from './event-on-page.js';
import { eventsText } from './events-text.js';

export interface CallOffDialogProps {
  readonly event: EventOnPage;
  readonly day: DayOnPage;
  readonly onClose: () => void;
}

/** Reaches people outside at once: says how many, and shows what they will read. */
export function CallOffDialog({ event, day, onClose }: CallOffDialogProps) {
  const t = useText(eventsText);
  const ui = useText(uiText);
  const format = useFormat();
  const [reason, setReason] = useState('');
  const [opened] = useState(() => new Date());
  const mistakes = reason.trim() === '' ? [{ name: 'reason', error: t.callOffReasonMissing }] : [];
  const problems = useFormProblems(mistakes);
  const announce = useAnnounce();
  const command = useCommand(CallOffDocument);
  const companies = companiesToTell(day.needs, opened).length;
  const association = event.association != null && day.needs.length > 0;
  const whoIsTold = () => {
    if (companies === 0) return association ? t.callOffToAssociation : t.callOffNobody;
    return (association ? t.callOffTo : t.callOffToCompanies)(format.number(companies));
  };
  const send = async () => {
    if (!problems.show(mistakes)) return;
    const result = (await command.run({ eventDayId: day.id, reason: reason.trim() }))?.callOff;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['reason']);
    if (result?.__typename !== 'EventDaySaved') return;
    announce({ text: t.calledOffTold(format.number(result.told)) });
    onClose();
  };
  return (
    <Dialog
      open
      title={`${t.callOffTitle}：${event.title}`}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void send()}>
          {t.callOffSend}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{whoIsTold()}</p>
      <TextField
        name="reason"
        label={t.callOffReason}
        hint={t.callOffReasonHint}
        required
        seenBy="companies"
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={problems.errorOf('reason')}
      />
      <section
        aria-label={ui.mailText}
        className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4"
      >
        <p className="pb-2 text-std-16N-170 text-solid-gray-700">{t.textNote}</p>
        <pre className="font-sans text-std-16N-170 whitespace-pre-wrap">
          {t.callOffText({
            title: event.title,
            day: dayWords(day, format, t),
            reason: reason.trim() || t.callOffReasonOpen,
          })}
        </pre>
      </section>
    </Dialog>
  );
}
