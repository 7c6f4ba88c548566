import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { type AddressTroublesQuery, ResumeOptionalMailsDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Dialog, Notice, useAnnounce } from '../ui/index.js';
import { troublesText } from './troubles-text.js';

export interface OptionalMailPauseProps {
  readonly districtId: string;
  readonly pause: NonNullable<AddressTroublesQuery['optionalMailPause']>;
}

/** Too many readers complained: says what rests since when, and lets somebody who has looked into it go on. */
export function OptionalMailPause({ districtId, pause }: OptionalMailPauseProps) {
  const t = useText(troublesText);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { since, complaints, mails, days } = pause;
  return (
    <Notice
      kind="warning"
      title={t.paused}
      actions={<Button onClick={() => setOpen(true)}>{t.resume}</Button>}
    >
      <p>
        {t.pausedWhy({
          since: format.date(dayInJapan(since)),
          days: format.number(days),
          complaints: format.number(complaints),
          mails: format.number(mails),
        })}
      </p>
      <p>{t.pausedTodo}</p>
      {open && <ResumeDialog districtId={districtId} onClose={() => setOpen(false)} />}
    </Notice>
  );
}

function ResumeDialog({
  districtId,
  onClose,
}: {
  readonly districtId: string;
  readonly onClose: () => void;
}) {
  const t = useText(troublesText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(ResumeOptionalMailsDocument);
  const resume = async () => {
    const result = (await command.run({ districtId }))?.resumeOptionalMails;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'OptionalMailsResumed') return;
    announce({ text: t.resumed });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.resumeTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void resume()}>
          {t.resume}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.resumeBody}</p>
    </Dialog>
  );
}
