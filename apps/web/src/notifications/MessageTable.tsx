import type { MessageLineFragment, NotificationState } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Table, Tag, type Column, type Tone } from '../ui/index.js';
import { messagesText } from './messages-text.js';

const tones: Readonly<Record<NotificationState, Tone>> = {
  PENDING: 'plain',
  SENDING: 'plain',
  RETRY: 'attention',
  SENT: 'good',
  DEAD: 'problem',
  SUPPRESSED: 'quiet',
};

/** What was sent to whom, when, and what became of it. */
export function MessageTable({ messages }: { readonly messages: readonly MessageLineFragment[] }) {
  const t = useText(messagesText);
  const format = useFormat();
  const kinds: Readonly<Record<string, string>> = t.kinds;
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
      cell: (message) => (
        <>
          {message.organisationName ?? message.recipientName}
          {message.organisationName && (
            <span className="block font-400 text-solid-gray-800">{message.recipientName}</span>
          )}
        </>
      ),
    },
    {
      key: 'what',
      header: t.what,
      cell: (message) => message.subject ?? kinds[message.kind] ?? message.kind,
    },
    { key: 'state', header: t.state, cell: (message) => <StateCell message={message} /> },
  ];
  return <Table caption={t.title} captionHidden columns={columns} rows={messages} rowKey={({ id }) => id} />;
}

function StateCell({ message }: { readonly message: MessageLineFragment }) {
  const t = useText(messagesText);
  const format = useFormat();
  const failures: Readonly<Record<string, string>> = t.failures;
  const telephone = message.channel === 'TELEPHONE' && message.state !== 'SENT';
  return (
    <div className="flex flex-col items-start gap-1">
      <Tag tone={telephone ? 'attention' : tones[message.state]}>
        {telephone ? t.byTelephone : t.states[message.state]}
      </Tag>
      {message.state === 'RETRY' && (
        <span className="text-std-16N-170">
          {t.tries(format.number(message.attempts))}・
          {t.nextTry(format.dateTime(message.nextAt, { short: true }))}
        </span>
      )}
      {message.failure && (message.state === 'DEAD' || message.state === 'RETRY') && (
        <span className="text-std-16N-170 text-solid-gray-700">
          {failures[message.failure.split(':')[0] ?? ''] ?? message.failure}
        </span>
      )}
    </div>
  );
}
