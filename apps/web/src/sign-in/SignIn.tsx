import { Redirect, useSearchParams } from 'wouter';
import { Page } from '../frame/Page.js';
import { useText } from '../i18n/language.js';
import { joinText } from '../join/join-text.js';
import { useSession } from '../session/session.js';
import { backAddress } from '../session/workplaces.js';
import { Notice, TextLink } from '../ui/index.js';
import { DemonstrationPeople } from './DemonstrationPeople.js';
import { EnrolSecondFactor } from './EnrolSecondFactor.js';
import { OrganisationSignInProblem } from './OrganisationSignInProblem.js';
import { WithoutPassword } from './OrganisationSignInWays.js';
import { SecondStep } from './SecondStep.js';
import { SignInForm } from './SignInForm.js';
import { signInText } from './sign-in-text.js';
import { type SigningIn, useOwnLanguage, useSignIn } from './use-sign-in.js';

export function SignIn() {
  const t = useText(signInText);
  const join = useText(joinText);
  const { viewer } = useSession();
  const [search] = useSearchParams();
  const back = backAddress(search.get('back'));
  const arrive = useOwnLanguage();
  const signIn = useSignIn(arrive);
  // Who sets up the second step is signed in by its first code, and still has the list to keep.
  if (viewer && signIn.step !== 'ENROL') return <Redirect to={back ?? '/'} replace />;
  if (signIn.step === 'ENROL') {
    return (
      <Page title={t.enrolTitle} width="narrow">
        <EnrolSecondFactor onDone={signIn.again} />
      </Page>
    );
  }
  return (
    <Page
      title={signIn.step === 'CODE' ? t.codeTitle : t.title}
      width="normal"
      lead={
        <>
          <p className="max-w-prose">{signIn.step === 'CODE' ? t.codeLead : t.lead}</p>
          {signIn.step !== 'CODE' && (
            <p>
              <TextLink to="/join">{join.forCompanies}</TextLink>
            </p>
          )}
        </>
      }
    >
      <OrganisationSignInProblem />
      {back && <Notice kind="info" title={t.back} />}
      {signIn.step === 'CODE' ? (
        <SecondStep onEntered={arrive} onAgain={signIn.again} />
      ) : (
        <FirstStep signIn={signIn} back={back} />
      )}
    </Page>
  );
}

interface FirstStepProps {
  readonly signIn: SigningIn;
  readonly back: string | undefined;
}

function FirstStep({ signIn, back }: FirstStepProps) {
  return (
    <div className="grid items-start gap-x-12 gap-y-10 desktop:grid-cols-[minmax(0,26rem)_1fr]">
      <div className="flex flex-col gap-8">
        <SignInForm signIn={signIn} />
        <WithoutPassword back={back} />
      </div>
      <DemonstrationPeople onEnter={(account) => void signIn.enterAs(account)} busy={signIn.busy} />
    </div>
  );
}
