import { frameText } from '../i18n/frame.js';
import { useText } from '../i18n/language.js';
import { ButtonLink } from '../ui/index.js';
import { Page } from './Page.js';

export function NotFound() {
  const t = useText(frameText);
  return (
    <Page title={t.notFoundTitle} width="narrow">
      <p>{t.notFoundBody}</p>
      <p>
        <ButtonLink to="/">{t.toHome}</ButtonLink>
      </p>
    </Page>
  );
}
