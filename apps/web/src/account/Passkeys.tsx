import { useState } from 'react';
import { OwnPasskeysDocument, type PasskeyOnListFragment } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { browserHasPasskeys } from '../sign-in/passkey.js';
import { Button, Loaded, Tag } from '../ui/index.js';
import { AccountSection } from './AccountSection.js';
import { AddPasskey } from './PasskeysAdd.js';
import { RemovePasskey, RenamePasskey } from './PasskeysChange.js';
import { passkeysText } from './passkeys-text.js';

/** A section of the account page: the own passkeys. */
export function Passkeys() {
  const t = useText(passkeysText);
  const reading = useGraphQL(OwnPasskeysDocument, {});
  const [adding, setAdding] = useState(false);
  return (
    <AccountSection title={t.title}>
      <p className="max-w-prose">{t.lead}</p>
      <Loaded reading={reading} lines={2}>
        {({ passkeys, signInWays }) => (
          <>
            {passkeys.length === 0 ? (
              <p className="text-solid-gray-700">{t.none}</p>
            ) : (
              <PasskeyList passkeys={passkeys} />
            )}
            {signInWays.passkeys && browserHasPasskeys() ? (
              <div>
                <Button kind="secondary" onClick={() => setAdding(true)}>
                  {t.add}
                </Button>
                <AddPasskey open={adding} onClose={() => setAdding(false)} />
              </div>
            ) : (
              <p>{t.notHere}</p>
            )}
          </>
        )}
      </Loaded>
    </AccountSection>
  );
}

function PasskeyList({ passkeys }: { readonly passkeys: readonly PasskeyOnListFragment[] }) {
  return (
    <ul className="flex w-full flex-col">
      {passkeys.map((passkey) => (
        <PasskeyLine key={passkey.id} passkey={passkey} />
      ))}
    </ul>
  );
}

function PasskeyLine({ passkey }: { readonly passkey: PasskeyOnListFragment }) {
  const t = useText(passkeysText);
  const format = useFormat();
  const [open, setOpen] = useState<'RENAME' | 'REMOVE'>();
  const { name, createdAt, lastUsedAt, synced } = passkey;
  const close = () => setOpen(undefined);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-solid-gray-300 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-x-3 text-std-17B-170">
          <span className="min-w-0 break-words">{name}</span>
          <Tag>{synced ? t.synced : t.notSynced}</Tag>
        </p>
        <p className="text-std-16N-170 text-solid-gray-700">
          {t.created(format.dateTime(createdAt))}
          {'　'}
          {lastUsedAt ? t.lastUsed(format.dateTime(lastUsedAt)) : t.neverUsed}
        </p>
      </div>
      <div className="flex gap-3">
        <Button kind="text" size="small" label={t.renameLabel(name)} onClick={() => setOpen('RENAME')}>
          {t.rename}
        </Button>
        <Button kind="text" size="small" label={t.removeLabel(name)} onClick={() => setOpen('REMOVE')}>
          {t.remove}
        </Button>
      </div>
      <RenamePasskey passkey={passkey} open={open === 'RENAME'} onClose={close} />
      <RemovePasskey passkey={passkey} open={open === 'REMOVE'} onClose={close} />
    </li>
  );
}
