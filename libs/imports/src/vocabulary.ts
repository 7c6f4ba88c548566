import { compareForm } from '@app/domain';

/** Whose columns a list has: one of three generations of the municipal standard, our own template, or its own. */
export type Generation = 'A' | 'B' | 'C' | 'OURS';

/** A column of a list that many write alike; without a field it is kept as it is. */
export type StandardColumn<F extends string> = readonly [header: string, field: F | null];

/** A column of a role within a row: `募集2_人数`. */
export interface RoleColumn {
  readonly place: number;
  readonly field: string;
}

/** What the headers of one kind of list can mean to us. */
export interface Vocabulary<F extends string> {
  readonly fields: readonly F[];
  readonly standards: Readonly<Partial<Record<Generation, readonly StandardColumn<F>[]>>>;
  /** Field by header key, whoever wrote the list. */
  readonly fieldByKey: ReadonlyMap<string, F | null>;
  /** Without these nothing can be read. */
  readonly required: readonly F[];
  readonly roleColumnOf: (header: string) => RoleColumn | null;
}

/** Header names are compared in this form: width, case, kana, brackets, blanks and marks make no difference. */
export function headerKey(header: string): string {
  return compareForm(header.replaceAll('\ufeff', ''));
}

/** `見出し=field` with blanks between; a header without a field means nothing to us. */
export function standardColumnsOf<F extends string>(list: string): StandardColumn<F>[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [header = '', field] = entry.split('=');
      return [header, (field as F | undefined) ?? null];
    });
}

/** Every name that a field has: those of the standards, and others by field with blanks between. */
export function fieldsByKey<F extends string>(
  standards: Vocabulary<F>['standards'],
  synonyms: Readonly<Partial<Record<F, string>>>,
): ReadonlyMap<string, F | null> {
  const others = Object.entries(synonyms) as [F, string][];
  return new Map<string, F | null>([
    ...Object.values(standards)
      .flat()
      .map(([header, field]) => [headerKey(header), field] as const),
    ...others.flatMap(([field, names]) => names.split(' ').map((name) => [headerKey(name), field] as const)),
  ]);
}

export function knowsHeader({ fieldByKey, roleColumnOf }: Vocabulary<string>, header: string): boolean {
  return fieldByKey.has(headerKey(header)) || roleColumnOf(header) !== null;
}
