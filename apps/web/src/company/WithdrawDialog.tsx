import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { WithdrawMatchDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Dialog, TextArea, useAnnounce } from '../ui/index.js';
import { companyText } from './company-text.js';
import type { MatchDialogProps } from './LowerDialog.js';

/** 辞退する: asked first, with what it sets in motion. */
export function WithdrawDialog({ match, open, onClose }: MatchDialogProps) {
  const t = useText(companyText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(WithdrawMatchDocument);
  const [reason, setReason] = useState('');
  const name = `${match.id}-reason`;
  const send = async () => {
    if (!problems.show(reason.trim() === '' ? [{ name, error: t.withdrawReasonMissing }] : [])) return;
    const result = (await command.run({ id: match.id, reason: reason.trim() }))?.withdrawMatch;
    if (result?.__typename === 'Refused') problems.showRefusal({ ...result, fields: [] }, []);
    if (result?.__typename !== 'MatchDecided') return;
    announce({ text: t.withdrawn(match.need.event.title) });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t.withdrawTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void send()}>
          {t.withdrawSend}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.withdrawBody}</p>
      <TextArea
        name={name}
        label={t.withdrawReason}
        hint={t.withdrawReasonHint}
        required
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={problems.errorOf(name)}
      />
    </Dialog>
  );
}
