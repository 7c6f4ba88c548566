import { useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import { classNames } from './class-names.js';

export interface GapProps {
  readonly wanted: number;
  readonly filled: number;
  /** The fewest people that still help: below it the gap is said twice. */
  readonly fewest?: number;
  readonly size?: 'large' | 'normal';
}

/** The hero of every need: what is missing. What is full is quiet. */
export function GapBadge({ wanted, filled, fewest = 0, size = 'normal' }: GapProps) {
  const t = useText(uiText);
  const missing = Math.max(wanted - filled, 0);
  const belowFewest = Math.max(fewest - filled, 0);
  if (missing === 0) {
    return (
      <span className="inline-flex flex-wrap items-baseline gap-x-2 text-solid-gray-700">
        <span>{t.full}</span>
        <span className="figures text-std-16N-170">{t.filledOf(Math.min(filled, wanted), wanted)}</span>
      </span>
    );
  }
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <strong
        className={classNames(
          'figures whitespace-nowrap text-red-1000',
          size === 'large' ? 'text-std-28B-150' : 'text-std-18B-160',
        )}
      >
        {t.missing(missing)}
      </strong>
      <span className="figures text-std-16N-170 text-solid-gray-700">{t.filledOf(filled, wanted)}</span>
      {belowFewest > 0 && belowFewest < missing && (
        <span className="text-std-16N-170 text-red-1000">{t.belowFewest(belowFewest)}</span>
      )}
    </span>
  );
}

export interface FillBarProps {
  readonly wanted: number;
  /** Settled people: solid. */
  readonly settled: number;
  /** Asked and waiting for an answer: light, with an edge. */
  readonly waiting?: number;
}

const barWidth = 240;
const barHeight = 20;

/**
 * How full a need is, one cell per person up to 24; the gap is hatched, so it needs no colour to be seen.
 * It repeats what the `GapBadge` beside it says in words.
 */
export function FillBar({ wanted, settled, waiting = 0 }: FillBarProps) {
  const cells = Math.min(Math.max(wanted, 1), 24);
  const scale = wanted > cells ? cells / wanted : 1;
  const step = barWidth / cells;
  const solidTo = Math.round(settled * scale);
  const waitingTo = Math.min(Math.round((settled + waiting) * scale), cells);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${barWidth} ${barHeight}`}
      preserveAspectRatio="none"
      className="h-5 w-full max-w-60 min-w-24 text-key-900 print:text-black"
    >
      {Array.from({ length: cells }, (_, index) => (
        <PersonCell
          key={index}
          x={index * step}
          width={Math.max(step - 3, 4)}
          part={index < solidTo ? 'settled' : index < waitingTo ? 'waiting' : 'missing'}
        />
      ))}
    </svg>
  );
}

interface PersonCellProps {
  readonly x: number;
  readonly width: number;
  readonly part: 'settled' | 'waiting' | 'missing';
}

function PersonCell({ x, width, part }: PersonCellProps) {
  if (part === 'settled') return <rect x={x} width={width} height={barHeight} fill="currentColor" />;
  if (part === 'waiting') {
    return (
      <rect
        x={x + 1}
        y={1}
        width={width - 2}
        height={barHeight - 2}
        className="fill-key-200 stroke-key-900"
        strokeWidth="2"
      />
    );
  }
  return (
    <g className="stroke-red-900 print:stroke-black" fill="none">
      <rect x={x + 0.75} y={0.75} width={width - 1.5} height={barHeight - 1.5} strokeWidth="1.5" />
      <path d={hatch(x, width)} strokeWidth="1.25" />
    </g>
  );
}

/** Diagonals from the cell's lower left to its upper right, five apart. */
function hatch(x: number, width: number): string {
  const lines: string[] = [];
  for (let start = -barHeight; start < width; start += 6) {
    const from = Math.max(start, 0);
    const to = Math.min(start + barHeight, width);
    lines.push(`M${x + from} ${barHeight - (from - start)}L${x + to} ${barHeight - (to - start)}`);
  }
  return lines.join('');
}
