import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  type PasskeyOnListFragment,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Dialog, TextField, useAnnounce } from '../ui/index.js';
import { PresenceField, usePresence } from './PasskeysPresence.js';
import { passkeysText } from './passkeys-text.js';

interface PasskeyDialogProps {
  readonly passkey: PasskeyOnListFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function RenamePasskey({ passkey, open, onClose }: PasskeyDialogProps) {
  const t = useText(passkeysText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(RenamePasskeyDocument);
  const [name, setName] = useState(passkey.name);
  const field = `passkey-${passkey.id}`;
  const submit = async () => {
    if (!problems.show(name.trim() === '' ? [{ name: field, error: t.nameMissing }] : [])) return;
    const result = (await command.run({ id: passkey.id, name: name.trim() }))?.renamePasskey;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'PasskeySaved') return;
    announce({ text: t.renamed });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t.renameLabel(passkey.name)}
      onClose={onClose}
      onSubmit={() => void submit()}
      action={
        <Button type="submit" busy={command.running}>
          {t.save}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <TextField
        name={field}
        label={t.name}
        hint={t.nameHint}
        required
        maxLength={60}
        value={name}
        onChange={setName}
        error={problems.errorOf(field)}
      />
    </Dialog>
  );
}

/** Asked first: a key that is gone can't be brought back. */
export function RemovePasskey({ passkey, open, onClose }: PasskeyDialogProps) {
  const t = useText(passkeysText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const presence = usePresence();
  const command = useCommand(RemovePasskeyDocument);
  const remove = async () => {
    problems.clear();
    const result = (await command.run({ id: passkey.id, password: presence.shown }))?.removePasskey;
    if (result?.__typename === 'Refused' && !presence.take(result)) problems.showRefusal(result, []);
    if (result?.__typename !== 'PasskeyRemoved') return;
    announce({ text: t.removed(passkey.name) });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t.removeTitle(passkey.name)}
      onClose={onClose}
      onSubmit={() => void remove()}
      action={
        <Button type="submit" busy={command.running}>
          {t.remove}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.removeBody}</p>
      <PresenceField presence={presence} name={`passkey-remove-password-${passkey.id}`} />
    </Dialog>
  );
}
