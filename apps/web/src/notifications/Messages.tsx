import { useSearchParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { useText } from '../i18n/language.js';
import { NoDesk } from '../session/NoDesk.js';
import { useDistrictDesk } from '../session/desk.js';
import { Tabs, useTab } from '../ui/index.js';
import { AddressTroubles } from './AddressTroubles.js';
import { EventMessages } from './EventMessages.js';
import { messagesText } from './messages-text.js';
import { ToTell } from './ToTell.js';

/** `/:district/messages`: what was sent, what a person has to tell, and what doesn't arrive. */
export function Messages() {
  const t = useText(messagesText);
  const district = useDistrictDesk();
  const [search] = useSearchParams();
  const tabs = [
    { key: 'sent', label: t.tabs.sent },
    { key: 'by-hand', label: t.tabs.byHand },
    { key: 'troubles', label: t.tabs.troubles },
  ];
  const tab = useTab(tabs);
  if (!district) return <NoDesk />;
  const to = search.get('to');
  const match = search.get('match');
  return (
    <Page title={t.title} lead={tab === 'sent' ? <p>{t.lead}</p> : undefined}>
      <Tabs label={t.tabs.label} tabs={tabs} />
      {tab === 'sent' && (
        <EventMessages
          key={`${to} ${match}`}
          district={district}
          {...(to !== null && { toId: to })}
          {...(match !== null && { matchId: match })}
        />
      )}
      {tab === 'by-hand' && <ToTell district={district} />}
      {tab === 'troubles' && <AddressTroubles districtId={district.id} />}
    </Page>
  );
}
