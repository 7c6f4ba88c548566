import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  EnterAnswerDocument,
  type AnswerKind,
  type OfficerMatchFragment,
  type ParticipationBasis,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Button, Dialog, Notice, NumberField, RadioGroup, TextArea, useAnnounce } from '../ui/index.js';
import { needsText } from './needs-text.js';

export interface AnswerDialogProps {
  readonly open: boolean;
  /** Those who have been asked and haven't answered. */
  readonly waiting: readonly OfficerMatchFragment[];
  readonly onClose: () => void;
}

/** An answer that a company gave on the telephone. */
export function AnswerDialog({ open, waiting, onClose }: AnswerDialogProps) {
  const t = useText(needsText);
  const format = useFormat();
  const form = useAnswer(waiting, onClose);
  const { match, kind, problems } = form;
  return (
    <Dialog
      open={open}
      title={t.answerTitle}
      onClose={onClose}
      onSubmit={() => void form.save()}
      action={
        <Button type="submit" busy={form.busy}>
          {t.answerSave}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={form.failure} />
      {waiting.length > 1 ? (
        <RadioGroup
          name="matchId"
          legend={t.answerWho}
          required
          value={match?.id ?? null}
          onChange={form.chooseMatch}
          error={problems.errorOf('matchId')}
          options={waiting.map(({ id, companyName, people }) => ({
            value: id,
            label: `${companyName} ${format.people(people)}`,
          }))}
        />
      ) : (
        <p className="text-std-17B-170">{match?.companyName ?? t.answerNone}</p>
      )}
      {match?.consultation && <Notice kind="info" title={t.wantsToTalk(match.consultation)} />}
      <RadioGroup
        name="kind"
        legend={t.answerWhat}
        hint={t.answerWhatHint}
        required
        value={kind}
        onChange={form.setKind}
        error={problems.errorOf('kind')}
        options={[
          { value: 'ACCEPT', label: t.accept, hint: t.acceptHint },
          { value: 'PASS', label: t.pass, hint: t.passHint },
          { value: 'CONSULT', label: t.consult, hint: t.consultHint },
        ]}
      />
      {kind === 'ACCEPT' && match && <AcceptFields form={form} match={match} />}
      <TextArea
        name="message"
        label={t.message}
        required={kind === 'CONSULT'}
        rows={2}
        value={form.message}
        onChange={form.setMessage}
        error={problems.errorOf('message')}
      />
    </Dialog>
  );
}

type AnswerForm = ReturnType<typeof useAnswer>;

function AcceptFields({ form, match }: { readonly form: AnswerForm; readonly match: OfficerMatchFragment }) {
  const t = useText(needsText);
  const words = useText(vocabularyText);
  const ui = useText(uiText);
  const format = useFormat();
  return (
    <>
      <NumberField
        key={match.id}
        name="people"
        label={t.people}
        hint={
          match.offer
            ? t.peopleHint(format.people(match.people), format.people(match.offer.smallestGroup))
            : t.peopleAsked(format.people(match.people))
        }
        required
        stepper
        least={1}
        most={match.people}
        unit={ui.people}
        value={form.people}
        onChange={form.setPeople}
        error={form.problems.errorOf('people')}
      />
      <RadioGroup
        name="participationBasis"
        legend={t.basis}
        hint={t.basisHint}
        required
        value={form.basis}
        onChange={form.setBasis}
        error={form.problems.errorOf('participationBasis')}
        options={(['DUTY', 'VOLUNTEER_LEAVE', 'OWN_TIME'] as const).map((value) => ({
          value,
          label: words.basis[value],
        }))}
      />
    </>
  );
}

function useAnswer(waiting: readonly OfficerMatchFragment[], onClose: () => void) {
  const t = useText(needsText);
  const announce = useAnnounce();
  const command = useCommand(EnterAnswerDocument);
  const only = waiting.length === 1 ? waiting[0] : undefined;
  const [matchId, setMatchId] = useState<string>();
  const [kind, setKind] = useState<AnswerKind | null>(null);
  const [chosenPeople, setPeople] = useState<number | null>();
  const [chosenBasis, setBasis] = useState<ParticipationBasis>();
  const [message, setMessage] = useState('');
  const match = waiting.find(({ id }) => id === matchId) ?? only;
  const people = chosenPeople === undefined ? (match?.people ?? null) : chosenPeople;
  const basis = chosenBasis ?? match?.participationBasis ?? match?.offer?.participationBasis ?? null;
  const mistakes = [
    ...(match ? [] : [{ name: 'matchId', error: t.companyMissing }]),
    ...(kind === null ? [{ name: 'kind', error: t.answerMissing }] : []),
    ...(kind === 'ACCEPT' && people === null ? [{ name: 'people', error: t.peopleMissing }] : []),
    ...(kind === 'ACCEPT' && basis === null ? [{ name: 'participationBasis', error: t.basisMissing }] : []),
    ...(kind === 'CONSULT' && message.trim() === '' ? [{ name: 'message', error: t.messageMissing }] : []),
  ];
  const problems = useFormProblems(mistakes);
  const save = async () => {
    if (!problems.show(mistakes) || !match || kind === null) return;
    const accepting = kind === 'ACCEPT' ? { people, participationBasis: basis } : {};
    const answer = { kind, ...accepting, message: message.trim() || null, terms: match.askedTerms };
    const result = (await command.run({ id: match.id, answer }))?.enterAnswer;
    if (result?.__typename === 'Refused')
      problems.showRefusal(result, ['people', 'participationBasis', 'message']);
    if (result?.__typename !== 'MatchDecided') return;
    announce({ text: t.answered(match.companyName) });
    onClose();
  };
  return {
    match,
    kind,
    setKind,
    people,
    setPeople,
    basis,
    setBasis,
    message,
    setMessage,
    problems,
    save,
    busy: command.running,
    failure: command.failure,
    chooseMatch: (id: string) => {
      setMatchId(id);
      setPeople(undefined);
      setBasis(undefined);
    },
  };
}
