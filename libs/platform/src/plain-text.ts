/**
 * Text that every store and every log takes: PostgreSQL refuses NUL, and half a surrogate pair (a title cut in the
 * middle of 𠮷) cannot be written as UTF-8 at all.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** An error's words without the mail addresses and telephone numbers that servers like to repeat in them. */
export function withoutContacts(text: string): string {
  return storable(text)
    .replace(/[^\s<>"'(),;:=]+@[^\s<>"'(),;]+/g, '[address]')
    .replace(/(?<!\d)0\d{1,4}[-－‐ ]?\d{1,4}[-－‐ ]?\d{3,4}(?!\d)/g, '[telephone]');
}
