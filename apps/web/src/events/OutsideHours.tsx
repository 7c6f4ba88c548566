import { useFormat, useText } from '../i18n/language.js';
import { Notice } from '../ui/index.js';
import { eventFormText } from './event-form-text.js';
import type { DayValues, EventToChange } from './event-values.js';
import { newlyOutside } from './outside-hours.js';

export interface OutsideHoursProps {
  readonly day: DayValues;
  /** The day as it stands; none of a new one. */
  readonly standing: EventToChange['days'][number] | undefined;
}

/** Which needs the new hours leave outside, and the way to each: their times are their own. */
export function OutsideHours({ day, standing }: OutsideHoursProps) {
  const t = useText(eventFormText);
  const format = useFormat();
  if (!standing) return null;
  const before = { startTime: standing.startTime ?? null, endTime: standing.endTime ?? null };
  const outside = newlyOutside(standing.needs, before, day);
  if (outside.length === 0) return null;
  return (
    <Notice kind="warning" title={t.outside(format.number(outside.length))} announce>
      <p>{t.outsideTodo}</p>
      <ul className="flex flex-col gap-1">
        {outside.map(({ id, role, startsAt, endsAt }) => (
          <li key={id}>
            <a className="link" href={`/needs/${id}/change`} target="_blank" rel="noreferrer">
              {t.outsideNeed(role, format.timeRange(startsAt, endsAt))}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
