import { useState, type ReactNode } from 'react';
import { NoCompany } from '../company/NoCompany.js';
import { useCompany } from '../company/use-company.js';
import { Page } from '../frame/Page.js';
import { useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { seesTheWard } from '../session/workplaces.js';
import { Button, ButtonLink, Notice } from '../ui/index.js';
import { GiveDialog } from './RoleDialogs.js';
import { PeopleList } from './PeopleList.js';
import { peopleText } from './people-text.js';

/** `/ward/people`: who works where in the ward, from when to when. */
export function WardPeople() {
  const t = useText(peopleText);
  const { viewer } = useSession();
  if (!viewer || !seesTheWard(viewer.roles)) return <NoRight />;
  const mayChange = viewer.roles.includes('WARD_ADMINISTRATOR');
  return (
    <Page
      title={t.title}
      lead={<p className="max-w-prose">{t.lead}</p>}
      actions={
        mayChange && (
          <>
            <ButtonLink kind="secondary" to="/ward/sign-in">
              {t.organisationSignIn}
            </ButtonLink>
            <ButtonLink kind="secondary" to="/ward/people/hand-over">
              {t.handOver}
            </ButtonLink>
            <Invite companyId={null} />
          </>
        )
      }
    >
      {!mayChange && <Notice kind="info" title={t.readOnly} />}
      <PeopleList companyId={null} mayChange={mayChange} />
    </Page>
  );
}

/** `/companies/:company/people`: who acts for the company. */
export function CompanyPeople() {
  const t = useText(peopleText);
  const company = useCompany();
  const { viewer } = useSession();
  if (!company || !viewer) return <NoCompany />;
  if (!viewer.roles.includes('COMPANY_ADMINISTRATOR')) {
    return (
      <Page title={t.noRightCompany} width="narrow">
        <p>{t.noRightCompanyBody}</p>
      </Page>
    );
  }
  return (
    <Page
      title={t.titleCompany}
      crumbs={[{ label: company.name, to: `/companies/${company.id}` }]}
      lead={<p className="max-w-prose">{t.leadCompany}</p>}
      actions={
        <>
          <ButtonLink kind="secondary" to={`/companies/${company.id}/sign-in`}>
            {t.organisationSignIn}
          </ButtonLink>
          <Invite companyId={company.id} />
        </>
      }
    >
      <PeopleList companyId={company.id} mayChange />
    </Page>
  );
}

function Invite({ companyId }: { readonly companyId: string | null }) {
  const t = useText(peopleText);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.invite}</Button>
      {open && <GiveDialog open onClose={() => setOpen(false)} companyId={companyId} person={null} />}
    </>
  );
}

/** For who is no ward administrator. */
export function NoRight({ children }: { readonly children?: ReactNode }) {
  const t = useText(peopleText);
  return (
    <Page title={t.noRight} width="narrow">
      <p>{t.noRightBody}</p>
      {children}
    </Page>
  );
}
