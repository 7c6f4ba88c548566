declare module 'virtual:holidays' {
  /** Name of the holiday → its days as `YYYYMMDD`. */
  export const daysByName: Readonly<Record<string, readonly string[]>>;
}
