import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { SaveRosterDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, TextField, useAnnounce } from '../ui/index.js';
import type { RosterOnPage } from './roster-on-page.js';
import { rostersText } from './rosters-text.js';

/** A line for each settled person; those that are empty aren't saved. */
export function RosterForm({ roster }: { readonly roster: RosterOnPage }) {
  const t = useText(rostersText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(SaveRosterDocument);
  const lines = Math.max(roster.most, roster.names.length);
  const [typed, setTyped] = useState(
    Array.from({ length: lines }, (_, at) => roster.names[at] ?? { name: '', kana: '' }),
  );
  const write = (at: number, field: 'name' | 'kana') => (value: string) =>
    setTyped((before) => before.map((line, here) => (here === at ? { ...line, [field]: value } : line)));
  const save = async () => {
    const mistakes = typed.flatMap(({ name, kana }, at) => {
      if ((name.trim() === '') === (kana.trim() === '')) return [];
      return [{ name: `${name.trim() === '' ? 'name' : 'kana'}-${at}`, error: t.half }];
    });
    if (command.running || !problems.show(mistakes)) return;
    const names = typed.filter(({ name }) => name.trim() !== '').map(({ name, kana }) => ({ name, kana }));
    const result = (await command.run({ matchId: roster.matchId, names }))?.saveRoster;
    if (result?.__typename === 'Refused') problems.showRefusal(result, ['names']);
    if (result?.__typename !== 'RosterSaved') return;
    announce({ text: names.length > 0 ? t.saved(format.people(names.length)) : t.emptied });
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p id="names">{t.hint(format.people(roster.most))}</p>
      <ol className="flex flex-col gap-5">
        {typed.map((line, at) => (
          <li key={at} className="grid gap-x-4 gap-y-2 roomy:grid-cols-2">
            <TextField
              name={`name-${at}`}
              label={t.nameOf(at + 1)}
              value={line.name}
              onChange={write(at, 'name')}
              maxLength={100}
              error={problems.errorOf(`name-${at}`)}
            />
            <TextField
              name={`kana-${at}`}
              label={t.kanaOf(at + 1)}
              value={line.kana}
              onChange={write(at, 'kana')}
              maxLength={100}
              error={problems.errorOf(`kana-${at}`)}
            />
          </li>
        ))}
      </ol>
      <p>
        <Button type="submit" busy={command.running}>
          {t.save}
        </Button>
      </p>
    </form>
  );
}
