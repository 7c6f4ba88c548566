import { Contact, Place } from '../answer/AnswerFacts.js';
import type {
  AssociationDayFactsFragment,
  AssociationPageFactsFragment,
} from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Disclosure, Facts, Icon, Tag } from '../ui/index.js';
import { associationText } from './association-text.js';
import { ReportForm } from './ReportForm.js';
import { ThanksForm } from './ThanksForm.js';

export interface AssociationDayProps {
  readonly day: AssociationDayFactsFragment;
  readonly token: string;
  readonly office: AssociationPageFactsFragment['office'];
  /** What is over: when, and who came. */
  readonly brief: boolean;
  /** The one that a print shows. */
  readonly onPaper: boolean;
  readonly onPrint: () => void;
}

/** One day: who comes, when and where; afterwards how many came, and thanks. */
export function AssociationDay({ day, token, office, brief, onPaper, onPrint }: AssociationDayProps) {
  const t = useText(associationText);
  return (
    <article
      className={`flex flex-col gap-5 rounded-12 border border-solid-gray-420 p-5 roomy:p-6 print:border-0 print:p-0! ${onPaper ? '' : 'not-on-paper'}`}
    >
      <header className="flex flex-wrap items-start justify-between gap-3">
        <h3 className="text-std-22B-150">{day.title}</h3>
        {day.state !== 'PLANNED' && (
          <Tag tone={day.state === 'DONE' ? 'good' : 'attention'}>{t.state[day.state]}</Tag>
        )}
      </header>
      <DayFacts day={day} brief={brief} />
      {day.state !== 'CALLED_OFF' && <Coming day={day} />}
      <p className="hidden print:block">
        {t.callOffice}：<Contact {...office} />
      </p>
      <div className="not-on-paper flex flex-col gap-6">
        {day.canReport && <ReportForm key={reportKey(day)} day={day} token={token} />}
        {day.canThank &&
          (brief ? (
            <Disclosure summary={day.thanks ? t.thanked : t.thank}>
              <ThanksForm key={day.thanks ?? ''} day={day} token={token} />
            </Disclosure>
          ) : (
            <ThanksForm key={day.thanks ?? ''} day={day} token={token} />
          ))}
        {!brief && (
          <p>
            <Button kind="secondary" label={t.printOf(day.title)} onClick={onPrint}>
              <Icon name="print" />
              {t.print}
            </Button>
          </p>
        )}
      </div>
    </article>
  );
}

/** What was reported elsewhere meanwhile stands in a new form. */
function reportKey({ needs }: AssociationDayFactsFragment): string {
  return needs
    .flatMap(({ coming }) => coming.map(({ matchId, peopleCame }) => `${matchId}${peopleCame}`))
    .join();
}

function DayFacts({ day, brief }: { readonly day: AssociationDayFactsFragment; readonly brief: boolean }) {
  const t = useText(associationText);
  const format = useFormat();
  const date = day.date
    ? format.date(day.date)
    : day.periodFrom && day.periodTo
      ? format.dateRange(day.periodFrom, day.periodTo)
      : t.undated;
  const place = [
    {
      term: t.facts.venue,
      value: (day.venueName || day.venueAddress) && <Place name={day.venueName} address={day.venueAddress} />,
    },
    { term: t.facts.meeting, value: day.meetingPlace },
    { term: t.facts.bring, value: day.thingsToBring },
    { term: t.facts.wear, value: day.clothing },
    { term: t.facts.rain, value: day.rainPlan },
  ];
  return (
    <Facts
      facts={[
        {
          term: t.facts.when,
          value: (
            <strong>
              {date} {format.clockRange(day.startTime, day.endTime)}
              {day.backupDate && <span className="block">{t.backup(format.date(day.backupDate))}</span>}
            </strong>
          ),
        },
        ...(brief ? [] : place),
        { term: t.facts.reason, value: day.calledOffReason },
      ]}
    />
  );
}

/** 「○○社 4名」, task by task. */
function Coming({ day }: { readonly day: AssociationDayFactsFragment }) {
  const t = useText(associationText);
  const done = day.state === 'DONE';
  const anybody = day.needs.some(({ coming }) => coming.length > 0);
  return (
    <section className="flex flex-col gap-3">
      <h4 className="text-std-20B-160">{done ? t.came : t.coming}</h4>
      {!anybody && <p>{done ? t.nobodyCame : t.nobody}</p>}
      {day.needs
        .filter(({ coming }) => coming.length > 0)
        .map((need) => (
          <ComingToNeed key={need.id} need={need} done={done} />
        ))}
    </section>
  );
}

function ComingToNeed({
  need,
  done,
}: {
  readonly need: AssociationDayFactsFragment['needs'][number];
  readonly done: boolean;
}) {
  const t = useText(associationText);
  const format = useFormat();
  const settled = need.coming.reduce((sum, { people }) => sum + people, 0);
  return (
    <div className="flex flex-col gap-1">
      <p>
        {t.task(need.role, format.timeRange(need.startsAt, need.endsAt))}
        {!done && (
          <span className="block text-solid-gray-700">
            {t.settledOf(format.people(settled), format.people(need.peopleWanted))}
          </span>
        )}
      </p>
      <ul className="flex flex-col gap-2">
        {need.coming.map(({ matchId, companyName, people, peopleCame, contactName, contactPhone }) => (
          <li key={matchId} className="border-l-4 border-key-900 pl-3">
            <strong className="text-std-20B-160">
              {t.companyPeople(companyName, format.people(peopleCame ?? people))}
            </strong>
            {contactName && (
              <span className="block">
                {t.contact(contactName)}
                {contactPhone && (
                  <a
                    className="link ml-3 inline-block min-h-8"
                    href={`tel:${contactPhone.replaceAll(/[^\d+]/g, '')}`}
                  >
                    {t.phone(contactPhone)}
                  </a>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
