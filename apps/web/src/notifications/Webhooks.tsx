import { useState } from 'react';
import { NoCompany } from '../company/NoCompany.js';
import { useCompany } from '../company/use-company.js';
import { Page } from '../frame/Page.js';
import { CompanyWebhooksDocument, type WebhookOnPageFragment } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { useMay } from '../session/may.js';
import { Button, EmptyState, Loaded } from '../ui/index.js';
import { WebhookCard } from './WebhookCard.js';
import { WebhookForm } from './WebhookForm.js';
import { WebhookSecret, type ShownSecret } from './WebhookSecret.js';
import { webhooksText } from './webhooks-text.js';

const mostEndpoints = 5;

/** `/companies/:company/contacts/webhooks`: where else the company is told, said by its administrators. */
export function Webhooks() {
  const t = useText(webhooksText);
  const company = useCompany();
  const may = useMay();
  if (!company) return <NoCompany />;
  if (!may('addWebhookEndpoint')) {
    return (
      <Page title={t.noRight} width="narrow">
        <p>{t.noRightBody}</p>
      </Page>
    );
  }
  return (
    <Page
      title={t.title}
      width="narrow"
      crumbs={[{ label: t.contacts, to: `/companies/${company.id}/contacts` }]}
      lead={<p>{t.lead}</p>}
    >
      <Endpoints companyId={company.id} />
    </Page>
  );
}

function Endpoints({ companyId }: { readonly companyId: string }) {
  const t = useText(webhooksText);
  const reading = useGraphQL(CompanyWebhooksDocument, { companyId });
  const [form, setForm] = useState<WebhookOnPageFragment | 'NEW'>();
  const [secret, setSecret] = useState<ShownSecret>();
  const add = <Button onClick={() => setForm('NEW')}>{t.add}</Button>;
  return (
    <>
      <Loaded reading={reading}>
        {({ webhookEndpoints: endpoints }) =>
          endpoints.length === 0 ? (
            <EmptyState title={t.none} action={add}>
              <p>{t.noneBody}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="flex flex-col gap-4">
                {endpoints.map((endpoint) => (
                  <li key={endpoint.id}>
                    <WebhookCard
                      endpoint={endpoint}
                      onChange={() => setForm(endpoint)}
                      onSecret={setSecret}
                    />
                  </li>
                ))}
              </ul>
              <p>{endpoints.length < mostEndpoints ? add : t.most}</p>
            </>
          )
        }
      </Loaded>
      {form && (
        <WebhookForm
          companyId={companyId}
          endpoint={form === 'NEW' ? null : form}
          onClose={() => setForm(undefined)}
          onSecret={setSecret}
        />
      )}
      {secret && <WebhookSecret shown={secret} onClose={() => setSecret(undefined)} />}
    </>
  );
}
