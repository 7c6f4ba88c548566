import { Redirect } from 'wouter';
import { Page } from '../frame/Page.js';
import { useText } from '../i18n/language.js';
import { ComingRoles } from '../people/ComingRoles.js';
import { useSession } from './session.js';
import { sessionText } from './session-text.js';
import { homeOf } from './workplaces.js';

/** `/`: leads everyone to where their day begins. */
export function Start() {
  const t = useText(sessionText);
  const { workplaces } = useSession();
  const home = homeOf(workplaces[0]);
  if (home !== undefined) return <Redirect to={home} replace />;
  return (
    <Page title={t.nowhereTitle} width="narrow">
      <p>{t.nowhereBody}</p>
      <ComingRoles />
    </Page>
  );
}
