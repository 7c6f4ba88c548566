import { themes } from '@app/domain';
import type { FormProblems } from '../forms/problems.js';
import { useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Button, DateField, Section, Select, TextArea, TextField, TimeField } from '../ui/index.js';
import { AssociationPicker } from './AssociationPicker.js';
import { eventFormText } from './event-form-text.js';
import { newDay, type DayValues, type EventToChange, type EventValues } from './event-values.js';
import { OutsideHours } from './OutsideHours.js';
import { WhenField } from './WhenField.js';

export interface EventFieldsProps {
  readonly districtId: string;
  readonly values: EventValues;
  readonly set: (part: Partial<EventValues>) => void;
  readonly problems: FormProblems;
  readonly writtenAs: string | null | undefined;
  /** The days as they stand, of an event that is changed. */
  readonly standing?: EventToChange['days'] | undefined;
}

export function EventFields(props: EventFieldsProps) {
  const t = useText(eventFormText);
  return (
    <>
      <Section title={t.what}>
        <WhatFields {...props} />
      </Section>
      <Section title={t.whenSection}>
        <DaysFields {...props} />
      </Section>
      <Section title={t.whereSection}>
        <WhereFields {...props} />
      </Section>
      <Section title={t.forPeople}>
        <ForPeopleFields {...props} />
      </Section>
    </>
  );
}

function WhatFields({ districtId, values, set, problems, writtenAs }: EventFieldsProps) {
  const t = useText(eventFormText);
  const words = useText(vocabularyText);
  return (
    <>
      <TextField
        name="title"
        label={t.title}
        required
        maxLength={200}
        value={values.title}
        onChange={(title) => set({ title })}
        error={problems.errorOf('title')}
      />
      <AssociationPicker
        districtId={districtId}
        value={values.association}
        onChange={(association) => set({ association })}
        error={problems.errorOf('associationId')}
        writtenAs={writtenAs}
      />
      <Select
        name="theme"
        label={t.theme}
        required
        value={values.theme}
        onChange={(theme) => set({ theme })}
        error={problems.errorOf('theme')}
        options={themes.map((value) => ({ value, label: words.theme[value] }))}
      />
    </>
  );
}

function DaysFields({ values, set, problems, standing }: EventFieldsProps) {
  const t = useText(eventFormText);
  const setDay = (key: number, part: Partial<DayValues>) =>
    set({ days: values.days.map((day) => (day.key === key ? { ...day, ...part } : day)) });
  const nextKey = Math.max(...values.days.map(({ key }) => key)) + 1;
  return (
    <>
      {values.days.map((day, index) => (
        <fieldset
          key={day.key}
          className="flex min-w-0 flex-col gap-5 rounded-8 border border-solid-gray-300 p-4"
        >
          <legend className={values.days.length > 1 ? 'px-2 text-std-17B-170' : 'sr-only'}>
            {t.dayOf(String(index + 1))}
          </legend>
          <DayFields
            day={day}
            path={`days.${index}`}
            problems={problems}
            set={(part) => setDay(day.key, part)}
          />
          <OutsideHours day={day} standing={standing?.find(({ id }) => id === day.id)} />
          {values.days.length > 1 && (
            <div>
              <Button
                kind="text"
                size="small"
                onClick={() => set({ days: values.days.filter(({ key }) => key !== day.key) })}
              >
                {t.removeDay(String(index + 1))}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button kind="secondary" onClick={() => set({ days: [...values.days, newDay(nextKey)] })}>
          {t.addDay}
        </Button>
      </div>
    </>
  );
}

interface DayFieldsProps {
  readonly day: DayValues;
  readonly path: string;
  readonly problems: FormProblems;
  readonly set: (part: Partial<DayValues>) => void;
}

function DayFields({ day, path, problems, set }: DayFieldsProps) {
  const t = useText(eventFormText);
  const error = (part: string) => problems.errorOf(`${path}.${part}`);
  return (
    <>
      <WhenField
        name={`${path}.date`}
        value={day.said}
        onChange={(said) => set({ said })}
        error={error('date')}
      />
      <div className="grid gap-5 roomy:grid-cols-2">
        <TimeField
          name={`${path}.startTime`}
          label={t.start}
          hint={t.timeHint}
          value={day.startTime}
          onChange={(startTime) => set({ startTime })}
          error={error('startTime')}
        />
        <TimeField
          name={`${path}.endTime`}
          label={t.end}
          hint={t.timeHint}
          value={day.endTime}
          onChange={(endTime) => set({ endTime })}
          error={error('endTime')}
        />
      </div>
      <DateField
        name={`${path}.backupDate`}
        label={t.backup}
        hint={t.backupHint}
        value={day.backupDate}
        onChange={(backupDate) => set({ backupDate })}
        error={error('backupDate')}
      />
    </>
  );
}

function WhereFields({ values, set, problems }: EventFieldsProps) {
  const t = useText(eventFormText);
  return (
    <>
      <TextField
        name="venueName"
        label={t.place}
        maxLength={200}
        value={values.venueName}
        onChange={(venueName) => set({ venueName })}
        error={problems.errorOf('venueName')}
      />
      <TextField
        name="venueAddress"
        label={t.address}
        hint={t.addressHint}
        maxLength={300}
        value={values.venueAddress}
        onChange={(venueAddress) => set({ venueAddress })}
        error={problems.errorOf('venueAddress')}
      />
      <TextField
        name="meetingPlace"
        label={t.meeting}
        maxLength={300}
        value={values.meetingPlace}
        onChange={(meetingPlace) => set({ meetingPlace })}
        error={problems.errorOf('meetingPlace')}
      />
    </>
  );
}

function ForPeopleFields({ values, set, problems }: EventFieldsProps) {
  const t = useText(eventFormText);
  const lines = [
    ['thingsToBring', t.bring, undefined],
    ['clothing', t.wear, undefined],
    ['rainPlan', t.rain, t.rainHint],
  ] as const;
  return (
    <>
      {lines.map(([name, label, hint]) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={hint}
          maxLength={500}
          value={values[name]}
          onChange={(text) => set({ [name]: text })}
          error={problems.errorOf(name)}
        />
      ))}
      <TextArea
        name="description"
        label={t.about}
        hint={t.aboutHint}
        maxLength={4000}
        value={values.description}
        onChange={(description) => set({ description })}
        error={problems.errorOf('description')}
      />
      <TextField
        name="url"
        label={t.website}
        type="url"
        inputMode="url"
        maxLength={500}
        value={values.url}
        onChange={(url) => set({ url })}
        error={problems.errorOf('url')}
      />
    </>
  );
}
