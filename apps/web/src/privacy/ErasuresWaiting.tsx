import { WardPrivacyDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { ButtonLink, Notice } from '../ui/index.js';
import { privacyText } from './privacy-text.js';

/** On the administrator's start page, only while somebody waits to be deleted: no mail says so. */
export function ErasuresWaiting() {
  const t = useText(privacyText);
  const format = useFormat();
  const requests = useGraphQL(WardPrivacyDocument, {}).data?.erasureRequests ?? [];
  const waiting = requests.filter(({ state }) => state === 'REQUESTED').length;
  if (waiting === 0) return null;
  return (
    <Notice
      kind="warning"
      title={t.erasuresWaiting(format.number(waiting))}
      actions={
        <ButtonLink to="/ward/privacy" kind="secondary" size="small">
          {t.toErasures}
        </ButtonLink>
      }
    />
  );
}
