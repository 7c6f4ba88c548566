import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { Contact } from '../answer/AnswerFacts.js';
import { Page } from '../frame/Page.js';
import {
  AssociationByLinkDocument,
  type AssociationPageFactsFragment,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { EmptyState, FailureNotice, Notice, Section, Skeleton } from '../ui/index.js';
import { AssociationDay } from './AssociationDay.js';
import { associationText } from './association-text.js';
import { lastDayOf, parted } from './days.js';

/** `/t/:token`, from a mail or from paper, without signing in. Opening it changes nothing. */
export function AssociationPage() {
  const { token = '' } = useParams<{ token: string }>();
  const t = useText(associationText);
  const { data, failure, retry } = useGraphQL(AssociationByLinkDocument, { token });
  const result = data?.associationPage;
  if (result?.__typename === 'AssociationPage') return <PageOf page={result} token={token} />;
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

function PageOf({ page, token }: { readonly page: AssociationPageFactsFragment; readonly token: string }) {
  const t = useText(associationText);
  const format = useFormat();
  const { toReport, coming, over } = parted(page.days, today());
  const sheet = useSheet((coming[0] ?? toReport[0] ?? over[0])?.id);
  const part = (title: string, days: typeof coming, brief = false) =>
    days.length > 0 && (
      <div className={days.some(({ id }) => id === sheet.id) ? '' : 'not-on-paper'}>
        <Section title={title}>
          {days.map((day) => (
            <AssociationDay
              key={day.id}
              day={day}
              token={token}
              office={page.office}
              brief={brief}
              onPaper={day.id === sheet.id}
              onPrint={() => sheet.print(day.id)}
            />
          ))}
        </Section>
      </div>
    );
  return (
    <div className="large-type">
      <Page
        title={t.title(page.associationName)}
        width="narrow"
        lead={
          <div className="not-on-paper flex flex-col gap-1">
            <p>{t.lead}</p>
            <p>{t.open}</p>
          </div>
        }
      >
        {page.days.length === 0 && <EmptyState title={t.none} />}
        {part(t.toReport, toReport)}
        {part(t.upcoming, coming)}
        {part(t.past, over, true)}
        <div className="not-on-paper flex flex-col gap-2 border-t border-solid-gray-420 pt-5">
          <p className="text-std-18B-160">{t.callOffice}</p>
          <p>
            <Contact {...page.office} />
          </p>
          <p className="text-std-16N-170 text-solid-gray-700">
            {t.validUntil(format.date(lastDayOf(page.expiresAt)))}
          </p>
        </div>
      </Page>
    </div>
  );
}

/** One event goes on one sheet: the one whose button was pressed, else the next one. */
function useSheet(first: string | undefined) {
  const [chosen, setChosen] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (chosen) window.print();
  }, [chosen]);
  return { id: chosen?.id ?? first, print: (id: string) => setChosen({ id }) };
}
