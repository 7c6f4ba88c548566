import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { BeginSecondFactorDocument, type SessionViewerFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Notice } from '../ui/index.js';
import { FirstCode, type NewKey } from './FirstCode.js';
import { signInText } from './sign-in-text.js';

interface EnrolProps {
  readonly onDone: (viewer: SessionViewerFragment) => void;
}

/** Sets up an authenticator app in the middle of signing in, where the ward asks for one. */
export function EnrolSecondFactor({ onDone }: EnrolProps) {
  const t = useText(signInText);
  const command = useCommand(BeginSecondFactorDocument);
  const problems = useFormProblems();
  const [made, setMade] = useState<NewKey>();
  const begin = async () => {
    problems.clear();
    const result = (await command.run({}))?.beginSecondFactor;
    if (result?.__typename === 'NewSecondFactor') setMade(result);
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
  };
  return (
    <>
      <Notice kind="info" title={t.mustEnrol}>
        <p>{t.mustEnrolBody}</p>
      </Notice>
      <FormProblemsBox problems={problems} failure={command.failure} />
      {made ? (
        <FirstCode made={made} onDone={onDone} level={2} />
      ) : (
        <div>
          <Button size="large" busy={command.running} onClick={() => void begin()}>
            {t.enrolBegin}
          </Button>
        </div>
      )}
    </>
  );
}
