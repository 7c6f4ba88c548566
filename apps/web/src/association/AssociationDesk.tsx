import { useParams } from 'wouter';
import { ContactList } from '../contacts/ContactList.js';
import { contactsText } from '../contacts/contacts-text.js';
import { NotFound } from '../frame/NotFound.js';
import { Page } from '../frame/Page.js';
import {
  AssociationDeskDocument,
  OrganisationContactsDocument,
  type AssociationDeskQuery,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Loaded, Section } from '../ui/index.js';
import { associationText } from './association-text.js';
import { LinkPanel } from './LinkPanel.js';

type Association = NonNullable<AssociationDeskQuery['association']>;

/** `/associations/:id`: as its branch office keeps it. */
export function AssociationDesk() {
  const { id = '' } = useParams<{ id: string }>();
  const reading = useGraphQL(AssociationDeskDocument, { id });
  return (
    <Loaded reading={reading}>
      {({ association }) => (association ? <DeskOf association={association} /> : <NotFound />)}
    </Loaded>
  );
}

function DeskOf({ association }: { readonly association: Association }) {
  const t = useText(associationText);
  const contactWords = useText(contactsText);
  const reading = useGraphQL(OrganisationContactsDocument, { organisationId: association.id });
  const { district } = association;
  return (
    <Page
      title={association.name}
      width="narrow"
      crumbs={[{ label: t.events, to: `/${district.key}/events` }]}
      lead={<p className="not-on-paper text-solid-gray-700">{association.kana}</p>}
    >
      <Loaded reading={reading}>
        {({ organisationContacts: found }) =>
          found && (
            <>
              <LinkPanel association={association} contacts={found.contacts} canSend={found.canChange} />
              <div className="not-on-paper">
                <Section title={contactWords.title}>
                  <p>{contactWords.leadAssociation}</p>
                  <ContactList {...found} byHand />
                </Section>
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
