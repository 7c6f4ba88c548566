import { Page } from '../frame/Page.js';
import { OfferListDocument } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useText } from '../i18n/language.js';
import { useDistrictDesk } from '../session/desk.js';
import { NoDesk } from '../session/NoDesk.js';
import { ButtonLink, EmptyState, Loaded, LoadMore } from '../ui/index.js';
import { OfferCard } from './OfferCard.js';
import { offersText } from './offers-text.js';

/** `/:district/offers`: what the conference's companies offer to this district. */
export function DistrictOffers() {
  const t = useText(offersText);
  const district = useDistrictDesk();
  const reading = usePages(OfferListDocument, { districtId: district?.id ?? null }, (data) => data.offers, {
    skip: district === undefined,
  });
  if (!district) return <NoDesk />;
  const add = <ButtonLink to={`/${district.key}/offers/new`}>{t.addTold}</ButtonLink>;
  return (
    <Page
      title={t.titleDistrict}
      width="normal"
      lead={<p>{t.leadDistrict}</p>}
      actions={
        <>
          {add}
          <ButtonLink to={`/${district.key}/offers/imports`} kind="secondary">
            {t.fromList}
          </ButtonLink>
        </>
      }
    >
      <Loaded reading={reading}>
        {({ nodes, total }) =>
          total === 0 ? (
            <EmptyState title={t.empty} action={add}>
              {t.emptyDistrict}
            </EmptyState>
          ) : (
            <>
              <ul className="grid gap-5 desktop:grid-cols-2">
                {nodes.map((offer) => (
                  <li key={offer.id}>
                    <OfferCard offer={offer} byCompany />
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
