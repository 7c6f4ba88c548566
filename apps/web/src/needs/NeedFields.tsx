import { contributionKinds, skills } from '@app/domain';
import { useState } from 'react';
import type { FormProblems } from '../forms/problems.js';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Disclosure,
  NumberField,
  RadioGroup,
  Select,
  TextField,
  TimeField,
} from '../ui/index.js';
import type { DayOfNeed, NeedValues } from './need-values.js';
import { needsText } from './needs-text.js';

export interface NeedFieldsProps {
  readonly values: NeedValues;
  readonly set: (part: Partial<NeedValues>) => void;
  readonly problems: FormProblems;
  readonly day: DayOfNeed | undefined;
}

/** In the order in which one is told on the telephone. */
export function NeedFields(props: NeedFieldsProps) {
  const { values, set, problems } = props;
  const t = useText(needsText);
  const words = useText(vocabularyText);
  const [moreAtFirst] = useState(hasConditions(values));
  return (
    <>
      <TextField
        name="role"
        label={t.role}
        hint={t.roleHint}
        required
        width="half"
        maxLength={100}
        value={values.role}
        onChange={(role) => set({ role })}
        error={problems.errorOf('role')}
      />
      <div className="grid gap-x-6 gap-y-2 roomy:grid-cols-2">
        <TimeField
          name="startTime"
          label={t.from}
          required
          value={values.from}
          onChange={(from) => set({ from })}
          error={problems.errorOf('startTime')}
        />
        <TimeField
          name="endTime"
          label={t.to}
          required
          value={values.to}
          onChange={(to) => set({ to })}
          error={problems.errorOf('endTime')}
        />
        <div className="roomy:col-start-2">
          <Checkbox
            name="endsNextDay"
            label={t.endsNextDay}
            checked={values.endsNextDay}
            onChange={(endsNextDay) => set({ endsNextDay })}
          />
        </div>
      </div>
      <PeopleFields {...props} />
      <DateField
        name="answerBy"
        label={t.answerBy}
        hint={t.answerByHint}
        required
        value={values.answerBy}
        onChange={(answerBy) => set({ answerBy })}
        error={problems.errorOf('answerBy')}
      />
      <CheckboxGroup
        name="skills"
        legend={t.skills}
        inline
        values={values.skills}
        onChange={(chosen) => set({ skills: chosen })}
        options={skills.map((value) => ({ value, label: words.skill[value] }))}
      />
      <UrgencyField {...props} />
      <Disclosure
        summary={t.more}
        open={moreAtFirst || ['kind', 'mostOffers'].some((name) => problems.errorOf(name))}
      >
        <ConditionFields {...props} />
      </Disclosure>
    </>
  );
}

function PeopleFields({ values, set, problems }: NeedFieldsProps) {
  const t = useText(needsText);
  const ui = useText(uiText);
  return (
    <>
      <NumberField
        name="peopleWanted"
        label={t.peopleWanted}
        required
        stepper
        least={1}
        most={1000}
        unit={ui.people}
        value={values.peopleWanted}
        onChange={(peopleWanted) => set({ peopleWanted })}
        error={problems.errorOf('peopleWanted')}
      />
      <NumberField
        name="fewestPeople"
        label={t.fewest}
        hint={t.fewestHint}
        required
        stepper
        least={1}
        most={1000}
        unit={ui.people}
        value={values.fewest}
        onChange={(fewest) => set({ fewest })}
        error={problems.errorOf('fewestPeople')}
      />
    </>
  );
}

function UrgencyField({ values, set }: NeedFieldsProps) {
  const t = useText(needsText);
  return (
    <Select
      name="urgency"
      label={t.urgency}
      hint={t.urgencyHint}
      seenBy="office"
      value={values.urgency}
      onChange={(urgency) => set({ urgency })}
      options={(['5', '4', '3', '2', '1'] as const).map((value) => ({ value, label: t.urgencies[value] }))}
    />
  );
}

function ConditionFields({ values, set, problems, day }: NeedFieldsProps) {
  const t = useText(needsText);
  const words = useText(vocabularyText);
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        name="kind"
        legend={t.kind}
        inline
        value={values.kind}
        onChange={(kind) => set({ kind })}
        error={problems.errorOf('kind')}
        options={contributionKinds.map((value) => ({ value, label: words.kind[value] }))}
      />
      <div className="flex flex-col gap-1">
        <Checkbox
          name="openToWard"
          label={t.openToWardLabel}
          checked={values.openToWard}
          onChange={(openToWard) => set({ openToWard })}
        />
        <Checkbox
          name="adultsOnly"
          label={t.adultsOnlyLabel}
          checked={values.adultsOnly}
          onChange={(adultsOnly) => set({ adultsOnly })}
        />
        <Checkbox
          name="english"
          label={t.englishLabel}
          checked={values.english}
          onChange={(english) => set({ english })}
        />
        {day?.backupDate ? (
          <Checkbox
            name="backupRequired"
            label={t.backupLabel}
            checked={values.backupRequired}
            onChange={(backupRequired) => set({ backupRequired })}
          />
        ) : (
          <p className="text-solid-gray-700">{t.noBackup}</p>
        )}
      </div>
      <NumberField
        name="mostOffers"
        label={t.mostOffers}
        hint={t.mostOffersHint}
        least={1}
        most={100}
        unit={t.companiesUnit}
        value={values.mostOffers}
        onChange={(mostOffers) => set({ mostOffers })}
        error={problems.errorOf('mostOffers')}
      />
    </div>
  );
}

function hasConditions({ kind, openToWard, adultsOnly, english, backupRequired }: NeedValues): boolean {
  return kind !== 'HANDS' || openToWard || adultsOnly || english || backupRequired;
}
