import { useState } from 'react';
import { useLocation } from 'wouter';
import { Page } from '../frame/Page.js';
import { CompaniesFoundDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useDistrictDesk } from '../session/desk.js';
import { NoDesk } from '../session/NoDesk.js';
import { Loaded, Notice, RadioGroup, Select, useAnnounce } from '../ui/index.js';
import { OfferForm } from './OfferForm.js';
import { offersText } from './offers-text.js';

/** `/:district/offers/new`: an offer that a company told the office, on record as such. */
export function ToldOffer() {
  const t = useText(offersText);
  const announce = useAnnounce();
  const [, goTo] = useLocation();
  const district = useDistrictDesk();
  const [companyId, setCompanyId] = useState('');
  const [toldBy, setToldBy] = useState<'TELEPHONE' | 'PAPER'>('TELEPHONE');
  const reading = useGraphQL(
    CompaniesFoundDocument,
    { districtId: district?.id ?? '' },
    { skip: district === undefined },
  );
  if (!district) return <NoDesk />;
  const list = `/${district.key}/offers`;
  return (
    <Page title={t.addTold} width="narrow" crumbs={[{ label: t.titleDistrict, to: list }]}>
      <Loaded reading={reading}>
        {({ companies }) => {
          const members = companies.edges.map(({ node }) => node);
          const company = members.find(({ id }) => id === companyId);
          if (members.length === 0) return <Notice kind="info" title={t.noCompanies} />;
          return (
            <div className="flex flex-col gap-8">
              <Select
                name="companyId"
                label={t.company}
                required
                width="full"
                value={companyId}
                onChange={setCompanyId}
                options={members.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <RadioGroup
                name="toldBy"
                legend={t.told}
                required
                inline
                value={toldBy}
                onChange={setToldBy}
                options={(['TELEPHONE', 'PAPER'] as const).map((value) => ({
                  value,
                  label: t.toldBy[value],
                }))}
              />
              {company && (
                <OfferForm
                  key={company.id}
                  writer={{ companyId: company.id, corporateNumber: company.corporateNumber ?? null, toldBy }}
                  districtIds={[district.id]}
                  onSaved={() => {
                    announce({ text: t.saved });
                    goTo(list);
                  }}
                />
              )}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
