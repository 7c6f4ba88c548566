import { Page } from '../frame/Page.js';
import { CompanyHomeDocument, type CompanyHomeQuery } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { DeclarationDue } from '../members/DeclarationDue.js';
import { ButtonLink, EmptyState, Loaded, Section } from '../ui/index.js';
import { companyText } from './company-text.js';
import { NoCompany } from './NoCompany.js';
import { OurRecord } from './OurRecord.js';
import { PlanCard } from './PlanCard.js';
import { RequestCard } from './RequestCard.js';
import { useCompany } from './use-company.js';

/** What is asked of us, what comes, what we did. */
export function CompanyHome() {
  const t = useText(companyText);
  const company = useCompany();
  const reading = useGraphQL(
    CompanyHomeDocument,
    { companyId: company?.id ?? '' },
    { skip: company === undefined, everySeconds: 60 },
  );
  if (!company) return <NoCompany />;
  const offers = `/companies/${company.id}/offers`;
  return (
    <Page
      title={company.name}
      width="narrow"
      actions={
        <ButtonLink to={offers} kind="secondary" size="small">
          {t.offersLink}
        </ButtonLink>
      }
    >
      <Loaded reading={reading}>
        {(data) => (
          <div className="flex flex-col gap-12">
            <DeclarationDue companyId={company.id} />
            {data.offers.totalCount === 0 && (
              <EmptyState
                title={t.noOffers}
                action={<ButtonLink to={`${offers}/new`}>{t.firstOffer}</ButtonLink>}
              >
                {t.noOffersBody}
              </EmptyState>
            )}
            <Asked asked={data.asked} />
            <Upcoming settled={data.settled} />
            <OurRecord companyId={company.id} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Asked({ asked }: Pick<CompanyHomeQuery, 'asked'>) {
  const t = useText(companyText);
  return (
    <Section title={t.asked}>
      {asked.edges.length === 0 ? (
        <p>
          {t.nothingAsked} {t.nothingAskedBody}
        </p>
      ) : (
        <ul className="flex flex-col gap-5">
          {asked.edges
            .toSorted((a, b) => (a.node.answerDue ?? '').localeCompare(b.node.answerDue ?? ''))
            .map(({ node }) => (
              <li key={node.id} id={`match-${node.id}`}>
                <RequestCard match={node} />
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}

function Upcoming({ settled }: Pick<CompanyHomeQuery, 'settled'>) {
  const t = useText(companyText);
  return (
    <Section title={t.upcoming}>
      {settled.edges.length === 0 ? (
        <p>{t.nothingUpcoming}</p>
      ) : (
        <ul className="flex flex-col gap-5">
          {settled.edges.map(({ node }) => (
            <li key={node.id} id={`match-${node.id}`}>
              <PlanCard match={node} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
