import { Page } from '../frame/Page.js';
import { frameText } from '../i18n/frame.js';
import { useText } from '../i18n/language.js';
import { ButtonLink } from '../ui/index.js';
import { sessionText } from './session-text.js';

/** No permission: says who can help. */
export function NoDesk() {
  const t = useText(sessionText);
  const frame = useText(frameText);
  return (
    <Page title={t.noDeskTitle} width="narrow">
      <p>{t.noDeskBody}</p>
      <p>
        <ButtonLink to="/">{frame.toHome}</ButtonLink>
      </p>
    </Page>
  );
}
