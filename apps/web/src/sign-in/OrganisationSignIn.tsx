import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { request } from '../graphql/client.js';
import { RequestFailure } from '../graphql/failure.js';
import { ProviderOfAddressDocument } from '../graphql/generated/graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { Button, Disclosure, TextField } from '../ui/index.js';
import { passkeyText } from './passkey-text.js';

export interface NamedProvider {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}

/** The way out to a provider is an address of the server, not a page of this application. */
export function goToProvider(id: string, back: string | undefined): void {
  const query = new URLSearchParams({ provider: id, ...(back === undefined ? {} : { back }) });
  window.location.assign(`/oidc/start?${query.toString()}`);
}

export function useProviderName(): (provider: NamedProvider) => string {
  const { language } = useLanguage();
  return ({ name, nameEn }) => (language === 'en' && nameEn ? nameEn : name);
}

interface OrganisationSignInProps {
  /** The wards' own: everybody may know these. */
  readonly providers: readonly NamedProvider[];
  readonly back: string | undefined;
}

/** With the account that somebody has at work: a button for the ward's, a mail address for companies'. */
export function OrganisationSignIn({ providers, back }: OrganisationSignInProps) {
  const t = useText(passkeyText);
  const nameOf = useProviderName();
  return (
    <div className="flex flex-col items-start gap-3">
      {providers.map((provider) => (
        <Button
          key={provider.id}
          kind="secondary"
          size="large"
          onClick={() => goToProvider(provider.id, back)}
        >
          {t.organisationOf(nameOf(provider))}
        </Button>
      ))}
      <Disclosure summary={t.organisation}>
        <AddressForm back={back} />
      </Disclosure>
    </div>
  );
}

function AddressForm({ back }: { readonly back: string | undefined }) {
  const t = useText(passkeyText);
  const [address, setAddress] = useState('');
  const [failure, setFailure] = useState<RequestFailure>();
  const [busy, setBusy] = useState(false);
  const problems = useFormProblems();
  const find = async () => {
    setFailure(undefined);
    if (!problems.show(address.trim() === '' ? [{ name: 'organisation', error: t.addressMissing }] : []))
      return;
    setBusy(true);
    try {
      const { providerOfAddress: id } = await request(ProviderOfAddressDocument, { address: address.trim() });
      if (id) return goToProvider(id, back);
      problems.show([{ name: 'organisation', error: t.addressUnknown }]);
    } catch (error) {
      setFailure(error instanceof RequestFailure ? error : new RequestFailure('SERVER'));
    }
    setBusy(false);
  };
  return (
    <form
      noValidate
      className="flex flex-col items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <p className="text-std-16N-170 text-solid-gray-700">{t.organisationHint}</p>
      <FormProblemsBox problems={problems} failure={failure} />
      <TextField
        name="organisation"
        label={t.address}
        hint={t.addressHint}
        inputMode="email"
        autoComplete="email"
        required
        value={address}
        onChange={setAddress}
        error={problems.errorOf('organisation')}
      />
      <Button type="submit" kind="secondary" busy={busy}>
        {t.go}
      </Button>
    </form>
  );
}
