import { Redirect, useParams, useSearchParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { SignInProviderDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { backAddress } from '../session/workplaces.js';
import { Button, Loaded, TextLink } from '../ui/index.js';
import { goToProvider, type NamedProvider, useProviderName } from './OrganisationSignIn.js';
import { passkeyText } from './passkey-text.js';

/** `/sign-in/:provider`: for a link on an organisation's own start page. Nobody is sent away unasked. */
export function OrganisationSignInPage() {
  const t = useText(passkeyText);
  const { provider } = useParams<{ provider: string }>();
  const [search] = useSearchParams();
  const back = backAddress(search.get('back'));
  const { viewer } = useSession();
  const reading = useGraphQL(SignInProviderDocument, { id: provider });
  if (viewer) return <Redirect to={back ?? '/'} replace />;
  return (
    <Loaded reading={reading}>
      {({ signInProvider }) =>
        signInProvider ? (
          <GoPage provider={signInProvider} back={back} />
        ) : (
          <Page title={t.noProvider} width="narrow">
            <p>{t.noProviderBody}</p>
            <p>
              <TextLink to="/sign-in">{t.otherWays}</TextLink>
            </p>
          </Page>
        )
      }
    </Loaded>
  );
}

function GoPage({ provider, back }: { readonly provider: NamedProvider; readonly back: string | undefined }) {
  const t = useText(passkeyText);
  const name = useProviderName()(provider);
  return (
    <Page title={t.goTitle(name)} width="narrow" lead={<p>{t.goLead(name)}</p>}>
      <div>
        <Button size="large" onClick={() => goToProvider(provider.id, back)}>
          {t.go}
        </Button>
      </div>
      <p>
        <TextLink to="/sign-in">{t.otherWays}</TextLink>
      </p>
    </Page>
  );
}
