import { SignInWaysDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { OrganisationSignIn } from './OrganisationSignIn.js';
import { browserHasPasskeys } from './passkey.js';
import { PasskeyButton } from './PasskeyButton.js';
import { passkeyText } from './passkey-text.js';

/** Under the form with mail address and password: the ways that need neither. */
export function WithoutPassword({ back }: { readonly back: string | undefined }) {
  const t = useText(passkeyText);
  const { data } = useGraphQL(SignInWaysDocument, {});
  if (!data) return null;
  const { passkeys, providers } = data.signInWays;
  return (
    <section className="flex flex-col gap-6 border-t border-solid-gray-300 pt-8">
      <h2 className="text-std-20B-160">{t.title}</h2>
      {passkeys && browserHasPasskeys() && <PasskeyButton />}
      <OrganisationSignIn providers={providers} back={back} />
    </section>
  );
}
