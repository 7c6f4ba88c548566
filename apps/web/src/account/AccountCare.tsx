import { useState } from 'react';
import { type RefusedAnswer, useRefusal } from '../forms/problems.js';
import type { RequestFailure } from '../graphql/failure.js';
import {
  EndSessionsOfDocument,
  ResetSecondFactorDocument,
  TakeOrganisationAccountAwayDocument,
  type PersonOnListFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Button, Dialog, FailureNotice, Notice, useAnnounce } from '../ui/index.js';
import { careText, type CareWords } from './care-text.js';

interface AccountCareProps {
  readonly person: Pick<PersonOnListFragment, 'id' | 'name' | 'hasSecondStep' | 'organisationAccounts'>;
}

/** What an administrator does about somebody else's account; each is asked first, since the person gets a mail. */
export function AccountCare({ person }: AccountCareProps) {
  const t = useText(careText);
  const { viewer } = useSession();
  const ending = useCommand(EndSessionsOfDocument);
  const resetting = useCommand(ResetSecondFactorDocument);
  const taking = useCommand(TakeOrganisationAccountAwayDocument);
  if (viewer?.person.id === person.id) return null;
  return (
    <>
      <Care
        name={person.name}
        words={t.sessions}
        command={ending}
        run={async () => (await ending.run({ personId: person.id }))?.endSessionsOf}
      />
      {person.hasSecondStep && (
        <Care
          name={person.name}
          words={t.secondStep}
          command={resetting}
          run={async () => (await resetting.run({ personId: person.id }))?.resetSecondFactor}
        />
      )}
      {person.organisationAccounts.map(({ id }) => (
        <Care
          key={id}
          name={person.name}
          words={t.organisationAccount}
          command={taking}
          run={async () => (await taking.run({ id }))?.takeOrganisationAccountAway}
        />
      ))}
    </>
  );
}

type Answer = { readonly __typename: string } | ({ readonly __typename: 'Refused' } & RefusedAnswer);

interface CareProps {
  readonly name: string;
  readonly words: CareWords;
  readonly command: { readonly running: boolean; readonly failure: RequestFailure | undefined };
  readonly run: () => Promise<Answer | undefined>;
}

function Care({ name, words, command, run }: CareProps) {
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const act = async () => {
    const result = await run();
    if (result && 'code' in result)
      return setProblem(result.code === 'NOT_FOUND' ? words.notThere : refusal(result));
    if (!result) return;
    announce({ text: words.done(name) });
    setOpen(false);
  };
  const action = (
    <Button busy={command.running} onClick={() => void act()}>
      {words.submit}
    </Button>
  );
  return (
    <>
      <Button kind="text" size="small" label={words.label(name)} onClick={() => setOpen(true)}>
        {words.button}
      </Button>
      {open && (
        <Dialog open title={words.title(name)} onClose={() => setOpen(false)} action={action}>
          {command.failure && <FailureNotice failure={command.failure} />}
          {problem && <Notice kind="error" title={problem} announce />}
          <p>{words.body}</p>
        </Dialog>
      )}
    </>
  );
}
