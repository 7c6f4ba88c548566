declare module 'virtual:holidays' {
  /** Name of the holiday → its days as `YYYYMMDD`. */
  export const daysByName: Readonly<Record<string, readonly string[]>>;
  /** The same names in English. */
  export const englishNames: Readonly<Record<string, string>>;
}
