import type { SessionViewerFragment } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { Dialog } from '../ui/index.js';
import { EnrolSecondFactor } from './EnrolSecondFactor.js';
import { SecondStep } from './SecondStep.js';
import { SignInForm } from './SignInForm.js';
import { signInText } from './sign-in-text.js';
import { useSignIn } from './use-sign-in.js';

interface SignInAgainProps {
  readonly email: string;
  readonly onEntered: (viewer: SessionViewerFragment) => void;
  readonly onClose: () => void;
}

/** Over the screen whose session ended: what was typed there is still there afterwards. */
export function SignInAgain({ email, onEntered, onClose }: SignInAgainProps) {
  const t = useText(signInText);
  const signIn = useSignIn(onEntered, email);
  return (
    <Dialog open title={t.endedTitle} onClose={onClose}>
      {signIn.step === 'PASSWORD' && (
        <>
          <p>{t.endedBody}</p>
          <SignInForm signIn={signIn} fixedEmail />
        </>
      )}
      {signIn.step === 'CODE' && <SecondStep onEntered={onEntered} onAgain={signIn.again} />}
      {signIn.step === 'ENROL' && <EnrolSecondFactor onDone={onEntered} />}
    </Dialog>
  );
}
