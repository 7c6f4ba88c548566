import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { AnswerMatchDocument, type CompanyMatchFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Button, Dialog, NumberField, useAnnounce } from '../ui/index.js';
import { companyText } from './company-text.js';

export interface MatchDialogProps {
  readonly match: CompanyMatchFragment;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Fewer people than promised; asked first, since the office gets a mail. */
export function LowerDialog({ match, open, onClose }: MatchDialogProps) {
  const t = useText(companyText);
  const ui = useText(uiText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(AnswerMatchDocument);
  const [people, setPeople] = useState<number | null>(match.people - 1);
  const least = match.offer?.smallestGroup ?? 1;
  const basis = match.participationBasis ?? match.offer?.participationBasis ?? null;
  const send = async () => {
    if (people === null) return;
    const answer = { kind: 'ACCEPT', people, participationBasis: basis } as const;
    const result = (await command.run({ id: match.id, answer }))?.answerMatch;
    if (result?.__typename === 'Refused') problems.showRefusal({ ...result, fields: [] }, []);
    if (result?.__typename !== 'MatchDecided') return;
    announce({ text: t.lowered(match.need.event.title, format.people(people)) });
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={t.lowerTitle}
      onClose={onClose}
      onSubmit={() => void send()}
      action={
        <Button type="submit" busy={command.running} disabled={people === null}>
          {t.lowerSend}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{t.lowerBody}</p>
      <NumberField
        name={`${match.id}-fewer`}
        label={t.lowerPeople}
        hint={t.lowerHint(format.people(least), format.people(match.people))}
        required
        stepper
        least={least}
        most={match.people - 1}
        unit={ui.people}
        value={people}
        onChange={setPeople}
      />
    </Dialog>
  );
}
