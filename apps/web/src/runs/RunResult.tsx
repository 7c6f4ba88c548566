import {
  BrokenMatchDocument,
  ShortNeedsDocument,
  type RunFactsFragment,
  type ShortNeedsQuery,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { NeedGap } from '../needs/NeedGap.js';
import type { ViewerDistrict } from '../session/desk.js';
import { ButtonLink, Facts, GapBadge, Loaded, Notice, Section, TextLink } from '../ui/index.js';
import { plannedWords } from './planned.js';
import { runsText } from './runs-text.js';

export interface RunResultProps {
  readonly run: RunFactsFragment;
  readonly result: NonNullable<RunFactsFragment['result']>;
  readonly district: ViewerDistrict;
}

/** What a run found: in numbers, then what stays short and why, then what it found broken. */
export function RunResult({ run, result, district }: RunResultProps) {
  const t = useText(runsText);
  const format = useFormat();
  const board = `/${district.key}/board`;
  const worst = result.worstAssociation;
  return (
    <Section title={t.resultOf(format.dateRange(run.periodFrom, run.periodTo))}>
      <Facts
        facts={[
          { term: t.planned, value: <strong>{plannedWords(result, t, format)}</strong> },
          { term: t.proposals, value: t.proposalsCount(format.number(result.proposals)) },
          { term: t.held, value: format.people(result.peopleHeld) },
          {
            term: t.needsShort,
            value: t.needsShortWords(format.number(result.needsShort), format.number(result.needs)),
          },
          {
            term: t.worst,
            value:
              worst &&
              t.worstWords(worst.associationName, format.number(worst.filled), format.number(worst.wanted)),
          },
          { term: t.offers, value: t.proposalsCount(format.number(result.offers)) },
          { term: t.seconds, value: t.secondsWords(result.seconds.toFixed(1)) },
        ]}
      />
      <p className="flex flex-wrap gap-3">
        {result.proposals > 0 && (
          <ButtonLink to={`${board}?tab=batch`}>{t.review(format.number(result.proposals))}</ButtonLink>
        )}
        <ButtonLink to={board} kind="secondary">
          {t.board}
        </ButtonLink>
      </p>
      <Broken rules={result.brokenRules} boardAt={board} />
      {result.needsShort > 0 && <ShortNeeds run={run} districtId={district.id} boardAt={board} />}
    </Section>
  );
}

interface ShortNeedsProps {
  readonly run: RunFactsFragment;
  readonly districtId: string;
  readonly boardAt: string;
}

function ShortNeeds({ run, districtId, boardAt }: ShortNeedsProps) {
  const t = useText(runsText);
  const format = useFormat();
  const reading = useGraphQL(ShortNeedsDocument, { districtId, from: run.periodFrom, to: run.periodTo });
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-std-20B-160">{t.short}</h3>
      <Loaded reading={reading}>
        {({ needs }) => {
          const short = needs.edges.map(({ node }) => node).filter(({ gap }) => gap != null);
          if (short.length === 0) return <p>{t.shortNone}</p>;
          return (
            <>
              <ul className="flex flex-col gap-4">
                {short.map((need) => (
                  <li key={need.id} className="border-t border-solid-gray-300 pt-4">
                    <ShortNeed need={need} boardAt={boardAt} />
                  </li>
                ))}
              </ul>
              {needs.totalCount > needs.edges.length && (
                <p>{t.shortMore(format.number(needs.totalCount - needs.edges.length))}</p>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

type ShortNeedRow = ShortNeedsQuery['needs']['edges'][number]['node'];

/** With what the run planned for it counted in: the gap is what stays when all proposals are taken. */
function ShortNeed({ need, boardAt }: { readonly need: ShortNeedRow; readonly boardAt: string }) {
  const format = useFormat();
  const missing = need.gap?.peopleMissing ?? need.peopleMissing;
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <TextLink to={`${boardAt}?need=${need.id}`}>
          {need.event.title}　{need.role}
        </TextLink>
        <span>
          {format.date(dayInJapan(need.startsAt), { short: true })}{' '}
          {format.timeRange(need.startsAt, need.endsAt)}
        </span>
      </p>
      <GapBadge wanted={need.peopleWanted} filled={need.peopleWanted - missing} fewest={need.fewestPeople} />
      <NeedGap gap={need.gap ?? undefined} />
    </div>
  );
}

interface BrokenProps {
  readonly rules: RunResultProps['result']['brokenRules'];
  readonly boardAt: string;
}

function Broken({ rules, boardAt }: BrokenProps) {
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

function BrokenLine({ matchId, code, boardAt }: BrokenProps['rules'][number] & Pick<BrokenProps, 'boardAt'>) {
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
