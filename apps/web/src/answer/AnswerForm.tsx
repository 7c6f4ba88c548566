import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems, type RefusedAnswer } from '../forms/problems.js';
import type { AnswerInput, AnswerKind, ParticipationBasis } from '../graphql/generated/graphql.js';
import type { RequestFailure } from '../graphql/failure.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Button, NumberField, RadioGroup, TextArea } from '../ui/index.js';
import { answerText } from './answer-text.js';

export interface AnswerFormProps {
  /** Before the names of its fields, where a page has several. */
  readonly prefix: string;
  readonly people: number;
  readonly smallestGroup: number;
  /** About which terms of the need the reader reads. */
  readonly terms: number;
  /** As the offer says; theirs to change. */
  readonly basis: ParticipationBasis | null;
  /** What the button that led here already said. */
  readonly kind?: AnswerKind | null;
  readonly busy: boolean;
  readonly failure: RequestFailure | undefined;
  /** Resolves to the refusal, if it was refused. */
  readonly onSend: (answer: AnswerInput) => Promise<RefusedAnswer | undefined>;
}

/** 参加できる with number and 参加区分, 今回は見送る, or 相談する; nothing is decided before it is sent. */
export function AnswerForm(props: AnswerFormProps) {
  const t = useText(answerText);
  const form = useAnswerForm(props);
  const { kind, problems, name } = form;
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void form.send();
      }}
    >
      <FormProblemsBox problems={problems} failure={props.failure} />
      <RadioGroup
        name={name('kind')}
        legend={t.question}
        hint={t.open}
        required
        value={kind}
        onChange={form.setKind}
        error={problems.errorOf(name('kind'))}
        options={[
          { value: 'ACCEPT', label: t.accept, hint: t.acceptHint },
          { value: 'PASS', label: t.pass, hint: t.passHint },
          { value: 'CONSULT', label: t.consult, hint: t.consultHint },
        ]}
      />
      {kind === 'ACCEPT' && <AcceptFields form={form} {...props} />}
      {(kind === 'PASS' || kind === 'CONSULT') && (
        <TextArea
          name={name('message')}
          label={kind === 'PASS' ? t.passMessage : t.consultMessage}
          hint={kind === 'PASS' ? t.passMessageHint : t.consultMessageHint}
          required={kind === 'CONSULT'}
          rows={3}
          maxLength={1000}
          value={form.message}
          onChange={form.setMessage}
          error={problems.errorOf(name('message'))}
        />
      )}
      <p>
        <Button type="submit" size="large" busy={props.busy}>
          {t.send[kind ?? 'NONE']}
        </Button>
      </p>
    </form>
  );
}

function AcceptFields({
  form,
  people,
  smallestGroup,
}: Pick<AnswerFormProps, 'people' | 'smallestGroup'> & { readonly form: ReturnType<typeof useAnswerForm> }) {
  const t = useText(answerText);
  const ui = useText(uiText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const { name, problems } = form;
  const least = Math.min(smallestGroup, people);
  return (
    <>
      <NumberField
        name={name('people')}
        label={t.people}
        hint={
          least === people
            ? t.peopleOne(format.people(people))
            : t.peopleHint(format.people(least), format.people(people))
        }
        required
        stepper
        least={least}
        most={people}
        unit={ui.people}
        value={form.people}
        onChange={form.setPeople}
        error={problems.errorOf(name('people'))}
      />
      <RadioGroup
        name={name('participationBasis')}
        legend={t.basis}
        hint={t.basisHint}
        required
        value={form.basis}
        onChange={form.setBasis}
        error={problems.errorOf(name('participationBasis'))}
        options={(['DUTY', 'VOLUNTEER_LEAVE', 'OWN_TIME'] as const).map((value) => ({
          value,
          label: words.basis[value],
          hint: t.basisWords[value],
        }))}
      />
    </>
  );
}

function useAnswerForm(props: AnswerFormProps) {
  const t = useText(answerText);
  const problems = useFormProblems();
  const [kind, setKind] = useState<AnswerKind | null>(props.kind ?? null);
  const [people, setPeople] = useState<number | null>(props.people);
  const [basis, setBasis] = useState<ParticipationBasis | null>(props.basis);
  const [message, setMessage] = useState('');
  const name = (field: string) => `${props.prefix}${field}`;
  const mistakes = () => [
    ...(kind === null ? [{ name: name('kind'), error: t.missing }] : []),
    ...(kind === 'ACCEPT' && people === null ? [{ name: name('people'), error: t.peopleMissing }] : []),
    ...(kind === 'ACCEPT' && basis === null
      ? [{ name: name('participationBasis'), error: t.basisMissing }]
      : []),
    ...(kind === 'CONSULT' && message.trim() === ''
      ? [{ name: name('message'), error: t.messageMissing }]
      : []),
  ];
  const send = async () => {
    if (props.busy || !problems.show(mistakes()) || kind === null) return;
    const accepting = kind === 'ACCEPT' ? { people, participationBasis: basis } : {};
    const written = kind === 'ACCEPT' ? null : message.trim() || null;
    const refused = await props.onSend({ kind, ...accepting, message: written, terms: props.terms });
    if (refused) problems.showRefusal({ ...refused, fields: [] }, []);
  };
  const choose = (next: AnswerKind) => {
    setKind(next);
    problems.clear();
  };
  return {
    kind,
    setKind: choose,
    people,
    setPeople,
    basis,
    setBasis,
    message,
    setMessage,
    problems,
    name,
    send,
  };
}
