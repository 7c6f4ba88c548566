import { useParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { OrganisationContactsDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { webhooksText } from '../notifications/webhooks-text.js';
import { useMay } from '../session/may.js';
import { Loaded, TextLink } from '../ui/index.js';
import { ContactList } from './ContactList.js';
import { contactsText } from './contacts-text.js';

/** `/companies/:company/contacts`: for the company itself, and for the desks of its conferences. */
export function CompanyContacts() {
  const { company = '' } = useParams<{ company: string }>();
  const t = useText(contactsText);
  const webhooks = useText(webhooksText);
  const may = useMay();
  const reading = useGraphQL(OrganisationContactsDocument, { organisationId: company });
  return (
    <Loaded reading={reading}>
      {({ organisationContacts: found }) =>
        found ? (
          <Page
            title={t.titleOf(found.name)}
            width="narrow"
            lead={<p>{found.canChange ? t.leadOwn : t.leadDesk}</p>}
          >
            <ContactList {...found} />
            {found.canChange && may('addWebhookEndpoint') && (
              <p>
                <TextLink to={`/companies/${company}/contacts/webhooks`}>{webhooks.open}</TextLink>
              </p>
            )}
          </Page>
        ) : (
          <Page title={t.nobody} width="narrow">
            <p>{t.nobodyBody}</p>
          </Page>
        )
      }
    </Loaded>
  );
}
