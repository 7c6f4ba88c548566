import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  type IdentityProviderOnPageFragment,
  SaveIdentityProviderDocument,
  TestIdentityProviderDocument,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { refusalsText } from '../i18n/refusals.js';
import { Button, Checkbox, FailureNotice, Notice, TextArea, TextField, useAnnounce } from '../ui/index.js';
import { identityProviderText } from './identity-provider-text.js';

interface IdentityProviderFormProps {
  readonly provider: IdentityProviderOnPageFragment;
}

const fields = ['issuer', 'clientId', 'clientSecret', 'domains'] as const;

export function IdentityProviderForm({ provider }: IdentityProviderFormProps) {
  const t = useText(identityProviderText);
  const form = useProviderForm(provider);
  const { terms, set, problems } = form;
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <FormProblemsBox problems={problems} failure={form.failure} />
      <TextField
        name="issuer"
        label={t.issuer}
        hint={t.issuerHint}
        type="url"
        inputMode="url"
        required
        value={terms.issuer}
        onChange={(issuer) => set({ issuer })}
        error={problems.errorOf('issuer')}
      />
      <TestConnection id={provider.id} issuer={terms.issuer} />
      <TextField
        name="clientId"
        label={t.clientId}
        required
        value={terms.clientId}
        onChange={(clientId) => set({ clientId })}
        error={problems.errorOf('clientId')}
      />
      <TextField
        name="clientSecret"
        label={t.clientSecret}
        hint={provider.issuer === null ? t.secretHintNew : t.secretHintKept}
        type="password"
        autoComplete="new-password"
        required={provider.issuer === null}
        value={terms.clientSecret}
        onChange={(clientSecret) => set({ clientSecret })}
        error={problems.errorOf('clientSecret')}
      />
      <TextArea
        name="domains"
        label={t.domains}
        hint={t.domainsHint}
        rows={2}
        value={terms.domains}
        onChange={(domains) => set({ domains })}
        error={problems.errorOf('domains')}
      />
      <Checkbox
        name="enabled"
        label={t.enabled}
        hint={t.enabledHint}
        checked={terms.enabled}
        onChange={(enabled) => set({ enabled })}
      />
      <div>
        <Button type="submit" size="large" busy={form.busy}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}

/** Beside the issuer: whether it answers, and what is wrong with it in words. */
function TestConnection({ id, issuer }: { readonly id: string; readonly issuer: string }) {
  const t = useText(identityProviderText);
  const words = useText(refusalsText);
  const command = useCommand(TestIdentityProviderDocument);
  const [tested, setTested] = useState<{ readonly issuer: string; readonly problem: string | null }>();
  const test = async () => {
    setTested(undefined);
    const result = (await command.run({ id, issuer }))?.testIdentityProvider;
    if (result?.__typename === 'IdentityProviderTested')
      setTested({ issuer, problem: result.problem ?? null });
  };
  const known: Readonly<Record<string, string>> = words.field;
  return (
    <div className="flex flex-col items-start gap-3">
      {command.failure && <FailureNotice failure={command.failure} />}
      <Button
        kind="secondary"
        busy={command.running}
        disabled={issuer.trim() === ''}
        onClick={() => void test()}
      >
        {t.test}
      </Button>
      {tested?.issuer === issuer && tested.problem === null && (
        <Notice kind="success" title={t.testWorks} announce />
      )}
      {tested?.issuer === issuer && tested.problem !== null && (
        <Notice kind="error" title={t.testFails} announce>
          <p>{known[tested.problem] ?? words.fieldOther}</p>
        </Notice>
      )}
    </div>
  );
}

function useProviderForm(provider: IdentityProviderOnPageFragment) {
  const t = useText(identityProviderText);
  const announce = useAnnounce();
  const command = useCommand(SaveIdentityProviderDocument);
  const [terms, setTerms] = useState({
    issuer: provider.issuer ?? '',
    clientId: provider.clientId ?? '',
    clientSecret: '',
    domains: provider.domains.join('\n'),
    enabled: provider.enabled,
  });
  const missing = (value: string, name: string, error: string) =>
    value.trim() === '' ? [{ name, error }] : [];
  const mistakes = [
    ...missing(terms.issuer, 'issuer', t.issuerMissing),
    ...missing(terms.clientId, 'clientId', t.clientIdMissing),
    ...(provider.issuer === null ? missing(terms.clientSecret, 'clientSecret', t.secretMissing) : []),
  ];
  const problems = useFormProblems(mistakes);
  const save = async () => {
    if (!problems.show(mistakes)) return;
    const { clientSecret, domains, ...rest } = terms;
    const input = {
      ...rest,
      clientSecret: clientSecret === '' ? null : clientSecret,
      domains: domains.split(/[\s,、]+/).filter(Boolean),
    };
    const result = (await command.run({ id: provider.id, input }))?.saveIdentityProvider;
    if (result?.__typename === 'Refused') problems.showRefusal(result, fields);
    if (result?.__typename !== 'IdentityProviderSaved') return;
    setTerms((before) => ({ ...before, clientSecret: '', domains: result.provider.domains.join('\n') }));
    announce({ text: t.saved });
  };
  return {
    terms,
    set: (change: Partial<typeof terms>) => setTerms((before) => ({ ...before, ...change })),
    problems,
    busy: command.running,
    failure: command.failure,
    save,
  };
}
