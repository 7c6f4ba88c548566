import type { MatchState } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { TextLink } from '../ui/index.js';
import { messagesText } from './messages-text.js';

export interface MatchMessagesProps {
  readonly match: { readonly id: string; readonly companyName: string; readonly state: MatchState };
}

const neverTold: readonly MatchState[] = ['PROPOSED', 'REJECTED', 'SUPERSEDED'];

/** Leads to what was sent about one match; of drafts nobody has been told. */
export function MatchMessages({ match }: MatchMessagesProps) {
  const t = useText(messagesText);
  const district = useSession().viewer?.desks[0]?.district;
  if (!district || neverTold.includes(match.state)) return null;
  return (
    <TextLink to={`/${district.key}/messages?match=${match.id}`} label={t.ofMatchLabel(match.companyName)}>
      {t.ofMatch}
    </TextLink>
  );
}
