import { useId } from 'react';
import type { DialFactsFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { scaleOver } from './chart-scale.js';
import { dialText } from './dial-text.js';

type Point = DialFactsFragment['dial'][number];

const [width, height] = [440, 280];
const room = { left: 48, right: 72, top: 24, bottom: 56 };

/** The curve, for who sees it better drawn; the table above says the same, and so do its words. */
export function DialChart({ points }: { readonly points: readonly Point[] }) {
  const t = useText(dialText);
  const format = useFormat();
  const id = useId();
  const people = ({ totals }: Point) => totals.peopleHeld + totals.peoplePlanned;
  const worst = ({ totals }: Point) => totals.worstPercent ?? 0;
  const across = scaleOver(points.map(people), room.left, width - room.right, 4);
  const up = scaleOver(points.map(worst), height - room.bottom, room.top, 10);
  const spots = points.map((point) => ({ point, x: across.at(people(point)), y: up.at(worst(point)) }));
  const said = points.map((point) =>
    t.pointSaid(String(point.times), format.people(people(point)), format.percent(worst(point) / 100)),
  );
  return (
    <figure className="flex flex-col gap-2">
      <figcaption id={`${id}name`} className="text-std-18B-160">
        {t.chart}
      </figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}words`}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full max-w-lg text-key-900 print:text-black"
      >
        <desc id={`${id}words`}>{t.chartWords(said.join('; '))}</desc>
        <Axes across={across.ticks} up={up.ticks} labels={{ across: t.across, up: t.up }} />
        <polyline
          points={spots.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
        {together(spots).map(({ times, x, y }, index) => (
          <g key={times.join()}>
            <circle cx={x} cy={y} r="6" fill="currentColor" />
            <text x={x + 10} y={y - 8 + (index % 2) * 26} fontSize="15" className="fill-solid-gray-900">
              {times.map((one) => t.times(String(one))).join('・')}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

interface Spot {
  readonly times: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** Points that fall on each other have one label. */
function together(
  spots: readonly { readonly point: Point; readonly x: number; readonly y: number }[],
): Spot[] {
  const found = new Map<string, Spot>();
  for (const { point, x, y } of spots) {
    const key = `${x} ${y}`;
    found.set(key, { x, y, times: [...(found.get(key)?.times ?? []), point.times] });
  }
  return [...found.values()];
}

interface AxesProps {
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  readonly labels: { readonly across: string; readonly up: string };
}

interface Tick {
  readonly value: number;
  readonly at: number;
}

function Axes({ across, up, labels }: AxesProps) {
  const floor = height - room.bottom;
  return (
    <g fontSize="14" className="fill-solid-gray-800">
      <path
        d={`M${room.left} ${room.top}V${floor}H${width - room.right}`}
        fill="none"
        className="stroke-solid-gray-600"
      />
      {across.map(({ value, at }) => (
        <text key={value} x={at} y={floor + 20} textAnchor="middle">
          {value}
        </text>
      ))}
      {up.map(({ value, at }) => (
        <text key={value} x={room.left - 8} y={at + 5} textAnchor="end">
          {value}
        </text>
      ))}
      <text x={(room.left + width - room.right) / 2} y={height - 10} textAnchor="middle">
        {labels.across}
      </text>
      <text x="0" y="14">
        {labels.up}
      </text>
    </g>
  );
}
