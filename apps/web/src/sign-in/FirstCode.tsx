import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { EnrolSecondFactorDocument, type SessionViewerFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button } from '../ui/index.js';
import { CodeField } from './CodeField.js';
import { RecoveryCodes } from './RecoveryCodes.js';
import { signInText } from './sign-in-text.js';

export interface NewKey {
  readonly key: string;
  readonly qrCode: string;
}

interface FirstCodeProps {
  readonly made: NewKey;
  readonly onDone: (viewer: SessionViewerFragment) => void;
  /** Of its headings: 2 right under the page's title. */
  readonly level?: 2 | 3;
}

/** The picture for the app, the first code, and the list to keep. */
export function FirstCode({ made, onDone, level = 3 }: FirstCodeProps) {
  const Heading = `h${level}` as const;
  const t = useText(signInText);
  const [code, setCode] = useState('');
  const mistakes = code.trim() === '' ? [{ name: 'code', error: t.codeMissing }] : [];
  const problems = useFormProblems(mistakes);
  const command = useCommand(EnrolSecondFactorDocument);
  const [enrolled, setEnrolled] = useState<{
    readonly codes: readonly string[];
    readonly viewer: SessionViewerFragment;
  }>();
  const submit = async () => {
    if (!problems.show(mistakes)) return;
    problems.clear();
    const result = (await command.run({ code }))?.enrolSecondFactor;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['code']);
    if (result?.__typename === 'SecondFactorEnrolled')
      setEnrolled({ codes: result.recoveryCodes, viewer: result.viewer });
  };
  if (enrolled)
    return <RecoveryCodes codes={enrolled.codes} onDone={() => onDone(enrolled.viewer)} level={level} />;
  return (
    <form
      noValidate
      className="flex max-w-3xl flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <ol className="flex flex-col gap-8">
        <li className="flex flex-col gap-2">
          <Heading className="text-std-18B-160">{t.enrol1}</Heading>
          <p>{t.enrol1Body}</p>
        </li>
        <li className="flex flex-col gap-3">
          <Heading className="text-std-18B-160">{t.enrol2}</Heading>
          <p>{t.enrol2Body}</p>
          <img
            src={made.qrCode}
            alt={t.qrCode}
            width={220}
            height={220}
            className="border border-solid-gray-420"
          />
          <p className="text-std-16N-170">{t.keyHint}</p>
          <p className="font-mono text-std-18N-160 break-words select-all">{made.key}</p>
        </li>
        <li className="flex flex-col gap-3">
          <Heading className="text-std-18B-160">{t.enrol3}</Heading>
          <CodeField value={code} onChange={setCode} error={problems.errorOf('code')} />
        </li>
      </ol>
      <div>
        <Button type="submit" size="large" busy={command.running}>
          {t.enrolSubmit}
        </Button>
      </div>
    </form>
  );
}
