import { useText } from '../i18n/language.js';
import { boardText } from './board-text.js';

/** Which keys do what; on a phone there are none. */
export function KeyLegend() {
  const { key: t, keys } = useText(boardText);
  const lines = [
    ['a', t.a],
    ['r', t.r],
    ['+', t.plus],
    ['−', t.minus],
    ['p', t.p],
    ['j', t.j],
    ['k', t.k],
  ] as const;
  return (
    <dl
      aria-label={keys}
      className="not-on-paper hidden flex-wrap gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-800 desktop:flex"
    >
      {lines.map(([key, words]) => (
        <div key={key} className="inline-flex items-center gap-1">
          <dt>
            <kbd className="inline-block min-w-6 rounded-4 border border-solid-gray-600 px-1.5 text-center font-sans">
              {key}
            </kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
