import type { AccountLinkState } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { ButtonLink, Notice } from '../ui/index.js';
import { signInText } from './sign-in-text.js';

interface ClosedLinkProps {
  readonly kind: 'INVITATION' | 'PASSWORD_RESET' | 'EMAIL_CHANGE';
  /** Null where there never was such a link. */
  readonly state: AccountLinkState | null | undefined;
}

/** A link that opens nothing any more: why, and what to do instead. */
export function ClosedLink({ kind, state }: ClosedLinkProps) {
  const t = useText(signInText);
  const what = state === 'OPEN' ? null : (state ?? null);
  const action =
    kind === 'PASSWORD_RESET' ? (
      <ButtonLink to="/forgotten">{t.askAgain}</ButtonLink>
    ) : (
      <ButtonLink to="/sign-in">{t.toSignIn}</ButtonLink>
    );
  return (
    <Notice kind="warning" title={t.closed[what ?? 'UNKNOWN']} actions={action}>
      <p>{t.closedTodo[kind]}</p>
    </Notice>
  );
}
