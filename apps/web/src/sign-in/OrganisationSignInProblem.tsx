import { useSearchParams } from 'wouter';
import { useText } from '../i18n/language.js';
import { refusalsText } from '../i18n/refusals.js';
import { Notice } from '../ui/index.js';

/** What the server has to say when the way to an organisation's sign-in and back went wrong: `?problem=` names it. */
export function OrganisationSignInProblem() {
  const words = useText(refusalsText);
  const [search] = useSearchParams();
  const problem = search.get('problem');
  if (problem === null) return null;
  const known: Readonly<Record<string, string>> = words.code;
  const kind = problem === 'PROVIDER_CANCELLED' ? 'info' : 'error';
  return (
    <Notice
      kind={kind}
      title={Object.hasOwn(known, problem) ? (known[problem] ?? words.other) : words.other}
      announce
    />
  );
}
