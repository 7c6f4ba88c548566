const paths = {
  today: 'M5 4h14a1 1 0 0 1 1 1v15H4V5a1 1 0 0 1 1-1ZM8 2v4M16 2v4M4 9h16M8.500 14.500l2.500 2.500 4.500-5',
  event: 'M5 4h14a1 1 0 0 1 1 1v15H4V5a1 1 0 0 1 1-1ZM8 2v4M16 2v4M4 9h16',
  phone:
    'M6 3h4l1.500 5-2.500 2a12 12 0 0 0 5 5l2-2.500 5 1.500v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2Z',
  upload: 'M12 16V4M7 9l5-5 5 5M4 15v5h16v-5',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM2.500 20a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500a6.500 6.500 0 0 1 3.500 5.500',
  home: 'M3 11l9-8 9 8M5.500 9.500V20h13V9.500M10 20v-6h4v6',
  hand: 'M8 12V5.500a1.500 1.500 0 0 1 3 0V11M11 10.500v-6a1.500 1.500 0 0 1 3 0V11M14 11V6a1.500 1.500 0 0 1 3 0v8a7 7 0 0 1-7 7c-3 0-4.500-1.500-6-4l-2-4a1.500 1.500 0 0 1 2.500-1.500L8 14',
  board: 'M4 4h16v16H4ZM4 9h16M9.500 9v11M15 9v11',
  match:
    'M7.500 11a3.500 3.500 0 1 1 0-7 3.500 3.500 0 0 1 0 7ZM16.500 20a3.500 3.500 0 1 1 0-7 3.500 3.500 0 0 1 0 7ZM14 7.500h6M17 4.500l3 3-3 3M10 16.500H4M7 13.500l-3 3 3 3',
  record: 'M6 3h12v18H6ZM9 8h6M9 12h6M9 16h3',
  list: 'M9 6h11M9 12h11M9 18h11M4.500 6h.010M4.500 12h.010M4.500 18h.010',
  mail: 'M3 5h18v14H3ZM3 6l9 7 9-7',
  more: 'M5 12h.010M12 12h.010M19 12h.010',
  ward: 'M4 20V9l8-5 8 5v11M2.500 20h19M9 20v-5h6v5M9 11h.010M15 11h.010',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21a8 8 0 0 1 16 0',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v6M12 7.500h.010',
  success: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.500l3 3 5-6',
  warning: 'M12 4L2.500 20h19ZM12 10v5M12 17.500h.010',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 8v5M12 16.500h.010',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7Z',
  copy: 'M8 8h12v12H8ZM4 16V4h12',
} as const;

export type IconName = keyof typeof paths;

/** Always beside words, so it is hidden from screen readers. */
export function Icon({
  name,
  className = 'size-6',
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      className={`${className} shrink-0`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} strokeWidth={name === 'more' ? 3 : undefined} />
    </svg>
  );
}
