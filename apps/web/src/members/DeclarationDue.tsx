import { declarationStateOf } from '@app/domain';
import { OwnMembershipDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { ButtonLink, Notice } from '../ui/index.js';
import { membersText } from './members-text.js';

/** On a company's start page, only while its yearly declaration waits: whoever isn't told there never finds the place. */
export function DeclarationDue({ companyId }: { readonly companyId: string }) {
  const t = useText(membersText).membership;
  const format = useFormat();
  const own = useGraphQL(OwnMembershipDocument, { companyId }).data?.companyMembership;
  if (!own?.memberships.some(({ until }) => until === null)) return null;
  const latest = own.declarations[0];
  const state = declarationStateOf(latest?.validUntil ?? null, today());
  if (state === 'VALID') return null;
  const day = latest ? format.date(latest.validUntil) : '';
  const words = { DUE: t.due(day), EXPIRED: t.expired(day), MISSING: t.missing };
  return (
    <Notice
      kind="warning"
      title={words[state]}
      actions={
        <ButtonLink to={`/companies/${companyId}/membership`} kind="secondary" size="small">
          {t.toDeclaration}
        </ButtonLink>
      }
    />
  );
}
