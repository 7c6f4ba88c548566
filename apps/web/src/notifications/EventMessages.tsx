import { MessageListDocument } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useText } from '../i18n/language.js';
import { EmptyState, Loaded, LoadMore } from '../ui/index.js';
import { messagesText } from './messages-text.js';
import { MessageTable } from './MessageTable.js';

export interface EventMessagesProps {
  readonly districtId: string;
  /** Without one: all of the district. */
  readonly eventId: string | null;
}

/** 連絡, of one event or of the district. */
export function EventMessages({ districtId, eventId }: EventMessagesProps) {
  const t = useText(messagesText);
  const reading = usePages(MessageListDocument, { districtId, eventId }, (data) => data.notifications);
  return (
    <Loaded reading={reading}>
      {({ nodes, total }) =>
        nodes.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneBody}</p>
          </EmptyState>
        ) : (
          <div>
            <MessageTable messages={nodes} />
            <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
          </div>
        )
      }
    </Loaded>
  );
}
