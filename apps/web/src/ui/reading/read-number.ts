export type NumberReading =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'NUMBER'; readonly value: number }
  | { readonly kind: 'UNREADABLE' }
  | { readonly kind: 'TOO_SMALL' }
  | { readonly kind: 'TOO_BIG' };

/** Reads a whole number as people type it: 12, １２, 12名, 1,200人. Ranges and guesses stay unread. */
export function readNumber(text: string, least = 0, most = Number.MAX_SAFE_INTEGER): NumberReading {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (plain === '') return { kind: 'EMPTY' };
  const digits = plain.match(/^(\d{1,9})(?:名|人|個|回|本|台|件|日|分|営業日|営業日前)?$/)?.[1];
  if (digits === undefined) return { kind: 'UNREADABLE' };
  const value = Number(digits);
  if (value < least) return { kind: 'TOO_SMALL' };
  return value > most ? { kind: 'TOO_BIG' } : { kind: 'NUMBER', value };
}
