import { useState } from 'react';
import { Page } from '../frame/Page.js';
import { PartnerTokensDocument, type PartnerTokensQuery } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { seesTheWard } from '../session/workplaces.js';
import { Button, EmptyState, Loaded, Section, Tag } from '../ui/index.js';
import { wardText } from '../ward/ward-text.js';
import { GivePartnerToken } from './GivePartnerToken.js';
import { GivenToken, type JustGiven } from './GivenToken.js';
import { partnersText } from './partners-text.js';
import { RevokePartnerToken } from './RevokePartnerToken.js';

type Token = PartnerTokensQuery['partnerTokens'][number];
type District = PartnerTokensQuery['districts'][number];

/** `/ward/partners`: which program of whom may read what is public. */
export function Partners() {
  const t = useText(partnersText);
  const ward = useText(wardText);
  const { viewer } = useSession();
  const roles = viewer?.roles ?? [];
  const sees = seesTheWard(roles);
  const reading = useGraphQL(PartnerTokensDocument, {}, { skip: !sees });
  const [given, setGiven] = useState<JustGiven>();
  if (!sees) {
    return (
      <Page title={ward.noRight} width="narrow">
        <p>{ward.noRightBody}</p>
      </Page>
    );
  }
  const administers = roles.includes('WARD_ADMINISTRATOR');
  return (
    <Page title={t.title} width="narrow" lead={<p>{t.lead}</p>}>
      <Loaded reading={reading}>
        {({ partnerTokens, districts }) => (
          <>
            <Section title={t.list}>
              {partnerTokens.length === 0 && <EmptyState title={t.none} />}
              <ul className="flex flex-col divide-y divide-solid-gray-300 border-y border-solid-gray-300 empty:hidden">
                {partnerTokens.map((token) => (
                  <TokenLine key={token.id} token={token} districts={districts} administers={administers} />
                ))}
              </ul>
            </Section>
            {administers && (
              <Section title={t.newToken}>
                <GivePartnerToken districts={districts} onGiven={setGiven} />
              </Section>
            )}
          </>
        )}
      </Loaded>
      {given && <GivenToken given={given} onClose={() => setGiven(undefined)} />}
    </Page>
  );
}

interface LineProps {
  readonly token: Token;
  readonly districts: readonly District[];
  readonly administers: boolean;
}

function TokenLine({ token, districts, administers }: LineProps) {
  const t = useText(partnersText);
  const format = useFormat();
  const { language } = useLanguage();
  const [asking, setAsking] = useState(false);
  const names = districts
    .filter(({ id }) => token.districtIds.includes(id))
    .map(({ name, nameEn }) => (language === 'ja' ? name : nameEn));
  const open = token.state === 'VALID' || token.state === 'UPCOMING';
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-3">
          <strong className="wrap-anywhere">{token.partnerName}</strong>
          <Tag tone={open ? 'good' : 'quiet'}>{t.state[token.state]}</Tag>
        </p>
        <p className="wrap-anywhere">{token.purpose}</p>
        <p className="text-solid-gray-700">
          {[names.join('・'), ...token.operations.map((operation) => t.operation[operation])].join(' / ')}
        </p>
        <p className="text-solid-gray-700">
          {t.between(format.date(token.startsOn), format.date(token.endsOn))}
        </p>
        <p className="text-solid-gray-700">
          {t.lastUsed} {token.lastUsedAt ? format.dateTime(token.lastUsedAt) : t.never}
        </p>
      </div>
      {administers && open && (
        <Button
          kind="secondary"
          size="small"
          label={t.revokeOf(token.partnerName)}
          onClick={() => setAsking(true)}
        >
          {t.revoke}
        </Button>
      )}
      {asking && <RevokePartnerToken token={token} onClose={() => setAsking(false)} />}
    </li>
  );
}
