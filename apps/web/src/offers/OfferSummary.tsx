import { OfferFitPreviewDocument, type OfferInput } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import type { OfferDraft } from './draft.js';
import { offerSentence, type SentenceFacts } from './offer-sentence.js';
import { offersText } from './offers-text.js';
import { useSettled } from './use-offer-form.js';

export interface DistrictName {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The offer's sentence in the reader's language. */
export function useOfferSentence(): (facts: SentenceFacts) => string {
  const { language } = useLanguage();
  const format = useFormat();
  return (facts) => offerSentence(language, facts, format);
}

/** 「赤坂地区」 or its English name. */
export function useDistrictName(): (district: DistrictName) => string {
  const { language } = useLanguage();
  return ({ name, nameEn }) => (language === 'ja' ? name : nameEn);
}

/** What is being written, as a sentence, and what it would have fitted. */
export function OfferSummary({
  draft,
  input,
  districts,
}: {
  readonly draft: OfferDraft;
  readonly input: OfferInput | undefined;
  readonly districts: readonly DistrictName[];
}) {
  const t = useText(offersText);
  const sentence = useOfferSentence();
  const name = useDistrictName();
  const districtNames = districts.filter(({ id }) => draft.districtIds.includes(id)).map(name);
  const words = sentence({ ...draft, districtNames });
  return (
    <section
      aria-label={t.sentenceTitle}
      className="sticky top-16 z-5 flex flex-col gap-1 border-y-2 border-key-900 bg-white py-3 phone:static"
    >
      <p className="text-std-16N-170 text-solid-gray-700">{t.sentenceTitle}</p>
      <p className="text-std-20B-160">{words || t.sentenceEmpty}</p>
      <Fit input={input} />
    </section>
  );
}

function Fit({ input }: { readonly input: OfferInput | undefined }) {
  const t = useText(offersText);
  const format = useFormat();
  const settled = useSettled(input, 600);
  const reading = useGraphQL(
    OfferFitPreviewDocument,
    { input: settled ?? nothing },
    { skip: settled === undefined, keepBefore: true },
  );
  const fit = input && reading.data?.offerFit;
  return (
    <p aria-live="polite" className="text-std-16N-170">
      {fit ? t.fit(format.number(fit.needsLastYear), format.number(fit.needsAhead)) : t.fitWaiting}
    </p>
  );
}

/** Never sent: the question waits until there is an offer. */
const nothing: OfferInput = {
  companyId: '',
  people: 0,
  smallestGroup: 0,
  mostEvents: 0,
  themes: [],
  districtIds: [],
  participationBasis: 'DUTY',
  windows: [],
  patterns: [],
};
