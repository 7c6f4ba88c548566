import { useState } from 'react';
import { useRefusal } from '../forms/problems.js';
import { ResetSecondFactorDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Button, Dialog, FailureNotice, Notice, useAnnounce } from '../ui/index.js';
import { accountText } from './account-text.js';

interface ResetSecondFactorProps {
  readonly person: { readonly id: string; readonly name: string };
}

/** For an administrator: somebody has lost the telephone. Asked first, since the person gets a mail. */
export function ResetSecondFactor({ person }: ResetSecondFactorProps) {
  const t = useText(accountText);
  const { viewer } = useSession();
  const [open, setOpen] = useState(false);
  if (viewer?.person.id === person.id) return null;
  return (
    <>
      <Button kind="text" size="small" label={t.resetLabel(person.name)} onClick={() => setOpen(true)}>
        {t.reset}
      </Button>
      {open && <ResetDialog person={person} onClose={() => setOpen(false)} />}
    </>
  );
}

function ResetDialog({ person, onClose }: ResetSecondFactorProps & { readonly onClose: () => void }) {
  const t = useText(accountText);
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(ResetSecondFactorDocument);
  const [problem, setProblem] = useState<string>();
  const reset = async () => {
    const result = (await command.run({ personId: person.id }))?.resetSecondFactor;
    if (result?.__typename === 'Refused')
      return setProblem(result.code === 'NOT_FOUND' ? t.resetNone : refusal(result));
    if (!result) return;
    announce({ text: t.resetDone(person.name) });
    onClose();
  };
  const action = (
    <Button busy={command.running} onClick={() => void reset()}>
      {t.resetSubmit}
    </Button>
  );
  return (
    <Dialog open title={t.resetTitle(person.name)} onClose={onClose} action={action}>
      {command.failure && <FailureNotice failure={command.failure} />}
      {problem && <Notice kind="error" title={problem} announce />}
      <p>{t.resetBody}</p>
    </Dialog>
  );
}
