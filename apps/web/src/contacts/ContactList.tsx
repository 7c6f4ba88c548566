import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  RemoveContactDocument,
  type ContactFactsFragment,
  type OrganisationContactsQuery,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { ContactMessages, ContactPreference } from '../notifications/ContactPreference.js';
import { preferencesText } from '../notifications/preferences-text.js';
import { Button, Dialog, EmptyState, Tag, useAnnounce } from '../ui/index.js';
import { ContactDialog } from './ContactDialog.js';
import { contactsText } from './contacts-text.js';

type Contacts = NonNullable<OrganisationContactsQuery['organisationContacts']>;
type Open =
  | { readonly what: 'ADD' }
  | { readonly what: 'CHANGE' | 'REMOVE' | 'TOLD'; readonly contact: ContactFactsFragment };

/** Who is written to and called, with what their keeper may do. */
export function ContactList({
  organisationId,
  contacts,
  unreachableIds,
  canChange,
  byHand = false,
}: Contacts & {
  /** Its keeper may have somebody told by telephone or letter. */
  readonly byHand?: boolean;
}) {
  const t = useText(contactsText);
  const told = useText(preferencesText);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const first = contacts.find(({ email }) => email !== null)?.id;
  const add = <Button onClick={() => setOpen({ what: 'ADD' })}>{t.add}</Button>;
  return (
    <div className="flex flex-col gap-5">
      {contacts.length === 0 && (
        <EmptyState title={t.none} action={canChange && add}>
          {t.noneBody}
        </EmptyState>
      )}
      {contacts.length > 0 && (
        <ul className="flex flex-col divide-y divide-solid-gray-300 border-y border-solid-gray-300">
          {contacts.map((contact) => (
            <li key={contact.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
              <ContactLines
                contact={contact}
                first={contact.id === first}
                unreachable={unreachableIds.includes(contact.id)}
              />
              {canChange && (
                <div className="flex flex-wrap gap-2">
                  <Button
                    kind="secondary"
                    size="small"
                    label={t.changeOf(contact.name)}
                    onClick={() => setOpen({ what: 'CHANGE', contact })}
                  >
                    {t.change}
                  </Button>
                  <Button
                    kind="secondary"
                    size="small"
                    label={told.contactOpenOf(contact.name)}
                    onClick={() => setOpen({ what: 'TOLD', contact })}
                  >
                    {told.contactOpen}
                  </Button>
                  <Button
                    kind="text"
                    size="small"
                    label={t.removeOf(contact.name)}
                    onClick={() => setOpen({ what: 'REMOVE', contact })}
                  >
                    {t.remove}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {contacts.length > 0 && canChange && <p>{add}</p>}
      {open?.what === 'ADD' && (
        <ContactDialog organisationId={organisationId} contact={null} onClose={close} />
      )}
      {open?.what === 'CHANGE' && (
        <ContactDialog organisationId={organisationId} contact={open.contact} onClose={close} />
      )}
      {open?.what === 'TOLD' && <ContactPreference contact={open.contact} byHand={byHand} onClose={close} />}
      {open?.what === 'REMOVE' && <RemoveDialog contact={open.contact} onClose={close} />}
    </div>
  );
}

function ContactLines({
  contact,
  first,
  unreachable,
}: {
  readonly contact: ContactFactsFragment;
  readonly first: boolean;
  readonly unreachable: boolean;
}) {
  const t = useText(contactsText);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {contact.department && <span>{contact.department}</span>}
        <strong>{contact.name}</strong>
        {first && <Tag tone="accent">{t.first}</Tag>}
        {unreachable && <Tag tone="problem">{t.unreachable}</Tag>}
      </p>
      <p className="flex flex-wrap gap-x-6">
        {contact.email && (
          <a className="link inline-flex min-h-8 items-center" href={`mailto:${contact.email}`}>
            {contact.email}
          </a>
        )}
        {contact.phone && (
          <a
            className="link inline-flex min-h-8 items-center"
            href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}
          >
            {contact.phone}
          </a>
        )}
        <ContactMessages contact={contact} />
      </p>
    </div>
  );
}

/** Can't be undone: it says first what goes. */
function RemoveDialog({
  contact,
  onClose,
}: {
  readonly contact: ContactFactsFragment;
  readonly onClose: () => void;
}) {
  const t = useText(contactsText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(RemoveContactDocument);
  const remove = async () => {
    const result = (await command.run({ id: contact.id }))?.removeContact;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'ContactRemoved') return;
    announce({ text: t.removed(contact.name) });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.removeTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void remove()}>
          {t.remove}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.removeBody(contact.name)}</p>
    </Dialog>
  );
}
