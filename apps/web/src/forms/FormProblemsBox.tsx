import type { RequestFailure } from '../graphql/failure.js';
import { ErrorSummary, FailureNotice, Notice } from '../ui/index.js';
import type { FormProblems } from './problems.js';

/** Above a form: its fields' mistakes, a refusal as a whole, or that the request didn't go through. */
export function FormProblemsBox({
  problems,
  failure,
}: {
  readonly problems: FormProblems;
  readonly failure: RequestFailure | undefined;
}) {
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      {problems.sentence && <Notice key={problems.attempt} kind="error" title={problems.sentence} announce />}
      {problems.attempt > 0 && <ErrorSummary errors={problems.errors} attempt={problems.attempt} />}
    </>
  );
}
