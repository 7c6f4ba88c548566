import type { AnswerFactsFragment } from '../graphql/generated/graphql.js';
import { dayInJapan, today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { useReasons } from '../matches/use-reasons.js';
import { Facts } from '../ui/index.js';
import { answerText } from './answer-text.js';

/** What, when, where, and whom to ask. */
export function AnswerFacts({ page }: { readonly page: AnswerFactsFragment }) {
  const t = useText(answerText);
  const format = useFormat();
  const reasons = useReasons('COMPANY');
  const due = page.answerDue;
  const waiting = page.state === 'APPROVED' && page.canAnswer;
  return (
    <Facts
      facts={[
        {
          term: t.facts.when,
          value: (
            <span className="text-std-17B-170">
              {format.date(dayInJapan(page.startsAt))} {format.timeRange(page.startsAt, page.endsAt)}
            </span>
          ),
        },
        {
          term: t.facts.backup,
          value:
            page.backupDate &&
            (page.holdsBackup
              ? t.facts.backupHeld(format.date(page.backupDate))
              : format.date(page.backupDate)),
        },
        { term: t.facts.role, value: page.role },
        { term: t.facts.people, value: format.people(page.people) },
        { term: t.facts.meeting, value: page.meetingPlace },
        { term: t.facts.venue, value: <Place name={page.venueName} address={page.venueAddress} /> },
        { term: t.facts.bring, value: page.thingsToBring },
        { term: t.facts.wear, value: page.clothing },
        { term: t.facts.rain, value: page.rainPlan },
        { term: t.facts.why, value: waiting ? reasons(page.reasons) : '' },
        {
          term: t.facts.due,
          value:
            waiting && due
              ? t.facts.dueWords(
                  format.dateTime(due, { short: true }),
                  format.relativeDay(dayInJapan(due), today()),
                )
              : '',
        },
        { term: t.facts.office, value: <Contact {...page.office} /> },
      ]}
    />
  );
}

export function Place({
  name,
  address,
}: {
  readonly name: string | null | undefined;
  readonly address: string | null | undefined;
}) {
  if (!name && !address) return null;
  return (
    <>
      {name}
      {address && address !== name && <span className="block text-solid-gray-700">{address}</span>}
    </>
  );
}

export interface ContactProps {
  readonly organisation: string;
  readonly name: string;
  readonly phone?: string | null | undefined;
}

/** Whom to call, the number a press away. */
export function Contact({ organisation, name, phone }: ContactProps) {
  const t = useText(answerText);
  return (
    <>
      {organisation} {name}
      {phone && (
        <a className="link block min-h-8" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {t.phone(phone)}
        </a>
      )}
    </>
  );
}
