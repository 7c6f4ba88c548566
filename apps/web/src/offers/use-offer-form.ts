import { useEffect, useMemo, useState } from 'react';
import { problemsOfFields, useFormProblems, type FormProblems } from '../forms/problems.js';
import {
  ChangeOfferDocument,
  SubmitOfferDocument,
  type OfferFactsFragment,
  type OfferInput,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { today } from '../i18n/calendar.js';
import { useText } from '../i18n/language.js';
import { refusalsText } from '../i18n/refusals.js';
import { offersText } from './offers-text.js';
import { labelOf } from './field-labels.js';
import { draftOf, inputOf, newDraft, problemsOf, type OfferDraft } from './draft.js';

export interface OfferWriter {
  readonly companyId: string;
  readonly corporateNumber: string | null;
  /** Set where an office writes down what a company told it. */
  readonly toldBy: 'TELEPHONE' | 'PAPER' | null;
}

export interface OfferForm {
  readonly draft: OfferDraft;
  readonly change: (part: Partial<OfferDraft>) => void;
  readonly problems: FormProblems;
  /** Whole and sound, as it stands now. */
  readonly input: OfferInput | undefined;
  readonly save: () => Promise<void>;
  readonly busy: boolean;
  readonly failure: ReturnType<typeof useCommand>['failure'];
}

/** A new offer, or one to change; found wrong here by the same rules as on the server. */
export function useOfferForm(
  writer: OfferWriter,
  offer: OfferFactsFragment | undefined,
  districtIds: readonly string[],
  onSaved: () => void,
): OfferForm {
  const t = useText(offersText);
  const words = useText(refusalsText);
  const problems = useFormProblems();
  const submitting = useCommand(SubmitOfferDocument);
  const changing = useCommand(ChangeOfferDocument);
  const [draft, setDraft] = useState<OfferDraft>(() =>
    offer ? draftOf(offer) : newDraft(today(), districtIds),
  );
  const known = useMemo(
    () => ({
      corporateNumber: writer.corporateNumber,
      windows: (offer?.windows ?? []).map(({ startsAt, endsAt }) => ({
        startsAt: new Date(startsAt),
        endsAt: new Date(endsAt),
      })),
    }),
    [writer.corporateNumber, offer],
  );
  const found = problemsOf(draft, today(), known);
  const whole = inputOf(draft, writer.companyId);
  const input = found.length === 0 && whole ? { ...whole, toldBy: writer.toldBy } : undefined;
  const save = async () => {
    const names = found.map(({ path }) => path);
    const mistakes = problemsOfFields(words, { code: 'BAD_INPUT', fields: found }, names);
    const named = mistakes.map(({ name, error }) => ({ name, error: t.mistake(labelOf(t, name), error) }));
    if (!problems.show(named) || !input) return;
    const result = offer
      ? (await changing.run({ id: offer.id, input }))?.changeOffer
      : (await submitting.run({ input }))?.submitOffer;
    if (result?.__typename === 'Refused')
      problems.showRefusal(
        result,
        result.fields.map(({ path }) => path.replace(/^input\./, '')),
      );
    if (result?.__typename === 'OfferSaved') onSaved();
  };
  return {
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    problems,
    input,
    save,
    busy: submitting.running || changing.running,
    failure: submitting.failure ?? changing.failure,
  };
}

/** The value as it was when it last stood still for so long. */
export function useSettled<Value>(value: Value, waitMs: number): Value {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState({ text, value });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ text, value }), waitMs);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the text stands for the value
  }, [text, waitMs]);
  return settled.value;
}
