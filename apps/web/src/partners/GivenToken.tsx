import { useState } from 'react';
import { useText } from '../i18n/language.js';
import { Button, Dialog } from '../ui/index.js';
import { partnersText } from './partners-text.js';

/** A token that nobody will see again. */
export interface JustGiven {
  readonly partnerName: string;
  readonly token: string;
}

export function GivenToken({ given, onClose }: { readonly given: JustGiven; readonly onClose: () => void }) {
  const t = useText(partnersText);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(given.token);
    setCopied(true);
  };
  return (
    <Dialog
      open
      title={t.givenTitle(given.partnerName)}
      onClose={onClose}
      action={<Button onClick={() => void copy().catch(() => setCopied(false))}>{t.copy}</Button>}
    >
      <p>{t.givenBody}</p>
      <p>
        <span className="text-std-17B-170">{t.token}</span>
        <code className="mt-1 block rounded-8 bg-solid-gray-50 p-3 break-all select-all">{given.token}</code>
      </p>
      <p role="status">{copied && t.copied}</p>
    </Dialog>
  );
}
