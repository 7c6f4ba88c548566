import { Page } from '../frame/Page.js';
import { WardPrivacyDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Loaded, Section } from '../ui/index.js';
import { ErasureRequests } from './ErasureRequests.js';
import { PeriodForm } from './PeriodForm.js';
import { privacyText } from './privacy-text.js';

/** `/ward/privacy`: how long the ward keeps what, and who asked to be deleted. */
export function WardPrivacy() {
  const t = useText(privacyText);
  const { viewer } = useSession();
  const administers = viewer?.roles.includes('WARD_ADMINISTRATOR') ?? false;
  const reading = useGraphQL(WardPrivacyDocument, {}, { skip: !administers });
  if (!administers) {
    return (
      <Page title={t.noRight} width="narrow">
        <p>{t.noRightBody}</p>
      </Page>
    );
  }
  return (
    <Page title={t.wardTitle} width="narrow" lead={<p>{t.wardLead}</p>}>
      <Loaded reading={reading}>
        {({ privacy, erasureRequests }) => (
          <>
            <Section title={t.requestsTitle}>
              <ErasureRequests requests={erasureRequests} />
            </Section>
            <Section title={t.periodsTitle}>
              <p>{t.shorter}</p>
              {privacy
                .slice(0, 1)
                .map((ward) =>
                  ward.periods.map((period) => (
                    <PeriodForm key={`${period.kind}${period.length}`} wardId={ward.wardId} period={period} />
                  )),
                )}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
