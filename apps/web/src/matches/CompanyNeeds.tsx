import { addDays } from '@app/domain';
import { useState } from 'react';
import { NoCompany } from '../company/NoCompany.js';
import { useCompany } from '../company/use-company.js';
import { Page } from '../frame/Page.js';
import {
  CompanyNeedPlacesDocument,
  CompanyNeedsDocument,
  type CompanyNeedPlacesQuery,
  type CompanyNeedsQuery,
} from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { dayInJapan, today } from '../i18n/calendar.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { Button, ButtonLink, EmptyState, Loaded, LoadMore, Select } from '../ui/index.js';
import { companyNeedsText } from './company-needs-text.js';
import { WhyNotUsView } from './WhyNotUsView.js';

type Offers = readonly CompanyNeedPlacesQuery['offers']['edges'][number]['node'][];
const daysAhead = 183;

/** `/companies/:company/needs`: what is asked in our districts, and why not of us. */
export function CompanyNeeds() {
  const t = useText(companyNeedsText);
  const company = useCompany();
  const reading = useGraphQL(
    CompanyNeedPlacesDocument,
    { companyId: company?.id ?? '' },
    { skip: company === undefined },
  );
  if (!company) return <NoCompany />;
  return (
    <Page title={t.title} width="narrow" lead={<p>{t.lead}</p>}>
      <Loaded reading={reading}>
        {({ companyMembership, offers }) => {
          const districts = (companyMembership?.memberships ?? [])
            .filter(({ until }) => until == null || until >= today())
            .map(({ district }) => district);
          const open = offers.edges.map(({ node }) => node).filter(({ state }) => state === 'OPEN');
          if (districts.length === 0) return <p>{t.noDistrict}</p>;
          return (
            <>
              {open.length === 0 && (
                <EmptyState
                  title={t.noOffers}
                  action={<ButtonLink to={`/companies/${company.id}/offers/new`}>{t.toOffers}</ButtonLink>}
                />
              )}
              <NeedsOfDistrict districts={districts} offers={open} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

interface NeedsOfDistrictProps {
  readonly districts: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[];
  readonly offers: Offers;
}

function NeedsOfDistrict({ districts, offers }: NeedsOfDistrictProps) {
  const t = useText(companyNeedsText);
  const { language } = useLanguage();
  const [districtId, setDistrictId] = useState(districts[0]?.id ?? '');
  const period = { from: today(), to: addDays(today(), daysAhead) };
  const reading = usePages(CompanyNeedsDocument, { districtId, ...period }, (data) => data.needs);
  return (
    <>
      {districts.length > 1 && (
        <Select
          name="district"
          label={t.district}
          narrows
          value={districtId}
          onChange={setDistrictId}
          options={districts.map(({ id, name, nameEn }) => ({
            value: id,
            label: language === 'en' ? nameEn : name,
          }))}
        />
      )}
      <Loaded reading={reading}>
        {({ nodes, total }) => {
          const open = nodes.filter(({ state }) => state === 'OPEN');
          return open.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <>
              <p className="text-std-16N-170 text-solid-gray-700">{t.privacy}</p>
              <ul className="flex flex-col gap-4">
                {open.map((need) => (
                  <li key={need.id} className="border-t border-solid-gray-300 pt-4">
                    <NeedLine need={need} offers={offers} />
                  </li>
                ))}
              </ul>
              <LoadMore shown={nodes.length} total={total} onMore={reading.more} busy={reading.loadingMore} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

interface NeedLineProps {
  readonly need: CompanyNeedsQuery['needs']['edges'][number]['node'];
  readonly offers: Offers;
}

function NeedLine({ need, offers }: NeedLineProps) {
  const t = useText(companyNeedsText);
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const name = `${need.event.title} ${need.role}`;
  return (
    <div className="flex flex-col items-start gap-2">
      <h2 className="text-std-18B-160">{name}</h2>
      <p>
        {format.date(dayInJapan(need.startsAt), { short: true })}{' '}
        {format.timeRange(need.startsAt, need.endsAt)}
        {'　'}
        {need.peopleMissing > 0 ? (
          <strong className="text-red-1000">{t.missing(format.people(need.peopleMissing))}</strong>
        ) : (
          <span className="text-solid-gray-700">{t.full}</span>
        )}
      </p>
      {asked
        ? offers.map((offer) => (
            <WhyNotUsView key={offer.id} needId={need.id} offer={offer} alone={offers.length === 1} />
          ))
        : offers.length > 0 && (
            <Button kind="secondary" size="small" label={t.whyOf(name)} onClick={() => setAsked(true)}>
              {t.why}
            </Button>
          )}
    </div>
  );
}
