import type { BoardNeedFragment } from '../graphql/generated/graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { classNames } from '../ui/class-names.js';
import { boardText } from './board-text.js';
import { fillOf, worstFirst } from './season-grid.js';

export interface NeedListProps {
  readonly needs: readonly BoardNeedFragment[];
  readonly selected: string | undefined;
  readonly onChoose: (needId: string) => void;
}

/** The selected line is never scrolled away, however it was chosen. */
function intoView(line: HTMLElement | null): void {
  const list = line?.closest('ul');
  if (!line || !list) return;
  const below = line.offsetTop + line.offsetHeight - list.clientHeight;
  // Only the list is scrolled: on a phone, where it has no height of its own, nothing is.
  list.scrollTop = Math.max(Math.min(list.scrollTop, line.offsetTop), below);
}

/** Worst first: what is missing, by when, where. */
export function NeedList({ needs, selected, onChoose }: NeedListProps) {
  const t = useText(boardText);
  return (
    <section aria-label={t.needs} className="flex min-h-0 flex-col gap-2">
      <h2 className="text-std-18B-160">{t.needs}</h2>
      <ul className="relative flex flex-col overflow-y-auto border-t border-solid-gray-420 desktop:max-h-[calc(100dvh-8rem)]">
        {worstFirst(needs).map((need) => (
          <li key={need.id} className="border-b border-solid-gray-300">
            <button
              ref={need.id === selected ? intoView : undefined}
              type="button"
              aria-current={need.id === selected || undefined}
              onClick={() => onChoose(need.id)}
              className={classNames(
                'flex w-full flex-col gap-0.5 px-3 py-2.5 text-left hover:bg-solid-gray-50',
                need.id === selected && 'border-l-4 border-key-900 bg-key-50',
              )}
            >
              <NeedLine need={need} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NeedLine({ need }: { readonly need: BoardNeedFragment }) {
  const t = useText(boardText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const fill = fillOf(need);
  return (
    <>
      <span className="text-std-16B-170">{need.event.title}</span>
      <span className="text-std-16N-170">
        {format.date(dayInJapan(need.startsAt), { short: true })} {need.role}
      </span>
      <span className="flex flex-wrap items-baseline gap-x-3 text-std-16N-170">
        {need.state !== 'OPEN' && <span>{words.needState[need.state]}</span>}
        {need.state === 'OPEN' && fill.missing > 0 && (
          <strong className="figures text-red-1000">{t.missingOf(format.number(fill.missing))}</strong>
        )}
        {need.state === 'OPEN' && fill.proposed > 0 && (
          <span className="figures">{t.proposedOf(format.number(fill.proposed))}</span>
        )}
        {need.state === 'OPEN' && fill.missing === 0 && fill.proposed === 0 && (
          <span className="text-solid-gray-700">{t.full}</span>
        )}
        <span className="figures text-solid-gray-700">
          {format.number(fill.wanted - fill.missing)}/{format.number(fill.wanted)}
        </span>
      </span>
    </>
  );
}
