import type { MessageLineFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Tag } from '../ui/index.js';
import { toneOf, waitsForAPerson } from './message-state.js';
import { messagesText } from './messages-text.js';

/** What became of a message, in words: the state, then why or when. */
export function MessageState({ message }: { readonly message: MessageLineFragment }) {
  const t = useText(messagesText);
  const lines = useLines()(message);
  return (
    <div className="flex flex-col items-start gap-1">
      <Tag tone={toneOf(message)}>{useStateWord()(message)}</Tag>
      {lines.map((line) => (
        <span key={line} className="text-std-16N-170 text-solid-gray-800">
          {line}
        </span>
      ))}
      {message.note && (
        <span className="text-std-16N-170 wrap-anywhere text-solid-gray-800">{t.note(message.note)}</span>
      )}
    </div>
  );
}

/** The state in one word. */
export function useStateWord(): (message: MessageLineFragment) => string {
  const t = useText(messagesText);
  return (message) => {
    const paper = message.channel === 'PAPER';
    if (waitsForAPerson(message)) return paper ? t.byPaper : t.byTelephone;
    if (message.state === 'SENT' && paper) return t.toldByPaper;
    if (message.state === 'SENT' && message.channel === 'TELEPHONE') return t.toldByTelephone;
    return t.states[message.state];
  };
}

function useLines(): (message: MessageLineFragment) => readonly string[] {
  const t = useText(messagesText);
  const format = useFormat();
  const why = useFailureWords();
  const when = (instant: string) => format.dateTime(instant, { short: true });
  return (message) => {
    const { state, failure, nextAt } = message;
    const waits = state === 'PENDING' && !waitsForAPerson(message);
    const lines = [
      waits && message.bundled && t.bundled,
      waits && !message.bundled && new Date(nextAt) > new Date() && t.waitsUntil(when(nextAt)),
      state === 'SENT' && message.bundled && t.sentBundled,
      state === 'RETRY' && `${t.tries(format.number(message.attempts))}・${t.nextTry(when(nextAt))}`,
      failure && state !== 'PENDING' && why(failure),
      message.doneByName && t.toldBy(message.doneByName),
      message.again && (message.requestedByName ? t.againBy(message.requestedByName) : t.again),
    ];
    return lines.filter((line): line is string => typeof line === 'string' && line !== '');
  };
}

/** Why it didn't arrive: the code before the colon in words; a server's own words only where there are no others. */
export function useFailureWords(): (failure: string) => string {
  const t = useText(messagesText);
  const words: Readonly<Record<string, string>> = t.failures;
  return (failure) => {
    const [first = '', second = ''] = failure.split(':').map((part) => part.trim());
    // Of a company's own system: why it refused or wasn't there stands behind that.
    const behind =
      ['REFUSED', 'NOT_TAKEN'].includes(first) && (second in words || second.startsWith('STATUS_'));
    const code = behind ? second : first;
    const status = /^STATUS_(\d+)/.exec(code)?.[1];
    return status ? t.status(status) : (words[code] ?? failure);
  };
}
