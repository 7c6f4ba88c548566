/** Stands where a name was: what was decided stays readable, by whom no longer. */
export const erasedName = '（削除済み）';

/** An SQL expression: an address that no mail reaches, one for each row. */
export const erasedAddress = (id: string) => `'erased-' || ${id} || '@erased.invalid'`;
