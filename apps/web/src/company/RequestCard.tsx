import { useState } from 'react';
import { AnswerForm } from '../answer/AnswerForm.js';
import { Contact } from '../answer/AnswerFacts.js';
import type { RefusedAnswer } from '../forms/problems.js';
import {
  AnswerMatchDocument,
  type AnswerInput,
  type AnswerKind,
  type CompanyMatchFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { dayInJapan, today } from '../i18n/calendar.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { useFirstReason } from '../matches/use-reasons.js';
import { Button, Card, Disclosure, Tag, useAnnounce } from '../ui/index.js';
import { companyText } from './company-text.js';
import { MatchDetails, nameOf, When } from './MatchDetails.js';

/** One request: enough to decide, and the decision in place. */
export function RequestCard({ match }: { readonly match: CompanyMatchFragment }) {
  const t = useText(companyText);
  const format = useFormat();
  const reason = useFirstReason('COMPANY');
  const [kind, setKind] = useState<AnswerKind>();
  const { need, answerDue } = match;
  const { event } = need;
  return (
    <Card
      title={event.title}
      level={3}
      actions={match.consultation ? <Tag tone="attention">{t.consulting}</Tag> : undefined}
    >
      <p className="text-std-18B-160">
        <When need={need} />
      </p>
      <p>
        {[event.association?.name ?? event.organiserText, need.role].filter(Boolean).join('　')}
        <strong className="block">{t.people(format.people(match.people))}</strong>
      </p>
      {reason(match.reasons) && <p>{reason(match.reasons)}</p>}
      {answerDue && (
        <p className="text-std-17B-170 text-red-1000">
          {t.dueLine(
            format.dateTime(answerDue, { short: true }),
            format.relativeDay(dayInJapan(answerDue), today()),
          )}
        </p>
      )}
      {match.askedAgain && <p>{t.askedAgain}</p>}
      {match.consultation && <p>{t.yourWords(match.consultation)}</p>}
      <Disclosure summary={t.details}>
        <div className="flex flex-col gap-3">
          <MatchDetails match={match} />
          <OfficeLine match={match} />
        </div>
      </Disclosure>
      {kind === undefined ? (
        <Choices match={match} onChoose={setKind} />
      ) : (
        <Answering match={match} kind={kind} onBack={() => setKind(undefined)} />
      )}
    </Card>
  );
}

function OfficeLine({ match }: { readonly match: CompanyMatchFragment }) {
  const { language } = useLanguage();
  const { district } = match.need.event;
  return (
    <p>
      <Contact
        organisation={language === 'ja' ? district.officeName : district.officeNameEn}
        name={language === 'ja' ? district.officeSection : ''}
        phone={district.officePhone}
      />
    </p>
  );
}

function Choices({
  match,
  onChoose,
}: {
  readonly match: CompanyMatchFragment;
  readonly onChoose: (kind: AnswerKind) => void;
}) {
  const t = useText(companyText);
  const what = nameOf(match);
  return (
    <div className="not-on-paper flex flex-wrap gap-3">
      <Button label={t.acceptOf(what)} onClick={() => onChoose('ACCEPT')}>
        {t.accept}
      </Button>
      <Button kind="secondary" label={t.passOf(what)} onClick={() => onChoose('PASS')}>
        {t.pass}
      </Button>
      <Button kind="text" label={t.consultOf(what)} onClick={() => onChoose('CONSULT')}>
        {t.consult}
      </Button>
    </div>
  );
}

interface AnsweringProps {
  readonly match: CompanyMatchFragment;
  readonly kind: AnswerKind;
  readonly onBack: () => void;
}

function Answering({ match, kind, onBack }: AnsweringProps) {
  const t = useText(companyText);
  const format = useFormat();
  const announce = useAnnounce();
  const command = useCommand(AnswerMatchDocument);
  const send = async (answer: AnswerInput): Promise<RefusedAnswer | undefined> => {
    const result = (await command.run({ id: match.id, answer }))?.answerMatch;
    if (result?.__typename === 'Refused') return result;
    if (result?.__typename !== 'MatchDecided') return undefined;
    const what = match.need.event.title;
    const said = {
      ACCEPT: t.accepted(what, format.people(result.match.people)),
      PASS: t.passed(what),
      CONSULT: t.consulted(what),
    };
    announce({ text: said[answer.kind] });
    onBack();
    return undefined;
  };
  return (
    <div className="flex flex-col items-start gap-4 border-t border-solid-gray-420 pt-5">
      <AnswerForm
        prefix={`${match.id}-`}
        people={match.people}
        smallestGroup={match.offer?.smallestGroup ?? 1}
        terms={match.askedTerms}
        basis={match.participationBasis ?? match.offer?.participationBasis ?? null}
        kind={kind}
        busy={command.running}
        failure={command.failure}
        onSend={send}
      />
      <Button kind="text" size="small" onClick={onBack}>
        {t.back}
      </Button>
    </div>
  );
}
