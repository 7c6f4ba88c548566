import { Page } from '../frame/Page.js';
import { OwnAccountDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { HeldAboutMe } from '../privacy/HeldAboutMe.js';
import { preferencesText } from '../notifications/preferences-text.js';
import { ButtonLink, Loaded } from '../ui/index.js';
import { accountText } from './account-text.js';
import { AccountSection } from './AccountSection.js';
import { Passkeys } from './Passkeys.js';
import { OrganisationAccounts } from './PasskeysOrganisation.js';
import { PasswordSection } from './PasswordSection.js';
import { ProfileSection } from './ProfileSection.js';
import { SecondFactorSection } from './SecondFactorSection.js';
import { SessionsSection } from './SessionsSection.js';

/** `/account`: who I am here, and how I sign in. */
export function Account() {
  const t = useText(accountText);
  const told = useText(preferencesText);
  const reading = useGraphQL(OwnAccountDocument, {});
  return (
    <Page title={t.title} width="narrow" lead={<p>{t.lead}</p>}>
      <Loaded reading={reading}>
        {({ viewer }) =>
          viewer && (
            <div className="flex flex-col gap-12">
              <ProfileSection person={viewer.person} />
              <AccountSection title={told.title}>
                <p>{told.sectionBody}</p>
                <ButtonLink kind="secondary" to="/account/notifications">
                  {told.open}
                </ButtonLink>
              </AccountSection>
              <PasswordSection />
              <SecondFactorSection factor={viewer.secondFactor} />
              <Passkeys />
              <OrganisationAccounts />
              <SessionsSection sessions={viewer.sessions} />
              <HeldAboutMe />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
