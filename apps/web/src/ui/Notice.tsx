import type { ReactNode } from 'react';
import { failuresText } from '../i18n/failures.js';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import type { RequestFailure } from '../graphql/failure.js';
import { Button, ButtonLink } from './Button.js';
import { classNames } from './class-names.js';
import { Icon } from './Icon.js';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out as soon as it appears: for what follows an action. */
  readonly announce?: boolean;
}

const looks: Readonly<Record<NoticeKind, string>> = {
  info: 'border-key-900 [--mark:var(--color-key-900)]',
  success: 'border-green-800 [--mark:var(--color-green-800)]',
  warning: 'border-warning-yellow-2 [--mark:var(--color-warning-yellow-2)]',
  error: 'border-error-2 [--mark:var(--color-error-2)]',
};

/** A block on the page: the kind stands in words too, in front of the title. */
export function Notice({ kind, title, children, actions, announce = false }: NoticeProps) {
  const t = useText(uiText);
  const role = announce ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div
      role={role}
      className={classNames(
        'grid grid-cols-[auto_1fr] gap-x-3 gap-y-2 rounded-8 border-2 bg-white p-4 roomy:p-5',
        looks[kind],
      )}
    >
      <Icon name={kind} className="mt-0.5 size-7 text-(--mark)" />
      <p className="text-std-17B-170">
        <span className="sr-only">{t[kind]}：</span>
        {title}
      </p>
      {children && (
        <div className="col-span-2 flex flex-col gap-1 roomy:col-span-1 roomy:col-start-2">{children}</div>
      )}
      {actions && (
        <div className="col-span-2 mt-2 flex flex-wrap gap-3 roomy:col-span-1 roomy:col-start-2">
          {actions}
        </div>
      )}
    </div>
  );
}

export interface FailureNoticeProps {
  readonly failure: RequestFailure;
  readonly retry?: () => void;
}

/** What happened, what is safe, what to do. */
export function FailureNotice({ failure, retry }: FailureNoticeProps) {
  const t = useText(failuresText);
  const ui = useText(uiText);
  const words = t[failure.kind];
  const signedOut = failure.kind === 'SIGNED_OUT';
  const back = encodeURIComponent(window.location.pathname + window.location.search);
  const actions = signedOut ? (
    <ButtonLink to={`/sign-in?back=${back}`} size="small">
      {t.signIn}
    </ButtonLink>
  ) : (
    retry && (
      <Button kind="secondary" size="small" onClick={retry}>
        {ui.retry}
      </Button>
    )
  );
  return (
    <Notice kind="error" title={words.title} actions={actions} announce>
      <p>{words.safe}</p>
      <p>{words.todo}</p>
      {failure.reference && (
        <p className="text-std-16N-170 text-solid-gray-700">{t.reference(failure.reference)}</p>
      )}
    </Notice>
  );
}
