import { mostLeadDays, skills as allSkills, themes as allThemes } from '@app/domain';
import { answerText } from '../answer/answer-text.js';
import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { today } from '../i18n/calendar.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  FieldSet,
  NumberField,
  RadioGroup,
  Section,
  TextArea,
  TextField,
} from '../ui/index.js';
import { newPattern } from './draft.js';
import { useDistrictName, type DistrictName } from './OfferSummary.js';
import { offersText } from './offers-text.js';
import { PatternFields, WindowFields } from './TimesFields.js';
import type { OfferForm } from './use-offer-form.js';
import { WeekGrid } from './WeekGrid.js';

interface PartProps {
  readonly form: OfferForm;
}

/** How many, how few, how often. */
export function PeopleFields({ form: { draft, change, problems } }: PartProps) {
  const t = useText(offersText);
  const ui = useText(uiText);
  const limited = draft.mostPersonTurns !== null || draft.mostPeoplePerNeed !== null;
  const { errorOf } = problems;
  return (
    <>
      <NumberField
        name="people"
        label={t.people}
        hint={t.peopleHint}
        required
        stepper
        least={1}
        most={1000}
        unit={ui.people}
        value={draft.people}
        onChange={(people) => change({ people })}
        error={errorOf('people')}
      />
      <NumberField
        name="smallestGroup"
        label={t.smallest}
        hint={t.smallestHint}
        required
        stepper
        least={1}
        most={1000}
        unit={ui.people}
        value={draft.smallestGroup}
        onChange={(smallestGroup) => change({ smallestGroup })}
        error={errorOf('smallestGroup')}
      />
      <NumberField
        name="mostEvents"
        label={t.mostEvents}
        hint={t.mostEventsHint}
        required
        stepper
        least={1}
        most={366}
        unit={t.times}
        value={draft.mostEvents}
        onChange={(mostEvents) => change({ mostEvents })}
        error={errorOf('mostEvents')}
      />
      <NumberField
        name="leadDays"
        label={t.notice}
        hint={t.noticeHint}
        required
        stepper
        least={0}
        most={mostLeadDays}
        unit={t.days}
        value={draft.leadDays}
        onChange={(leadDays) => change({ leadDays })}
        error={errorOf('leadDays')}
      />
      <Disclosure summary={t.more} open={limited}>
        <div className="flex flex-col gap-6">
          <NumberField
            name="mostPersonTurns"
            label={t.turns}
            hint={t.turnsHint}
            least={1}
            unit={ui.people}
            value={draft.mostPersonTurns}
            onChange={(mostPersonTurns) => change({ mostPersonTurns })}
            error={errorOf('mostPersonTurns')}
          />
          <NumberField
            name="mostPeoplePerNeed"
            label={t.perNeed}
            hint={t.perNeedHint}
            least={1}
            unit={ui.people}
            value={draft.mostPeoplePerNeed}
            onChange={(mostPeoplePerNeed) => change({ mostPeoplePerNeed })}
            error={errorOf('mostPeoplePerNeed')}
          />
        </div>
      </Disclosure>
    </>
  );
}

/** Weekly times and single days, and the week as it then looks. */
export function TimesPart({ form: { draft, change, problems } }: PartProps) {
  const t = useText(offersText);
  const { patterns, windows } = draft;
  const nextKey = Math.max(-1, ...patterns.map(({ key }) => key), ...windows.map(({ key }) => key)) + 1;
  return (
    <Section title={t.when}>
      <FieldSet name="windows" legend={t.weekly} error={problems.errorOf('windows')}>
        <div className="flex flex-col items-start gap-5 [&>section]:w-full">
          {patterns.map((pattern, index) => (
            <PatternFields
              key={pattern.key}
              pattern={pattern}
              index={index}
              errorOf={problems.errorOf}
              onChange={(next) => change({ patterns: patterns.with(index, next) })}
              onRemove={() => change({ patterns: patterns.filter((other) => other !== pattern) })}
            />
          ))}
          {windows.map((window, index) => (
            <WindowFields
              key={window.key}
              window={window}
              index={index}
              errorOf={problems.errorOf}
              onChange={(next) => change({ windows: windows.with(index, next) })}
              onRemove={() => change({ windows: windows.filter((other) => other !== window) })}
            />
          ))}
          <div className="flex flex-wrap gap-3">
            <Button
              kind="secondary"
              size="small"
              onClick={() => change({ patterns: [...patterns, newPattern(nextKey, today())] })}
            >
              {t.addPattern}
            </Button>
            <Button
              kind="secondary"
              size="small"
              onClick={() =>
                change({ windows: [...windows, { key: nextKey, date: null, fromTime: null, toTime: null }] })
              }
            >
              {t.addWindow}
            </Button>
          </div>
        </div>
      </FieldSet>
      <WeekGrid patterns={patterns} />
    </Section>
  );
}

/** Districts, themes, skills, and on what terms they take part. */
export function WherePart({
  form: { draft, change, problems },
  districts,
}: PartProps & { readonly districts: readonly DistrictName[] }) {
  const t = useText(offersText);
  const words = useText(vocabularyText);
  const answer = useText(answerText);
  const name = useDistrictName();
  const { errorOf } = problems;
  return (
    <Section title={t.where}>
      <div className="flex flex-col gap-8">
        <CheckboxGroup
          name="districtIds"
          legend={t.districts}
          hint={t.districtsHint}
          required
          inline
          options={districts.map((district) => ({ value: district.id, label: name(district) }))}
          values={draft.districtIds}
          onChange={(districtIds) => change({ districtIds })}
          error={errorOf('districtIds')}
        />
        <CheckboxGroup
          name="themes"
          legend={t.themes}
          hint={t.themesHint}
          inline
          options={allThemes.map((value) => ({ value, label: words.theme[value] }))}
          values={draft.themes}
          onChange={(themes) => change({ themes })}
          error={errorOf('themes')}
        />
        <CheckboxGroup
          name="skills"
          legend={t.skills}
          hint={t.skillsHint}
          inline
          options={allSkills.map((value) => ({ value, label: words.skill[value] }))}
          values={draft.skills}
          onChange={(skills) => change({ skills })}
          error={errorOf('skills')}
        />
        <CheckboxGroup
          name="languages"
          legend={t.languages}
          required
          inline
          options={(['ja', 'en'] as const).map((value) => ({ value, label: words.spoken[value] }))}
          values={draft.languages}
          onChange={(languages) => change({ languages })}
          error={errorOf('languages')}
        />
        <RadioGroup
          name="participationBasis"
          legend={t.basis}
          hint={t.basisHint}
          required
          value={draft.basis}
          onChange={(basis) => change({ basis })}
          error={errorOf('participationBasis')}
          options={(['DUTY', 'VOLUNTEER_LEAVE', 'OWN_TIME'] as const).map((value) => ({
            value,
            label: words.basis[value],
            hint: answer.basisWords[value],
          }))}
        />
        <div>
          <Checkbox
            name="adultsOnly"
            label={t.adults}
            checked={draft.adultsOnly}
            onChange={(adultsOnly) => change({ adultsOnly })}
          />
          <Checkbox
            name="seeksNew"
            label={t.seeksNew}
            checked={draft.seeksNew}
            onChange={(seeksNew) => change({ seeksNew })}
          />
          <p className="pl-10 text-std-16N-170 text-solid-gray-700">{t.seeksNewHint}</p>
        </div>
        <TextArea
          name="note"
          label={t.note}
          hint={t.noteHint}
          maxLength={2000}
          rows={3}
          value={draft.note}
          onChange={(note) => change({ note })}
          error={errorOf('note')}
        />
      </div>
    </Section>
  );
}

/** 法人番号: asked only where it isn't known, and never a must. */
export function NumberPart({
  form: { draft, change, problems },
  known,
}: PartProps & { readonly known: string | null }) {
  const t = useText(offersText);
  if (known !== null) return <p className="text-std-16N-170">{t.numberKnown(known)}</p>;
  return (
    <TextField
      name="corporateNumber"
      label={t.number}
      hint={t.numberHint}
      inputMode="numeric"
      width="half"
      maxLength={40}
      value={draft.corporateNumber}
      onChange={(corporateNumber) => change({ corporateNumber })}
      error={problems.errorOf('corporateNumber')}
    />
  );
}
