import {
  RevokeOtherSessionsDocument,
  RevokeSessionDocument,
  SignOutEverywhereDocument,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, FailureNotice, Table, Tag, useAnnounce, type Column } from '../ui/index.js';
import { accountText } from './account-text.js';
import { AccountSection } from './AccountSection.js';
import type { AccountOnPage } from './account-on-page.js';
import { deviceOf } from './device.js';

type OwnSession = AccountOnPage['sessions'][number];

/** Where I am signed in, and how to end it there. */
export function SessionsSection({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const t = useText(accountText);
  const announce = useAnnounce();
  const others = useCommand(RevokeOtherSessionsDocument);
  const everywhere = useCommand(SignOutEverywhereDocument);
  const failure = others.failure ?? everywhere.failure;
  const endOthers = async () => {
    const result = (await others.run({}))?.revokeOtherSessions;
    if (result?.__typename === 'SessionsEnded') announce({ text: t.revokedOthers(result.count) });
  };
  const endAll = async () => {
    // A whole new page, so that nothing of the one who left stays in memory.
    if (await everywhere.run({})) window.location.assign('/sign-in');
  };
  return (
    <AccountSection title={t.sessions}>
      <p className="max-w-prose">{t.sessionsBody}</p>
      {failure && <FailureNotice failure={failure} />}
      <SessionTable sessions={sessions} />
      <div className="flex flex-wrap gap-3">
        {sessions.length > 1 && (
          <Button kind="secondary" busy={others.running} onClick={() => void endOthers()}>
            {t.revokeOthers}
          </Button>
        )}
        <Button kind="secondary" busy={everywhere.running} onClick={() => void endAll()}>
          {t.everywhere}
        </Button>
      </div>
    </AccountSection>
  );
}

function SessionTable({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const t = useText(accountText);
  const format = useFormat();
  const deviceName = useDeviceName();
  const columns: readonly Column<OwnSession>[] = [
    {
      key: 'device',
      header: t.device,
      names: true,
      cell: (session) => (
        <>
          {deviceName(session)} {session.current && <Tag tone="good">{t.here}</Tag>}
          <span className="block font-400 text-solid-gray-800">{t.ways[session.how]}</span>
        </>
      ),
    },
    { key: 'place', header: t.place, tight: true, cell: (session) => session.address ?? '' },
    {
      key: 'since',
      header: t.since,
      cell: (session) => format.dateTime(session.createdAt, { short: true }),
    },
    {
      key: 'seen',
      header: t.lastSeen,
      cell: (session) => format.dateTime(session.lastSeenAt, { short: true }),
    },
    {
      key: 'end',
      header: t.action,
      tight: true,
      cell: (session) => !session.current && <Revoke session={session} name={deviceName(session)} />,
    },
  ];
  return (
    <Table caption={t.sessions} captionHidden columns={columns} rows={sessions} rowKey={({ id }) => id} />
  );
}

function Revoke({ session, name }: { readonly session: OwnSession; readonly name: string }) {
  const t = useText(accountText);
  const announce = useAnnounce();
  const command = useCommand(RevokeSessionDocument);
  const revoke = async () => {
    const result = (await command.run({ id: session.id }))?.revokeSession;
    if (result?.__typename === 'SessionsEnded') announce({ text: t.revoked });
  };
  return (
    <Button
      kind="secondary"
      size="small"
      label={t.revokeLabel(name)}
      busy={command.running}
      onClick={() => void revoke()}
    >
      {t.revoke}
    </Button>
  );
}

function useDeviceName(): (session: OwnSession) => string {
  const t = useText(accountText);
  return ({ userAgent }) => {
    const device = deviceOf(userAgent);
    return device ? t.browserOn(device.browser, device.system) : t.unknownDevice;
  };
}
