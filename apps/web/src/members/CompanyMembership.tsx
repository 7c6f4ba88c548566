import { declarationStateOf } from '@app/domain';
import { useState } from 'react';
import { NoCompany } from '../company/NoCompany.js';
import { useCompany } from '../company/use-company.js';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import {
  OwnMembershipDocument,
  RenewDeclarationDocument,
  type OwnMembershipQuery,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Button, Disclosure, Loaded, Notice, Section, useAnnounce } from '../ui/index.js';
import { DeclarationFields, signatureMistakes, unsigned } from './DeclarationFields.js';
import { LeaveDialog } from './LeaveDialog.js';
import { membersText } from './members-text.js';

type Own = NonNullable<OwnMembershipQuery['companyMembership']>;

/** `/companies/:company/membership`: conferences, the yearly declaration, and the company's data. */
export function CompanyMembership() {
  const t = useText(membersText).membership;
  const company = useCompany();
  const { viewer } = useSession();
  const reading = useGraphQL(
    OwnMembershipDocument,
    { companyId: company?.id ?? '' },
    { skip: company === undefined },
  );
  if (!company) return <NoCompany />;
  const administers = viewer?.roles.includes('COMPANY_ADMINISTRATOR') ?? false;
  return (
    <Page
      title={t.title}
      width="narrow"
      crumbs={[{ label: company.name, to: `/companies/${company.id}` }]}
      lead={<p className="max-w-prose">{t.lead}</p>}
    >
      {!administers && <Notice kind="info" title={t.onlyAdministrators} />}
      <Loaded reading={reading}>
        {({ companyMembership }) =>
          companyMembership && (
            <>
              <Conferences own={companyMembership} companyId={company.id} administers={administers} />
              <DeclarationPart own={companyMembership} companyId={company.id} administers={administers} />
              {administers && <DataPart companyId={company.id} />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface PartProps {
  readonly own: Own;
  readonly companyId: string;
  readonly administers: boolean;
}

function Conferences({ own, companyId, administers }: PartProps) {
  const t = useText(membersText);
  const { language } = useLanguage();
  const format = useFormat();
  const [leaving, setLeaving] = useState<string>();
  const nameOf = ({ district: { conference } }: Own['memberships'][number]) =>
    language === 'ja' ? conference.name : conference.nameEn;
  const left = own.memberships.find(({ district }) => district.id === leaving);
  return (
    <Section title={t.membership.conferences}>
      {own.memberships.length === 0 && <p>{t.membership.none}</p>}
      <ul className="flex flex-col">
        {own.memberships.map((membership) => (
          <li
            key={membership.district.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-solid-gray-300 py-4"
          >
            <div>
              <p className="text-std-17B-170">{nameOf(membership)}</p>
              <p className="text-std-16N-170 text-solid-gray-800">
                {t.since} {format.date(membership.since)}
                {membership.until && `　${t.until} ${format.date(membership.until)}`}
              </p>
              <p className="text-std-16N-170 text-solid-gray-800">
                {t.membership.asked(format.number(membership.timesAsked))}
              </p>
            </div>
            {administers && membership.until === null && (
              <Button
                kind="secondary"
                size="small"
                label={t.membership.leaveLabel(nameOf(membership))}
                onClick={() => setLeaving(membership.district.id)}
              >
                {t.membership.leave}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {left && (
        <LeaveDialog
          title={t.leave.title(nameOf(left))}
          companyId={companyId}
          districtId={left.district.id}
          byConference={false}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Section>
  );
}

function DeclarationPart({ own, companyId, administers }: PartProps) {
  const t = useText(membersText).membership;
  const format = useFormat();
  const latest = own.declarations[0];
  const state = declarationStateOf(latest?.validUntil ?? null, today());
  const day = latest ? format.date(latest.validUntil) : '';
  const words = { VALID: t.current(day), DUE: t.due(day), EXPIRED: t.expired(day), MISSING: t.missing };
  return (
    <Section title={t.declaration}>
      <Notice kind={state === 'VALID' ? 'success' : 'warning'} title={words[state]} />
      {administers &&
        (state === 'VALID' ? (
          <Disclosure summary={t.renew}>
            <RenewForm companyId={companyId} />
          </Disclosure>
        ) : (
          <RenewForm companyId={companyId} />
        ))}
      {own.declarations.length > 0 && (
        <Disclosure summary={t.history}>
          <ul className="flex flex-col gap-1">
            {own.declarations.map(({ id, declaredOn, signerName, signerTitle }) => (
              <li key={id}>
                {t.signedBy(format.date(declaredOn), [signerTitle, signerName].filter(Boolean).join('　'))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function RenewForm({ companyId }: { readonly companyId: string }) {
  const t = useText(membersText).membership;
  const format = useFormat();
  const announce = useAnnounce();
  const command = useCommand(RenewDeclarationDocument);
  const [values, setValues] = useState(unsigned);
  const mistakes = signatureMistakes(values, t);
  const problems = useFormProblems(mistakes);
  const send = async () => {
    if (!problems.show(mistakes)) return;
    const input = { ...values, topics: [...values.topics], signerTitle: values.signerTitle.trim() || null };
    const result = (await command.run({ companyId, input }))?.renewDeclaration;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['topics', 'signerName']);
    if (result?.__typename !== 'Declared') return;
    problems.clear();
    setValues(unsigned);
    announce({ text: t.renewed(format.date(result.validUntil)) });
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.declarationLead}</p>
      <DeclarationFields values={values} onChange={setValues} problems={problems} />
      <div>
        <Button type="submit" busy={command.running}>
          {t.renew}
        </Button>
      </div>
    </form>
  );
}

const kinds = [
  ...(['company', 'contacts', 'sites', 'people', 'memberships'] as const),
  ...(['declarations', 'offers', 'offer-times', 'matches', 'engagements'] as const),
];

function DataPart({ companyId }: { readonly companyId: string }) {
  const t = useText(membersText).membership;
  const folder = `/download/companies/${companyId}`;
  return (
    <Section title={t.data}>
      <p className="max-w-prose">{t.dataLead}</p>
      <p>
        <a className="link" href={`${folder}/data.json`} download>
          {t.whole}
        </a>
      </p>
      <p className="text-std-17B-170">{t.forSheets}</p>
      <ul className="grid gap-x-6 gap-y-1 roomy:grid-cols-2">
        {kinds.map((kind) => (
          <li key={kind}>
            <a className="link inline-flex min-h-11 items-center" href={`${folder}/${kind}.csv`} download>
              {t.kinds[kind]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
