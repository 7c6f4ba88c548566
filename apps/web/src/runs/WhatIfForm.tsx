import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import type { Skill } from '../graphql/generated/graphql.js';
import { useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Button, CheckboxGroup, DateField, NumberField, RadioGroup, Select, TimeField } from '../ui/index.js';
import {
  allSkills,
  asks,
  emptySupposition,
  mistakesIn,
  whatIfKinds,
  type Supposition,
  type SuppositionMistake,
} from './supposition.js';
import { useThingNames } from './use-supposition-words.js';
import { whatIfText } from './what-if-text.js';
import type { WhatIfThings } from './use-things.js';

export interface WhatIfFormProps {
  readonly things: WhatIfThings;
  /** Where somebody came from a need. */
  readonly firstNeed: string;
  readonly onTry: (one: Supposition) => void;
}

const fieldOf: Readonly<Record<SuppositionMistake, string>> = {
  ...{ offer: 'offer', need: 'need', count: 'count', time: 'date', timeOrder: 'to', skills: 'skills' },
};

/** One supposition: what, of which, by how much. */
export function WhatIfForm({ things, firstNeed, onTry }: WhatIfFormProps) {
  const t = useText(whatIfText);
  const [one, setOne] = useState<Supposition>({ ...emptySupposition, needId: firstNeed });
  const words = { offer: t.missing, need: t.missing, skills: t.missing, count: t.number, time: t.time };
  const mistakes = mistakesIn(one).map((mistake) => ({
    name: fieldOf[mistake],
    error: mistake === 'timeOrder' ? t.timeOrder : words[mistake],
  }));
  const problems = useFormProblems(mistakes);
  const change = (changed: Partial<Supposition>) => setOne((before) => ({ ...before, ...changed }));
  const fields = { one, change, errorOf: problems.errorOf };
  return (
    <form
      noValidate
      className="not-on-paper flex max-w-3xl flex-col gap-5 rounded-12 border border-solid-gray-300 p-5 roomy:p-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.show(mistakes)) onTry(one);
      }}
    >
      <FormProblemsBox problems={problems} failure={undefined} />
      <Select
        name="kind"
        label={t.kind}
        required
        value={one.kind}
        onChange={(kind) => change({ kind, skills: [] })}
        options={whatIfKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <ThingField {...fields} things={things} />
      <AmountFields {...fields} />
      {asks.time(one.kind) && <WhenFields {...fields} />}
      {asks.skills(one.kind) && <SkillField {...fields} things={things} />}
      <p>
        <Button type="submit">{t.try}</Button>
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly one: Supposition;
  readonly change: (changed: Partial<Supposition>) => void;
  readonly errorOf: (name: string) => string | undefined;
}

function ThingField({ one, change, errorOf, things }: FieldsProps & { readonly things: WhatIfThings }) {
  const t = useText(whatIfText);
  const names = useThingNames(things);
  const common = { required: true, width: 'full', unchosen: t.choose } as const;
  if (asks.offer(one.kind))
    return (
      <Select
        {...common}
        name="offer"
        label={t.offer}
        value={one.offerId}
        onChange={(offerId) => change({ offerId })}
        options={names.offers}
        error={errorOf('offer')}
      />
    );
  if (!asks.need(one.kind)) return null;
  return (
    <Select
      {...common}
      name="need"
      label={t.need}
      value={one.needId}
      onChange={(needId) => change({ needId, skills: [] })}
      options={names.needs}
      error={errorOf('need')}
    />
  );
}

function AmountFields({ one, change, errorOf }: FieldsProps) {
  const t = useText(whatIfText);
  if (!asks.count(one.kind)) return null;
  const of = one.kind === 'NEED_MOVED' ? 'minutes' : one.kind === 'OFFER_EVENTS' ? 'events' : 'people';
  const moved = one.kind === 'NEED_MOVED';
  return (
    <>
      {asks.direction(one.kind) && (
        <RadioGroup
          name="direction"
          legend={moved ? t.shift : t.direction}
          required
          inline
          value={one.up ? 'UP' : 'DOWN'}
          onChange={(way) => change({ up: way === 'UP' })}
          options={[
            { value: 'UP', label: moved ? t.later : t.more },
            { value: 'DOWN', label: moved ? t.earlier : t.fewer },
          ]}
        />
      )}
      <NumberField
        name="count"
        label={t[of]}
        required
        least={1}
        most={moved ? 1440 : 999}
        unit={t.unit[of]}
        value={one.count}
        onChange={(count) => change({ count })}
        error={errorOf('count')}
      />
    </>
  );
}

function WhenFields({ one, change, errorOf }: FieldsProps) {
  const t = useText(whatIfText);
  return (
    <>
      <DateField
        name="date"
        label={t.date}
        required
        value={one.date}
        onChange={(date) => change({ date })}
        error={errorOf('date')}
      />
      <div className="grid gap-5 roomy:grid-cols-2">
        <TimeField
          name="from"
          label={t.from}
          required
          value={one.from}
          onChange={(from) => change({ from })}
        />
        <TimeField
          name="to"
          label={t.to}
          required
          value={one.to}
          onChange={(to) => change({ to })}
          error={errorOf('to')}
        />
      </div>
    </>
  );
}

function SkillField({ one, change, errorOf, things }: FieldsProps & { readonly things: WhatIfThings }) {
  const t = useText(whatIfText);
  const words = useText(vocabularyText);
  const need = things.needs.find(({ id }) => id === one.needId);
  const ofNeed = one.kind === 'NEED_WITHOUT_SKILLS';
  const offered: readonly Skill[] = ofNeed ? (need?.skills ?? []) : allSkills;
  if (ofNeed && need && offered.length === 0) return <p id="skills">{t.noSkills}</p>;
  if (offered.length === 0) return null;
  return (
    <CheckboxGroup
      name="skills"
      legend={ofNeed ? t.withoutSkills : t.skills}
      required={ofNeed}
      inline
      values={one.skills}
      onChange={(skills) => change({ skills })}
      options={offered.map((value) => ({ value, label: words.skill[value] }))}
      error={errorOf('skills')}
    />
  );
}
