import { Place } from '../answer/AnswerFacts.js';
import { answerText } from '../answer/answer-text.js';
import type { CompanyMatchFragment } from '../graphql/generated/graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { Facts } from '../ui/index.js';

/** 「11月28日（土） 9時～12時」 */
export function When({ need }: { readonly need: CompanyMatchFragment['need'] }) {
  const format = useFormat();
  return (
    <>
      {format.date(dayInJapan(need.startsAt))} {format.timeRange(need.startsAt, need.endsAt)}
    </>
  );
}

/** 「氷川祭　設営」 */
export function nameOf({ need }: Pick<CompanyMatchFragment, 'need'>): string {
  return `${need.event.title}　${need.role}`;
}

/** Where to meet, what to bring: as the mail says it. */
export function MatchDetails({ match }: { readonly match: CompanyMatchFragment }) {
  const t = useText(answerText);
  const format = useFormat();
  const { need } = match;
  const { event, day } = need;
  return (
    <Facts
      facts={[
        { term: t.facts.role, value: need.role },
        {
          term: t.facts.backup,
          value:
            day.backupDate &&
            (match.holdsBackup
              ? t.facts.backupHeld(format.date(day.backupDate))
              : format.date(day.backupDate)),
        },
        { term: t.facts.meeting, value: event.meetingPlace },
        { term: t.facts.venue, value: <Place name={event.venueName} address={event.venueAddress} /> },
        { term: t.facts.bring, value: event.thingsToBring },
        { term: t.facts.wear, value: event.clothing },
        { term: t.facts.rain, value: event.rainPlan },
      ]}
    />
  );
}
