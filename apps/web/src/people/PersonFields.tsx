import type { Language } from '@app/domain';
import type { FormProblems } from '../forms/problems.js';
import { useText } from '../i18n/language.js';
import { RadioGroup, TextField } from '../ui/index.js';
import { peopleText } from './people-text.js';

export interface PersonValues {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export const nobodyYet: PersonValues = { name: '', email: '', language: 'ja' };

interface PersonFieldsProps {
  readonly values: PersonValues;
  readonly onChange: (values: PersonValues) => void;
  readonly problems: FormProblems;
  /** Before the names of the fields, where the server knows them by it. */
  readonly prefix?: string;
}

/** Whom to invite. */
export function PersonFields({ values, onChange, problems, prefix = '' }: PersonFieldsProps) {
  const t = useText(peopleText);
  return (
    <>
      <TextField
        name={`${prefix}name`}
        label={t.name}
        required
        width="half"
        maxLength={100}
        value={values.name}
        onChange={(name) => onChange({ ...values, name })}
        error={problems.errorOf(`${prefix}name`)}
      />
      <TextField
        name={`${prefix}email`}
        label={t.email}
        hint={t.emailHint}
        type="email"
        required
        maxLength={254}
        value={values.email}
        onChange={(email) => onChange({ ...values, email })}
        error={problems.errorOf(`${prefix}email`)}
      />
      <RadioGroup
        name={`${prefix}language`}
        legend={t.language}
        required
        inline
        value={values.language}
        onChange={(language) => onChange({ ...values, language })}
        options={(['ja', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
      />
    </>
  );
}

/** What is missing, before anything is sent. */
export function personMistakes(
  values: PersonValues,
  t: { readonly nameMissing: string; readonly emailMissing: string },
  prefix = '',
) {
  return [
    ...(values.name.trim() === '' ? [{ name: `${prefix}name`, error: t.nameMissing }] : []),
    ...(values.email.trim() === '' ? [{ name: `${prefix}email`, error: t.emailMissing }] : []),
  ];
}
