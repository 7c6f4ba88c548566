import { themes as allThemes, type Theme } from '@app/domain';
import type { FormProblems } from '../forms/problems.js';
import type { CompanyApplicationInput, CompanySize } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import type { Wording } from '../i18n/texts.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import {
  DeclarationFields,
  signatureMistakes,
  unsigned,
  type SignatureValues,
} from '../members/DeclarationFields.js';
import { membersText } from '../members/members-text.js';
import { CheckboxGroup, Section, Select, TextArea, TextField } from '../ui/index.js';
import { joinText } from './join-text.js';

export interface CompanyValues {
  readonly name: string;
  readonly kana: string;
  readonly corporateNumber: string;
  readonly industry: string;
  readonly size: CompanySize | '';
  readonly themes: readonly Theme[];
  readonly contactDepartment: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly message: string;
  readonly signature: SignatureValues;
}

export const noCompanyYet: CompanyValues = {
  ...{ name: '', kana: '', corporateNumber: '', industry: '', size: '', themes: [] },
  ...{ contactDepartment: '', contactName: '', contactEmail: '', contactPhone: '', message: '' },
  signature: unsigned,
};

const required = ['name', 'kana', 'corporateNumber', 'industry', 'contactName', 'contactEmail'] as const;
export const companyFieldNames = [...required, 'message', 'signature.topics', 'signature.signerName'];

export function companyMistakes(
  values: CompanyValues,
  t: Wording<(typeof joinText)['ja']>,
  signing: { readonly topicsMissing: string; readonly signerMissing: string },
) {
  return [
    ...required
      .filter((name) => values[name].trim() === '')
      .map((name) => ({ name, error: t.missing(t[name]) })),
    ...signatureMistakes(values.signature, signing, 'signature.'),
  ];
}

export function companyInput(values: CompanyValues, language: 'ja' | 'en'): CompanyApplicationInput {
  const { name, kana, corporateNumber, industry, contactName, contactEmail, signature } = values;
  return {
    ...{ name, kana, corporateNumber, industry, contactName, contactEmail, language },
    size: values.size === '' ? null : values.size,
    themes: [...values.themes],
    contactDepartment: values.contactDepartment.trim() || null,
    contactPhone: values.contactPhone.trim() || null,
    message: values.message.trim() || null,
    signature: {
      ...signature,
      topics: [...signature.topics],
      signerTitle: signature.signerTitle.trim() || null,
    },
  };
}

interface CompanyFieldsProps {
  readonly values: CompanyValues;
  readonly onChange: (values: CompanyValues) => void;
  readonly problems: FormProblems;
  /** Number and address are the invitation's. */
  readonly invited: boolean;
}

/** What a company writes of itself, with its declaration. */
export function CompanyFields({ values, onChange, problems, invited }: CompanyFieldsProps) {
  const t = useText(joinText);
  const set = (part: Partial<CompanyValues>) => onChange({ ...values, ...part });
  return (
    <>
      <AboutCompany values={values} set={set} problems={problems} invited={invited} />
      <Section title={t.contactPart}>
        <TextField
          name="contactName"
          label={t.contactName}
          required
          width="half"
          maxLength={60}
          autoComplete="name"
          value={values.contactName}
          onChange={(contactName) => set({ contactName })}
          error={problems.errorOf('contactName')}
        />
        <TextField
          name="contactDepartment"
          label={t.contactDepartment}
          width="half"
          maxLength={60}
          value={values.contactDepartment}
          onChange={(contactDepartment) => set({ contactDepartment })}
        />
        {invited ? (
          <Fixed label={t.contactEmail} value={values.contactEmail} />
        ) : (
          <TextField
            name="contactEmail"
            label={t.contactEmail}
            hint={t.contactEmailHint}
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            value={values.contactEmail}
            onChange={(contactEmail) => set({ contactEmail })}
            error={problems.errorOf('contactEmail')}
          />
        )}
        <TextField
          name="contactPhone"
          label={t.contactPhone}
          type="tel"
          autoComplete="tel"
          width="half"
          maxLength={30}
          value={values.contactPhone}
          onChange={(contactPhone) => set({ contactPhone })}
        />
        <TextArea
          name="message"
          label={t.message}
          hint={t.messageHint}
          rows={3}
          maxLength={1000}
          value={values.message}
          onChange={(message) => set({ message })}
          error={problems.errorOf('message')}
        />
      </Section>
      <Section title={t.declarationPart}>
        <p>{t.declarationLead}</p>
        <DeclarationFields
          values={values.signature}
          onChange={(signature) => set({ signature })}
          problems={problems}
          prefix="signature."
        />
      </Section>
    </>
  );
}

interface AboutCompanyProps extends Omit<CompanyFieldsProps, 'onChange'> {
  readonly set: (part: Partial<CompanyValues>) => void;
}

function AboutCompany({ values, set, problems, invited }: AboutCompanyProps) {
  const t = useText(joinText);
  const words = useText(vocabularyText);
  const sizes = useText(membersText).size;
  return (
    <Section title={t.companyPart}>
      <TextField
        name="name"
        label={t.name}
        hint={t.nameHint}
        required
        maxLength={100}
        autoComplete="organization"
        value={values.name}
        onChange={(name) => set({ name })}
        error={problems.errorOf('name')}
      />
      <TextField
        name="kana"
        label={t.kana}
        required
        maxLength={100}
        value={values.kana}
        onChange={(kana) => set({ kana })}
        error={problems.errorOf('kana')}
      />
      {invited ? (
        <Fixed label={t.corporateNumber} value={values.corporateNumber} />
      ) : (
        <TextField
          name="corporateNumber"
          label={t.corporateNumber}
          hint={t.corporateNumberHint}
          required
          inputMode="numeric"
          width="half"
          value={values.corporateNumber}
          onChange={(corporateNumber) => set({ corporateNumber })}
          error={problems.errorOf('corporateNumber')}
        />
      )}
      <TextField
        name="industry"
        label={t.industry}
        hint={t.industryHint}
        required
        width="half"
        maxLength={60}
        value={values.industry}
        onChange={(industry) => set({ industry })}
        error={problems.errorOf('industry')}
      />
      <Select
        name="size"
        label={t.size}
        unchosen={t.sizeUnchosen}
        value={values.size}
        onChange={(size) => set({ size })}
        options={(['UNDER_20', 'UNDER_100', 'UNDER_300', 'UNDER_1000', 'LARGER'] as const).map((value) => ({
          value,
          label: sizes[value],
        }))}
      />
      <CheckboxGroup
        name="themes"
        legend={t.themes}
        inline
        values={values.themes}
        onChange={(themes) => set({ themes })}
        options={allThemes.map((value) => ({ value, label: words.theme[value] }))}
      />
    </Section>
  );
}

function Fixed({ label, value }: { readonly label: string; readonly value: string }) {
  const t = useText(joinText);
  return (
    <div className="flex flex-col gap-1">
      <p className="text-std-17B-170">{label}</p>
      <p className="figures wrap-anywhere">{value}</p>
      <p className="text-std-16N-170 text-solid-gray-700">{t.fixed}</p>
    </div>
  );
}
