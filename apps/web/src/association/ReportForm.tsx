import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { ReportAttendanceDocument, type AssociationDayFactsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Button, NumberField, useAnnounce } from '../ui/index.js';
import { associationText } from './association-text.js';

/** How many came, company by company; what was promised, or reported before, stands there already. */
export function ReportForm({
  day,
  token,
}: {
  readonly day: AssociationDayFactsFragment;
  readonly token: string;
}) {
  const t = useText(associationText);
  const ui = useText(uiText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(ReportAttendanceDocument);
  const rows = day.needs.flatMap(({ role, coming }) =>
    coming.filter(({ state }) => state === 'CONFIRMED').map((match) => ({ ...match, role })),
  );
  const [came, setCame] = useState<Readonly<Record<string, number | null>>>(
    Object.fromEntries(rows.map(({ matchId, people, peopleCame }) => [matchId, peopleCame ?? people])),
  );
  const reported = rows.every(({ peopleCame }) => peopleCame !== null && peopleCame !== undefined);
  const sum = rows.reduce((total, { peopleCame }) => total + (peopleCame ?? 0), 0);
  const name = (matchId: string) => `came-${matchId}`;
  const send = async () => {
    const mistakes = rows
      .filter(({ matchId }) => came[matchId] === null)
      .map(({ matchId }) => ({ name: name(matchId), error: t.cameMissing }));
    if (command.running || !problems.show(mistakes)) return;
    const counted = rows.map(({ matchId }) => ({ matchId, people: came[matchId] ?? 0 }));
    const result = (await command.run({ token, eventDayId: day.id, came: counted }))?.reportAttendance;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'AssociationSaid') announce({ text: t.reportSent });
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
      <h4 className="text-std-20B-160">{t.report}</h4>
      <p>{reported ? t.reported(format.people(sum)) : t.reportBody}</p>
      <FormProblemsBox problems={problems} failure={command.failure} />
      {rows.map(({ matchId, companyName, role, people }) => (
        <NumberField
          key={matchId}
          name={name(matchId)}
          label={t.reportOf(companyName, role)}
          hint={t.promised(format.people(people))}
          required
          stepper
          most={1000}
          unit={ui.people}
          value={came[matchId] ?? null}
          onChange={(count) => setCame((before) => ({ ...before, [matchId]: count }))}
          error={problems.errorOf(name(matchId))}
        />
      ))}
      <p>
        <Button type="submit" size="large" busy={command.running}>
          {t.reportSend}
        </Button>
      </p>
    </form>
  );
}
