import { useEffect, useEffectEvent } from 'react';
import { SessionWatchDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { signInText } from '../sign-in/sign-in-text.js';
import { Button, Notice } from '../ui/index.js';
import { warningOf } from './session-warning.js';

interface SessionWatchProps {
  readonly onRenew: () => void;
  /** It is over: ended elsewhere, or left alone. */
  readonly onEnded: () => void;
}

/** Says before a session ends. Its asking keeps the session alive only while somebody is at the screen. */
export function SessionWatch({ onRenew, onEnded }: SessionWatchProps) {
  const t = useText(signInText);
  const { data, retry } = useGraphQL(SessionWatchDocument, {}, { everySeconds: 60 });
  const over = data?.viewer === null;
  const end = useEffectEvent(onEnded);
  useEffect(() => {
    if (over) end();
  }, [over]);
  const warning = warningOf(data?.viewer?.sessionEnds ?? null);
  if (!warning) return null;
  const idle = warning.kind === 'IDLE';
  const words = idle
    ? { title: t.soonTitle(warning.minutes), body: t.soonBody }
    : { title: t.latestTitle(warning.minutes), body: t.latestBody };
  const action = idle ? (
    <Button size="small" onClick={retry}>
      {t.stay}
    </Button>
  ) : (
    <Button size="small" onClick={onRenew}>
      {t.renew}
    </Button>
  );
  return (
    <div className="not-on-paper fixed inset-x-4 bottom-4 z-30 mx-auto max-w-3xl shadow-4">
      <Notice kind="warning" title={words.title} actions={action} announce>
        <p>{words.body}</p>
      </Notice>
    </div>
  );
}

/** Closed unread: what was typed can still be copied, and nothing can be saved. */
export function SignedOutNotice({ onRenew }: Pick<SessionWatchProps, 'onRenew'>) {
  const t = useText(signInText);
  const action = (
    <Button size="small" onClick={onRenew}>
      {t.renew}
    </Button>
  );
  return (
    <div className="not-on-paper fixed inset-x-4 bottom-4 z-30 mx-auto max-w-3xl shadow-4">
      <Notice kind="warning" title={t.endedTitle} actions={action} announce>
        <p>{t.endedBody}</p>
      </Notice>
    </div>
  );
}
