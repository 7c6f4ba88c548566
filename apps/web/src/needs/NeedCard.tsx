import type { OfficerNeedFragment } from '../graphql/generated/graphql.js';
import { dayInJapan, today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { useMay } from '../session/may.js';
import { Button, ButtonLink, Card, Facts, FillBar, GapBadge, Tag } from '../ui/index.js';
import { useConditionWords, useSeparator } from './conditions.js';
import { NeedGap } from './NeedGap.js';
import { needsText } from './needs-text.js';

export interface NeedCardProps {
  readonly need: OfficerNeedFragment;
  readonly onTelephone: () => void;
  readonly onWithdraw: () => void;
  readonly withdrawing: boolean;
}

/** One need: what is missing first, then who comes, and what would help. */
export function NeedCard({ need, onTelephone, onWithdraw, withdrawing }: NeedCardProps) {
  const t = useText(needsText);
  const words = useText(vocabularyText);
  const may = useMay();
  const open = need.state === 'OPEN';
  return (
    <Card
      title={need.role}
      level={3}
      actions={open ? undefined : <Tag tone="quiet">{words.needState[need.state]}</Tag>}
    >
      {open && (
        <div className="flex flex-col gap-2">
          <GapBadge
            wanted={need.peopleWanted}
            filled={need.peopleTaken}
            fewest={need.fewestPeople}
            size="large"
          />
          <FillBar
            wanted={need.peopleWanted}
            settled={need.peopleConfirmed}
            waiting={need.peopleTaken - need.peopleConfirmed}
          />
        </div>
      )}
      <NeedFacts need={need} />
      {open && need.peopleMissing > 0 && <NeedGap gap={need.gap ?? undefined} />}
      {open && (may('enterAnswer') || may('changeNeed')) && (
        <div role="group" aria-label={t.actionsOf(need.role)} className="mt-auto flex flex-wrap gap-2 pt-2">
          {need.matches.some(({ state }) => state === 'APPROVED') && (
            <Button size="small" onClick={onTelephone}>
              {t.telephone}
            </Button>
          )}
          {may('changeNeed') && (
            <ButtonLink to={`/needs/${need.id}/change`} kind="secondary" size="small">
              {t.change}
            </ButtonLink>
          )}
          {need.peopleTaken === 0 && may('withdrawNeed') && (
            <Button kind="text" size="small" onClick={onWithdraw} busy={withdrawing}>
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

function NeedFacts({ need }: { readonly need: OfficerNeedFragment }) {
  const t = useText(needsText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const separator = useSeparator();
  const conditions = useConditionWords();
  const due = dayInJapan(need.answerBy);
  const coming = need.participants
    .filter(({ state }) => state === 'APPROVED' || state === 'CONFIRMED')
    .map(({ companyName, people, state }) =>
      t.person(companyName, format.people(people), words.matchState[state]),
    );
  const came = need.matches
    .filter(({ state }) => state === 'COMPLETED')
    .map(({ companyName, people, peopleCame }) => t.came(companyName, format.people(peopleCame ?? people)));
  return (
    <Facts
      facts={[
        { term: t.time, value: format.timeRange(need.startsAt, need.endsAt) },
        {
          term: t.wanted,
          value: t.wantedWords(format.people(need.peopleWanted), format.people(need.fewestPeople)),
        },
        {
          term: t.comes,
          value: need.state === 'OPEN' && coming.length === 0 ? t.nobody : linesOf(coming),
        },
        { term: t.cameTerm, value: linesOf(came) },
        {
          term: t.answerBy,
          value:
            need.state === 'OPEN' &&
            `${format.date(due, { short: true })} ${format.relativeDay(due, today())}`,
        },
        { term: t.kind, value: need.kind === 'HANDS' ? '' : words.kind[need.kind] },
        { term: t.skills, value: need.skills.map((skill) => words.skill[skill]).join(separator) },
        { term: t.conditions, value: conditions(need) },
      ]}
    />
  );
}

function linesOf(lines: readonly string[]) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
