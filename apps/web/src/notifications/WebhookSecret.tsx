import { useState } from 'react';
import type { WebhookFormat } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Dialog } from '../ui/index.js';
import { webhooksText } from './webhooks-text.js';

/** A secret that nobody will see again. */
export interface ShownSecret {
  readonly name: string;
  readonly format: WebhookFormat;
  readonly secret: string;
}

export function WebhookSecret({
  shown,
  onClose,
}: {
  readonly shown: ShownSecret;
  readonly onClose: () => void;
}) {
  const t = useText(webhooksText);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(shown.secret);
      setSaid(t.copied);
    } catch {
      setSaid(t.copyFailed);
    }
  };
  return (
    <Dialog
      open
      title={t.secretTitle(shown.name)}
      onClose={onClose}
      action={<Button onClick={() => void copy()}>{t.copy}</Button>}
    >
      <p>{t.secretBody}</p>
      {shown.format === 'SLACK' && <p>{t.secretSlack}</p>}
      <p>
        <span className="text-std-17B-170">{t.secret}</span>
        <code className="mt-1 block rounded-8 bg-solid-gray-50 p-3 break-all select-all">{shown.secret}</code>
      </p>
      <p role="status">{said}</p>
    </Dialog>
  );
}
