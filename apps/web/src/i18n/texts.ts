export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same keys, the same arguments, other words. */
export type Wording<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Wording<T[K]>;
};

export interface Texts<T> {
  readonly ja: Wording<T>;
  readonly en: Wording<T>;
}

/** Japanese is the source; English doesn't compile while a key is missing or too many. */
export function texts<T extends object>(ja: T, en: NoInfer<Wording<T>>): Texts<T> {
  return { ja: ja as Wording<T>, en };
}

export function isLanguage(value: string | null | undefined): value is Language {
  return languages.some((language) => language === value);
}
