import { useState } from 'react';
import { useParams } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems, useRefusal } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import {
  AcceptCompanyInvitationDocument,
  ConfirmApplicationDocument,
  JoinApplicationDocument,
  WithdrawApplicationDocument,
  type ApplicationOnPageFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { membersText } from '../members/members-text.js';
import { Button, ButtonLink, Facts, Loaded, Notice, useAnnounce } from '../ui/index.js';
import {
  CompanyFields,
  companyFieldNames,
  companyInput,
  companyMistakes,
  noCompanyYet,
} from './CompanyFields.js';
import { joinText } from './join-text.js';

/** `/join/:token`: behind the link in the mail, for who asked or was invited. Opening it changes nothing. */
export function JoinLink() {
  const { token = '' } = useParams<{ token?: string }>();
  const reading = useGraphQL(JoinApplicationDocument, { token });
  return (
    <Loaded reading={reading}>
      {({ application }) => {
        if (application.__typename === 'Refused') return <Broken />;
        const { page } = application;
        if (page.invited && page.answers.some(({ state }) => state === 'INVITED')) {
          return <Accept token={token} page={page} />;
        }
        return <Asked token={token} page={page} />;
      }}
    </Loaded>
  );
}

function Broken() {
  const t = useText(joinText);
  return (
    <Page title={t.brokenTitle} width="narrow">
      <p>{t.brokenBody}</p>
      <p>
        <ButtonLink to="/join">{t.again}</ButtonLink>
      </p>
    </Page>
  );
}

interface LinkProps {
  readonly token: string;
  readonly page: ApplicationOnPageFragment;
}

function Asked({ token, page }: LinkProps) {
  const t = useText(joinText);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const confirming = useCommand(ConfirmApplicationDocument);
  const withdrawing = useCommand(WithdrawApplicationDocument);
  const waits = page.answers.some(({ state }) => state === 'ASKED');
  const open = page.answers.some(({ state }) => state === 'CONFIRMED');
  const admitted = page.invited && page.answers.some(({ state }) => state === 'ADMITTED');
  const confirm = async () => {
    const result = (await confirming.run({ token }))?.confirmApplication;
    if (result?.__typename === 'Refused') announce({ text: refusal(result) });
  };
  const withdraw = async () => {
    const result = (await withdrawing.run({ token }))?.withdrawApplication;
    announce({ text: result?.__typename === 'Refused' ? refusal(result) : t.withdrawn });
  };
  return (
    <Page
      title={admitted ? t.acceptedTitle : t.confirmTitle}
      width="narrow"
      lead={<p>{admitted ? t.accepted : t.confirmLead(page.contactEmail)}</p>}
    >
      {open && <Notice kind="success" title={t.confirmed} />}
      <Facts
        facts={[
          { term: t.name, value: page.name },
          { term: t.corporateNumber, value: <span className="figures">{page.corporateNumber}</span> },
          ...page.answers.map(({ conference, conferenceEn, state }) => ({
            term: language === 'ja' ? conference : conferenceEn,
            value: t.state[state],
          })),
        ]}
      />
      {waits && (
        <div className="flex flex-col items-start gap-2">
          <Button size="large" busy={confirming.running} onClick={() => void confirm()}>
            {t.confirm}
          </Button>
          <p>{t.confirmNote}</p>
        </div>
      )}
      {open && (
        <div>
          <Button kind="secondary" busy={withdrawing.running} onClick={() => void withdraw()}>
            {t.withdraw}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Accept({ token, page }: LinkProps) {
  const t = useText(joinText);
  const signing = useText(membersText).membership;
  const { language } = useLanguage();
  const command = useCommand(AcceptCompanyInvitationDocument);
  const [values, setValues] = useState({
    ...noCompanyYet,
    name: page.name,
    corporateNumber: page.corporateNumber,
    contactEmail: page.contactEmail,
  });
  const mistakes = companyMistakes(values, t, signing);
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes)) return;
    const result = (await command.run({ token, input: companyInput(values, language) }))
      ?.acceptCompanyInvitation;
    if (result?.__typename === 'Refused') problems.showRefusal(result, companyFieldNames);
  };
  const conferences = page.answers.map(({ conference, conferenceEn }) =>
    language === 'ja' ? conference : conferenceEn,
  );
  return (
    <Page
      title={t.inviteTitle}
      width="narrow"
      lead={
        <>
          <p className="text-std-17B-170">{conferences.join('、')}</p>
          <p className="max-w-prose">{t.inviteLead(page.name)}</p>
        </>
      }
    >
      <form
        noValidate
        className="flex flex-col gap-10"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <FormProblemsBox problems={problems} failure={command.failure} />
        <CompanyFields values={values} onChange={setValues} problems={problems} invited />
        <div>
          <Button type="submit" size="large" busy={command.running}>
            {t.accept}
          </Button>
        </div>
      </form>
    </Page>
  );
}
