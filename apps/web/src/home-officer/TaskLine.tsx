import { today } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { ButtonLink } from '../ui/index.js';
import type { Task } from './tasks.js';
import { todayText } from './today-text.js';

export interface TaskLineProps {
  readonly task: Task;
  /** Of the district's addresses. */
  readonly root: string;
}

/** One line, one date, one button. */
export function TaskLine({ task, root }: TaskLineProps) {
  const words = useTaskWords()(task);
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-b border-solid-gray-300 py-3 roomy:grid-cols-[minmax(0,1fr)_18rem_9.5rem]">
      <p className="text-std-17B-170">{words.line}</p>
      <p className="text-solid-gray-800">{words.date}</p>
      <div className="roomy:justify-self-end">
        <ButtonLink to={addressOf(task, root)} kind="secondary" size="small">
          {words.act}
        </ButtonLink>
      </div>
    </li>
  );
}

function addressOf(task: Task, root: string): string {
  if (task.kind === 'FAILED') return `${root}/messages`;
  if (task.kind === 'TROUBLE' || task.kind === 'PAUSED') return `${root}/messages?tab=troubles`;
  if (task.kind === 'TELL') return `${root}/messages?tab=by-hand`;
  return task.kind === 'UNDATED' ? `/events/${task.eventId}/change` : `/events/${task.eventId}`;
}

interface TaskWords {
  readonly line: string;
  readonly date: string;
  readonly act: string;
}

function useTaskWords(): (task: Task) => TaskWords {
  const t = useText(todayText);
  const format = useFormat();
  const plain = (date: string | null) => (date === null ? '' : format.date(date, { short: true }));
  const due = (date: string | null) =>
    date === null ? '' : t.shortDate(plain(date), format.relativeDay(date, today()));
  const by = (date: string | null) =>
    date === null ? '' : t.by(plain(date), format.relativeDay(date, today()));
  return (task) => {
    switch (task.kind) {
      case 'SHORT':
        return {
          line: t.short(task.event, task.role, format.people(task.missing)),
          date: due(task.date),
          act: t.shortAct,
        };
      case 'CONSULT':
        return { line: t.consult(task.company, task.event), date: due(task.date), act: t.consultAct };
      case 'UNDATED':
        return { line: t.undated(task.event), date: task.said ?? '', act: t.undatedAct };
      case 'RECORD':
        return { line: t.record(task.event), date: plain(task.date), act: t.recordAct };
      case 'TROUBLE':
        return {
          line: task.phone ? t.trouble(task.to, task.phone) : t.troubleNoPhone(task.to),
          date: t.since(plain(task.date)),
          act: t.troubleAct,
        };
      case 'TELL':
        return { line: t.tell(format.number(task.count)), date: by(task.date), act: t.tellAct };
      case 'PAUSED':
        return { line: t.pausedMails, date: t.since(plain(task.date)), act: t.pausedAct };
      case 'FAILED':
        return { line: t.failed(task.to), date: plain(task.date), act: t.failedAct };
    }
  };
}
