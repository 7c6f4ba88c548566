import {
  CallsMadeDocument,
  MessageListDocument,
  type MessageLineFragment,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import { Disclosure, Loaded, LoadMore } from '../ui/index.js';
import { callText } from './call-text.js';
import { callsByDay, countByWord } from './calls-by-day.js';
import { useStateWord } from './MessageState.js';
import { MessageTable } from './MessageTable.js';

/** What came of each call: one line a day, and behind it every company. */
export function CallHistory({
  district,
}: {
  readonly district: { readonly id: string; readonly key: string };
}) {
  const t = useText(callText);
  const format = useFormat();
  const stateWord = useStateWord();
  const reading = usePages(
    MessageListDocument,
    { districtId: district.id, eventId: null, matchId: null, toId: null, kind: 'CALL_FOR_OFFERS' },
    (data) => data.notifications,
  );
  const made = useGraphQL(CallsMadeDocument, { districtId: district.id }).data?.callsForOffers;
  const offersOf = (day: string) => {
    const call = made?.find(({ date }) => date === day);
    return call ? t.pastOffers(format.number(call.offered), format.number(call.companies)) : '';
  };
  const statesOf = (messages: readonly MessageLineFragment[]) =>
    countByWord(messages, stateWord)
      .map(([word, count]) => t.pastStates(word, format.number(count)))
      .join('・');
  return (
    <Loaded reading={reading} lines={2}>
      {({ nodes, total }) =>
        nodes.length === 0 ? (
          <p>{t.pastNone}</p>
        ) : (
          <div className="flex flex-col gap-2">
            {[...callsByDay(nodes)].map(([day, messages]) => (
              <Disclosure
                key={day}
                summary={`${t.pastOf(format.date(day), format.number(messages.length), statesOf(messages))}${offersOf(day)}`}
              >
                <MessageTable messages={messages} list={`/${district.key}/messages`} />
              </Disclosure>
            ))}
            {nodes.length < total && (
              <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
            )}
          </div>
        )
      }
    </Loaded>
  );
}
