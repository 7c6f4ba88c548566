import {
  DemonstrationAccountsDocument,
  type DemonstrationAccountsQuery,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Button } from '../ui/index.js';
import { signInText } from './sign-in-text.js';

export type Account = NonNullable<DemonstrationAccountsQuery['demonstration']>['accounts'][number];

interface DemonstrationPeopleProps {
  readonly onEnter: (account: Account) => void;
  readonly busy: boolean;
}

/** In the demonstration, and only there: who one can be. */
export function DemonstrationPeople({ onEnter, busy }: DemonstrationPeopleProps) {
  const t = useText(signInText);
  const words = useText(vocabularyText);
  const { data } = useGraphQL(DemonstrationAccountsDocument, {});
  if (!data?.demonstration) return null;
  return (
    <section className="flex flex-col gap-4 rounded-12 bg-key-50 p-5 roomy:p-6">
      <h2 className="text-std-20B-160">{t.demoTitle}</h2>
      <p>{t.demoBody}</p>
      <ul className="flex flex-col">
        {data.demonstration.accounts.map((account) => (
          <li
            key={account.email}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-solid-gray-300 py-3"
          >
            <div className="min-w-0 flex-1 basis-56">
              <p className="text-std-17B-170">{words.role[account.role]}</p>
              <p className="text-std-16N-170 text-solid-gray-800">
                {account.name}　{account.organisation}
              </p>
            </div>
            <Button
              kind="secondary"
              size="small"
              label={t.enterAsLabel(account.name)}
              busy={busy}
              onClick={() => onEnter(account)}
            >
              {t.enterAs}
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <a className="link" href="/mail" target="_blank" rel="noreferrer">
          {t.mailBox}
        </a>
      </p>
    </section>
  );
}
