import type { BoardSeasonQuery } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { TextLink } from '../ui/index.js';
import { boardText } from './board-text.js';

/** 「計画 412 / 430名（95.8%）…」: the season in one line, with what waits. */
export function SeasonLine({
  season,
  districtKey,
}: {
  readonly season: BoardSeasonQuery['season'];
  readonly districtKey: string;
}) {
  const t = useText(boardText);
  const format = useFormat();
  const { peopleWanted: wanted, peopleProposed, peopleApproved, peopleConfirmed, lastRun } = season;
  const planned = Math.min(peopleProposed + peopleApproved + peopleConfirmed, wanted);
  const worst = lastRun?.result?.worstAssociation;
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <span>
          {t.season}{' '}
          <strong className="figures text-std-24B-150">
            {t.planned(
              format.number(planned),
              format.number(wanted),
              format.percent(wanted === 0 ? 0 : planned / wanted),
            )}
          </strong>
        </span>
        <span className="figures">
          {t.confirmed} {format.people(peopleConfirmed)}・{t.approved} {format.people(peopleApproved)}・
          {t.proposed} {format.people(peopleProposed)}
        </span>
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <TextLink to={`/${districtKey}/board?tab=batch`}>
            {t.toReview(format.number(season.toReview))}
          </TextLink>
        </li>
        <li>{t.waiting(format.number(season.waiting))}</li>
        <li>{t.settled(format.number(season.settled))}</li>
        {worst && (
          <li>
            {t.worst(worst.associationName, format.percent(worst.filled / Math.max(worst.wanted, 1), 0))}
          </li>
        )}
        <li>
          <TextLink to={`/${districtKey}/runs`}>
            {lastRun
              ? t.lastRun(format.dateTime(lastRun.finishedAt ?? lastRun.requestedAt, { short: true }))
              : t.noRun}
          </TextLink>
        </li>
      </ul>
    </div>
  );
}
