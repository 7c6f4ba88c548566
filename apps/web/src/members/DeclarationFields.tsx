import { declarationText, declarationTopics, type DeclarationTopic } from '@app/domain';
import type { FormProblems } from '../forms/problems.js';
import { useLanguage, useText } from '../i18n/language.js';
import { Checkbox, FieldError, TextField } from '../ui/index.js';
import { membersText } from './members-text.js';

export interface SignatureValues {
  readonly topics: readonly DeclarationTopic[];
  readonly signerName: string;
  readonly signerTitle: string;
}

export const unsigned: SignatureValues = { topics: [], signerName: '', signerTitle: '' };

interface DeclarationFieldsProps {
  readonly values: SignatureValues;
  readonly onChange: (values: SignatureValues) => void;
  readonly problems: FormProblems;
  readonly prefix?: string;
}

/** The text of each topic with its own tick, and who declares it. */
export function DeclarationFields({ values, onChange, problems, prefix = '' }: DeclarationFieldsProps) {
  const t = useText(membersText).membership;
  const { language } = useLanguage();
  const set = (part: Partial<SignatureValues>) => onChange({ ...values, ...part });
  return (
    <>
      <fieldset id={`${prefix}topics`} tabIndex={-1} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">{t.declaration}</legend>
        {declarationTopics.map((topic) => {
          const { title, text } = declarationText[language][topic];
          return (
            <div key={topic} className="rounded-8 border border-solid-gray-300 p-4">
              <p className="text-std-17B-170">{title}</p>
              <p className="my-1">{text}</p>
              <Checkbox
                name={`${prefix}${topic}`}
                label={
                  <>
                    {t.confirm}
                    <span className="sr-only">：{title}</span>
                  </>
                }
                checked={values.topics.includes(topic)}
                onChange={(on) =>
                  set({
                    topics: on ? [...values.topics, topic] : values.topics.filter((other) => other !== topic),
                  })
                }
              />
            </div>
          );
        })}
        <FieldError id={`${prefix}topics-error`} error={problems.errorOf(`${prefix}topics`)} />
      </fieldset>
      <TextField
        name={`${prefix}signerName`}
        label={t.signer}
        hint={t.signerHint}
        required
        width="half"
        maxLength={60}
        value={values.signerName}
        onChange={(signerName) => set({ signerName })}
        error={problems.errorOf(`${prefix}signerName`)}
      />
      <TextField
        name={`${prefix}signerTitle`}
        label={t.signerTitle}
        width="half"
        maxLength={60}
        value={values.signerTitle}
        onChange={(signerTitle) => set({ signerTitle })}
      />
    </>
  );
}

export function signatureMistakes(
  values: SignatureValues,
  t: { readonly topicsMissing: string; readonly signerMissing: string },
  prefix = '',
) {
  const all = declarationTopics.every((topic) => values.topics.includes(topic));
  return [
    ...(all ? [] : [{ name: `${prefix}topics`, error: t.topicsMissing }]),
    ...(values.signerName.trim() === '' ? [{ name: `${prefix}signerName`, error: t.signerMissing }] : []),
  ];
}
