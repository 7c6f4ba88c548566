import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { problemsOfFields, useFormProblems, type RefusedAnswer } from '../forms/problems.js';
import {
  NotReachedDocument,
  TickToTellDocument,
  UntickToTellDocument,
  type ToTellLineFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { dayInJapan, today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { refusalsText } from '../i18n/refusals.js';
import { Button, Icon, Tag, TextField, useAnnounce } from '../ui/index.js';
import { useKindWords } from './kind-words.js';
import { readerOf } from './message-state.js';
import { PhoneNumber } from './PhoneNumber.js';
import { toTellText } from './to-tell-text.js';

export interface ToTellCardProps {
  readonly message: ToTellLineFragment;
  readonly onLetter: () => void;
}

/** One call to make or letter to send: the number, by when, what to say; then 済み, or tomorrow again. */
export function ToTellCard({ message, onLetter }: ToTellCardProps) {
  const t = useText(toTellText);
  const format = useFormat();
  const kinds = useKindWords();
  const name = readerOf(message);
  return (
    <article className="flex flex-col gap-3 rounded-12 border border-solid-gray-300 p-5 print:rounded-none print:border-0 print:border-b print:p-0! print:py-3!">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="text-std-20B-160">{name}</h2>
        <Tag tone="accent">{t.ways[message.channel]}</Tag>
        <TellBy message={message} />
        <span className="hidden print:inline">{t.checkOff}</span>
      </header>
      {message.channel === 'TELEPHONE' &&
        (message.phone ? <PhoneNumber phone={message.phone} /> : <p>{t.noPhone}</p>)}
      <div className="flex flex-col gap-1">
        <h3 className="text-std-17B-170">{t.saySummary(kinds(message.kind))}</h3>
        {message.language === 'en' && <p className="text-std-16N-170">{t.inEnglish}</p>}
        <p lang={message.language} className="max-w-prose wrap-anywhere whitespace-pre-line">
          {message.say}
        </p>
      </div>
      {(message.timesNotReached > 0 || message.note) && (
        <p className="text-std-16N-170 wrap-anywhere">
          {message.timesNotReached > 0 && t.notReached(format.number(message.timesNotReached))}
          {message.note && <span className="block">{t.lastNote(message.note)}</span>}
        </p>
      )}
      <Ticking message={message} name={name} onLetter={onLetter} />
    </article>
  );
}

function TellBy({ message: { tellBy, listedFrom } }: { readonly message: ToTellLineFragment }) {
  const t = useText(toTellText);
  const format = useFormat();
  const [opened] = useState(() => new Date());
  if (!tellBy) return <span>{t.since(format.date(dayInJapan(listedFrom), { short: true }))}</span>;
  if (new Date(tellBy) < opened) return <Tag tone="problem">{t.late}</Tag>;
  const left = format.relativeDay(dayInJapan(tellBy), today());
  return <strong>{t.tellBy(format.dateTime(tellBy, { short: true }), left)}</strong>;
}

function Ticking({ message, name, onLetter }: ToTellCardProps & { readonly name: string }) {
  const t = useText(toTellText);
  const ticking = useTicking(message, name);
  return (
    <form
      noValidate
      className="not-on-paper flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void ticking.tick();
      }}
    >
      <FormProblemsBox problems={ticking.problems} failure={ticking.failure} />
      <TextField
        name={`note-${message.id}`}
        label={t.note}
        hint={t.noteHint}
        seenBy="office"
        maxLength={500}
        value={ticking.note}
        onChange={ticking.setNote}
        error={ticking.problems.errorOf(`note-${message.id}`)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={ticking.busy} label={t.doneOf(name)}>
          {t.done}
        </Button>
        {message.channel === 'TELEPHONE' && (
          <Button
            kind="secondary"
            busy={ticking.busy}
            label={t.tomorrowOf(name)}
            onClick={() => void ticking.tomorrow()}
          >
            {t.tomorrow}
          </Button>
        )}
        <Button kind="secondary" label={t.printLetterOf(name)} onClick={onLetter}>
          <Icon name="print" />
          {t.printLetter}
        </Button>
      </div>
    </form>
  );
}

function useTicking({ id }: ToTellLineFragment, name: string) {
  const t = useText(toTellText);
  const format = useFormat();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const [note, setNote] = useState('');
  const ticking = useCommand(TickToTellDocument);
  const missing = useCommand(NotReachedDocument);
  const unticking = useCommand(UntickToTellDocument);
  const written = note.trim() === '' ? null : note;
  const words = useText(refusalsText);
  const showRefusal = (refused: RefusedAnswer) => {
    const ofNote = problemsOfFields(words, refused, ['note']).map(({ error }) => ({
      name: `note-${id}`,
      error,
    }));
    if (ofNote.length > 0) problems.show(ofNote);
    else problems.showRefusal(refused, []);
  };
  const undo = async () =>
    (await unticking.run({ id }))?.untickMessageByHand.__typename === 'MessageByHandChanged';
  return {
    ...{ note, setNote, problems },
    busy: ticking.running || missing.running,
    failure: ticking.failure ?? missing.failure,
    tick: async () => {
      const result = (await ticking.run({ id, note: written }))?.tickMessageByHand;
      if (result?.__typename === 'Refused') showRefusal(result);
      if (result?.__typename === 'MessageByHandChanged') announce({ text: t.told(name), undo });
    },
    tomorrow: async () => {
      const result = (await missing.run({ id, note: written }))?.messageByHandNotReached;
      if (result?.__typename === 'Refused') showRefusal(result);
      if (result?.__typename !== 'MessageByHandChanged') return;
      announce({ text: t.again(name, format.dateTime(result.message.listedFrom, { short: true })) });
    },
  };
}

/** What was told, by whom; a slip of the finger is undone here too. */
export function ToldLine({ message }: { readonly message: ToTellLineFragment }) {
  const t = useText(toTellText);
  const format = useFormat();
  const kinds = useKindWords();
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(UntickToTellDocument);
  const name = readerOf(message);
  const undo = async () => {
    const result = (await command.run({ id: message.id }))?.untickMessageByHand;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'MessageByHandChanged') announce({ text: t.undone(name) });
  };
  return (
    <article className="flex flex-col gap-2 border-b border-solid-gray-300 pb-4">
      <FormProblemsBox problems={problems} failure={command.failure} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="flex min-w-0 flex-col gap-1">
          <h2 className="text-std-18B-160">{name}</h2>
          <p>
            {t.ways[message.channel]}・{kinds(message.kind)}
          </p>
          {message.doneAt && (
            <p className="text-std-16N-170 text-solid-gray-700">
              {t.doneAt(format.dateTime(message.doneAt, { short: true }), message.doneByName ?? '')}
            </p>
          )}
          {message.note && <p className="wrap-anywhere">{message.note}</p>}
        </div>
        <Button
          kind="text"
          size="small"
          busy={command.running}
          label={t.undoOf(name)}
          onClick={() => void undo()}
        >
          {t.undo}
        </Button>
      </div>
    </article>
  );
}
