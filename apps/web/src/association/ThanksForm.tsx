import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { SayThanksDocument, type AssociationDayFactsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, TextArea, useAnnounce } from '../ui/index.js';
import { associationText } from './association-text.js';

const most = 500;

/** A word to the companies that came; said again, the new words take the old ones' place. */
export function ThanksForm({
  day,
  token,
}: {
  readonly day: AssociationDayFactsFragment;
  readonly token: string;
}) {
  const t = useText(associationText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(SayThanksDocument);
  const [thanks, setThanks] = useState(day.thanks ?? '');
  const name = `thanks-${day.id}`;
  const send = async () => {
    const letters = [...thanks.trim()].length;
    const mistakes = [
      ...(letters === 0 ? [{ name, error: t.thankMissing }] : []),
      ...(letters > most ? [{ name, error: t.thankTooLong }] : []),
    ];
    if (command.running || !problems.show(mistakes)) return;
    const result = (await command.run({ token, eventDayId: day.id, thanks: thanks.trim() }))?.sayThanks;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'AssociationSaid') announce({ text: t.thankSent });
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4 border-t border-solid-gray-420 pt-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h4 className="text-std-20B-160">{t.thank}</h4>
      <p>{t.thankBody}</p>
      <FormProblemsBox problems={problems} failure={command.failure} />
      <TextArea
        name={name}
        label={day.thanks ? t.thanked : t.thank}
        hint={t.thankHint}
        required
        rows={4}
        value={thanks}
        onChange={setThanks}
        error={problems.errorOf(name)}
      />
      <p>
        <Button type="submit" size="large" busy={command.running}>
          {day.thanks ? t.thankAgain : t.thankSend}
        </Button>
      </p>
    </form>
  );
}
