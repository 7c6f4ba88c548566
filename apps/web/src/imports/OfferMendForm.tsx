import { mostLeadDays, skills as allSkills, themes as allThemes } from '@app/domain';
import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  CompaniesFoundDocument,
  DistrictChoicesDocument,
  MendImportRowDocument,
  type ImportRowPartsFragment,
  type Language,
  type MendedOfferInput,
  type ParticipationBasis,
  type Skill,
  type Theme,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { offersText } from '../offers/offers-text.js';
import { useDistrictName } from '../offers/OfferSummary.js';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  useAnnounce,
} from '../ui/index.js';
import type { ImportOnPage } from './import-on-page.js';
import { useListText } from './list-words.js';
import { offerListsText } from './offer-lists-text.js';

interface OfferMendFormProps {
  readonly row: ImportRowPartsFragment;
  readonly file: ImportOnPage;
  readonly onDone: () => void;
}

const numbers = ['people', 'smallestGroup', 'mostEvents', 'leadDays'] as const;
const limits = {
  people: [1, 1000],
  smallestGroup: [1, 1000],
  mostEvents: [1, 366],
  leadDays: [0, mostLeadDays],
} as const;

/** In place, with the cell's own text over each field that is in doubt. */
export function OfferMendForm({ row, file, onDone }: OfferMendFormProps) {
  const t = useListText('OFFERS');
  const o = useText(offerListsText);
  const f = useText(offersText);
  const ui = useText(uiText);
  const words = useText(vocabularyText);
  const districtName = useDistrictName();
  const { values, set, problems, save, busy, failure } = useMending(row, onDone);
  const companies = useCompanies(file);
  const districts = useGraphQL(DistrictChoicesDocument, {}).data?.districts ?? [];
  const cellOf = (...fields: readonly string[]) => {
    const cell = row.problems.find(
      ({ field, cellText }) => fields.includes(field ?? '') && cellText.trim() !== '',
    );
    return cell && t.cell(cell.cellText);
  };
  const labels = {
    people: f.people,
    smallestGroup: f.smallest,
    mostEvents: f.mostEvents,
    leadDays: f.notice,
  };
  const units = { people: ui.people, smallestGroup: ui.people, mostEvents: f.times, leadDays: f.days };
  return (
    <form
      noValidate
      className="flex flex-col gap-5 rounded-8 bg-solid-gray-50 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormProblemsBox problems={problems} failure={failure} />
      <Select
        name={`company-${row.id}`}
        label={o.company}
        hint={row.offerDraft?.companyText ? o.companyCell(row.offerDraft.companyText) : t.emptyCell}
        required
        width="full"
        unchosen={o.companyUnchosen}
        value={values.companyId}
        onChange={(companyId) => set({ companyId })}
        options={companies.map(({ id, name }) => ({ value: id, label: name }))}
        error={problems.errorOf(`company-${row.id}`)}
      />
      <TextArea
        name={`when-${row.id}`}
        label={o.when}
        hint={o.whenHint}
        rows={2}
        maxLength={1000}
        value={values.when}
        onChange={(when) => set({ when })}
        error={problems.errorOf(`when-${row.id}`)}
      />
      <div className="grid gap-5 roomy:grid-cols-2">
        {numbers.map((name) => (
          <NumberField
            key={name}
            name={`${name}-${row.id}`}
            label={labels[name]}
            hint={cellOf(name)}
            least={limits[name][0]}
            most={limits[name][1]}
            unit={units[name]}
            value={values[name]}
            onChange={(value) => set({ [name]: value })}
            error={problems.errorOf(`${name}-${row.id}`)}
          />
        ))}
      </div>
      <CheckboxGroup
        name={`districts-${row.id}`}
        legend={o.districts}
        hint={cellOf('districts')}
        inline
        options={districts.map((district) => ({ value: district.id, label: districtName(district) }))}
        values={values.districtIds}
        onChange={(districtIds) => set({ districtIds })}
      />
      <CheckboxGroup
        name={`themes-${row.id}`}
        legend={o.themes}
        hint={cellOf('themes')}
        inline
        options={allThemes.map((value) => ({ value, label: words.theme[value] }))}
        values={values.themes}
        onChange={(themes) => set({ themes })}
      />
      <CheckboxGroup
        name={`skills-${row.id}`}
        legend={o.skills}
        hint={cellOf('skills')}
        inline
        options={allSkills.map((value) => ({ value, label: words.skill[value] }))}
        values={values.skills}
        onChange={(skills) => set({ skills })}
      />
      <CheckboxGroup
        name={`languages-${row.id}`}
        legend={f.languages}
        hint={cellOf('languages')}
        required
        inline
        options={(['ja', 'en'] as const).map((value) => ({ value, label: words.spoken[value] }))}
        values={values.languages}
        onChange={(languages) => set({ languages })}
        error={problems.errorOf(`languages-${row.id}`)}
      />
      <RadioGroup
        name={`basis-${row.id}`}
        legend={f.basis}
        hint={cellOf('basis')}
        inline
        value={values.participationBasis}
        onChange={(participationBasis) => set({ participationBasis })}
        options={(['DUTY', 'VOLUNTEER_LEAVE', 'OWN_TIME'] as const).map((value) => ({
          value,
          label: words.basis[value],
        }))}
      />
      <div>
        <Checkbox
          name={`adults-${row.id}`}
          label={f.adults}
          checked={values.adultsOnly}
          onChange={(adultsOnly) => set({ adultsOnly })}
        />
        {cellOf('ages') && <p className="pl-10 text-std-16N-170 text-solid-gray-700">{cellOf('ages')}</p>}
      </div>
      <TextArea
        name={`remarks-${row.id}`}
        label={o.remarks}
        rows={2}
        maxLength={2000}
        value={values.remarks}
        onChange={(remarks) => set({ remarks })}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {t.mendSave}
        </Button>
        <Button kind="text" onClick={onDone}>
          {ui.close}
        </Button>
      </div>
    </form>
  );
}

/** A desk chooses among the conference's members; a company's own list has only itself. */
function useCompanies({
  district,
  company,
}: ImportOnPage): readonly { readonly id: string; readonly name: string }[] {
  const members = useGraphQL(
    CompaniesFoundDocument,
    { districtId: district?.id ?? '', search: null },
    { skip: !district },
  );
  if (company) return [company];
  return members.data?.companies.edges.map(({ node }) => node) ?? [];
}

interface Mending {
  readonly companyId: string;
  readonly when: string;
  readonly people: number | null;
  readonly smallestGroup: number | null;
  readonly mostEvents: number | null;
  readonly leadDays: number | null;
  readonly districtIds: readonly string[];
  readonly themes: readonly Theme[];
  readonly skills: readonly Skill[];
  readonly languages: readonly Language[];
  readonly adultsOnly: boolean;
  readonly participationBasis: ParticipationBasis;
  readonly remarks: string;
}

function useMending(row: ImportRowPartsFragment, onDone: () => void) {
  const t = useListText('OFFERS');
  const { companyMissing, languagesMissing } = useText(offerListsText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(MendImportRowDocument);
  const draft = row.offerDraft;
  const [first] = useState<Mending>({
    companyId: draft?.company?.id ?? '',
    when: draft?.when ?? '',
    people: draft?.people ?? null,
    smallestGroup: draft?.smallestGroup ?? null,
    mostEvents: draft?.mostEvents ?? null,
    leadDays: draft?.leadDays ?? null,
    districtIds: draft?.districts.map(({ id }) => id) ?? [],
    themes: draft?.themes ?? [],
    skills: draft?.skills ?? [],
    languages: draft?.languages ?? ['ja'],
    adultsOnly: draft?.adultsOnly ?? true,
    participationBasis: draft?.participationBasis ?? 'DUTY',
    remarks: draft?.remarks ?? '',
  });
  const [values, setValues] = useState(first);
  const save = async () => {
    const missing = [
      ...(values.companyId === '' ? [{ name: `company-${row.id}`, error: companyMissing }] : []),
      ...(values.languages.length === 0 ? [{ name: `languages-${row.id}`, error: languagesMissing }] : []),
    ];
    if (!problems.show(missing)) return;
    const offer: MendedOfferInput = { ...values };
    const result = (await command.run({ input: { rowId: row.id, offer } }))?.mendImportRow;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'ImportRowMended') return;
    announce({ text: t.mended(t.rowNumber(String(row.rowNumber))) });
    onDone();
  };
  return {
    values,
    set: (part: Partial<Mending>) => setValues((before) => ({ ...before, ...part })),
    problems,
    save,
    busy: command.running,
    failure: command.failure,
  };
}
