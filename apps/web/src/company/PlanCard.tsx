import { useState } from 'react';
import { Contact } from '../answer/AnswerFacts.js';
import type { CompanyMatchFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { MatchStateTag } from '../matches/MatchStateTag.js';
import { rostersText } from '../rosters/rosters-text.js';
import { Button, Card, Disclosure, TextLink } from '../ui/index.js';
import { companyText } from './company-text.js';
import { LowerDialog } from './LowerDialog.js';
import { MatchDetails, nameOf, When } from './MatchDetails.js';
import { WithdrawDialog } from './WithdrawDialog.js';

/** What is settled: when, how many, whom to call on the day. */
export function PlanCard({ match }: { readonly match: CompanyMatchFragment }) {
  const t = useText(companyText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const rosters = useText(rostersText);
  const [open, setOpen] = useState<'LOWER' | 'WITHDRAW'>();
  const { event } = match.need;
  const basis = match.participationBasis;
  const smallest = match.offer?.smallestGroup ?? 1;
  return (
    <Card title={event.title} level={3} actions={<MatchStateTag state={match.state} />}>
      <p className="text-std-18B-160">
        <When need={match.need} />
      </p>
      <p>
        {event.association?.name ?? event.organiserText}
        <strong className="block">
          {[format.people(match.people), basis && words.basis[basis]].filter(Boolean).join('　')}
        </strong>
      </p>
      {match.contactsForTheDay.length > 0 && (
        <div>
          <p className="text-solid-gray-700">{t.contacts}</p>
          <ul>
            {match.contactsForTheDay.map((contact) => (
              <li key={contact.organisation + contact.name}>
                <Contact {...contact} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Disclosure summary={t.details}>
        <MatchDetails match={match} />
      </Disclosure>
      <div className="not-on-paper flex flex-wrap items-center gap-3">
        <TextLink to={`/matches/${match.id}/roster`} label={rosters.linkOf(nameOf(match))}>
          {rosters.link}
        </TextLink>
        {match.people > smallest && (
          <Button
            kind="secondary"
            size="small"
            label={t.lowerOf(nameOf(match))}
            onClick={() => setOpen('LOWER')}
          >
            {t.lower}
          </Button>
        )}
        <Button
          kind="text"
          size="small"
          label={t.withdrawOf(nameOf(match))}
          onClick={() => setOpen('WITHDRAW')}
        >
          {t.withdraw}
        </Button>
      </div>
      <LowerDialog match={match} open={open === 'LOWER'} onClose={() => setOpen(undefined)} />
      <WithdrawDialog match={match} open={open === 'WITHDRAW'} onClose={() => setOpen(undefined)} />
    </Card>
  );
}
