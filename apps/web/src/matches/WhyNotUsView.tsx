import { WhyNotUsDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { Loaded } from '../ui/index.js';
import { companyNeedsText } from './company-needs-text.js';
import { whyNotUsSentences } from './why-not-us-texts.js';

export interface WhyNotUsViewProps {
  readonly needId: string;
  readonly offer: { readonly id: string; readonly people: number };
  /** The company has this offer only. */
  readonly alone: boolean;
}

/** Why one of our offers doesn't come to a need, in our own terms. */
export function WhyNotUsView({ needId, offer, alone }: WhyNotUsViewProps) {
  const t = useText(companyNeedsText);
  const format = useFormat();
  const { language } = useLanguage();
  const reading = useGraphQL(WhyNotUsDocument, { needId, offerId: offer.id });
  return (
    <div role="status" className="w-full border-l-4 border-key-900 pl-4">
      {!alone && <p className="text-std-16B-170">{t.ofOffer(format.people(offer.people))}</p>}
      <Loaded reading={reading} lines={1}>
        {({ whyNotUs }) => {
          const sentences = whyNotUs ? whyNotUsSentences(language, whyNotUs) : [t.unknown];
          if (sentences.length === 1) return <p>{sentences[0]}</p>;
          return (
            <ul className="flex list-disc flex-col gap-1 pl-5">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </div>
  );
}
