import { useState } from 'react';
import type { MessageLineFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { useMay } from '../session/may.js';
import { Button, Table, TextLink, type Column } from '../ui/index.js';
import { useKindWords } from './kind-words.js';
import { canGoAgain, readerOf } from './message-state.js';
import { MessageState } from './MessageState.js';
import { messagesText } from './messages-text.js';
import { SendAgainDialog } from './SendAgainDialog.js';

export interface MessageTableProps {
  readonly messages: readonly MessageLineFragment[];
  /** The list of the district, where one reader's messages are shown alone; without it no names lead there. */
  readonly list?: string;
}

/** What was sent to whom, when, what became of it, and once more where that helps. */
export function MessageTable({ messages, list }: MessageTableProps) {
  const t = useText(messagesText);
  const format = useFormat();
  const may = useMay();
  const kinds = useKindWords();
  const [again, setAgain] = useState<MessageLineFragment>();
  const whatOf = (message: MessageLineFragment) => message.subject ?? kinds(message.kind);
  const columns: readonly Column<MessageLineFragment>[] = [
    {
      key: 'when',
      header: t.when,
      cell: (message) => format.dateTime(message.sentAt ?? message.createdAt, { short: true }),
    },
    {
      key: 'to',
      header: t.to,
      names: true,
      cell: (message) => <Reader message={message} list={list} />,
    },
    {
      key: 'what',
      header: t.what,
      cell: (message) => (
        <>
          {whatOf(message)}
          <span className="block text-std-16N-170 text-solid-gray-700">
            {[kinds(message.kind), t.channels[message.channel], t.languages[message.language]].join('・')}
          </span>
        </>
      ),
    },
    {
      key: 'state',
      header: t.state,
      cell: (message) => (
        <div className="flex flex-col items-start gap-2">
          <MessageState message={message} />
          {may('sendNotificationAgain') && canGoAgain(message) && (
            <Button
              kind="text"
              size="small"
              label={t.sendAgainTo(readerOf(message), whatOf(message))}
              onClick={() => setAgain(message)}
            >
              {t.sendAgain}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <>
      <Table caption={t.title} captionHidden columns={columns} rows={messages} rowKey={({ id }) => id} />
      {again && <SendAgainDialog message={again} onClose={() => setAgain(undefined)} />}
    </>
  );
}

/** Leads to all that this reader was sent. */
function Reader({
  message,
  list,
}: {
  readonly message: MessageLineFragment;
  readonly list: string | undefined;
}) {
  const t = useText(messagesText);
  const { organisationName, recipientName, organisationId } = message;
  const person = message.contactId ?? message.personId;
  const linked = (id: string | null | undefined, name: string) =>
    id && list ? (
      <TextLink to={`${list}?to=${id}`} label={t.onlyToLink(name)}>
        {name}
      </TextLink>
    ) : (
      name
    );
  if (!organisationName) return linked(person ?? organisationId, recipientName);
  return (
    <>
      {linked(organisationId, organisationName)}
      {recipientName !== organisationName && (
        <span className="block font-400 text-solid-gray-800">{linked(person, recipientName)}</span>
      )}
    </>
  );
}
