import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { request } from '../graphql/client.js';
import { RequestFailure } from '../graphql/failure.js';
import { AddPasskeyDocument, BeginPasskeyDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { passkeyText } from '../sign-in/passkey-text.js';
import { makePasskey, noPasskeyOf } from '../sign-in/passkey.js';
import { Button, Dialog, Notice, TextField, useAnnounce } from '../ui/index.js';
import { PresenceField, usePresence } from './PasskeysPresence.js';
import { passkeysText } from './passkeys-text.js';

interface PasskeyDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Names it first: afterwards the browser's own window has all the attention. */
export function AddPasskey({ open, onClose }: PasskeyDialogProps) {
  const t = useText(passkeysText);
  const adding = useAddPasskey(onClose);
  return (
    <Dialog
      open={open}
      title={t.addTitle}
      onClose={onClose}
      onSubmit={() => void adding.submit()}
      action={
        <Button type="submit" busy={adding.busy}>
          {t.next}
        </Button>
      }
    >
      <FormProblemsBox problems={adding.problems} failure={adding.failure} />
      {adding.refusal && <Notice kind="error" title={adding.refusal} announce />}
      <p>{t.addBody}</p>
      <TextField
        name="passkey-name"
        label={t.name}
        hint={t.nameHint}
        required
        maxLength={60}
        value={adding.name}
        onChange={adding.setName}
        error={adding.problems.errorOf('passkey-name')}
      />
      <PresenceField presence={adding.presence} name="passkey-add-password" />
    </Dialog>
  );
}

function useAddPasskey(onDone: () => void) {
  const t = useText(passkeysText);
  const words = useText(passkeyText);
  const announce = useAnnounce();
  const command = useCommand(AddPasskeyDocument);
  const problems = useFormProblems();
  const presence = usePresence();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [failure, setFailure] = useState<RequestFailure>();

  const add = async () => {
    const begun = (await request(BeginPasskeyDocument, { password: presence.shown })).beginPasskey;
    if (begun.__typename === 'Refused') {
      if (!presence.take(begun)) problems.showRefusal(begun, []);
      return;
    }
    const input = { ...(await makePasskey(begun.json)), name: name.trim() };
    const result = (await command.run({ input }))?.addPasskey;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'PasskeySaved') return;
    announce({ text: t.added(result.passkey.name) });
    setName('');
    presence.clear();
    onDone();
  };

  const submit = async () => {
    setRefusal(undefined);
    setFailure(undefined);
    if (!problems.show(name.trim() === '' ? [{ name: 'passkey-name', error: t.nameMissing }] : [])) return;
    setBusy(true);
    await add().catch((error: unknown) => {
      if (error instanceof RequestFailure) setFailure(error);
      else setRefusal(words.noPasskey[noPasskeyOf(error)]);
    });
    setBusy(false);
  };
  return { name, setName, presence, problems, busy, refusal, failure: failure ?? command.failure, submit };
}
