import { useState } from 'react';
import { associationText } from '../association/association-text.js';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { CompleteDayDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { Button, Dialog, NumberField, useAnnounce } from '../ui/index.js';
import type { DayOnPage } from './event-on-page.js';
import { eventsText } from './events-text.js';

export interface CompleteDialogProps {
  readonly day: DayOnPage;
  readonly onClose: () => void;
}

/** 実施の記録: how many came; what the association reported, else what was promised, stands there already. */
export function CompleteDialog({ day, onClose }: CompleteDialogProps) {
  const t = useText(eventsText);
  const ui = useText(uiText);
  const reports = useText(associationText);
  const format = useFormat();
  const problems = useFormProblems();
  const announce = useAnnounce();
  const command = useCommand(CompleteDayDocument);
  const settled = day.needs.flatMap(({ role, matches }) =>
    matches
      .filter(({ state }) => state === 'CONFIRMED')
      .map((match) => ({ ...match, role, expected: match.associationReport?.peopleCame ?? match.people })),
  );
  const [came, setCame] = useState<Readonly<Record<string, number | null>>>({});
  const cameOf = (id: string, expected: number) => {
    const entered = came[id];
    return entered === undefined ? expected : entered;
  };
  const save = async () => {
    const mistakes = settled
      .filter(({ id, expected }) => cameOf(id, expected) === null)
      .map(({ id }) => ({ name: `came-${id}`, error: t.cameMissing }));
    if (!problems.show(mistakes)) return;
    const rows = settled.map(({ id, expected }) => ({ matchId: id, people: cameOf(id, expected) ?? 0 }));
    const result = (await command.run({ input: { eventDayId: day.id, came: rows } }))?.completeDay;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'EventDaySaved') return;
    announce({ text: result.told > 0 ? t.completed(format.number(result.told)) : t.completedPlain });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.completeTitle}
      onClose={onClose}
      onSubmit={() => void save()}
      action={
        <Button type="submit" busy={command.running}>
          {t.completeSave}
        </Button>
      }
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>{settled.length > 0 ? t.completeBody : t.completeNobody}</p>
      {settled.map(({ id, companyName, role, people, expected, associationReport }) => (
        <NumberField
          key={id}
          name={`came-${id}`}
          label={t.cameOf(companyName, role)}
          hint={[
            t.promised(format.people(people)),
            associationReport?.peopleCame != null &&
              reports.reportedBy(format.people(associationReport.peopleCame)),
          ]
            .filter(Boolean)
            .join(' ')}
          required
          stepper
          unit={ui.people}
          most={1000}
          value={cameOf(id, expected)}
          onChange={(count) => setCame((before) => ({ ...before, [id]: count }))}
          error={problems.errorOf(`came-${id}`)}
        />
      ))}
    </Dialog>
  );
}
