import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  EndAssociationLinkDocument,
  SendAssociationLinkDocument,
  ShowAssociationLinkDocument,
  type AssociationDeskQuery,
  type ContactFactsFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Dialog, Select, useAnnounce } from '../ui/index.js';
import { associationText } from './association-text.js';
import { lastDayOf } from './days.js';
import { LinkSheet } from './LinkSheet.js';

type Association = NonNullable<AssociationDeskQuery['association']>;

export interface LinkPanelProps {
  readonly association: Association;
  readonly contacts: readonly ContactFactsFragment[];
  /** Of the branch office, not of the conference's desk. */
  readonly canSend: boolean;
}

/** The association's link: mailed, printed, ended. */
export function LinkPanel({ association, contacts, canSend }: LinkPanelProps) {
  const t = useText(associationText);
  const format = useFormat();
  const link = useLink(association.id);
  const [ending, setEnding] = useState(false);
  if (!canSend) return null;
  const current = association.link;
  return (
    <section className="flex flex-col gap-4">
      <div className="not-on-paper flex flex-col gap-4">
        <h2 className="text-std-24B-150">{t.linkTitle}</h2>
        <p>{t.linkBody}</p>
        <p>
          {current ? t.linkUntil(format.date(lastDayOf(current.expiresAt))) : t.linkNone}
          {current?.sentAt && <> {t.linkSent(format.dateTime(current.sentAt, { short: true }))}</>}
        </p>
        <FormProblemsBox problems={link.problems} failure={link.failure} />
        <SendLink contacts={contacts} busy={link.busy} onSend={link.send} />
        <div className="flex flex-wrap gap-3">
          <Button kind="secondary" busy={link.busy} onClick={() => void link.show()}>
            {t.linkShow}
          </Button>
          {current && (
            <Button kind="text" busy={link.busy} onClick={() => setEnding(true)}>
              {t.linkEnd}
            </Button>
          )}
        </div>
      </div>
      {link.shown && current && <LinkSheet association={association} {...link.shown} />}
      <Dialog
        open={ending}
        title={t.linkEndTitle}
        onClose={() => setEnding(false)}
        action={
          <Button
            busy={link.busy}
            onClick={() => {
              void link.end().then(() => setEnding(false));
            }}
          >
            {t.linkEnd}
          </Button>
        }
      >
        <p>{t.linkEndBody}</p>
      </Dialog>
    </section>
  );
}

function SendLink(props: {
  readonly contacts: readonly ContactFactsFragment[];
  readonly busy: boolean;
  readonly onSend: (contact: ContactFactsFragment) => void;
}) {
  const t = useText(associationText);
  const reachable = props.contacts.filter(({ email }) => email !== null && email !== undefined);
  const [chosen, setChosen] = useState('');
  const contact = reachable.find(({ id }) => id === chosen) ?? reachable[0];
  if (!contact) return <p>{t.linkSendNobody}</p>;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        name="link-contact"
        label={t.linkSendTo}
        narrows
        value={contact.id}
        onChange={setChosen}
        options={reachable.map(({ id, name, email }) => ({ value: id, label: `${name}（${email}）` }))}
      />
      <Button busy={props.busy} onClick={() => props.onSend(contact)}>
        {t.linkSend}
      </Button>
    </div>
  );
}

function useLink(associationId: string) {
  const t = useText(associationText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const showing = useCommand(ShowAssociationLinkDocument);
  const sending = useCommand(SendAssociationLinkDocument);
  const endingCommand = useCommand(EndAssociationLinkDocument);
  const [shown, setShown] = useState<{ readonly url: string; readonly expiresAt: string }>();
  return {
    shown,
    problems,
    busy: showing.running || sending.running || endingCommand.running,
    failure: showing.failure ?? sending.failure ?? endingCommand.failure,
    show: async () => {
      const result = (await showing.run({ associationId }))?.showAssociationLink;
      if (result?.__typename === 'Refused') problems.showRefusal(result, []);
      if (result?.__typename === 'AssociationLinkShown')
        setShown({ url: result.url, expiresAt: result.link.expiresAt });
    },
    send: async (contact: ContactFactsFragment) => {
      const result = (await sending.run({ associationId, contactId: contact.id }))?.sendAssociationLink;
      if (result?.__typename === 'Refused') problems.showRefusal(result, []);
      if (result?.__typename === 'AssociationLinkSent') announce({ text: t.linkMailed(contact.name) });
    },
    end: async () => {
      const result = (await endingCommand.run({ associationId }))?.endAssociationLink;
      if (result?.__typename === 'Refused') problems.showRefusal(result, []);
      if (result?.__typename !== 'AssociationLinkEnded') return;
      setShown(undefined);
      announce({ text: t.linkEnded });
    },
  };
}
