import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { ConfirmSecondFactorDocument, type SessionViewerFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button } from '../ui/index.js';
import { CodeField } from './CodeField.js';
import { signInText } from './sign-in-text.js';

interface SecondStepProps {
  readonly onEntered: (viewer: SessionViewerFragment) => void;
  /** Back to mail address and password. */
  readonly onAgain: () => void;
}

/** After the password: the code. */
export function SecondStep({ onEntered, onAgain }: SecondStepProps) {
  const t = useText(signInText);
  const [code, setCode] = useState('');
  const mistakes = code.trim() === '' ? [{ name: 'code', error: t.codeMissing }] : [];
  const problems = useFormProblems(mistakes);
  const command = useCommand(ConfirmSecondFactorDocument);
  const submit = async () => {
    if (!problems.show(mistakes)) return;
    problems.clear();
    const result = (await command.run({ code }))?.confirmSecondFactor;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['code']);
    if (result?.__typename === 'SignedIn') onEntered(result.viewer);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <CodeField value={code} onChange={setCode} error={problems.errorOf('code')} orRecovery />
      <p className="max-w-prose text-std-16N-170">{t.codeLost}</p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="large" busy={command.running}>
          {t.submit}
        </Button>
        <Button kind="text" size="large" onClick={onAgain}>
          {t.again}
        </Button>
      </div>
    </form>
  );
}
