import { MessageListDocument } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useText } from '../i18n/language.js';
import { EmptyState, Loaded, LoadMore, TextLink } from '../ui/index.js';
import { readerOf } from './message-state.js';
import { messagesText } from './messages-text.js';
import { MessageTable } from './MessageTable.js';

export interface EventMessagesProps {
  readonly district: { readonly id: string; readonly key: string };
  /** Of one event, one match or one reader; without any: all of the district. */
  readonly eventId?: string;
  readonly matchId?: string;
  readonly toId?: string;
}

/** 連絡: what was sent, of one event, match or reader, or of the district. */
export function EventMessages({ district, eventId, matchId, toId }: EventMessagesProps) {
  const t = useText(messagesText);
  const list = `/${district.key}/messages`;
  const reading = usePages(
    MessageListDocument,
    {
      districtId: district.id,
      eventId: eventId ?? null,
      matchId: matchId ?? null,
      toId: toId ?? null,
      kind: null,
    },
    (data) => data.notifications,
  );
  return (
    <Loaded reading={reading}>
      {({ nodes, total }) =>
        nodes.length === 0 ? (
          <EmptyState title={toId ? t.noneTo : t.none}>
            <p>{t.noneBody}</p>
          </EmptyState>
        ) : (
          <div className="flex flex-col gap-4">
            {toId && nodes[0] && <p>{t.onlyTo(nameOfReader(nodes[0], toId))}</p>}
            {matchId && <p>{t.onlyMatch}</p>}
            {(toId ?? matchId) && (
              <p>
                <TextLink to={list}>{t.showAll}</TextLink>
              </p>
            )}
            <MessageTable messages={nodes} list={list} />
            <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
          </div>
        )
      }
    </Loaded>
  );
}

function nameOfReader(
  message: Parameters<typeof readerOf>[0] & { readonly organisationId?: string | null | undefined },
  toId: string,
): string {
  return message.organisationId === toId && message.organisationName
    ? message.organisationName
    : readerOf(message);
}
