import { useState } from 'react';
import { WhomToAskDocument, type WhomToAskQuery } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { Button, Loaded } from '../ui/index.js';
import { askText } from './ask-text.js';
import { askSentence } from './change-texts.js';
import { useReasons } from './use-reasons.js';

const shown = 5;

/** Whom one would telephone for the people that are missing, and what one would ask: worked out on request. */
export function WhomToAsk({ needId }: { readonly needId: string }) {
  const t = useText(askText);
  const [asked, setAsked] = useState(false);
  const reading = useGraphQL(WhomToAskDocument, { needId }, { skip: !asked });
  if (!asked)
    return (
      <p>
        <Button kind="secondary" size="small" onClick={() => setAsked(true)}>
          {t.title}
        </Button>
      </p>
    );
  return (
    <section aria-label={t.title} className="flex flex-col gap-3">
      <h3 className="text-std-18B-160">{t.title}</h3>
      <p className="text-std-16N-170 text-solid-gray-700">{t.hint}</p>
      <Loaded reading={reading} lines={2}>
        {({ whomToAsk }) =>
          whomToAsk.length === 0 ? (
            <p>{t.nobody}</p>
          ) : (
            <ol className="flex flex-col gap-3">
              {whomToAsk.slice(0, shown).map((one) => (
                <li key={one.company?.id} className="rounded-8 border border-solid-gray-300 p-4">
                  <CompanyToAsk one={one} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

function CompanyToAsk({
  one: { company, asks, reasons },
}: {
  readonly one: WhomToAskQuery['whomToAsk'][number];
}) {
  const { language } = useLanguage();
  const reasonsOf = useReasons();
  const [best] = asks;
  return (
    <>
      <h4 className="text-std-17B-170">{company?.name}</h4>
      {best && <p>{askSentence(language, best, company?.name ?? '')}</p>}
      <p className="text-std-16N-170 text-solid-gray-700">{reasonsOf(reasons)}</p>
    </>
  );
}
