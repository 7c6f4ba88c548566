import { useSearchParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { MessageCountsDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { NoDesk } from '../session/NoDesk.js';
import { useDistrictDesk } from '../session/desk.js';
import { useMay } from '../session/may.js';
import { Tabs, useTab } from '../ui/index.js';
import { AddressTroubles } from './AddressTroubles.js';
import { CallForOffers } from './CallForOffers.js';
import { EventMessages } from './EventMessages.js';
import { messagesText } from './messages-text.js';
import { ReminderTimes } from './ReminderTimes.js';
import { ToTell } from './ToTell.js';

/** `/:district/messages`: what was sent, what a person has to tell, what doesn't arrive, and the call for help. */
export function Messages() {
  const t = useText(messagesText);
  const district = useDistrictDesk();
  const may = useMay();
  const [search] = useSearchParams();
  const { data } = useGraphQL(
    MessageCountsDocument,
    { districtId: district?.id ?? '' },
    { skip: district === undefined },
  );
  const waiting = data?.messagesByHand.totalCount;
  const troubles = data?.addressTroubles.length;
  const tabs = [
    { key: 'sent', label: t.tabs.sent },
    { key: 'by-hand', label: t.tabs.byHand, ...(waiting && { count: waiting }) },
    { key: 'troubles', label: t.tabs.troubles, ...(troubles && { count: troubles }) },
    ...(may('callForOffers') ? [{ key: 'call', label: t.tabs.call }] : []),
    ...(may('saveReminderSetting') ? [{ key: 'times', label: t.tabs.times }] : []),
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
      {tab === 'call' && <CallForOffers district={district} />}
      {tab === 'times' && <ReminderTimes districtId={district.id} />}
      {tab === 'troubles' && <AddressTroubles districtId={district.id} />}
    </Page>
  );
}
