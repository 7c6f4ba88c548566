import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { DistrictChoicesDocument, type OfferFactsFragment } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Loaded } from '../ui/index.js';
import { NumberPart, PeopleFields, TimesPart, WherePart } from './OfferFields.js';
import { OfferSummary, type DistrictName } from './OfferSummary.js';
import { offersText } from './offers-text.js';
import { useOfferForm, type OfferWriter } from './use-offer-form.js';

export interface OfferFormProps {
  readonly writer: OfferWriter;
  readonly offer?: OfferFactsFragment | undefined;
  /** Chosen to begin with, in a new offer. */
  readonly districtIds?: readonly string[];
  readonly onSaved: () => void;
}

/** A sentence that the form fills. */
export function OfferForm(props: OfferFormProps) {
  const reading = useGraphQL(DistrictChoicesDocument, {});
  return (
    <Loaded reading={reading}>{({ districts }) => <WrittenOffer {...props} districts={districts} />}</Loaded>
  );
}

function WrittenOffer({
  writer,
  offer,
  districtIds = [],
  districts,
  onSaved,
}: OfferFormProps & { readonly districts: readonly DistrictName[] }) {
  const t = useText(offersText);
  const form = useOfferForm(writer, offer, districtIds, onSaved);
  return (
    <form
      noValidate
      className="flex flex-col gap-8 roomy:[&_:is(input,fieldset,textarea,button)]:scroll-mt-36"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <FormProblemsBox problems={form.problems} failure={form.failure} />
      <OfferSummary draft={form.draft} input={form.input} districts={districts} />
      <p className="text-std-16N-170 text-solid-gray-700">{t.seen}</p>
      <PeopleFields form={form} />
      <TimesPart form={form} />
      <WherePart form={form} districts={districts} />
      <NumberPart form={form} known={writer.corporateNumber} />
      <p>
        <Button type="submit" size="large" busy={form.busy}>
          {offer ? t.saveChange : t.save}
        </Button>
      </p>
    </form>
  );
}
