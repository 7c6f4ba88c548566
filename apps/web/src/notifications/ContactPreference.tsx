import {
  ContactPreferenceDocument,
  SaveContactPreferenceDocument,
  type ContactFactsFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Dialog, Loaded, TextLink } from '../ui/index.js';
import { messagesText } from './messages-text.js';
import { inputOf } from './preference-values.js';
import { PreferenceForm } from './PreferenceForm.js';
import { preferencesText } from './preferences-text.js';

export interface ContactPreferenceProps {
  readonly contact: Pick<ContactFactsFragment, 'id' | 'name'>;
  readonly byHand: boolean;
  readonly onClose: () => void;
}

/** How a contact is told, said by who keeps it. */
export function ContactPreference({ contact, byHand, onClose }: ContactPreferenceProps) {
  const t = useText(preferencesText);
  const reading = useGraphQL(ContactPreferenceDocument, { contactId: contact.id });
  const command = useCommand(SaveContactPreferenceDocument);
  return (
    <Dialog open title={t.contactOpenOf(contact.name)} onClose={onClose}>
      <Loaded reading={reading}>
        {({ contactNotificationPreference: preference }) =>
          preference ? (
            <PreferenceForm
              preference={preference}
              byHand={byHand}
              busy={command.running}
              failure={command.failure}
              onSaved={onClose}
              onSave={async (values) => {
                const input = { ...inputOf(values, preference), channel: values.channel };
                const result = await command.run({ contactId: contact.id, input });
                return result?.saveContactNotificationPreference;
              }}
            />
          ) : (
            <p>{t.contactForOther}</p>
          )
        }
      </Loaded>
    </Dialog>
  );
}

/** For a desk: leads to all that this person was sent. */
export function ContactMessages({
  contact,
}: {
  readonly contact: Pick<ContactFactsFragment, 'id' | 'name'>;
}) {
  const t = useText(messagesText);
  const district = useSession().viewer?.desks[0]?.district;
  if (!district) return null;
  return (
    <span className="inline-flex min-h-8 items-center">
      <TextLink to={`/${district.key}/messages?to=${contact.id}`} label={t.sentToContactOf(contact.name)}>
        {t.sentToContact}
      </TextLink>
    </span>
  );
}
