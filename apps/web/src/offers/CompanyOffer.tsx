import type { ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import { NoCompany } from '../company/NoCompany.js';
import { useCompany } from '../company/use-company.js';
import { Page } from '../frame/Page.js';
import { CompanyNumberDocument, OfferToChangeDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Loaded, Notice, useAnnounce } from '../ui/index.js';
import { OfferForm } from './OfferForm.js';
import { offersText } from './offers-text.js';

/** `/companies/:company/offers/new` */
export function NewOffer() {
  const t = useText(offersText);
  const company = useCompany();
  const reading = useGraphQL(CompanyNumberDocument, {}, { skip: company === undefined });
  const onSaved = useSaved(t.saved);
  if (!company) return <NoCompany />;
  return (
    <OfferPage title={t.formNew} company={company}>
      <Loaded reading={reading}>
        {({ viewer }) => (
          <OfferForm
            writer={{
              companyId: company.id,
              corporateNumber: viewer?.companies.find(({ id }) => id === company.id)?.corporateNumber ?? null,
              toldBy: null,
            }}
            onSaved={onSaved}
          />
        )}
      </Loaded>
    </OfferPage>
  );
}

/** `/companies/:company/offers/:offer` */
export function ChangedOffer() {
  const t = useText(offersText);
  const company = useCompany();
  const { offer: id = '' } = useParams<{ offer: string }>();
  const reading = useGraphQL(OfferToChangeDocument, { id }, { skip: company === undefined });
  const onSaved = useSaved(t.changed);
  if (!company) return <NoCompany />;
  return (
    <OfferPage title={t.formChange} company={company}>
      <Loaded reading={reading}>
        {({ offer }) =>
          offer?.company.id === company.id ? (
            <OfferForm
              writer={{
                companyId: company.id,
                corporateNumber: offer.company.corporateNumber ?? null,
                toldBy: null,
              }}
              offer={offer}
              onSaved={onSaved}
            />
          ) : (
            <Notice kind="warning" title={t.notFound} />
          )
        }
      </Loaded>
    </OfferPage>
  );
}

interface OfferPageProps {
  readonly title: string;
  readonly company: { readonly id: string; readonly name: string };
  readonly children: ReactNode;
}

function OfferPage({ title, company, children }: OfferPageProps) {
  const t = useText(offersText);
  const root = `/companies/${company.id}`;
  return (
    <Page
      title={title}
      width="narrow"
      crumbs={[
        { label: company.name, to: root },
        { label: t.title, to: `${root}/offers` },
      ]}
    >
      {children}
    </Page>
  );
}

/** Says so, and goes back to the list. */
function useSaved(words: string): () => void {
  const company = useCompany();
  const announce = useAnnounce();
  const [, goTo] = useLocation();
  return () => {
    announce({ text: words });
    goTo(`/companies/${company?.id ?? ''}/offers`);
  };
}
