import { BrokenMatchDocument, type RunFactsFragment } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Notice, TextLink } from '../ui/index.js';
import { runsText } from './runs-text.js';

export interface BrokenRulesProps {
  readonly rules: NonNullable<RunFactsFragment['result']>['brokenRules'];
  readonly boardAt: string;
}

/** What is settled and no longer within the terms: reported, never repaired. */
export function BrokenRules({ rules, boardAt }: BrokenRulesProps) {
  const t = useText(runsText);
  if (rules.length === 0) return null;
  return (
    <Notice kind="warning" title={t.broken}>
      <p>{t.brokenBody}</p>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {rules.map(({ matchId, code }) => (
          <li key={matchId + code}>
            <BrokenLine matchId={matchId} code={code} boardAt={boardAt} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function BrokenLine({
  matchId,
  code,
  boardAt,
}: BrokenRulesProps['rules'][number] & Pick<BrokenRulesProps, 'boardAt'>) {
  const t = useText(runsText);
  const format = useFormat();
  const { data } = useGraphQL(BrokenMatchDocument, { id: matchId });
  const rules: Readonly<Record<string, string>> = t.brokenRule;
  const rule = rules[code] ?? t.brokenOther;
  const match = data?.match;
  if (!match) return rule;
  const { need } = match;
  return (
    <TextLink to={`${boardAt}?need=${need.id}`}>
      {t.brokenLine(match.companyName, format.people(match.people), `${need.event.title} ${need.role}`, rule)}
    </TextLink>
  );
}
