import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { ChangeNameDocument, RequestEmailChangeDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { PasswordField } from '../sign-in/PasswordField.js';
import { Button, Notice, TextField, useAnnounce } from '../ui/index.js';
import { accountText } from './account-text.js';
import { AccountSection } from './AccountSection.js';
import type { AccountOnPage } from './account-on-page.js';

type Person = AccountOnPage['person'];

export function ProfileSection({ person }: { readonly person: Person }) {
  const t = useText(accountText);
  const [open, setOpen] = useState<'NAME' | 'EMAIL'>();
  const close = () => setOpen(undefined);
  return (
    <AccountSection title={t.profile}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        <dt className="text-std-17B-170">{t.name}</dt>
        <dd>{person.name}</dd>
        <dt className="text-std-17B-170">{t.email}</dt>
        <dd className="break-all">{person.email}</dd>
        <dt className="text-std-17B-170">{t.language}</dt>
        <dd>
          {t.languages[person.language]}
          <span className="block text-std-16N-170 text-solid-gray-700">{t.languageHint}</span>
        </dd>
      </dl>
      {open === undefined && (
        <div className="flex flex-wrap gap-3">
          <Button kind="secondary" onClick={() => setOpen('NAME')}>
            {t.changeName}
          </Button>
          <Button kind="secondary" onClick={() => setOpen('EMAIL')}>
            {t.changeEmail}
          </Button>
        </div>
      )}
      {open === 'NAME' && <NameForm name={person.name} onDone={close} />}
      {open === 'EMAIL' && <EmailForm />}
    </AccountSection>
  );
}

function NameForm({ name: before, onDone }: { readonly name: string; readonly onDone: () => void }) {
  const t = useText(accountText);
  const announce = useAnnounce();
  const [name, setName] = useState(before);
  const problems = useFormProblems();
  const command = useCommand(ChangeNameDocument);
  const submit = async () => {
    const result = (await command.run({ name }))?.changeName;
    if (result?.__typename === 'Refused') return problems.showRefusal(result, ['name']);
    if (!result) return;
    announce({ text: t.saved });
    onDone();
  };
  return (
    <form
      noValidate
      className="flex w-full max-w-xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <TextField
        name="name"
        label={t.name}
        autoComplete="name"
        required
        value={name}
        onChange={setName}
        error={problems.errorOf('name')}
      />
      <div>
        <Button type="submit" busy={command.running}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}

function EmailForm() {
  const t = useText(accountText);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [sent, setSent] = useState(false);
  const problems = useFormProblems();
  const command = useCommand(RequestEmailChangeDocument);
  const submit = async () => {
    const result = (await command.run({ input: { email: email.trim(), password } }))?.requestEmailChange;
    if (result?.__typename !== 'Refused') return setSent(result !== undefined);
    if (result.code === 'WRONG_PASSWORD') problems.show([{ name: 'email-password', error: t.wrongPassword }]);
    else problems.showRefusal(result, ['email']);
  };
  if (sent) {
    return (
      <Notice kind="success" title={t.emailSent} announce>
        <p>{t.emailSentBody}</p>
      </Notice>
    );
  }
  return (
    <form
      noValidate
      className="flex w-full max-w-xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <TextField
        name="email"
        label={t.newEmail}
        hint={t.emailHint}
        type="email"
        autoComplete="email"
        required
        value={email}
        onChange={setEmail}
        error={problems.errorOf('email')}
      />
      <PasswordField
        name="email-password"
        label={t.currentPassword}
        value={password}
        onChange={setPassword}
        error={problems.errorOf('email-password')}
      />
      <div>
        <Button type="submit" busy={command.running}>
          {t.emailSend}
        </Button>
      </div>
    </form>
  );
}
