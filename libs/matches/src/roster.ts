import { problemIf, textOrNull, unless, type Checked } from '@app/domain';

/** One of those who come, as an insurance list asks for them: no more than this. */
export interface RosterName {
  readonly name: string;
  readonly kana: string;
}

const longest = 100;

/** The names of those who come, at most as many as are settled; blanks around them don't count. */
export function checkRoster(typed: readonly RosterName[], people: number): Checked<readonly RosterName[]> {
  const names = typed.map(({ name, kana }) => ({
    name: textOrNull(name) ?? '',
    kana: textOrNull(kana) ?? '',
  }));
  const problems = [
    ...problemIf(names.length > people, 'names', 'MORE_THAN_SETTLED'),
    ...names.flatMap((entry, at) =>
      (['name', 'kana'] as const).flatMap((field) => [
        ...problemIf(entry[field] === '', `names.${at}.${field}`, 'REQUIRED'),
        ...problemIf([...entry[field]].length > longest, `names.${at}.${field}`, 'TOO_LONG'),
      ]),
    ),
  ];
  return unless(problems, () => names);
}
