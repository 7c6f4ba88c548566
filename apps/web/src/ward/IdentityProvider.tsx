import { useParams } from 'wouter';
import { Page } from '../frame/Page.js';
import {
  type IdentityProviderOnPageFragment,
  OwnIdentityProviderDocument,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, FailureNotice, Section, Skeleton, useAnnounce } from '../ui/index.js';
import { IdentityProviderForm } from './IdentityProviderForm.js';
import { RemoveIdentityProvider } from './IdentityProviderRemove.js';
import { identityProviderText } from './identity-provider-text.js';

/** `/companies/:company/sign-in`: where the company's people sign in with its accounts. */
export function CompanyIdentityProvider() {
  const { company } = useParams<{ company: string }>();
  return <IdentityProviderPage owner={company} />;
}

/** `/ward/sign-in`: the same for the ward. */
export function WardIdentityProvider() {
  return <IdentityProviderPage owner={null} />;
}

/** @param owner the company; null for the ward that the viewer looks after */
function IdentityProviderPage({ owner }: { readonly owner: string | null }) {
  const t = useText(identityProviderText);
  const { data, failure, retry } = useGraphQL(OwnIdentityProviderDocument, { id: owner });
  if (failure?.kind === 'NOT_FOUND' || failure?.kind === 'FORBIDDEN') {
    return (
      <Page title={t.noRight} width="narrow">
        <p>{t.noRightBody}</p>
      </Page>
    );
  }
  return (
    <Page
      title={t.title}
      width="narrow"
      crumbs={[{ label: t.back, to: owner === null ? '/ward/people' : `/companies/${owner}/people` }]}
      lead={<p className="max-w-prose">{owner === null ? t.leadWard : t.leadCompany}</p>}
    >
      {failure && <FailureNotice failure={failure} retry={retry} />}
      {data ? <Steps provider={data.identityProvider} /> : !failure && <Skeleton lines={6} />}
    </Page>
  );
}

function Steps({ provider }: { readonly provider: IdentityProviderOnPageFragment }) {
  const t = useText(identityProviderText);
  const format = useFormat();
  return (
    <div className="flex flex-col gap-10">
      <Section title={t.stepThere}>
        <p>{t.stepThereBody}</p>
        <Copied label={t.callbackUrl} text={provider.callbackUrl} />
      </Section>
      <Section title={t.stepHere}>
        <IdentityProviderForm key={provider.issuer === null ? 'new' : provider.id} provider={provider} />
      </Section>
      {provider.issuer !== null && (
        <Section title={t.stepPeople}>
          <p>{t.stepPeopleBody}</p>
          <Copied label={t.signInUrl} text={provider.signInUrl} />
          <p>{t.people(format.number(provider.people))}</p>
          <RemoveIdentityProvider provider={provider} />
        </Section>
      )}
    </div>
  );
}

/** An address that is to stand elsewhere, letter by letter. */
function Copied({ label, text }: { readonly label: string; readonly text: string }) {
  const t = useText(identityProviderText);
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce({ text: t.copied });
  };
  return (
    <div className="flex flex-col gap-1">
      <p className="text-std-16N-170 text-solid-gray-700">{label}</p>
      <div className="flex flex-wrap items-center gap-3">
        <code className="min-w-0 rounded-4 bg-solid-gray-50 px-3 py-2 text-mono-16N-150 break-all">
          {text}
        </code>
        <Button
          kind="secondary"
          size="small"
          label={`${t.copy}：${label}`}
          onClick={() => void copy().catch(() => undefined)}
        >
          {t.copy}
        </Button>
      </div>
    </div>
  );
}
