import { useState } from 'react';
import { ChangePasswordDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { NewPasswordForm } from '../sign-in/NewPasswordForm.js';
import { PasswordField } from '../sign-in/PasswordField.js';
import { Button, useAnnounce } from '../ui/index.js';
import { accountText } from './account-text.js';
import { AccountSection } from './AccountSection.js';

export function PasswordSection() {
  const t = useText(accountText);
  const announce = useAnnounce();
  const { viewer } = useSession();
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [wrong, setWrong] = useState<string>();
  const command = useCommand(ChangePasswordDocument);
  const change = async (password: string) => {
    setWrong(current === '' ? t.currentMissing : undefined);
    if (current === '') return undefined;
    const input = { currentPassword: current, password };
    const result = (await command.run({ input }))?.changePassword;
    if (result?.__typename === 'Refused') {
      if (result.code !== 'WRONG_PASSWORD') return result;
      setWrong(t.wrongPassword);
      return undefined;
    }
    if (!result) return undefined;
    announce({ text: t.passwordChanged });
    setCurrent('');
    setOpen(false);
    return undefined;
  };
  return (
    <AccountSection title={t.password}>
      <p className="max-w-prose">{t.passwordBody}</p>
      {open ? (
        <NewPasswordForm
          email={viewer?.person.email ?? ''}
          submit={t.changePassword}
          busy={command.running}
          failure={command.failure}
          onChosen={change}
        >
          <PasswordField
            name="currentPassword"
            label={t.currentPassword}
            value={current}
            onChange={setCurrent}
            error={wrong}
          />
        </NewPasswordForm>
      ) : (
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {t.changePassword}
        </Button>
      )}
      <p className="max-w-prose text-std-16N-170 text-solid-gray-700">{t.noPassword}</p>
    </AccountSection>
  );
}
