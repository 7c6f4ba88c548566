import { NoCompany } from '../company/NoCompany.js';
import { useCompany } from '../company/use-company.js';
import { Page } from '../frame/Page.js';
import { OfferListDocument } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useText } from '../i18n/language.js';
import { ButtonLink, EmptyState, Loaded, LoadMore } from '../ui/index.js';
import { OfferCard } from './OfferCard.js';
import { offersText } from './offers-text.js';

/** `/companies/:company/offers`: what we have offered. */
export function CompanyOffers() {
  const t = useText(offersText);
  const company = useCompany();
  const reading = usePages(OfferListDocument, { companyId: company?.id ?? null }, (data) => data.offers, {
    skip: company === undefined,
  });
  if (!company) return <NoCompany />;
  const root = `/companies/${company.id}`;
  const add = <ButtonLink to={`${root}/offers/new`}>{t.add}</ButtonLink>;
  return (
    <Page
      title={t.title}
      width="narrow"
      crumbs={[{ label: company.name, to: root }]}
      lead={<p className="max-w-prose">{t.lead}</p>}
      actions={
        <>
          {add}
          <ButtonLink to={`${root}/offers/imports`} kind="secondary">
            {t.fromList}
          </ButtonLink>
        </>
      }
    >
      <Loaded reading={reading}>
        {({ nodes, total }) =>
          total === 0 ? (
            <EmptyState title={t.empty} action={add}>
              {t.emptyBody}
            </EmptyState>
          ) : (
            <>
              <ul className="flex flex-col gap-5">
                {nodes.map((offer) => (
                  <li key={offer.id}>
                    <OfferCard offer={offer} changeAt={`${root}/offers/${offer.id}`} />
                  </li>
                ))}
              </ul>
              <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
