import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems, type RefusedAnswer } from '../forms/problems.js';
import type { OwnChannel, PreferenceOnPageFragment } from '../graphql/generated/graphql.js';
import type { RequestFailure } from '../graphql/failure.js';
import { useText } from '../i18n/language.js';
import { Button, CheckboxGroup, FieldSet, RadioGroup, TimeField, useAnnounce } from '../ui/index.js';
import { useKindWords } from './kind-words.js';
import { valuesOf, type PreferenceValues } from './preference-values.js';
import { preferencesText } from './preferences-text.js';

export interface PreferenceFormProps {
  readonly preference: PreferenceOnPageFragment;
  /** Telephone and letter can be chosen: of an association's contact, by its office. */
  readonly byHand?: boolean;
  readonly busy: boolean;
  readonly failure: RequestFailure | undefined;
  /** Resolves with what came of it; with nothing where the request failed, which `failure` then says. */
  readonly onSaved?: () => void;
  readonly onSave: (values: PreferenceValues) => Promise<Saved | undefined>;
}

type Saved =
  | (RefusedAnswer & { readonly __typename: 'Refused' })
  | { readonly __typename: 'Unsubscribed' | 'NotificationPreferenceSaved' };

const fields = ['channel', 'rhythm', 'quietFrom', 'quietUntil', 'off'] as const;

/** How somebody wants to be told; the same for oneself, for a contact and by the link in a mail. */
export function PreferenceForm(props: PreferenceFormProps) {
  const { preference, byHand = false, busy, failure, onSave, onSaved } = props;
  const t = useText(preferencesText);
  const kinds = useKindWords();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const [values, setValues] = useState(() => valuesOf(preference));
  const set = (changes: Partial<PreferenceValues>) => setValues((before) => ({ ...before, ...changes }));
  const save = async () => {
    problems.clear();
    const result = await onSave(values);
    if (result?.__typename === 'Refused') problems.showRefusal(result, fields);
    else if (result) {
      announce({ text: t.saved });
      onSaved?.();
    }
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormProblemsBox problems={problems} failure={failure} />
      {byHand && (
        <RadioGroup<OwnChannel>
          name="channel"
          legend={t.channel}
          hint={t.channelHint}
          required
          value={values.channel}
          onChange={(channel) => set({ channel })}
          error={problems.errorOf('channel')}
          options={(['EMAIL', 'TELEPHONE', 'PAPER'] as const).map((value) => ({
            value,
            label: t.channels[value],
          }))}
        />
      )}
      {values.channel === 'EMAIL' && (
        <>
          <RadioGroup
            name="rhythm"
            legend={t.rhythm}
            hint={t.rhythmHint}
            required
            value={values.rhythm}
            onChange={(rhythm) => set({ rhythm })}
            options={(['AT_ONCE', 'DAILY'] as const).map((value) => ({ value, label: t.rhythms[value] }))}
          />
          <FieldSet name="quiet" legend={t.quiet} hint={t.quietHint}>
            <div className="grid gap-5 roomy:grid-cols-2">
              <TimeField
                name="quietFrom"
                label={t.quietFrom}
                hint={t.quietFromHint}
                value={values.quietFrom}
                onChange={(quietFrom) => set({ quietFrom })}
                error={problems.errorOf('quietFrom')}
              />
              <TimeField
                name="quietUntil"
                label={t.quietUntil}
                hint={t.quietUntilHint}
                value={values.quietUntil}
                onChange={(quietUntil) => set({ quietUntil })}
                error={problems.errorOf('quietUntil')}
              />
            </div>
          </FieldSet>
        </>
      )}
      {preference.optionalKinds.length > 0 ? (
        <CheckboxGroup
          name="off"
          legend={t.kinds}
          hint={t.kindsHint}
          values={values.wanted}
          onChange={(wanted) => set({ wanted })}
          error={problems.errorOf('off')}
          options={preference.optionalKinds.map((value) => ({ value, label: kinds(value) }))}
        />
      ) : (
        <p>{t.kindsNone}</p>
      )}
      <AlwaysKinds kinds={preference.alwaysKinds} />
      <div>
        <Button type="submit" size="large" busy={busy}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}

/** What can't be switched off, and why. */
export function AlwaysKinds({ kinds: always }: { readonly kinds: PreferenceOnPageFragment['alwaysKinds'] }) {
  const t = useText(preferencesText);
  const kinds = useKindWords();
  if (always.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-std-17B-170">{t.always}</h2>
      <p>{t.alwaysWhy}</p>
      <ul className="list-disc pl-6">
        {always.map((kind) => (
          <li key={kind}>{kinds(kind)}</li>
        ))}
      </ul>
    </section>
  );
}
