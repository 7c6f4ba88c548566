import { useState } from 'react';
import { useParams } from 'wouter';
import type { RefusedAnswer } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import {
  AnswerByLinkDocument,
  AnswerPageByLinkDocument,
  type AnswerFactsFragment,
  type AnswerInput,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { Button, FailureNotice, Icon, Notice, Skeleton } from '../ui/index.js';
import { AnswerFacts } from './AnswerFacts.js';
import { AnswerForm } from './AnswerForm.js';
import { AnswerState } from './AnswerState.js';
import { answerText } from './answer-text.js';
import { calendarFile, saveCalendarFile } from './calendar-file.js';

/** `/a/:token`, from a mail, without signing in. Opening it changes nothing. */
export function Answer() {
  const { token = '' } = useParams<{ token: string }>();
  const t = useText(answerText);
  const { data, failure, retry } = useGraphQL(AnswerPageByLinkDocument, { token });
  const result = data?.answerPage;
  if (result?.__typename === 'AnswerPage') return <AnswerPage page={result} token={token} />;
  if (result) {
    const expired = result.code === 'LINK_EXPIRED';
    return (
      <Page title={expired ? t.expiredTitle : t.invalidTitle} width="narrow">
        <Notice kind="warning" title={expired ? t.expiredBody : t.invalidBody} />
      </Page>
    );
  }
  return (
    <Page title={t.loadingTitle} width="narrow">
      {failure ? <FailureNotice failure={failure} retry={retry} /> : <Skeleton lines={8} />}
    </Page>
  );
}

function AnswerPage({ page, token }: { readonly page: AnswerFactsFragment; readonly token: string }) {
  const t = useText(answerText);
  const format = useFormat();
  const { language } = useLanguage();
  const command = useCommand(AnswerByLinkDocument);
  const [sent, setSent] = useState(false);
  const waiting = page.state === 'APPROVED' && page.canAnswer;
  const send = async (answer: AnswerInput): Promise<RefusedAnswer | undefined> => {
    const result = (await command.run({ token, answer }))?.answerByLink;
    if (result?.__typename === 'Refused') return result;
    if (result?.__typename === 'AnswerTaken') {
      setSent(true);
      window.scrollTo({ top: 0 });
    }
    return undefined;
  };
  const people = format.people(page.people);
  return (
    <Page
      title={page.eventTitle}
      width="narrow"
      lead={
        <div className="flex flex-col gap-1">
          <p>{t.to(language === 'en' ? (page.companyNameEn ?? page.companyName) : page.companyName)}</p>
          {waiting && (
            <p className="text-std-18B-160">
              {page.associationName ? t.asks(page.associationName, people) : t.asksPlain(people)}
            </p>
          )}
          {waiting && (
            <p className="not-on-paper">
              <a href="#answer-kind" className="link inline-flex min-h-11 items-center">
                {t.toForm}
              </a>
            </p>
          )}
        </div>
      }
    >
      <AnswerState page={page} announce={sent} />
      <AnswerFacts page={page} />
      {page.state === 'CONFIRMED' && <KeepIt page={page} />}
      {waiting && (
        <div className="not-on-paper border-t border-solid-gray-420 pt-6">
          <AnswerForm
            key={`${page.askedTerms} ${page.consultation ?? ''}`}
            prefix="answer-"
            people={page.people}
            smallestGroup={page.smallestGroup}
            terms={page.askedTerms}
            basis={page.participationBasis}
            busy={command.running}
            failure={command.failure}
            onSend={send}
          />
        </div>
      )}
    </Page>
  );
}

/** Into the calendar, and on paper. */
function KeepIt({ page }: { readonly page: AnswerFactsFragment }) {
  const t = useText(answerText);
  const described: readonly (readonly [string, string | null | undefined])[] = [
    [t.facts.people, String(page.people)],
    [t.facts.meeting, page.meetingPlace],
    [t.facts.bring, page.thingsToBring],
    [t.facts.wear, page.clothing],
    [t.facts.rain, page.rainPlan],
    [t.facts.backup, page.backupDate],
    [
      t.facts.office,
      [page.office.organisation, page.office.name, page.office.phone].filter(Boolean).join(' '),
    ],
  ];
  const save = () => {
    const file = calendarFile(
      {
        uid: `${page.startsAt}-${encodeURIComponent(page.eventTitle + page.role)}@machikaigi`,
        title: t.calendarTitle(page.eventTitle, page.role),
        startsAt: page.startsAt,
        endsAt: page.endsAt,
        place: [page.venueName, page.venueAddress].filter(Boolean).join(' ') || undefined,
        description: described.flatMap(([term, value]) => (value ? [`${term}: ${value}`] : [])).join('\n'),
      },
      new Date(),
    );
    saveCalendarFile(t.fileName, file);
  };
  return (
    <div className="not-on-paper flex flex-col gap-2">
      <div className="flex flex-wrap gap-3">
        <Button onClick={save} describedBy="calendar-hint">
          <Icon name="event" />
          {t.calendar}
        </Button>
        <Button kind="secondary" onClick={() => window.print()}>
          <Icon name="print" />
          {t.print}
        </Button>
      </div>
      <p id="calendar-hint" className="text-std-16N-170 text-solid-gray-700">
        {t.calendarHint}
      </p>
    </div>
  );
}
