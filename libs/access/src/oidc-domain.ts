import { domainToASCII } from 'node:url';

/** Mail domains that everybody may have an address at: no organisation says where all of them sign in. */
const everybodys = new Set(
  `gmail.com googlemail.com yahoo.co.jp yahoo.com ymail.ne.jp outlook.com outlook.jp hotmail.com hotmail.co.jp live.jp live.com
   msn.com icloud.com me.com mac.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp ymobile.ne.jp rakuten.jp
   nifty.com ocn.ne.jp so-net.ne.jp biglobe.ne.jp plala.or.jp aol.com aol.jp gmx.com proton.me protonmail.com zoho.com qq.com`
    .split(/\s+/)
    .filter(Boolean),
);

/** `Bücher.example` and `@bücher.example` as they stand in addresses that arrive; null where it is no domain. */
export function mailDomain(text: string): string | null {
  const typed = text.trim().replace(/^@/, '');
  // Of a whole address of a page only the host would be left.
  const domain = /[/?#:@\\]/.test(typed) ? '' : domainToASCII(typed).toLowerCase();
  const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
  return domain.length <= 253 && new RegExp(`^(${label}\\.)+${label}$`).test(domain) ? domain : null;
}

/** The domain of a mail address, or of what somebody typed instead of one. */
export function domainOfAddress(text: string): string | null {
  return mailDomain(text.slice(text.lastIndexOf('@') + 1));
}

export function isEverybodys(domain: string): boolean {
  return everybodys.has(domain);
}
