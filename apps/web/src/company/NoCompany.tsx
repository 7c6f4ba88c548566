import { Page } from '../frame/Page.js';
import { frameText } from '../i18n/frame.js';
import { useText } from '../i18n/language.js';
import { ButtonLink } from '../ui/index.js';
import { companyText } from './company-text.js';

/** No permission: says who can help. */
export function NoCompany() {
  const t = useText(companyText);
  const frame = useText(frameText);
  return (
    <Page title={t.noCompanyTitle} width="narrow">
      <p>{t.noCompanyBody}</p>
      <p>
        <ButtonLink to="/">{frame.toHome}</ButtonLink>
      </p>
    </Page>
  );
}
