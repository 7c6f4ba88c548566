import { useState } from 'react';
import { useRefusal } from '../forms/problems.js';
import { ForbidPairDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Dialog, FailureNotice, Notice, TextArea, useAnnounce } from '../ui/index.js';
import { pairsText } from './pairs-text.js';

export interface ForbidPairProps {
  readonly needId: string;
  readonly offerId: string;
  readonly companyName: string;
}

/** This company not for this need, in later runs too: with a reason. */
export function ForbidPair({ needId, offerId, companyName }: ForbidPairProps) {
  const t = useText(pairsText);
  const refusal = useRefusal();
  const announce = useAnnounce();
  const command = useCommand(ForbidPairDocument);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const send = async () => {
    setProblem(reason.trim() === '' ? t.forbidReasonMissing : undefined);
    if (reason.trim() === '') return;
    const result = (await command.run({ input: { needId, offerId, reason: reason.trim() } }))?.forbidPair;
    if (result?.__typename === 'Refused') setRefused(refusal(result));
    if (result?.__typename !== 'ForbiddenPairSaved') return;
    setOpen(false);
    announce({ text: t.forbidden(companyName) });
  };
  return (
    <>
      <Button kind="text" size="small" label={t.forbidOf(companyName)} onClick={() => setOpen(true)}>
        {t.forbid}
      </Button>
      <Dialog
        open={open}
        title={t.forbidTitle(companyName)}
        onClose={() => setOpen(false)}
        onSubmit={() => void send()}
        action={
          <Button type="submit" busy={command.running}>
            {t.forbid}
          </Button>
        }
      >
        {command.failure && <FailureNotice failure={command.failure} />}
        {refused && <Notice kind="error" title={refused} announce />}
        <p>{t.forbidBody}</p>
        <TextArea
          name={`forbid-${offerId}`}
          label={t.forbidReason}
          hint={t.forbidReasonHint}
          seenBy="office"
          required
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(written) => {
            setReason(written);
            setProblem(undefined);
          }}
          error={problem}
        />
      </Dialog>
    </>
  );
}
