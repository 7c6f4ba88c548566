import type { Fill } from './season-grid.js';

const mostDots = 8;

/** A cell's fill as dots: settled solid, waiting ringed, proposed light, missing hatched. Words stand elsewhere. */
export function Dots({ fill }: { readonly fill: Fill }) {
  const perDot = Math.max(Math.ceil(fill.wanted / mostDots), 1);
  const dots = Math.ceil(fill.wanted / perDot);
  const upTo = (people: number) => Math.round(people / perDot);
  const settled = upTo(fill.settled);
  const waiting = upTo(fill.settled + fill.waiting);
  const proposed = fill.missing > 0 ? Math.min(upTo(fill.wanted - fill.missing), dots - 1) : dots;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${Math.min(dots, 4) * 8} ${dots > 4 ? 16 : 8}`}
      className={dots > 4 ? 'h-5 w-auto' : 'h-2.5 w-auto'}
    >
      {Array.from({ length: dots }, (_, index) => (
        <Dot
          key={index}
          x={(index % 4) * 8 + 4}
          y={Math.floor(index / 4) * 8 + 4}
          part={
            index < settled
              ? 'settled'
              : index < waiting
                ? 'waiting'
                : index < proposed
                  ? 'proposed'
                  : 'missing'
          }
        />
      ))}
    </svg>
  );
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly part: 'settled' | 'waiting' | 'proposed' | 'missing';
}

export function Dot({ x, y, part }: DotProps) {
  if (part === 'settled') return <circle cx={x} cy={y} r={3.25} className="fill-key-900" />;
  if (part === 'waiting')
    return <circle cx={x} cy={y} r={2.75} className="fill-key-200 stroke-key-900" strokeWidth={1.25} />;
  if (part === 'proposed')
    return (
      <circle
        cx={x}
        cy={y}
        r={2.75}
        className="fill-white stroke-key-900"
        strokeWidth={1}
        strokeDasharray="1.5 1"
      />
    );
  return (
    <g className="stroke-red-900" fill="none" strokeWidth={1}>
      <rect x={x - 2.75} y={y - 2.75} width={5.5} height={5.5} />
      <path
        d={`M${x - 2.75} ${y + 2.75}L${x + 2.75} ${y - 2.75}M${x - 2.75} ${y}L${x} ${y - 2.75}M${x} ${y + 2.75}L${x + 2.75} ${y}`}
      />
    </g>
  );
}
