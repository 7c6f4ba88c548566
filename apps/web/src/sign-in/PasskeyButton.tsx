import { FailureNotice, Button, Notice } from '../ui/index.js';
import { useText } from '../i18n/language.js';
import { passkeyText } from './passkey-text.js';
import { usePasskeySignIn } from './use-passkey-sign-in.js';

/** Signs in with a passkey; only where the browser and the address of the product can have any. */
export function PasskeyButton() {
  const t = useText(passkeyText);
  const { ask, busy, problem, failure } = usePasskeySignIn();
  return (
    <div className="flex flex-col items-start gap-2">
      {failure && <FailureNotice failure={failure} />}
      {problem && <Notice kind="error" title={problem} announce />}
      <Button kind="secondary" size="large" busy={busy} describedBy="passkey-hint" onClick={() => void ask()}>
        {t.passkey}
      </Button>
      <p id="passkey-hint" className="text-std-16N-170 text-solid-gray-700">
        {t.passkeyHint}
      </p>
    </div>
  );
}
