/**
 * One plain address, as a mail server takes it: what Japanese carriers once gave out (`a..b@`, `a.@`) included, but no
 * list, no quotes, no comments, no group, no line break, nothing that a parser could read as a second address.
 */
const oneAddress =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;

export function isMailAddress(text: string): boolean {
  return oneAddress.test(text);
}

/** `まち会議 <no-reply@example.jp>` or a bare address, as the setting MAIL_FROM has it. */
export function senderOf(mailFrom: string): { readonly name: string; readonly address: string } {
  const named = /^(.*)<([^<>]+)>\s*$/s.exec(mailFrom);
  const name = (named?.[1] ?? '').trim().replace(/^"(.*)"$/s, '$1');
  return { name, address: (named?.[2] ?? mailFrom).trim() };
}

export function domainOfAddress(mailFrom: string): string {
  const { address } = senderOf(mailFrom);
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
