import { Page } from '../frame/Page.js';
import { useText } from '../i18n/language.js';
import { NoDesk } from '../session/NoDesk.js';
import { useDistrictDesk } from '../session/desk.js';
import { EventMessages } from './EventMessages.js';
import { messagesText } from './messages-text.js';

/** `/:district/messages` */
export function Messages() {
  const t = useText(messagesText);
  const district = useDistrictDesk();
  if (!district) return <NoDesk />;
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      <EventMessages districtId={district.id} eventId={null} />
    </Page>
  );
}
