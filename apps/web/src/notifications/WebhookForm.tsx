import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  AddWebhookDocument,
  ChangeWebhookDocument,
  type Language,
  type WebhookFormat,
  type WebhookKind,
  type WebhookOnPageFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, CheckboxGroup, Dialog, RadioGroup, TextField, useAnnounce } from '../ui/index.js';
import { useKindWords } from './kind-words.js';
import type { ShownSecret } from './WebhookSecret.js';
import { webhookKinds } from './webhook-kinds.js';
import { webhooksText } from './webhooks-text.js';

export interface WebhookFormProps {
  readonly companyId: string;
  /** Null for a new one. */
  readonly endpoint: WebhookOnPageFragment | null;
  readonly onClose: () => void;
  readonly onSecret: (shown: ShownSecret) => void;
}

/** One endpoint, new or changed. */
export function WebhookForm(props: WebhookFormProps) {
  const { endpoint, onClose } = props;
  const t = useText(webhooksText);
  const words = useKindWords();
  const form = useWebhookForm(props);
  const { terms, set, problems } = form;
  return (
    <Dialog
      open
      title={endpoint ? t.changeOf(endpoint.name) : t.add}
      onClose={onClose}
      onSubmit={() => void form.save()}
      action={
        <Button type="submit" busy={form.busy}>
          {t.save}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={form.failure} />
      <TextField
        name="name"
        label={t.name}
        hint={t.nameHint}
        required
        maxLength={200}
        value={terms.name}
        onChange={(name) => set({ name })}
        error={problems.errorOf('name')}
      />
      <TextField
        name="address"
        label={t.address}
        hint={endpoint ? `${t.addressHint}${t.addressKept}` : t.addressHint}
        type="url"
        inputMode="url"
        required={endpoint === null}
        value={terms.address}
        onChange={(address) => set({ address })}
        error={problems.errorOf('address')}
      />
      <RadioGroup<WebhookFormat>
        name="format"
        legend={t.format}
        required
        value={terms.format}
        onChange={(format) => set({ format })}
        options={(['STANDARD', 'SLACK'] as const).map((value) => ({ value, label: t.formats[value] }))}
      />
      <RadioGroup<Language>
        name="language"
        legend={t.language}
        required
        inline
        value={terms.language}
        onChange={(language) => set({ language })}
        options={(['ja', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
      />
      <CheckboxGroup<WebhookKind>
        name="kinds"
        legend={t.kinds}
        required
        values={terms.kinds}
        onChange={(chosen) => set({ kinds: chosen })}
        error={problems.errorOf('kinds')}
        options={webhookKinds.map((value) => ({ value, label: words(value) }))}
      />
    </Dialog>
  );
}

const fields = ['name', 'address', 'kinds'] as const;

function useWebhookForm({ companyId, endpoint, onClose, onSecret }: WebhookFormProps) {
  const t = useText(webhooksText);
  const announce = useAnnounce();
  const adding = useCommand(AddWebhookDocument);
  const changing = useCommand(ChangeWebhookDocument);
  const [terms, setTerms] = useState({
    name: endpoint?.name ?? '',
    address: '',
    format: endpoint?.format ?? ('STANDARD' as WebhookFormat),
    language: endpoint?.language ?? ('ja' as Language),
    kinds: endpoint?.kinds ?? (webhookKinds as readonly WebhookKind[]),
  });
  const missing = (is: boolean, name: (typeof fields)[number]) =>
    is ? [{ name, error: t.missing[name] }] : [];
  const mistakes = [
    ...missing(terms.name.trim() === '', 'name'),
    ...missing(endpoint === null && terms.address.trim() === '', 'address'),
    ...missing(terms.kinds.length === 0, 'kinds'),
  ];
  const problems = useFormProblems(mistakes);
  const save = async () => {
    if (!problems.show(mistakes)) return;
    const address = terms.address.trim();
    const input = { ...terms, kinds: [...terms.kinds], address: address === '' ? null : address };
    const result = endpoint
      ? (await changing.run({ id: endpoint.id, input }))?.changeWebhookEndpoint
      : (await adding.run({ companyId, input }))?.addWebhookEndpoint;
    if (result?.__typename === 'Refused') return problems.showRefusal(result, fields);
    if (!result) return;
    onClose();
    announce({ text: t.saved });
    if (result.__typename === 'WebhookEndpointAdded') onSecret({ ...result.endpoint, secret: result.secret });
  };
  return {
    ...{ terms, problems, save },
    set: (changes: Partial<typeof terms>) => setTerms((before) => ({ ...before, ...changes })),
    busy: adding.running || changing.running,
    failure: adding.failure ?? changing.failure,
  };
}
